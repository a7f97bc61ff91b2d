/** "My ankle is puffed": swollen, and not out of breath. */
import type { Entry } from '../entries.ts';
import { table } from './table.ts';
import { type Term, textOf } from './term.ts';

const being = /^(is|are|'s|was|were|gets?|got|goes|becomes?|feels?|looks?|looking|all|still|also)$/;
const becoming = /^(becomes?|gets?|goes|is)\b/;

export const swollen: Entry | undefined = table.longest(['puffy'], 0)?.values[0];

/** "My knee's been puffing up", and not "i've been puffing up the hills". */
const puffsUp = /^up\b(?! (the|a|my|that|those|hills?|stairs|steps|slopes?)\b)/;
const isOfPart = (terms: readonly Term[], at: number): boolean =>
  terms.slice(0, at).some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');

/** Said of a part or of "it", by name or right after ("a little puffed it becomes"); of whoever speaks it is the breath. */
export function isPuffedUp(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text === 'puffing') return isOfPart(terms, at) && puffsUp.test(textOf(terms.slice(at + 1)));
  if (terms[at]?.text !== 'puffed') return false;
  if (terms[at + 1]?.text === 'it' && becoming.test(terms[at + 2]?.text ?? '')) return true;
  let step = at - 1;
  while (terms[step]?.entry?.is === 'degree' || being.test(terms[step]?.text ?? '')) step -= 1;
  const of = terms[step];
  const isPart = of?.entry?.is === 'subject' && of.entry.kind === 'part';
  return step < at - 1 && (isPart || /^(it|they|both)$/.test(of?.text ?? ''));
}
