/** Signs that mean something else beside each other: a runny nose with hay fever, a calf that fills up on every run. */
import type { FindingKey, Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { activityPhrases } from '../lexicon/activities.ts';
import { habits, releases, squeezes } from '../lexicon/everyRuns.ts';
import { allergies } from '../lexicon/fevers.ts';
import type { Mention } from '../mentions/types.ts';
import { phrasesOf } from '../phrases.ts';
import { textOf } from '../terms/text.ts';
import { withoutNoise } from './noises.ts';

const tableOf = (phrases: string) => {
  const table = phrasesOf<true>();
  table.add(phrases, true);
  return table;
};
const allergic = tableOf(allergies);
const squeezing = tableOf(squeezes);
const always = tableOf(habits);
/** Sports that spare the legs. Whoever tells of a walk or a squat that does not hurt tells of the leg. */
const sparing = tableOf(
  (['cycling', 'swimming', 'rowing', 'elliptical', 'aquaJogging', 'yoga', 'pilates'] as const)
    .map((sport) => activityPhrases[sport])
    .join(','),
);
const gone = tableOf(releases);

const explained = [withoutPainlessSport, withoutAllergy, withoutBlister, withoutOtherCauses, withoutNoise];

/** Without what another thing that is told explains: a sport, an allergy, a blister, what else made the pop, a noise. */
export const withoutOtherMeanings = (
  told: readonly Mention[],
  clauses: readonly Clause[],
): readonly Mention[] => explained.reduce((left, without) => without(left, clauses), told);

/** Without the cold that is none, and comes every spring, where an allergy is named and not denied. */
function withoutAllergy(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const named = clauses.some(({ terms }) => {
    const words = terms.flatMap(({ text }) => text.split(' '));
    const at = words.findIndex((_, step) => allergic.longest(words, step) !== undefined);
    return at >= 0 && !words.slice(Math.max(0, at - 2), at).some((word) => word === 'no' || word === 'not');
  });
  if (!named) return told;
  return told.map((mention) => {
    const { illness, comesBack, ...others } = mention.says;
    return illness === 'headCold' || comesBack === 'yes' ? { ...mention, says: others } : mention;
  });
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

/**
 * The same tightness on every run that is gone soon after stopping: neither part of it alone tells it. Added where all
 * of it is told, and taken back where it is not of this kind: a knee that lights up each time.
 */
export function withEveryRun(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const words = clauses.flatMap(({ terms }) => terms.flatMap(({ text }) => text.split(' ')));
  const find = (table: typeof gone): number =>
    words.findIndex((_, at) => table.longest(words, at) !== undefined);
  const [tight, habit, released] = [find(squeezing), find(always), find(gone)];
  if (told.some(({ says }) => says.everyRun !== undefined)) {
    return asked.includes('everyRun') || tight >= 0 || released >= 0 ? told : told.map(withoutIt);
  }
  const at = clauses.findIndex(({ terms }) => terms.some((term) => term.from <= habit && habit < term.to));
  if (tight < 0 || habit < 0 || released < 0 || at < 0) return told;
  const from = clauses[at]?.terms[0]?.from ?? 0;
  return [
    // Hard while running and soft again after it, on every run: that is not the muscle that is hard now.
    ...told.map(withoutHard).filter(({ says }) => says.pain !== 'none'),
    {
      says: { everyRun: 'yes' },
      sites: placesIn(clauses[at]),
      certainty: 'pieced',
      from,
      to: from + 1,
      clause: at,
    },
  ];
}

const placesIn = (clause: Clause | undefined): readonly Site[] =>
  (clause?.terms ?? []).flatMap(({ entry }) =>
    entry?.is === 'subject' && entry.site !== undefined ? [entry.site] : [],
  );

function withoutHard(mention: Mention): Mention {
  const { rockHard, ...says } = mention.says;
  return rockHard === 'yes' ? { ...mention, says } : mention;
}

function withoutIt(mention: Mention): Mention {
  const { everyRun: _, ...says } = mention.says;
  return { ...mention, says };
}

const onRuns =
  /\b(when|while|whenever|during|on|only) ((i|am|is|my|the|a|every|each|long|running on) )*(run|runs|running|jog|jogs|jogging|sprint|sprinting|training)\b/;
const notNow =
  /\bonly ([\w']+ ){0,4}(when|while|during|on)\b|\b(not|never) (right now|now|at rest|at the moment|otherwise|(after|when i (am )?(stop|walk|rest|sit|walking|resting|sitting)))\b|\b(soft|fine|loose|normal) (now|again|after(wards)?|once|when i stop)\b/;
const lasting =
  /\b(still|stays?|all the time|constant\w*|(will|does|is) not (go|let|soft\w*|ease)|now too|and now)\b/;

/** "Feels hard when I'm running, but not now": asked whether the muscle is hard, that is a no. */
export function withoutHardRuns(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  return told.map((mention) => {
    if (mention.says.rockHard !== 'yes') return mention;
    const near = clauses.slice(Math.max(0, mention.clause - 1), mention.clause + 3);
    const words = near.map(({ terms }) => textOf(terms)).join(' ');
    if (!onRuns.test(words) || !notNow.test(words) || lasting.test(words)) return mention;
    const soft = withoutHard(mention);
    return asked.includes('rockHard') ? { ...soft, says: { ...soft.says, rockHard: 'no' } } : soft;
  });
}
