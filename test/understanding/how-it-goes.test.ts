/** How it goes, by the shape of what is said of it, and of what needs not hurt. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string, ...asked: FindingKey[]): Findings =>
  understand(said, { asked: asked.length > 0 ? asked : ['pain', 'days'], yesMeans: 'bad' }).findings;

describe('how it goes', () => {
  test.each<[said: string, trend: Findings['trend']]>([
    ['a three and each morning looser', 'improving'],
    ['daily it gets a bit softer', 'improving'],
    ['a two it is petering out', 'improving'],
    ["three but it's coming good", 'improving'],
    ['my shin is practically healed', 'improving'],
    ['four walking and every morning more', 'worse'],
    ['a five and it is becoming wider', 'worse'],
    ['it has crept past the mark', 'worse'],
    ['my knee has spread a good bit since lunch', 'worse'],
    ['a two it has never changed', 'same'],
    ['two exactly like that for a month', 'same'],
    ['it is becoming easier no', 'improving'],
  ])('is told: %s', (said, trend) => expect(heard(said, 'pain', 'trend').trend).toBe(trend));

  test.each([
    'a three and i am nearly there',
    'the weather is getting better and my calf is a three',
    'a three not getting wider',
    'it drops to almost nothing once i walk',
    'a two i have not changed my shoes',
    'my knee comes good if i wiggle it',
    'my calf was a four when i was getting sorer',
  ])('is not told: %s', (said) => expect(heard(said).trend).toBeUndefined());

  test('of a noise that never hurt, since when too', () => {
    expect(heard("doesn't hurt it's been clicking seven years and never changed")).toMatchObject({
      pain: 'none',
      days: '15+',
      trend: 'same',
    });
    expect(heard('zero the grinding is there for months and the same as before')).toMatchObject({
      days: '15+',
      trend: 'same',
    });
  });

  test('of what has not changed in so long', () => {
    expect(heard("it's along the inside it hasn't altered in two years", 'injury', 'pop')).toMatchObject({
      days: '15+',
      trend: 'same',
    });
    expect(heard('my race is in two weeks', 'injury', 'pop').days).toBeUndefined();
  });

  test('as good as nothing is a little, where nobody measured it', () => {
    expect(heard('today nearly nothing').pain).toBe('mild');
    expect(heard('a five going upstairs nearly nothing on the flat').pain).toBe('moderate');
  });
});
