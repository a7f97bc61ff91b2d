/** "It got to a five after the race, but that's gone": a score that was, of what is over. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';

const reached =
  /\b((got|went|crept|rose|climbed|shot|jumped) (right |all the way |even )?(up )?(to|as (high|far) as)|hit|reached|touched)( (about|around|maybe|nearly|almost|like|only|just|at (its )?(most|worst)|a|an))*$/;
const over =
  /\b(that|it|this|they|all of (it|that)|the pain|the soreness) (is|are|has|have|'s) ((all|completely|now|since|long|well|been|totally) )*(gone|away|over|passed|cleared|settled|vanished|disappeared|worn off|nothing)\b(?! (like|but|compared|on|all|so|really|very|that|i|we|up|to|from|into|down|worse|numb|dead|cold|weak|hard|stiff|tight|hot|red|black|blue|purple))|\b(gone|over|cleared|passed) (now|completely|altogether)\b|\b(nothing( is|'s| hurts| at all)?( sore| left)?|no (pain|soreness)|pain free|(fine|grand|okay)( again)?) (now|today|any ?more|since)\b(?! (help|work|touch|shift|eas|mak|do|stop|cut|take)\w*)(?! and then)/;
/** Then it may be so again. */
const goesOn =
  /\b(still|again|every|each|always|usually|when|whenever|if|unless|until|apart from|except|comes? back|came back|keeps?|most|sitting|sat|resting|lying|at rest|stop|stopped|walking|pain ?killers?|tablets?|pills?|meds|medic\w*|ibuprofen|nurofen|paracetamol|panadol|taken|taking)\b/;

/** Was it reached at some time and is over, by the words before the score and all that is said? */
export function isReachedAndOver(before: string, clauses: readonly Clause[]): boolean {
  if (!reached.test(before)) return false;
  const all = saidIn(clauses);
  return over.test(all) && !goesOn.test(all.replace(/\b(fine|grand|okay) again\b/g, ''));
}
