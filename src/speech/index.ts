/** Speech: every sentence the skill can say, per language. */
import { english } from './en/index.ts';
import type { Phrasebook } from './phrasebook.ts';

export type { Phrasebook } from './phrasebook.ts';
export { type Spoken, speak } from './speak.ts';
export { toSsml } from './ssml.ts';

const phrasebooks: Readonly<Record<string, Phrasebook>> = { en: english };

/** The phrasebook for a locale such as `en-US`; an unknown one is answered in English. */
export function phrasebookFor(locale: string): Phrasebook {
  return phrasebooks[locale.slice(0, 2)] ?? english;
}
