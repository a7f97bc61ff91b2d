import { readHighest } from './numbers.ts';
import type { Span } from './spans.ts';

const UNIT = /^(second|minute|hour|day|night|week|fortnight|month|year)s?$/;

/** The counts people give without a number. */
const COUNTS: readonly (readonly [phrase: string, count: number])[] = [
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['couple', 2],
  ['a few', 3],
  ['few', 3],
  ['several', 5],
  ['half a', 0.5],
  ['a', 1],
  ['an', 1],
  ['all', 1],
  ['the whole', 1],
  ['the last', 1],
  ['the past', 1],
];

/** Time spans as AMAZON.DURATION says them: "three days" → P3D, "a day or two" → P2D, "all month" → P1M. */
export function durationSpans(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++) {
    const span = durationAt(words, start);
    if (span === undefined) continue;
    spans.push(span);
    start = span.end - 1;
  }
  return spans;
}

function durationAt(words: readonly string[], start: number): Span | undefined {
  const count = countAt(words, start);
  const unit = count === undefined ? undefined : UNIT.exec(words[count.end] ?? '')?.[1];
  // "three days ago" is a date.
  if (count === undefined || unit === undefined) return undefined;
  const { value, end } = withRemainder(words, count.value, count.end + 1);
  if (words[end] === 'ago') return undefined;
  return { start, end, type: 'AMAZON.DURATION', value: iso(value, unit), exact: true };
}

function countAt(words: readonly string[], start: number): { value: number; end: number } | undefined {
  const number = readHighest(words, start);
  if (number !== undefined) return number;
  const rest = `${words.slice(start).join(' ')} `;
  const [phrase, value] = COUNTS.find(([words]) => rest.startsWith(`${words} `)) ?? [];
  if (phrase !== undefined && value !== undefined) return { value, end: start + phrase.split(' ').length };
  // "for weeks": more than one.
  return words[start] === 'for' ? { value: 2, end: start + 1 } : undefined;
}

/** "a day or two", "six days maybe seven" and "a week and a half" end after the unit; the higher number counts. */
function withRemainder(words: readonly string[], count: number, end: number): { value: number; end: number } {
  if (words.slice(end, end + 3).join(' ') === 'and a half') return { value: count + 0.5, end: end + 3 };
  const joint = /^(or maybe|or even|or|maybe|possibly) /.exec(words.slice(end).join(' '))?.[1];
  const more = joint === undefined ? undefined : readHighest(words, end + joint.split(' ').length);
  if (more === undefined || UNIT.test(words[more.end] ?? '')) return { value: count, end };
  return { value: Math.max(count, more.value), end: more.end };
}

/** ISO 8601; broken weeks and months are told in days, rounded up. */
function iso(count: number, unit: string): string {
  if (!Number.isInteger(count)) {
    const days = { day: 1, night: 1, week: 7, fortnight: 14, month: 30, year: 365 }[unit];
    return days === undefined ? iso(Math.ceil(count), unit) : `P${Math.ceil(count * days)}D`;
  }
  if (/^(second|minute|hour)$/.test(unit)) return `PT${count}${unit.charAt(0).toUpperCase()}`;
  if (unit === 'fortnight') return `P${count * 2}W`;
  return `P${count}${unit === 'night' ? 'D' : unit.charAt(0).toUpperCase()}`;
}
