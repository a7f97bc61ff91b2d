/** What a runner complains of decides which questions are put. */
import { expect, test } from 'vitest';
import { complaintOf, type Findings, type ScaleKey } from '../../src/triage/index.ts';
import { stepsOf, withFinding } from '../support/triage.ts';

/** The least that tells of the legs, whatever is said of pain. */
const ofTheLegs: readonly (readonly [ScaleKey, string])[] = [
  ...([
    ['swelling', 'slight'],
    ['heat', 'unsure'],
    ['bruise', 'small'],
    ['walking', 'altered'],
  ] as const),
  ...([
    ['pop', 'unsure'],
    ['injury', 'knock'],
    ['nerve', 'duringRuns'],
    ['cold', 'unsure'],
  ] as const),
  ...([
    ['jointTrouble', 'unsure'],
    ['deformity', 'unsure'],
    ['rockHard', 'unsure'],
  ] as const),
];

/** The least that tells of an ache in them. */
const ofAnAche: readonly (readonly [ScaleKey, string])[] = [
  ...([
    ['side', 'unsure'],
    ['motion', 'eases'],
    ['dailyLife', 'stairs'],
    ['restPain', 'ache'],
  ] as const),
  ...([
    ['quality', 'unsure'],
    ['pinpoint', 'unsure'],
    ['everyRun', 'unsure'],
  ] as const),
];

const nothingHurts: Findings = { sites: [], pain: 'none' };
const hasACold: Findings = { illness: 'headCold' };

/** The worst that is still better than this value. */
function oneBetter(key: ScaleKey, value: string): string | undefined {
  const steps = stepsOf(key);
  return steps[steps.findIndex((step) => step.includes(value)) - 1]?.[0];
}

test.each(ofTheLegs)('%s from %s on is of the legs, though nothing hurts', (key, value) => {
  expect(complaintOf(withFinding(nothingHurts, key, value))).toBe('legs');
  expect(complaintOf(withFinding(nothingHurts, key, oneBetter(key, value)))).toBe('general');
});

test.each(ofAnAche)('%s from %s on is of the legs, unless nothing hurts', (key, value) => {
  expect(complaintOf(withFinding(hasACold, key, value))).toBe('legs');
  expect(complaintOf(withFinding(hasACold, key, oneBetter(key, value)))).toBe('illness');
  expect(complaintOf(withFinding({ ...hasACold, pain: 'none' }, key, value))).toBe('illness');
});

test('a blister, a cold and a race are complaints of their own, when nothing else is in the legs', () => {
  expect(complaintOf({})).toBe('legs');
  expect(complaintOf({ sites: ['skin', 'heel'] })).toBe('legs');
  expect(complaintOf({ sites: ['skin'], pain: 'mild' })).toBe('skin');
  expect(complaintOf({ fever: 'yes', fatigue: 'tired' })).toBe('illness');
  expect(complaintOf({ race: 'long' })).toBe('general');
  expect(complaintOf({ sites: [] })).toBe('general');
});
