/** Since when it has been: days, from spans of time and from days of the week. */
import { type FindingKey, rankOf, type Value } from '../../triage/index.ts';
import { correctsIn } from '../answers/corrections.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { clausesOfOthers, isSaidPainless } from '../findings/whatCounts.ts';
import type { Context, Echo } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { isOfRunning } from '../numbers/whichScore.ts';
import { textOf } from '../terms/term.ts';
import { bareDaysIn } from './bareDays.ts';
import { daysSince, daysSinceDay } from './dates.ts';
import { isOfADeed, isOfTheLastRun } from './deeds.ts';
import { ailingIn, isLasting, isSince, isToldSince } from './lasting.ts';
import { isReckoned } from './reckoned.ts';
import { type Since, spansIn } from './spansOfTime.ts';
import { isOfThatTime } from './thatTime.ts';
import { isOfAPlan, isOnlySince, ofThisBout } from './timesOfOthers.ts';

export type Times = { readonly mention?: Mention; readonly since?: Echo['since'] };

/** `hurts`: which clauses tell of a complaint; `about`: what an answer rests on, how long it has been perhaps. */
export function timesOf(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  asked: readonly FindingKey[],
  read: readonly Mention[],
  hurts: ReadonlySet<number>,
  { today, about = [] }: Pick<Context, 'today' | 'about'>,
): Times {
  const others = clausesOfOthers(read, hurts);
  const ailing = ailingIn(read, asked);
  const nothingHurts = hurts.size === 0 && isSaidPainless(read);
  const wanted = asked.includes('days');
  const all: Since[] = [];
  clauses.forEach((clause, index) => {
    const state = standing[index];
    if (
      clause.question ||
      state === undefined ||
      (state.imagined && !isOfRunning(clause.terms) && !(wanted && isReckoned(clause))) ||
      (state.longAgo && !tellsBeginning(clause) && !(wanted && isOnlyTime(clause))) ||
      state.others.every((other) => other)
    )
      return;
    all.push(
      ...spansIn(clause.terms, index).filter(
        (span) =>
          !isOfADeed(clause.terms, span.from, span.days === 0) &&
          !isOfAPlan(clause.terms, span) &&
          !((!wanted || nothingHurts) && isOfTheLastRun(clause.terms, span, clauses[index + 1]?.terms)),
      ),
    );
  });
  if (all.length === 0 && wanted && asked.length === 1) all.push(...bareDaysIn(clauses));
  const otherDay = all.some(({ weekday, date }) => weekday !== undefined || date !== undefined);
  const found = all.filter(
    (span) => !isOfThatTime(clauses, span, { asked: asked.length > 0, wanted, otherDay }),
  );
  const ofTrend = asked.includes('trend') && !wanted;
  const corrects = correctsIn(clauses);
  const hasOwn = found.some(({ clause }) => !others.has(clause));
  const told = found.filter((span) => {
    const { strong, clause, days } = span;
    if (!wanted && (isLasting(clauses, span) || isSince(clauses, span, ailing))) return true;
    return ofTrend && typeof days === 'number' && days < 4
      ? false
      : wanted
        ? (!nothingHurts || isToldSince(clauses, span)) && !(hasOwn && others.has(clause))
        : (tellsBeginning(clauses[clause]) || (about.includes('days') && disputes(clauses[clause]))) &&
            (corrects || !others.has(clause))
          ? !nothingHurts
          : strong
            ? hurts.size > 0 && !(others.has(clause) && isAgo(clauses[clause]))
            : days === 0
              ? hurts.has(clause)
              : !others.has(clause) &&
                [clause - 2, clause - 1, clause, clause + 1, clause + 2].some((near) => hurts.has(near));
  });
  const only = told.filter((span) => isOnlySince(clauses, span));
  const worst = ofThisBout(only.length > 0 ? only : told, clauses).reduce<Since | undefined>(
    (most, since) =>
      most === undefined ||
      rankOf('days', bucket(since, today) ?? '0-3') > rankOf('days', bucket(most, today) ?? '0-3') ||
      bucket(most, today) === undefined
        ? since
        : most,
    undefined,
  );
  if (worst === undefined) return {};
  const days = bucket(worst, today);
  const since =
    worst.weekday !== undefined
      ? { weekday: worst.weekday }
      : typeof worst.days === 'number' && worst.vague !== true
        ? { days: worst.days }
        : undefined;
  return {
    ...(since === undefined ? {} : { since }),
    ...(days === undefined
      ? {}
      : {
          mention: {
            says: { days },
            sites: [],
            certainty: 'told',
            from: worst.from,
            to: worst.to,
            clause: worst.clause,
          },
        }),
  };
}

/** "Four months back", "a good while ago": since when, where that was asked. */
const isOnlyTime = ({ terms }: Clause): boolean =>
  !terms.some(({ entry }) => ['property', 'subject', 'past', 'gone', 'good'].includes(entry?.is ?? ''));

/** "It only started last night", "this one's just from last night": whatever it is, that is what is asked about. */
const beginning =
  /\b(it|this|that|they|these|pain|soreness|ache|trouble) (has |have )?((only|just|all|really|first) )*(started|begun|began|came on|come on|kicked off|crept (in|up)|set in|turned up|appeared)\b|\b(it|this|that)( one)? (is|'s|has been|has only been) ((only|just|all|really) )*(since|from)\b|^(just|only) (since|from)\b|\b(it|this|that) (is|was|'s|has been) (just|only) (since|from|last|(one|a|the|two|three) (single |last )?(night|day|evening|hour|couple|few))\b|\b(no|nah|nope) (just|only) (since|from)\b/;

export const tellsBeginning = (clause: Clause | undefined): boolean => beginning.test(textOf(clause?.terms));

/** "It's only been a day", "that's yesterday", of an answer by which it has been longer. */
const disputed =
  /\b(it|this|that|they) (is|are|'s|has|have) ((only|just|really|barely|been|about|like|not even) )*(since |from )?(one|two|three|a|yesterday|today|this morning|last night|(mon|tues|wednes|thurs|fri|satur|sun)day|day (one|two|three))\b(?! (race|run|plan|session|tomorrow|today))(?!( \w+){0,3} (to|till|until|before|away|off)\b)/;

const disputes = (clause: Clause | undefined): boolean => disputed.test(textOf(clause?.terms));

/** "Had covid ten days ago": when that was, and not since when it hurts. */
const isAgo = (clause: Clause | undefined): boolean =>
  clause?.terms.some(({ text }) => text === 'ago') === true;

function bucket(
  { days, weekday, last, weekBefore, date }: Since,
  today: Date | undefined,
): Value<'days'> | undefined {
  if (days === 'unsure') return 'unsure';
  const count =
    date !== undefined
      ? today && daysSince(date, today)
      : weekday === undefined
        ? days
        : today === undefined
          ? undefined
          : daysSinceDay(weekday, today, last === true) + (weekBefore ? 7 : 0);
  if (count === undefined) return undefined;
  return count < 4 ? '0-3' : count < 8 ? '4-7' : count < 15 ? '8-14' : '15+';
}
