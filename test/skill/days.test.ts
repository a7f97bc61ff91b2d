/** How long ago Alexa's durations and dates are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { today } from '../../src/skill/calendar.ts';
import { daysOfDuration, daysSince } from '../../src/skill/days.ts';
import { share } from '../support/share.ts';

describe('a duration', () => {
  test.each([
    ['P3D', 3],
    ['P2W', 14],
    ['P1M', 30],
    ['P1Y', 365],
    ['P1W2D', 9],
    ['P0.5D', 0],
    ['PT36H', 1],
    ['PT5H', 0],
    ['PT20160M', 14],
    ['PT1209600S', 14],
  ])('of %s is %i days', (text, days) => {
    expect(daysOfDuration(text)).toBe(days);
  });

  test.each([
    '',
    'P',
    'PT',
    'P.D',
    'P1.D',
    'P3',
    '3D',
    'P3DT',
    'PTM',
    'P-1D',
    'P70Y',
    'PT3D',
    'three days',
    '?',
    'P1e9D',
  ])('of “%s” is none', (text) => {
    expect(daysOfDuration(text)).toBeUndefined();
  });
});

describe('a date', () => {
  const since = (text: string, on: string) => daysSince(text, new Date(`${on}T00:00:00Z`));

  test.each([
    ['the day itself', '2026-11-19', '2026-11-20', 1],
    ['today', '2026-11-20', '2026-11-20', 0],
    ['the present', 'PRESENT_REF', '2026-11-20', 0],
    ['a week: its Monday', '2026-W46', '2026-11-20', 11],
    ['this week', '2026-W47', '2026-11-20', 4],
    ['next week was heard, this one meant', '2026-W48', '2026-11-20', 4],
    ['the weekend to come was heard, the last one meant', '2026-W47-WE', '2026-11-19', 5],
    ['the weekend, while it lasts', '2026-W47-WE', '2026-11-22', 1],
    ['a month: its first day', '2026-10', '2026-11-20', 50],
    ['this month', '2026-11', '2026-11-20', 19],
    ['the coming December was heard, the last one meant', '2026-12', '2026-11-25', 359],
    ['the week after next year’s first', '2027-W01', '2026-12-30', 2],
    ['a year', '2026', '2026-11-20', 323],
    ['the twenty-ninth of February', '2024-02-29', '2024-03-02', 2],
    ['a day too far ahead for a weekday, and over two weeks ago either way', '2026-12-05', '2026-11-25', 20],
  ])('%s: %s, said on %s, is %i days ago', (_, text, on, days) => {
    expect(since(text, on)).toBe(days);
  });

  test.each([
    ['Sunday or the twenty-second', '2026-11-22', '2026-11-21'],
    ['Friday or the twentieth', '2026-11-20', '2026-11-19'],
    ['Tuesday or the first', '2026-12-01', '2026-11-25'],
    ['the twenty-eighth, or a year ago', '2026-11-28', '2026-11-01'],
  ])('a coming day that may be %s is left to be asked: %s, said on %s', (_, text, on) => {
    expect(since(text, on)).toBeUndefined();
  });

  test.each([
    '',
    '?',
    'soon',
    '2026-W99',
    '2026-W00',
    '2026-W47-XX',
    '2026-13',
    '2026-02-31',
    '31 February',
    '202X',
    '1800',
    '2050-01-01',
    'PRESENT',
  ])('“%s” is none', (text) => {
    expect(since(text, '2026-11-20')).toBeUndefined();
  });

  test('that lies up to a month ahead is more than two weeks ago, or left to be asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 400 }), (ahead, at) => {
        const now = new Date(Date.UTC(2026, 0, 1 + at));
        const text = new Date(Date.UTC(2026, 0, 1 + at + ahead)).toISOString().slice(0, 10);
        expect(daysSince(text, now) ?? 15).toBeGreaterThan(14);
      }),
    );
  });

  test('and a duration of any text at all are a number of days or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[PTWYMDH0-9.E-]{0,12}$/)), (text) => {
        for (const days of [daysOfDuration(text), since(text, '2026-11-20')]) {
          if (days !== undefined) expect(Number.isInteger(days) && days >= 0 && days < 3650).toBe(true);
        }
      }),
      { numRuns: share(2000) },
    );
  });
});

describe('the runner’s calendar', () => {
  const day = (timestamp: string | undefined, locale?: string) =>
    today(timestamp, locale).toISOString().slice(0, 10);

  test.each([
    ['in the evening in America', '2026-11-21T03:00:00Z', 'en-US', '2026-11-20'],
    ['in the morning in America', '2026-11-20T15:00:00Z', 'en-CA', '2026-11-20'],
    ['late in Britain', '2026-11-20T23:30:00Z', 'en-GB', '2026-11-20'],
    ['after midnight in India', '2026-11-20T20:00:00Z', 'en-IN', '2026-11-21'],
    ['in the morning in Australia', '2026-11-20T21:00:00Z', 'en-AU', '2026-11-21'],
    ['nobody knows where', '2026-11-20T21:00:00Z', 'xx-XX', '2026-11-20'],
  ])('%s: at %s in %s it is %s', (_, timestamp, locale, expected) => {
    expect(day(timestamp, locale)).toBe(expected);
  });

  test('goes by our own clock when the request has no readable time', () => {
    const now = new Date().toISOString().slice(0, 10);
    expect([day(undefined), day('yesterday')]).toEqual([now, now]);
  });
});
