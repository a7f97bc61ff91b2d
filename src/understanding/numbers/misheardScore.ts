/** Words that sound like a number: "to" and "for", asked how bad it is. */
import { misheard } from '../lexicon/numbers.ts';
import type { Token } from './tokens.ts';

/** The number that a word stands for where it is said alone, or as a score is; nothing elsewhere. */
export function misheardAs(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  if (!Object.hasOwn(misheard, text)) return undefined;
  const alone = tokens.length <= 2;
  const scored =
    tokens[at + 1]?.text === 'out' ||
    (['maybe', 'about', 'a'].includes(tokens[at - 1]?.text ?? '') && tokens[at + 1] === undefined);
  return alone || scored ? misheard[text] : undefined;
}
