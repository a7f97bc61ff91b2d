/** "Barely warm, and not hot": a little warmth is no hot joint, unless it is red as well. */

import type { FindingKey } from '../../triage/index.ts';
import { correctsIn } from '../answers/corrections.ts';
import type { Clause } from '../clauses/clauses.ts';
import { polarityAt } from '../context/polarity.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';

const slightly =
  /\b(slightly|mildly|vaguely|barely|hardly|scarcely|only just|marginally|faintly|fractionally|(just|only|maybe|perhaps|at most) (a )?(touch|tad|shade|hair|fraction|little|bit|wee bit|little bit|tiny bit)|small bit|tiny bit|smidge|a hair|a fraction) $/;
const graver =
  /^(red|redness|reddish|redder|pink|pinky|pinkish|darker|inflamed|angry|flushed|streaks?|rash|shiny)$/;
const hot = /^(hot|boiling|roasting|burning|burning hot|red hot|hot to touch)$/;

const warmFeet =
  /\b(feet|foot|toes|legs?) (are|is|'s|feels?) ((all|both|nice and|lovely and|perfectly|quite|just|toasty|good and) )*warm\b(?!er)/;

/** A warm foot that is red or swollen as well is no good news. */
const notOnlyWarm =
  /\b(red|redness|reddish|redder|darker|inflamed|angry|flushed|streaks?|rash|shiny|swollen|swelled|puffy|swelling|hot|burning|throbbing|tender)\b/;

const bothWarm = /^(?!.*\bbut\b).*\b(feet|toes|legs) (are|feel) /;

/**
 * "None of that, breathing's fine, feet are warm", "you've got that wrong, my foot's warm": not cold. Where it was asked
 * whether anything is hot, only of both: "nope, feet are warm".
 */
function withWarmFeet(told: readonly Mention[], clauses: readonly Clause[], asked: readonly FindingKey[]) {
  const isDenied = clauses.some(({ terms }) => terms.some(({ entry }) => entry?.is === 'no'));
  const isGraver = clauses.some(({ terms }) => terms.some(({ text }) => notOnlyWarm.test(text)));
  if (isGraver || (!correctsIn(clauses) && (asked.length === 0 || !isDenied))) return told;
  return told.map((mention) => {
    const { heat, ...says } = mention.says;
    const text = textOf(clauses[mention.clause]?.terms);
    const isWarm = heat === 'yes' && warmFeet.test(text) && (!asked.includes('heat') || bothWarm.test(text));
    return isWarm ? { ...mention, says: { ...says, cold: 'no' as const }, sites: [] } : mention;
  });
}

/** Of a little warmth nobody is sure whether it counts; and whoever says that it is not hot has said it. */
export function withSlightWarmth(
  all: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const told = withWarmFeet(all, clauses, asked);
  const found = (word: RegExp, polarity: 'said' | 'denied'): boolean =>
    clauses.some(({ terms }) =>
      terms.some(
        ({ text }, at) =>
          word.test(text) && (polarityAt(terms, at, false) === 'denied') === (polarity === 'denied'),
      ),
    );
  // With a fever there is no little warmth.
  if (told.some(({ says: { fever = 'no' } }) => fever !== 'no')) return told;
  return told.map((mention) => {
    if (mention.says.heat !== 'yes' || !isSlight(clauses[mention.clause]?.terms ?? [], mention))
      return mention;
    if (found(graver, 'said') || found(hot, 'said')) return mention;
    return { ...mention, says: { ...mention.says, heat: found(hot, 'denied') ? 'no' : 'unsure' } };
  });
}

function isSlight(terms: readonly Term[], { from }: Mention): boolean {
  const at = terms.findIndex((term) => term.from === from);
  return /^warm/.test(terms[at]?.text ?? '') && slightly.test(`${textOf(terms.slice(0, at))} `);
}
