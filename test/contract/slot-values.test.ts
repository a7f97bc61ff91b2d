import { describe, expect, it } from 'vitest';
import { type ScaleKey, sites, steps } from '../../src/triage/index.ts';
import { idsOf, models } from '../support/package.ts';

/** The slot types that tell one finding each: the type's ids are the finding's values. */
const ONE_FINDING: Readonly<Record<string, ScaleKey>> = {
  PAIN_WORD: 'pain',
  SWELLING: 'swelling',
  SIDE: 'side',
  TREND: 'trend',
  FEEL: 'quality',
  WALKING: 'walking',
};

describe.each(models)('S10 slot values are the values of the engine, in %s', (locale) => {
  it('name just the sites of the engine', () => {
    expect(idsOf(locale, 'LOCATION').toSorted()).toEqual([...sites].toSorted());
  });

  it.each(Object.entries(ONE_FINDING))('%s has just the values of the finding %s', (type, finding) => {
    expect(idsOf(locale, type).toSorted()).toEqual(steps[finding]?.flat().toSorted());
  });

  it('ANSWER is yes, no or unsure', () => {
    expect(idsOf(locale, 'ANSWER').toSorted()).toEqual(['no', 'unsure', 'yes']);
  });
});
