/** Speech: every sentence the skill can say, per language. */
import { dialects, elsewhere, type Locale, locales } from './en/dialects.ts';
import { english } from './en/index.ts';
import type { Phrasebook } from './phrasebook.ts';

export { locales } from './en/dialects.ts';
export type { Phrasebook } from './phrasebook.ts';
export type { Note, ScreenWords } from './screen.ts';
export { type Spoken, speak } from './speak.ts';
export { toSsml } from './ssml.ts';

/** Those made so far: a phrasebook is made when a runner of its country first asks. */
const phrasebooks = new Map<Locale | 'elsewhere', Phrasebook>();

/** The phrasebook for a locale such as `en-GB`. An unknown one gets American English, without American numbers to call. */
export function phrasebookFor(locale: string): Phrasebook {
  const known = locales.find((each) => each === locale) ?? 'elsewhere';
  const made = phrasebooks.get(known) ?? english(known === 'elsewhere' ? elsewhere : dialects[known]);
  phrasebooks.set(known, made);
  return made;
}
