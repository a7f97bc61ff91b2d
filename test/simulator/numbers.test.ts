import { describe, expect, it } from 'vitest';
import { numberSpans } from '../../simulator/numbers.ts';
import { wordsOf } from '../../simulator/words.ts';

const heard = (text: string): string[] => numberSpans(wordsOf(text)).map(({ value }) => value);

describe('a score from zero to ten', () => {
  it.each([
    ['six', '6'],
    ['a two', '2'],
    ['about a two out of ten', '2'],
    ["it's 3/10", '3'],
    ['zero', '0'],
    ['nought', '0'],
    ['ten out of ten', '10'],
    ['one', '1'],
    ['about a one', '1'],
    ['one out of ten', '1'],
    ['left knee, three', '3'],
    ['twenty one', '21'],
  ])('%s is %s', (text, score) => {
    expect(heard(text)).toEqual([score]);
  });

  it.each([
    ['two or three', '3'],
    ['four to five', '5'],
    ['3-4', '4'],
    ['three maybe four', '4'],
    ['five or maybe six out of ten', '6'],
    ['two three', '3'],
    ['two and a half', '3'],
    ['2.5', '3'],
  ])('of a range the higher counts: %s is %s', (text, score) => {
    expect(heard(text)).toEqual([score]);
  });

  it.each([
    'three days',
    'two ibuprofen',
    'ten miles',
    '10k',
    'both my two legs',
    'just the one',
    'no one',
    'one leg',
  ])('what counts something else is no score: %s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});
