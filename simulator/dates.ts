import { casual, type ParsedResult } from 'chrono-node/en';
import type { Span } from './spans.ts';
import { wordsOf } from './words.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days that say by themselves that something began then. */
const PAST = /yesterday|last|ago|before/;

/** Words for a part of a day, which tell the day too. */
const DAY_PARTS = /last|ago|before|morning|night|evening|afternoon|weekend/;

/** The possessive of a day: "Saturday's race". */
const DAY_OF = /^((?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|weekend)s$/;

/** "For ten minutes", "in two weeks": chrono reads them as moments to come, we as no day at all. */
const AHEAD = /^(for|in|within|next)\b/;

/** "Three days now" and "it's gone now" tell no beginning. */
const NOW = /^(right )?now$/i;

/** Words that make any other day the beginning: "since Monday", "it started on Sunday". */
const BEGAN = /\b(since|from|after|start|started|starting|began|begun|ago|first noticed|came on)\b/;

/**
 * Days on which something began, as AMAZON.DATE says them ("2026-11-15"), never in the future.
 * @param asked whether the runner was just asked how long it has been, so that a bare day answers it
 */
export function dateSpans(words: readonly string[], now: Date, asked: boolean): Span[] {
  const text = words.map((word) => word.replace(DAY_OF, '$1')).join(' ');
  return casual.parse(text, now, { forwardDate: false }).flatMap((found): Span[] => {
    const isDay =
      found.start.isCertain('day') || found.start.isCertain('weekday') || DAY_PARTS.test(found.text);
    const began = asked || PAST.test(found.text) || BEGAN.test(text.slice(0, found.index));
    if (!isDay || !began || AHEAD.test(found.text) || NOW.test(found.text)) return [];
    const start = wordsOf(text.slice(0, found.index)).length;
    const end = start + wordsOf(found.text).length;
    return [{ start, end, type: 'AMAZON.DATE', value: pastDay(found, now), exact: true }];
  });
}

/** The day meant, moved back by whole weeks while it lies ahead: "the weekend" is the one that was. */
function pastDay({ start }: ParsedResult, now: Date): string {
  const day = new Date(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1);
  while (day.getTime() > now.getTime()) day.setTime(day.getTime() - 7 * DAY);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
