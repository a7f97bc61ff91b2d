import { describe, expect, it } from 'vitest';
import { durationSpans } from '../../simulator/durations.ts';
import { wordsOf } from '../../simulator/words.ts';

const heard = (text: string): string[] => durationSpans(wordsOf(text)).map(({ value }) => value);

describe('how long it has been', () => {
  it.each([
    ['three days', 'P3D'],
    ['a day', 'P1D'],
    ['a week', 'P1W'],
    ['ten days', 'P10D'],
    ['a couple of days', 'P2D'],
    ['couple days', 'P2D'],
    ['a few days', 'P3D'],
    ['two weeks', 'P2W'],
    ['a fortnight', 'P2W'],
    ['all month', 'P1M'],
    ['for the last week', 'P1W'],
    ['24 hours', 'PT24H'],
    ['an hour', 'PT1H'],
    ['three nights', 'P3D'],
    ['for weeks', 'P2W'],
  ])('%s is %s', (text, duration) => {
    expect(heard(text)).toEqual([duration]);
  });

  it.each([
    ['two or three days', 'P3D'],
    ['a day or two', 'P2D'],
    ['a week and a half', 'P11D'],
    ['half a day', 'P1D'],
    ['six days maybe seven', 'P7D'],
    ['two weeks or even three', 'P3W'],
  ])('when it is not exact the longer counts: %s is %s', (text, duration) => {
    expect(heard(text)).toEqual([duration]);
  });

  it('leaves "three days ago" to the dates', () => {
    expect(heard('it started three days ago')).toEqual([]);
  });
});
