/** A faint is told as a danger of the chest, and "my chest is fine" does not take it back. */
import type { Clause } from '../clauses/clauses.ts';
import { faints } from '../lexicon/alarms.ts';
import type { Mention } from '../mentions/types.ts';

/** Was a faint told (true), denied in so many words (false), or not spoken of? */
export function faintedIn(told: readonly Mention[], clauses: readonly Clause[]): boolean | undefined {
  const spoken = told.filter(({ says, clause, from }) => {
    const term = clauses[clause]?.terms.find((each) => each.from === from);
    return says.chest !== undefined && faints.test(term?.text ?? '');
  });
  return spoken.length === 0 ? undefined : spoken.some(({ says }) => says.chest !== 'no');
}
