/** Places that are put right: "not the heel, the string above it", "it's the front of my shin, not the joint". */
import type { Clause } from '../clauses/clauses.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isDeniedAt } from './takenBack.ts';

/** It is told in another's place, in its clause or in the one before. */
export const isPutRight = (clauses: readonly Clause[], clause: number, at: number): boolean =>
  standsForAnother(clauses[clause]?.terms ?? [], at) || isBesideDenied(clauses, clause, at);

const own =
  '(the|my|me|a|an|this|that|left|right|both|one|other|inner|outer|actual|whole|just|more|really|even|so much)';
const thing =
  '(?!that |where |how |when |what |so |too |very |hurt|sore|pain)[a-z]{3,}( joint| itself| one| bone)?';
/** "Not the joint the front of my shin", "no not my foot my heel". */
const insteadOf = new RegExp(
  `(^|\\b(no|sorry|nah|is|it|'s|and|so|nope) )not( ${own})+ ${thing}( (but|it|is|'s|more|just|like))*( ${own})+( [a-z]+(y|er|ed|al|ong|ft|ard))?$`,
);
/** "It's the front of my shin not the joint". */
const andNot = new RegExp(`^(and )?not( ${own})+ ${thing}\\b`);
/** "It is my calf", "more the tendon". */
const pointed = new RegExp(
  `\\b((it|this|that) (is|'s)|is)( (just|only|really|actually|also|mainly|mostly|in|on|at|down|up|round|around|along|behind|more))*( ${own})*$`,
);

/** A place that stands for another that is denied, or that is pointed at. */
function standsForAnother(terms: readonly Term[], at: number): boolean {
  const before = textOf(terms.slice(0, at));
  return insteadOf.test(before) || (pointed.test(before) && andNot.test(textOf(terms.slice(at + 1))));
}

/** "It is not the knee, it is the bit below": it stands next to a place that is denied. */
function isBesideDenied(clauses: readonly Clause[], clause: number, at: number): boolean {
  const place = clauses[clause]?.terms[at];
  const before = textOf((clauses[clause]?.terms ?? []).slice(0, at));
  return (
    startsWithPlace.test(before) &&
    [clause - 1, clause - 2].some((other) => {
      const terms = clauses[other]?.terms ?? [];
      return terms.some(
        ({ entry, text }, step) =>
          entry?.is === 'subject' &&
          entry.site !== undefined &&
          text !== place?.text &&
          isDeniedAt(terms, step),
      );
    })
  );
}

const startsWithPlace = new RegExp(
  `^((it|this|that|but|like|is|'s|no|rather|in|on|more|just) ?)*(${own} ?)*$`,
);
