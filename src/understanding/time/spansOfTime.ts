/** Spans of time and days of the week, as they stand in a clause. */
import { counted, units as unitDays } from '../lexicon/numbers.ts';
import { afterPlans, clockTimes, spans, vague, weekdays } from '../lexicon/times.ts';
import { isAndAHalf, tokensOf } from '../numbers/tokens.ts';
import { phrasesOf } from '../phrases.ts';
import type { Term } from '../terms/term.ts';
import { isRate } from './countedOtherwise.ts';
import { type Day, dateAt, isOfWeekBefore } from './dates.ts';
import { isNumber, isPlanned, isToBeRun } from './planned.ts';
import {
  isDate,
  isFirst,
  isOfRace,
  isSinceIt,
  isSinceRace,
  isSinceThen,
  isSinceThis,
} from './timesOfOthers.ts';

const table = phrasesOf<number | 'unsure'>();
for (const [phrases, days] of spans) table.add(phrases, days);
table.add(vague, 'unsure');
table.add(clockTimes, 0);
const things = new Set(counted.filter((word) => !/^(and|a|last|am|pm|o'clock)$/.test(word)));
const planning = new Set(afterPlans);

export type Since = {
  readonly days: number | 'unsure' | undefined;
  readonly weekday?: number;
  /** "Last Friday". */
  readonly last?: boolean;
  /** "Friday week ago", "Friday of last week". */
  readonly weekBefore?: boolean;
  readonly date?: Day;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly strong: boolean;
  /** "For weeks": long, and nobody knows how long. */
  readonly vague?: boolean;
};

/** Hours are days only where they are many. */
function unitOf(text: string, value = 0): number | undefined {
  if (text === 'hours' && value >= 24) return 1 / 24;
  return Object.hasOwn(unitDays, text) ? unitDays[text] : undefined;
}

/** "Since two runs ago", "since one week": no time of the clock. */
const isOfThings = (texts: readonly string[], from: number, to: number): boolean =>
  texts[from] === 'since' && isNumber(texts[to - 1]) && (things.has(texts[to] ?? '') || isNumber(texts[to]));

export function spansIn(terms: readonly Term[], clause: number): readonly Since[] {
  const tokens = tokensOf(terms);
  const texts = tokens.map(({ text }) => text);
  const found: Since[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (isOfRace(terms, token.from) && !isSinceRace(terms, token.from))) continue;
    const before = texts[at - 1] ?? '';
    const day = weekdays.findIndex((name) => texts[at] === name || texts[at] === `${name}s`);
    if (
      day >= 0 &&
      !isPlanned(texts, at) &&
      !isToBeRun(texts, at) &&
      (before !== 'this' || isSinceThis(texts, at)) &&
      (texts[at + 1] !== 'week' || isOfWeekBefore(texts, at)) &&
      !isDate(texts, at)
    ) {
      found.push({
        days: undefined,
        weekday: day,
        ...(before === 'last' ? { last: true } : {}),
        ...(isOfWeekBefore(texts, at) ? { weekBefore: true } : {}),
        from: token.from,
        to: token.to,
        clause,
        strong: before === 'since' || before === 'from' || isSinceThis(texts, at),
      });
      continue;
    }
    const dated = dateAt(texts, at);
    const lastOf = tokens[at + (dated?.length ?? 1) - 1];
    if (dated !== undefined && lastOf !== undefined) {
      const { date, since, length } = dated;
      found.push({ days: undefined, date, from: token.from, to: lastOf.to, clause, strong: since });
      at += length - 1;
      continue;
    }
    const value = token.value ?? (token.text === 'couple' ? 2 : undefined);
    const half = isAndAHalf(texts, at);
    const unitAt = at + (half ? 4 : 1);
    const unit = unitOf(texts[unitAt] ?? '', value);
    if (value !== undefined && unit !== undefined) {
      const end = tokens[unitAt];
      if (
        end !== undefined &&
        !isPlanned(texts, at) &&
        !isFirst(texts, at) &&
        !planning.has(texts[unitAt + 1] ?? '') &&
        !(texts[unitAt + 1] === 'to' && texts[unitAt + 2] === 'go') &&
        !texts.slice(0, at).includes('plane')
      ) {
        const days = (value + (half ? 0.5 : 0)) * unit;
        found.push({ days, from: token.from, to: end.to, clause, strong: true });
      }
      at = unitAt;
      continue;
    }
    if (texts[at] === 'day' && tokens[at + 1]?.value !== undefined && (tokens[at + 1]?.value ?? 99) < 15) {
      // "from day one": all the time, and not since yesterday
      if (before !== 'from' && before !== 'since' && unitOf(texts[at + 2] ?? '') === undefined)
        found.push({
          days: tokens[at + 1]?.value ?? 0,
          from: token.from,
          to: token.to + 1,
          clause,
          strong: false,
        });
      continue;
    }
    const match = table.longest(texts, at);
    if (match === undefined || isOfThings(texts, at, at + match.length)) continue;
    const last = tokens[at + match.length - 1];
    if (
      !isPlanned(texts, at) &&
      !isFirst(texts, at) &&
      !isRate(texts, at, isNumber) &&
      last !== undefined &&
      !planning.has(texts[at + match.length] ?? '') &&
      !(texts[at + match.length] === 'to' && texts[at + match.length + 1] === 'go') &&
      texts[at + match.length] !== 'ago' &&
      !(texts[at + match.length] === "'s" && !isSinceThen(texts, at)) &&
      !(before === 'of' && /^(yesterday|last)$/.test(texts[at] ?? '') && !isSinceIt(texts, at))
    ) {
      found.push({
        days: match.values[0],
        vague: typeof match.values[0] === 'number' && match.values[0] > 30,
        from: token.from,
        to: last.to,
        clause,
        strong: before === 'since' || before === 'from' || before === 'for',
      });
    } else if (texts[at + match.length] === 'ago' && last !== undefined)
      found.push({ days: match.values[0], from: token.from, to: last.to, clause, strong: false });
    at += match.length - 1;
  }
  return found;
}
