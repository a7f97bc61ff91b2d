import { describe, expect, it } from 'vitest';
import { findingEntries, sites } from '../../src/triage/index.ts';
import { idsOf, locales } from '../support/package.ts';

/** The slot types that tell one finding each: the type's ids are the finding's values. */
const ONE_FINDING: Readonly<Record<string, string>> = {
  PAIN_WORD: 'pain',
  SWELLING: 'swelling',
  SIDE: 'side',
  TREND: 'trend',
  FEEL: 'quality',
  WALKING: 'walking',
};

/** Findings no sign tells: those of the types above, and `days`, which is told as a duration or a date. */
const TOLD_OTHERWISE = new Set([...Object.values(ONE_FINDING), 'days']);

/** A scale's steps from best to worst; values that rank the same share a step. */
function stepsOf(scale: string): string[][] {
  return scale.split(' < ').map((step) => step.split(' = '));
}

const values = new Map(
  Object.entries(findingEntries).map(([key, { scale }]) => [key, stepsOf(scale).flat()]),
);

/** `finding:value`, or for a plain `yes` the finding's name. */
function signId(finding: string, value: string): string {
  return value === 'yes' ? finding : `${finding}:${value}`;
}

const everySign = [...values].flatMap(([finding, all]) => all.map((value) => signId(finding, value)));

/** Bad news worth volunteering: worse than the best value of its finding, and not merely unsure. */
const badNews = Object.entries(findingEntries)
  .filter(([finding]) => !TOLD_OTHERWISE.has(finding))
  .flatMap(([finding, { scale }]) =>
    stepsOf(scale)
      .slice(1)
      .flat()
      .filter((value) => value !== 'unsure')
      .map((value) => signId(finding, value)),
  );

const missing = (wanted: readonly string[], present: readonly string[]): string[] =>
  wanted.filter((one) => !present.includes(one));

describe.each(locales)('S10 slot values are the values of the engine, in %s', (locale) => {
  it('name just the sites of the engine, and `none` for nowhere', () => {
    expect(idsOf(locale, 'LOCATION').toSorted()).toEqual([...sites, 'none'].toSorted());
  });

  it.each(Object.entries(ONE_FINDING))('%s has just the values of the finding %s', (type, finding) => {
    expect(idsOf(locale, type).toSorted()).toEqual(values.get(finding)?.toSorted());
  });

  it('SIGN names only what the engine knows', () => {
    expect(missing(idsOf(locale, 'SIGN'), everySign)).toEqual([]);
  });

  it('SIGN can say all the bad news there is', () => {
    expect(badNews).toContain('darkUrine');
    expect(badNews).toContain('clotRisk:major');
    expect(missing(badNews, idsOf(locale, 'SIGN'))).toEqual([]);
  });

  it('ANSWER is yes, no or unsure', () => {
    expect(idsOf(locale, 'ANSWER').toSorted()).toEqual(['no', 'unsure', 'yes']);
  });
});
