/** Twinges that wander: here, then there, and gone within seconds. They are of the legs as a whole. */

import type { Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Mention } from '../mentions/types.ts';
import type { Bare } from './places.ts';

const inTurn = /\bthen (in |it is |it |on |at )?(a|an|the|my|one)\b/;
const fleeting =
  /\b(gone|goes|over|passes|passed|lasts?|away|vanish\w*|disappears?)( (again|away|off|for|in|within|after|only|just|about|like|maybe|is|it|'s))* (a|an|one|two|three|few|couple|half|five|ten)( (a|of|or|two|few|couple))* (seconds?|secs?|moments?|blinks?|flash)\b|\b(jump|jumps|jumping|move|moves|moving|wander\w*|hop|hops|hopping|travel\w*|flit\w*|skip\w*|dart\w*|dance\w*) (about|around|all over)\b|\bnever (in )?the same (place|spot|bit|leg) (twice|again)\b/;
/** "Still sore at the knee", "and the shin is swollen": one of them is a place for itself. */
const settled =
  /\b(still|stays?|stayed|constant\w*|always|mainly|mostly|worst|worse|swollen|swell\w*|hot|red|numb|weak|bruis\w*|sharp|limp\w*|but)\b/;

/** "A knee, then a shin, then a thigh, each gone in a second": three places in turn, and none of them sore. */
function isWandering(bare: readonly Bare[], told: readonly Mention[], clauses: readonly Clause[]): boolean {
  const text = saidIn(clauses);
  return (
    new Set(bare.map(({ site }) => site)).size >= 3 &&
    !told.some(({ sites }) => sites.length > 0) &&
    inTurn.test(text) &&
    fleeting.test(text) &&
    !settled.test(text)
  );
}

/** The places that were named, each once; or the legs as a whole. */
export const sitesOfAll = (
  bare: readonly Bare[],
  told: readonly Mention[],
  clauses: readonly Clause[],
): readonly Site[] =>
  isWandering(bare, told, clauses) ? ['legs'] : [...new Set(bare.map(({ site }) => site))];
