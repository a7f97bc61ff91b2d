/** Scores of two times, or of two things that are done, in one answer: what counts, and how it goes. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string, asked: readonly FindingKey[] = ['pain']): Findings =>
  understand(said, { asked, yesMeans: 'bad' }).findings;

describe('a score of then and one of now', () => {
  test.each<[said: string, pain: Findings['pain'], trend: Findings['trend']]>([
    ['a five then but today a two', 'mild', 'improving'],
    ["sunday when it came on about a six and now she's a three", 'mild', 'improving'],
    ['it was an eight last night today a three', 'mild', 'improving'],
    ['a two today it was a five yesterday', 'mild', 'improving'],
    ['like a three last night but now walking is an eight', 'severe', 'worse'],
    ['three now and it was a one on friday', 'mild', 'worse'],
    ['monday maybe a seven this morning a two', 'mild', 'improving'],
  ])('%s', (said, pain, trend) => {
    expect(heard(said)).toMatchObject({ pain, trend });
  });

  test.each<[said: string, pain: Findings['pain']]>([
    ['a five first thing then a two', 'moderate'],
    ['now only a two but this morning it was a five', 'moderate'],
    ['seven on friday i had to stop only a one walking', 'severe'],
    ['running is a five and walking a two', 'moderate'],
    ['while running it was six on monday while walking one', 'strong'],
    ['i tried a jog yesterday it was a seven and today walking is a one', 'severe'],
    ['when i jog six when walking only two', 'strong'],
    ['since monday a six and now a six', 'strong'],
    ['two or three yesterday when i ran', 'mild'],
  ])('counts the worst of today, and tells no trend: %s', (said, pain) => {
    const findings = heard(said);
    expect(findings.pain).toBe(pain);
    expect(findings.trend).toBeUndefined();
  });

  test('is heard beside another question, where it is measured', () => {
    expect(heard('on saturday it was six now three', ['side', 'trend'])).toMatchObject({
      pain: 'mild',
      trend: 'improving',
    });
    expect(heard('i did six on saturday and three today', ['side', 'trend']).pain).toBeUndefined();
  });

  test('a zero walking is no word on what hurts running', () => {
    expect(heard('my shin hurts when i run zero when i walk').pain).not.toBe('none');
    expect(heard('ten k monday and seven wednesday zero out of ten').pain).toBe('none');
  });

  test('that has gone by a day since is none', () => {
    expect(heard('nothing now three out of ten monday gone by tuesday night').pain).toBe('none');
    expect(heard('three out of ten monday').pain).toBe('mild');
  });
});

describe('a run is not measured by a walk', () => {
  test.each([
    'hurts when i run zero when i walk',
    'sore when i run three walking nothing',
    'aches when i jog two when i walk',
  ])('how much it hurts then is not told: %s', (said) => expect(heard(said).pain).toBe('unsure'));

  test('nor by how it is now, where it was of yesterday', () => {
    expect(heard('was a seven when i ran yesterday a two now').pain).toBe('severe');
    expect(heard("it was a four when i ran yesterday and running today it's a one").pain).toBe('mild');
  });
});
