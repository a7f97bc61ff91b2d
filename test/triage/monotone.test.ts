import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, type Findings, type ScaleKey, type Site, scaleKeys, sites } from '../../src/triage/index.ts';
import {
  answerInWords,
  anyScale,
  anySite,
  anyState,
  badness,
  bestOf,
  claim,
  findingInWords,
  manyStates,
  proofTime,
  severity,
  states,
  stepsOf,
  valuesOf,
  withFinding,
} from '../support/triage.ts';

const anyOf = (key: ScaleKey): readonly (string | undefined)[] => [undefined, ...valuesOf(key)];
const nextStep = (key: ScaleKey, value: string | undefined): readonly string[] =>
  stepsOf(key)[badness(key, value) + 1] ?? [];
const pairs = scaleKeys.flatMap((one, index) =>
  scaleKeys.slice(index + 1).map((other) => [one, other] as const),
);
const withSite = (findings: Findings, site: Site): Findings => ({
  ...findings,
  sites: [...(findings.sites ?? []), site],
});

/** Claims that telling something worse did not lower the answer. */
function neverLower(before: Findings, after: Findings, change: string): void {
  claim(
    severity(after) >= severity(before),
    () => `${answerInWords(before)}; with ${change} → ${assess(after).level}`,
  );
}

/**
 * One more site never lowers the answer, and the first never does but in one case: an injury with a sore spot counts
 * as one on a bone until it is known to be elsewhere.
 */
function neverLowerAt(state: Findings, site: Site): void {
  const mayBeBone = !state.sites?.length && assess(state).reasons.some(({ id }) => id === 'injuredSoreSpot');
  if (!mayBeBone) neverLower(state, withSite(state, site), `${site} as well`);
}

function neverLowerOneStepOn(state: Findings, key: ScaleKey): void {
  for (const worse of nextStep(key, state[key])) {
    neverLower(state, withFinding(state, key, worse), findingInWords(key, worse));
  }
}

const places = [['not told', {}], ...sites.map((site) => [site, { sites: [site] }] as const)] as const;

test.each(places)(
  'site %s: for every two findings, one step worse never lowers the answer',
  (_name, at) => {
    let compared = 0;
    for (const [one, other] of pairs) {
      for (const first of anyOf(one)) {
        for (const second of anyOf(other)) {
          const state = withFinding(withFinding(at, one, first), other, second);
          neverLower(withFinding(withFinding({}, one, first), other, second), state, `site ${_name}`);
          neverLowerOneStepOn(state, one);
          neverLowerOneStepOn(state, other);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(9_000);
  },
  proofTime.timeout,
);

test('for every finding at every two sites, the second site never lowers the answer', () => {
  for (const first of sites) {
    for (const second of sites) {
      for (const key of scaleKeys) {
        for (const value of valuesOf(key)) {
          const state = withFinding({ sites: [first] }, key, value);
          neverLower(state, withSite(state, second), `${second} as well`);
        }
      }
    }
  }
});

test('in any state, one finding a step worse or one more site never lowers the answer', proofTime, () => {
  fc.assert(
    fc.property(anyState, anyScale, anySite, (state, key, site) => {
      neverLowerOneStepOn(state, key);
      neverLowerAt(state, site);
    }),
    manyStates,
  );
});

test(
  'in any state, what was not told counts as the best value, and values of one rank count the same',
  proofTime,
  () => {
    fc.assert(
      fc.property(anyState, anyScale, (state, key) => {
        const untold = withFinding(state, key, undefined);
        const best = withFinding(state, key, bestOf(key));
        claim(
          severity(untold) === severity(best),
          () => `${answerInWords(untold)}, not ${answerInWords(best)}`,
        );
        for (const step of stepsOf(key)) {
          const answers = step.map((value) => withFinding(state, key, value));
          claim(new Set(answers.map(severity)).size === 1, () => answers.map(answerInWords).join(', not '));
        }
      }),
      states(20_000),
    );
  },
);
