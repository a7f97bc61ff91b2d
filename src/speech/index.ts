/** Speech: every sentence the skill can say, per language. */
import { dialects } from './en/dialects.ts';
import { english } from './en/index.ts';
import type { Phrasebook } from './phrasebook.ts';

export { locales } from './en/dialects.ts';
export type { Phrasebook } from './phrasebook.ts';
export type { Note, ScreenWords } from './screen.ts';
export { type Spoken, speak } from './speak.ts';
export { toSsml } from './ssml.ts';

/** A phrasebook for each locale. Another language is another line. */
const phrasebooks: ReadonlyMap<string, Phrasebook> = new Map(
  Object.entries(dialects).map(([locale, dialect]) => [locale, english(dialect)]),
);

const fallback = english(dialects['en-US']);

/** The phrasebook for a locale such as `en-GB`; an unknown one is answered in American English. */
export function phrasebookFor(locale: string): Phrasebook {
  return phrasebooks.get(locale) ?? fallback;
}
