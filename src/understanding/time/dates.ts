/** Days of the year: "since the fifteenth", "since august", "since the weekend". */
import { beforeDates, dates, ordinals } from '../lexicon/times.ts';

/** A month without a day is its first. */
export type Day = {
  readonly day?: number;
  readonly fourth?: number;
  readonly month?: number;
  readonly weekend?: true;
};
type Found = { readonly date: Day; readonly length: number; readonly since: boolean };

const between = new Set(beforeDates);
const begun = /^(since|from|started|began|begun|came)$/;
const ends = /^(|and|but|when|after|now|so|about|around|i|it|my|in|across|out|a|an|at|or|with|this)$/;

/** The date that stands there, if it tells since when: behind "since", or as all that is said. */
export function dateAt(texts: readonly string[], at: number): Found | undefined {
  const found = anyDateAt(texts, at);
  return found?.since || (found && at + found.length === texts.length) ? found : undefined;
}

function anyDateAt(texts: readonly string[], at: number): Found | undefined {
  const start = texts.slice(0, at).findLastIndex((text) => !between.has(text));
  const since = begun.test(texts[start] ?? '');
  if (!since && (start >= 0 || texts[at - 1] === 'in')) return undefined;
  const named = Object.hasOwn(dates, texts[at] ?? '') ? dates[texts[at] ?? ''] : undefined;
  if (named !== undefined) return since ? { date: named, length: 1, since } : undefined;
  if (texts[at] === 'weekend' && /^(the|last)$/.test(texts[at - 1] ?? '') && texts[at + 1] !== 'before')
    return { date: { weekend: true }, length: 1, since };
  if (texts[at - 1] !== 'the') return undefined;
  const { day, length } = dayAt(texts, at);
  if (day === undefined) return undefined;
  const of = texts[at + length] === 'of' ? 1 : 0;
  const month = dates[texts[at + length + of] ?? '']?.month;
  if (month !== undefined) return { date: { day, month }, length: length + of + 1, since };
  // "Since the first": of what, nobody said
  return day > 3 && ends.test(texts[at + length] ?? '') ? { date: { day }, length, since } : undefined;
}

function dayAt(
  texts: readonly string[],
  at: number,
): { readonly day: number | undefined; readonly length: number } {
  const tens = texts[at] === 'twenty' ? 20 : texts[at] === 'thirty' ? 30 : 0;
  const word = texts[at + (tens > 0 ? 1 : 0)] ?? '';
  const place = word === 'thirtieth' ? 30 : ordinals.indexOf(word) + 1;
  const digits = /^(\d{1,2})(st|nd|rd|th)$/.exec(word)?.[1];
  const day = tens + (digits === undefined ? place : Number(digits));
  return { day: day > tens && day < 32 ? day : undefined, length: tens > 0 ? 2 : 1 };
}

const dayLength = 24 * 60 * 60 * 1000;

/** How many days ago the last such date was. */
export function daysSince({ day = 1, fourth, month, weekend }: Day, today: Date): number {
  if (weekend) return (today.getUTCDay() % 7) + 1;
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth()];
  const ago = (one: number): number => (Date.UTC(year, now, today.getUTCDate()) - one) / dayLength;
  const inYear = (of: number, at: number): number =>
    Date.UTC(of, at, fourth === undefined ? day : fourthIn(of, at, fourth));
  const latest = ago(inYear(year, month === undefined ? now : month - 1));
  if (latest >= 0) return latest;
  return ago(month === undefined ? inYear(year, now - 1) : inYear(year - 1, month - 1));
}

/** The day of the month that is its fourth Thursday, or the fourth of another day of the week. */
function fourthIn(year: number, month: number, weekday: number): number {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return 22 + ((weekday - first + 7) % 7);
}

/** On a Saturday nobody calls yesterday "last Friday". */
export function daysSinceDay(weekday: number, today: Date, last: boolean): number {
  const days = ((today.getUTCDay() - weekday + 6) % 7) + 1;
  return last && days === 1 ? 8 : days;
}

/** "Friday week ago", "friday of last week". */
export const isOfWeekBefore = (texts: readonly string[], at: number): boolean =>
  /^(week ago|of last week)\b/.test(texts.slice(at + 1, at + 4).join(' '));
