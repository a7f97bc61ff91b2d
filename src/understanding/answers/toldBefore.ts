/** "I told you that at the start, no, so can i run or not": whoever was asked twice answers beside it. */
import type { Clause } from '../clauses/clauses.ts';
import { textOf } from '../terms/term.ts';

const said =
  /\b(i (have |did |just |already |only )*(told you|tell you|said|answered)|(as|like) i (have )?(told you|said)|already (told you|said|answered))( (that|it|this|so|already|before|just|all|now|earlier|once|twice|(two|three) times|(at|in|from) the (start|beginning|first)|from the off|a minute ago|and|is|a|wrong))*$/;
const no = /^(no|nope|nah|naw)$/;
const goingOn =
  /^((already|before|thanks|thank you|okay|ok|right|so|and|then|now|please|just) )*(can|could|may|should|shall|do|am|is|will|would|what|tell me)\b|^((already|before|earlier|twice|at the start|at the beginning|thanks|so|then) ?)*$/;

export function insistsOnNo(clauses: readonly Clause[]): boolean {
  const terms = clauses.flatMap((clause) => clause.terms);
  return terms.some(
    ({ text }, at) =>
      no.test(text) &&
      said.test(textOf(terms.slice(0, at))) &&
      goingOn.test(textOf(terms.slice(at + 1))) &&
      !terms.some(({ entry }) => entry?.is === 'property' || entry?.is === 'yes'),
  );
}
