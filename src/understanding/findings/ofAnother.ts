/** Good news of one place beside another that is complained of. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

const isInstead = /^(it|that) is (in |on )?(the|my|me|both)\b/;

/** "It's just the top of my foot, calf's all good": the calf is, and the foot is not. */
export function isOfAnother({ says, clause }: Mention, clauses: readonly Clause[]): boolean {
  const well = clauses[clause]?.terms.filter(isPlace).map(({ entry }) => entry) ?? [];
  return (
    says.pain === 'none' &&
    well.length > 0 &&
    clauses.some(
      ({ terms }, index) =>
        index !== clause &&
        (terms.some(({ text }) => /^(just|only)( the)?$/.test(text)) || isInstead.test(textOf(terms))) &&
        terms.some((term) => isPlace(term) && !well.includes(term.entry)) &&
        !terms.some(({ entry }) => entry?.is === 'good'),
    )
  );
}

export const isPlace = ({ entry }: Term): boolean => entry?.is === 'subject' && entry.kind === 'part';
