/** "Just a little tightness", to "any chest pain or numbness?": it may be the chest, and settles nothing of it. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';

const ofChests = /\b(tightness|pressure|squeez\w*|heaviness|burning)\b/;

/** A feeling that a chest can have, of no place, where a chest was asked about and nothing was told of it. */
export function tightnessIn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  if (!asked.includes('chest')) return [];
  if (told.some(({ says, sites }) => says.chest !== undefined || sites.length > 0)) return [];
  const felt = told.find(({ says, clause, from }) => {
    const term = clauses[clause]?.terms.find((each) => each.from === from);
    return says.quality !== undefined && ofChests.test(term?.text ?? '');
  });
  return felt === undefined ? [] : [{ ...felt, says: { chest: 'unsure' }, certainty: 'pieced' }];
}
