/** What is told, and means nothing by itself beside another thing: a runny nose with hay fever, a pop that was a blister. */

import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { activityPhrases } from '../lexicon/activities.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { phrasesOf } from '../phrases.ts';
import { textOf } from '../terms/term.ts';
import { withoutBornWith } from './bornWith.ts';
import { withoutColourBack } from './colourBack.ts';
import { withContrasts } from './contrasts.ts';
import { withoutItchComingBack } from './itches.ts';
import { withKnockedUp } from './knockedUp.ts';
import { withoutLookalikes } from './lookalikes.ts';
import { withMonthlyAche, withoutMonthly } from './monthly.ts';
import { withoutAllergy, withoutWindyNose } from './noCold.ts';
import { withoutNoise } from './noises.ts';
import { withoutOnlyBruised } from './onlyBruised.ts';
import { withOnlySpent } from './onlySpent.ts';
import { withoutPassedCramp, withoutPressed } from './passing.ts';
import { withoutSlid } from './slid.ts';
import { withoutSockMarks } from './sockMarks.ts';
import { withoutTheOneWho } from './theOneWho.ts';
import { withExplainedWeakness } from './weakFrom.ts';

/** Sports that spare the legs. Whoever tells of a walk or a squat that does not hurt tells of the leg. */
const sparing = phrasesOf<true>();
for (const sport of [
  'cycling',
  'swimming',
  'rowing',
  'elliptical',
  'aquaJogging',
  'yoga',
  'pilates',
] as const)
  sparing.add(activityPhrases[sport], true);

type Without = (
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
) => readonly Mention[];

const explained: readonly Without[] = [
  withoutPainlessSport,
  withoutAllergy,
  withoutWindyNose,
  withoutMonthly,
  withMonthlyAche,
  withoutBlister,
  withoutOtherCauses,
  withoutNoise,
  withoutColourBack,
  withExplainedWeakness,
  withOnlySpent,
  withoutJestedHops,
  withoutBornWith,
  withContrasts,
  withoutTheOneWho,
  withoutSlid,
  withoutLookalikes,
  withoutPressed,
  withoutPassedCramp,
  withoutItchComingBack,
  withoutSockMarks,
  withoutOnlyBruised,
  withKnockedUp,
];

/** Without what another thing that is told explains: a sport, an allergy, a blister, what else made the pop, a noise. */
export const withoutOtherMeanings = (
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] => explained.reduce((left, without) => without(left, clauses, asked), told);

const hops =
  /\bhopping (about|around|round) (like )?(a|an|some|the) ([\w']+ ){0,2}(heron|stork|flamingo|crane|egret|pigeon|sparrow|robin|parrot|bird|crow|magpie|gull|seagull|penguin|budgie|chicken|hen|emu|ostrich|kangaroo|wallaby|rabbit|bunny|frog|flea|cricket|grasshopper|hare)\b/;
const forWeeks = /\b(weeks|months?|fortnight|ages|years)\b/;
const inEarnest =
  /\b(only|have to|must|got to|can (not|hardly|barely)|could not|unable|put|crutch\w*|weight|fell|broke\w*|snap\w*|pop(ped)?|good (leg|foot|one)|not walk\w*)\b/;

/** "Ten weeks of me hopping about like a heron": nobody hops for weeks who is well enough to jest, and walking is awkward. */
function withoutJestedHops(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  if (!hops.test(said) || !forWeeks.test(said) || inEarnest.test(said)) return told;
  return told.map((mention) =>
    mention.says.walking === 'unable' && /^hopping\b/.test(ownText(mention, clauses))
      ? { ...mention, says: { ...mention.says, walking: 'limping' } }
      : mention,
  );
}

/** A blister that popped: nothing in the leg did. */
function withoutBlister(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const named = clauses.some(({ terms }) => terms.some(({ text }) => /\bblisters?\b/.test(text)));
  if (!named) return told;
  return told.map((mention) => {
    const { pop, ...others } = mention.says;
    return pop === 'yes' ? { ...mention, says: others } : mention;
  });
}

/** "I've got a bike that doesn't hurt": that a sport does not is not that nothing does. */
function withoutPainlessSport(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  return told.map((mention) => {
    const { pain, ...others } = mention.says;
    if (pain !== 'none' || !isOfSport(clauses, mention.clause)) return mention;
    return { ...mention, says: others };
  });
}

const asUsual = /\b(walk|walking|run|running|jog|jogging|stairs|nothing|anywhere|at all)\b/;
const pointsBack = /^(and )?(that|which) /;

/** It is told of the sport in its own clause, or in the one before: "i have a bike, that don't hurt". */
function isOfSport(clauses: readonly Clause[], clause: number): boolean {
  const text = textOf(clauses[clause]?.terms);
  if (asUsual.test(text)) return false;
  const said = pointsBack.test(text) ? `${textOf(clauses[clause - 1]?.terms)} ${text}` : text;
  const words = said.split(' ');
  return words.some((_, at) => sparing.longest(words, at) !== undefined);
}

/** "I heard a pop but it was my mate opening a can", "up four times but that's the baby": it was something else. */
function withoutOtherCauses(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  return told.map((mention) => {
    const { pop, restPain } = mention.says;
    if ((pop !== 'yes' && restPain !== 'yes') || !isOfSomethingElse(clauses[mention.clause + 1]))
      return mention;
    return {
      ...mention,
      says: {
        ...mention.says,
        ...(pop === undefined ? {} : { pop: 'no' }),
        ...(restPain === undefined ? {} : { restPain: 'no' }),
      },
    };
  });
}

const otherCause = /^but (it|that) (was|is|'s) (only |just )?(my|the|a|an|some|his|her|our)\b/;

const isOfSomethingElse = (next: Clause | undefined): boolean =>
  otherCause.test(textOf(next?.terms)) &&
  next?.terms.every(
    ({ entry }) => entry?.is !== 'property' && !(entry?.is === 'subject' && entry.kind === 'part'),
  ) === true;
