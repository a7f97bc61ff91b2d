/** All that is told in so many words: mentions, scores, degrees, a reading of the thermometer, an age. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { wordsAt } from '../clauses/clauseWords.ts';
import type { Standing } from '../context/context.ts';
import type { Context } from '../heard.ts';
import { painBy } from '../mentions/howMuch.ts';
import { mentionsOf } from '../mentions/mentions.ts';
import type { Mention } from '../mentions/types.ts';
import { ageOf } from '../numbers/ages.ts';
import { feverOf } from '../numbers/fever.ts';
import { painAtRest } from '../numbers/painAtRest.ts';
import { painByDegree } from '../numbers/painInWords.ts';
import { painScore } from '../numbers/painScore.ts';
import { isComplaintAgain } from './complaintAgain.ts';
import { racesInTime } from './races.ts';
import { shapesIn, withItsSize, withoutBouts, withoutJoint, withStiffBack } from './shapes.ts';
import { isOfBoth, withoutVaguePain } from './whatCounts.ts';

type Voiced = {
  readonly voiced: readonly Mention[];
  readonly standing: readonly Standing[];
};

export function voicedIn(
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
  { about = [], today }: Pick<Context, 'about' | 'today'> = {},
): Voiced {
  const { all, standing } = mentionsOf(clauses, asked, about);
  const score = painScore(clauses, standing, {
    asked: asked.includes('pain'),
    healed: all.some(({ says }) => says.pain === 'none'),
    disputed: about.includes('pain'),
  });
  const degree =
    score === undefined && asked.includes('pain') && !all.some(({ says }) => says.pain !== undefined)
      ? painByDegree(clauses, standing, painBy)
      : undefined;
  const fever = feverOf(clauses, standing, asked.includes('fever'), today);
  const atRest =
    asked.includes('pain') && !all.some(({ says }) => says.restPain !== undefined)
      ? painAtRest(clauses)
      : undefined;
  const extra = [
    score,
    degree,
    fever,
    ageOf(clauses, standing),
    atRest,
    warmIn(all, asked),
    ...shapesIn(clauses, standing, all, asked),
  ].flatMap((mention) => (mention === undefined ? [] : [mention]));
  const heard = [
    ...(score === undefined ? all : all.map((mention) => withoutVaguePain(mention, clauses, score))),
    ...extra,
  ];
  const easesOnly = (mention: Mention): boolean =>
    asked.includes('pain') &&
    !asked.includes('motion') &&
    mention.says.motion === 'eases' &&
    mention.says.quality === undefined &&
    score !== undefined &&
    !/eas|loos|drop|going|(?<!then )about(?! an?| one| two| three| four| five| six| seven)|help|moving/.test(
      `${wordsAt(clauses, mention.clause)} ${wordsAt(clauses, mention.clause + 1)}`,
    );
  // "walking okay like three": a score, and not good news
  const isHowFar = ({ says, clause }: Mention): boolean =>
    says.walking === 'normal' &&
    asked.includes('pain') &&
    !asked.includes('walking') &&
    score !== undefined &&
    / (like|about|around|maybe) (one|two|three|four|five)\b/.test(wordsAt(clauses, clause));
  const changes = heard.some(({ says }) => says.trend === 'improving' || says.trend === 'worse');
  const voiced = heard.filter(
    (mention) =>
      !easesOnly(mention) &&
      !isHowFar(mention) &&
      isComplaintAgain(mention, heard, clauses) &&
      !(mention.says.trend === 'same' && (changes || isOfBoth(mention, clauses))),
  );
  const shaped = voiced.map((mention) =>
    withItsSize(withStiffBack(withoutBouts(withoutJoint(mention, voiced), clauses)), clauses),
  );
  return { voiced: racesInTime(shaped, clauses, today), standing };
}

/** A leg that is hot is not cold, where that was asked. */
function warmIn(told: readonly Mention[], asked: readonly FindingKey[]): Mention | undefined {
  if (!asked.includes('cold') || told.some(({ says }) => says.cold !== undefined)) return undefined;
  const warm = told.find(({ says }) => says.heat === 'yes');
  return warm && { ...warm, says: { cold: 'no' }, sites: [] };
}
