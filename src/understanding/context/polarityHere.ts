/** Is it told or denied, by the words around it and by those that follow? */

import type { Findings } from '../../triage/index.ts';
import { isSensedAfter } from '../clauses/unsensed.ts';
import type { Place } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { isWorseThanEver } from './absences.ts';
import { isGoverned, isStillOn } from './governed.ts';
import { isEchoed } from './hints.ts';
import { isAfterAnother, type Polarity, polarityAt } from './polarity.ts';

const had = /^i (have )?had (since|last|yesterday|this|for|on|all|from|today)\b/;

/** As `polarityAt`; what is worse than ever, or sensed after all, is there, and so is the fever of "no swelling, a fever i had last night". */
export function polarityHere(place: Place, ability: boolean, says: Findings): Polarity {
  if (isEchoed(place)) return 'denied';
  if (isScoredThere(place, says)) return 'said';
  if (isWorseThanEver(place) || isSensedAfter(place)) return 'said';
  if (!ability && isGoverned(place, says)) return 'said';
  if (isStillOn(place, says)) return 'denied';
  const { clause, at, nextClause } = place;
  const polarity = polarityAt(clause.terms, at, ability);
  if (polarity !== 'denied' || ability || at !== clause.terms.length - 1) return polarity;
  const follows = textOf(nextClause?.terms);
  return had.test(follows) && isAfterAnother(clause.terms, at) ? 'said' : polarity;
}

/** "Zero around the house and a one on the run": how much it hurts there, and nothing that cannot be done. */
const isScoredThere = ({ asked, clause, at }: Place, says: Findings): boolean =>
  says.dailyLife === 'no' &&
  asked.includes('pain') &&
  !asked.includes('dailyLife') &&
  !/^(is|are|gets|can|works|possible|goes)$/.test(clause.terms[at + 1]?.text ?? '') &&
  /^((so|well|maybe|like|about|just|it is|is|a|say|and|but) )*(zero|nought|nil|none|nothing|no pain)$/.test(
    textOf(clause.terms.slice(0, at)),
  );
