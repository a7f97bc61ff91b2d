/** Legs that tell of a nerve in two words together, and a leg that is tight beside a breath that is fine. */

import { rankOf } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const rubbery =
  /\b(rubbery|wobbly|(like|to|of) (jelly|jello|rubber|noodles?|spaghetti|string)|noodly|jelly legs|buckling|give under me)\b/;
const rail = /\b(rail|rails|railing|handrail|bannisters?|banisters?)\b/;
const trips =
  /\b(trip|tripp?ed|tripping|stumbled?|stumbling)\b.*\b(times|twice|again|lot|loads|keeps?)\b|\bkeep(s|ing)? (on )?(tripping|stumbling|catching)\b/;

/**
 * Rubbery legs are tired ones, and beside feet that tingle they are weak; whoever holds the rail and trips over and over may
 * be. What was denied says nothing here.
 */
export function withWeakLegs(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const texts = clauses.map(({ terms, question }) =>
    question || terms.some(({ entry }) => entry?.is === 'not') ? '' : textOf(terms),
  );
  const has = (words: RegExp): number => texts.findIndex((text) => words.test(text));
  const tingles = told.some(
    ({ says: { nerve } }) => nerve !== undefined && rankOf('nerve', nerve) >= rankOf('nerve', 'tingling'),
  );
  const at = tingles ? has(rubbery) : has(rail) >= 0 ? has(trips) : -1;
  const from = clauses[at]?.terms[0]?.from;
  if (from === undefined) return told;
  return [
    ...told,
    {
      says: { nerve: tingles ? 'weak' : 'unsure' },
      sites: [],
      certainty: 'pieced',
      from,
      to: from + 1,
      clause: at,
    },
  ];
}

const holding =
  /\b(they|legs|still|can) ((still|can|do|always|both|just) )*(hold|carry|support|bear) (me|my weight)\b/;

/** Legs that lift their runner without the arms, from a seat and in so many words, are not without strength. */
const rises =
  /\b(i|and|but)( (am|still|easily|also|always|just|both|now|at least))* (can|able to)( (still|easily|also|always|just|now|at least))* (stand|get|rise)( up)?( (from|off|out of) (the|a|my|any) ([\w']+ )?(chair|sofa|couch|seat|bed|bench|stool|toilet|loo))?( (up|easily|fine|okay))* without( (even|using|use of|help of|help from|needing|my|the|any|of))* (hands?|arms?)\b/;
const ofStrength = /\b(weak\w*|strength|power)\b/;
/** Nothing else may be told besides: no doubt, no time before, no limit, no second sign. */
const nothingElse =
  /^( |i|my|the|a|an|of|in|it|is|are|have|there|they|both|legs|leg|two|weak|weakness|less|lesser|little|bit|some|slightly|strength|power|feel|feels|feeling|general|and|but|though|yes|yeah|sir|maam|madam|please|to|be|honest|bhai|well|oh|really|just)*$/;

/** "Less strength in both legs, but i can get up without my hands": so told, whether they are weak is asked once more. */
const isRising = (mention: Mention, clauses: readonly Clause[], said: string): boolean =>
  rises.test(said) && nothingElse.test(said.replace(rises, '')) && ofStrength.test(ownText(mention, clauses));

/** "They feel weak, but they hold me up fine": whether they are weak is asked once more. */
export function withLegsThatHold(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = clauses.flatMap(({ terms, question }) => (question ? [] : [textOf(terms)])).join(' ');
  return told.map((mention) => {
    const { says, certainty, clause } = mention;
    if (says.nerve === 'saddle' && isRising(mention, clauses, said))
      return { ...mention, says: { ...says, nerve: 'unsure' } };
    if (says.nerve !== 'saddle' || certainty !== 'pieced') return mention;
    const held = clauses
      .slice(clause, clause + 2)
      .some(({ terms, question }) => !question && isHeld(textOf(terms)));
    return held ? { ...mention, says: { ...says, nerve: 'unsure' } } : mention;
  });
}

const isHeld = (text: string): boolean =>
  holding.test(text) && !/\b(no|not|never|hardly|barely|scarcely|struggl\w+|trying|have to)\b/.test(text);

const ofLeg = /\b(huge|massive|swollen|swelled|puffy|fat|fatter|big|bigger|bursting|ballooned|enormous)\b/;

/** "I'm breathing alright, it's just huge and tight": that is the leg. */
export function withoutTightBreath(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  return told.filter(({ says, certainty, clause }) => {
    const own = textOf(clauses[clause]?.terms);
    const before = clauses[clause - 1]?.terms ?? [];
    return !(
      says.chest === 'yes' &&
      certainty === 'pieced' &&
      /^(but )?(it|they|this) (is|'s|are)\b/.test(own) &&
      ofLeg.test(own) &&
      before.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'breath') &&
      told.some((other) => other.clause === clause - 1 && other.says.chest === 'no')
    );
  });
}

/** "Legs feel a bit dull on the stairs", with no foot, no likeness and nothing else told: they ache, and feel what they should. */
const dullOnStairs =
  /^( |only|just|flat|kind of|sort of|no numbness|numbness no|nothing numb|my|the|both|legs|thighs|quads|it|is|are|feel|feels|feeling|a|bit|little|yes|and|but|now|today)*\bdull on (the|my) ([\w']+ )?(stairs|steps|staircase)( |today|now|only)*$/;

export function withoutDullOnStairs(
  told: readonly Mention[],
  clauses: readonly Clause[],
): readonly Mention[] {
  if (!dullOnStairs.test(saidIn(clauses))) return told;
  return told.map((mention) =>
    /^dull on\b/.test(ownText(mention, clauses)) ? { ...mention, says: { quality: 'dull' } } : mention,
  );
}
