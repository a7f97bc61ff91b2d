import { describe, expect, it } from 'vitest';
import { dateSpans } from '../../simulator/dates.ts';
import { wordsOf } from '../../simulator/words.ts';

// A Wednesday at noon.
const NOW = new Date(2026, 10, 18, 12);

const heard = (text: string, asked = false): string[] =>
  dateSpans(wordsOf(text), NOW, asked).map(({ value }) => value);

describe('the day on which it began', () => {
  it.each([
    ['since yesterday', '2026-11-17'],
    ['my calf hurts since Sunday', '2026-11-15'],
    ['last Thursday', '2026-11-12'],
    ['three days ago', '2026-11-15'],
    ['it started on Monday', '2026-11-16'],
    ["since Saturday's race", '2026-11-14'],
    ['since this morning', '2026-11-18'],
    ['since November 3rd', '2026-11-03'],
  ])('%s is %s', (text, day) => {
    expect(heard(text)).toEqual([day]);
  });

  it('never lies ahead', () => {
    expect(heard('since Friday')).toEqual(['2026-11-13']);
    expect(heard('since the weekend')).toEqual(['2026-11-14']);
  });

  it('is no date of a run to come', () => {
    expect(heard('should i run today')).toEqual([]);
    expect(heard('can i run on friday')).toEqual([]);
  });

  it('is not a duration', () => {
    expect(heard('for three days', true)).toEqual([]);
    expect(heard('for ten minutes', true)).toEqual([]);
  });

  it('is not the "now" of "three days now"', () => {
    expect(heard('three days now', true)).toEqual([]);
  });

  it('may be told bare when it was asked for', () => {
    expect(heard('sunday', true)).toEqual(['2026-11-15']);
    expect(heard('today', true)).toEqual(['2026-11-18']);
  });
});
