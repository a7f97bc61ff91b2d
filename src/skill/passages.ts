/** Words as they came, the ear's limits allowed for: what it would leave out is never taken for harmless. */
import { type Context, mostWords, understand } from '../understanding/index.ts';
import { type Reading, together } from './together.ts';

/** Half of what the ear reads at once, as a word may be several ("isn't"). */
const passage = mostWords / 2;
/** What is told stands within so many words, and so within one passage at least. */
const overlap = 20;

/**
 * All of the words, read passage by passage where there are more than the ear reads at once; the worse counts. A plain
 * answer stands in the first: a later one may begin with a "no" from the middle of a sentence.
 */
export function readAll(said: string, context: Context): Reading {
  const later = unasked(context);
  const words = said.split(/\s+/).filter((word) => word !== '');
  if (words.length <= passage) return { said, heard: understand(said, context) };
  const starts = words.map((_, at) => at).filter((at) => at % (passage - overlap) === 0);
  return together(
    starts.map((at) => {
      const part = words.slice(at, at + passage).join(' ');
      return { said: part, heard: understand(part, at === 0 ? context : later) };
    }),
  );
}

/** The moment without what was asked. */
export const unasked = ({ today, whose }: Context): Context => ({ today, whose });

/** No words at all, or some in letters that the ear does not know: beside such, a "no" is no plain no. */
export function isUnreadable(words: string): boolean {
  return words === '?' || /(?=[\p{Lu}\p{Ll}\p{Lo}])\P{Script=Latin}/u.test(words.normalize('NFKD'));
}
