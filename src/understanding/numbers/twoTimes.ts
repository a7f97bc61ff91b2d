/** Scores of two times in one answer: "about a four then, now it's one" is a one, and easing. */

import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { type Term, textOf } from '../terms/term.ts';
import { namedIn, type Timed, timesOf } from './timesOfScores.ts';
import { tokensOf } from './tokens.ts';
import type { Score } from './whichScore.ts';

/** Days of this week: what a run was then it is now, as long as none is told since. */
const lately = /^(yesterday|the other day|(on |last )?\w+day)\b/;

/** Is each of the past? Where another is of now; and a run of these days is as bad as it would be today. */
export function inTwoTimes(scores: readonly Score[], clauses: readonly Clause[]): readonly Score[] {
  if (scores.length < 2) return scores;
  const times = timesOf(scores, tokensOf(clauses.flatMap(({ terms }) => terms)));
  return scores.map((told, at) => {
    const own = times[at];
    const score = own?.doing === undefined ? told : { ...told, doing: own.doing };
    if (own?.named?.is === 'now') return { ...score, past: false };
    if (own?.named === undefined) return score;
    const others = times.filter((_, other) => other !== at);
    const isWalked = others.every(({ doing, named }) => doing === 'walk' || named?.is === 'then');
    const isRun = own.doing === 'run' && lately.test(own.named.text);
    const isSet = others.some(({ named }) => named?.is === 'now');
    const isRunAgain = others.some(({ named, doing }) => named?.is === 'now' && doing === 'run');
    // As yesterday's run was, one would be today, whatever it is now; one of Monday may be over.
    const isLast = own.named.text.startsWith('yesterday') && !isRunAgain;
    if (isRun ? isWalked || !isSet || isLast : isWalked && !isSet && own.verb === undefined)
      return { ...score, past: false };
    return others.some(isOfNow) ? { ...score, past: true } : score;
  });
}

const isOfNow = ({ named, verb }: Timed): boolean => (named?.is ?? verb) === 'now';

/** Long ago, but a time that what is now is measured by: "last week". */
export const isOfThen = (terms: readonly Term[]): boolean =>
  namedIn(textOf(terms)).some(({ is }) => is === 'then');

/** "It was a five yesterday, now two": whatever was asked, these are scores. */
export function comparedOr(
  told: readonly Score[],
  all: () => readonly Score[],
  clauses: readonly Clause[],
): readonly Score[] {
  const text = saidIn(clauses);
  if (!isMeasured.test(text)) return told;
  const scores = all();
  const times = timesOf(scores, tokensOf(clauses.flatMap(({ terms }) => terms)));
  const isThen = times.some(({ named, verb }) => (named?.is ?? verb) === 'then');
  return scores.length === 2 && isThen && times.some(isOfNow) ? scores : told;
}

const isMeasured =
  /\b(it|that|this|she|he|pain|they|\w+day|\w+ing) (is|'s|was|were)( (only|just|like|about|around|a|an|maybe|at|more|now|today))* (zero|nought|one|two|three|four|five|six|seven|eight|nine|ten)\b/;

/** A run is not measured by a walk. */
const isOfOneThing = ({ doing }: Score, other: Score): boolean =>
  doing === undefined || other.doing === undefined || doing === other.doing;

/** "It was an eight, it's a two now": easing, whatever else is said of it. */
export function trendTo(now: Score, scores: readonly Score[]): Pick<Findings, 'trend'> {
  const before = scores.filter((one) => one.past && isOfOneThing(one, now)).map(({ value }) => value);
  if (now.past || now.value === 0 || before.length === 0) return {};
  const most = Math.max(...before);
  if (now.value === most) return {};
  if (now.value < most) return { trend: 'improving' };
  // of more than two, nobody knows which are compared
  return scores.length > 2 ? {} : { trend: 'worse' };
}

const onTheRun =
  /\b(hurts?|hurting|sore|aches?|aching|painful)\b( \w+){0,3} (when|if|once|while|whenever) i (am )?(run|jog|sprint)\w*( (and|but|it|is|only|just|about|a))* \w+ (when|if|while) i (am )?walk/;

/** "Aches when i jog, two when i walk": how much it hurts on the run is not told. */
export const isOfWalkAlone = (scores: readonly Score[], clauses: readonly Clause[]): boolean =>
  scores.length === 1 && onTheRun.test(saidIn(clauses));
