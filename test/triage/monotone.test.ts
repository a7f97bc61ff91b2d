import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assess,
  type Findings,
  type ScaleKey,
  type Site,
  scaleKeys,
  severityOf,
  sites,
  type Verdict,
} from '../../src/triage/index.ts';
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

type Assessed = readonly [findings: Findings, verdict: Verdict];
const assessed = (findings: Findings): Assessed => [findings, assess(findings)];

/** Claims that telling something worse did not lower the answer. */
function neverLower([before, was]: Assessed, [, is]: Assessed, change: () => string): void {
  claim(
    severityOf(is.level) >= severityOf(was.level),
    () => `${answerInWords(before)}; with ${change()} → ${is.level}`,
  );
}

/**
 * One more site never lowers the answer, and the first never does but in one case: an injury with a sore spot counts
 * as one on a bone until it is known to be elsewhere.
 */
function neverLowerAt(state: Assessed, site: Site): void {
  const [findings, { reasons }] = state;
  const mayBeBone = !findings.sites?.length && reasons.some(({ id }) => id === 'injuredSoreSpot');
  if (!mayBeBone) neverLower(state, assessed(withSite(findings, site)), () => `${site} as well`);
}

function neverLowerOneStepOn(state: Assessed, key: ScaleKey): void {
  const [findings] = state;
  for (const worse of nextStep(key, findings[key])) {
    const after = assessed(withFinding(findings, key, worse));
    neverLower(state, after, () => findingInWords(key, worse));
  }
}

/** Every two values of two findings at a place, each assessed once: most are compared five times. */
function assessedPairs(at: Findings, one: ScaleKey, other: ScaleKey) {
  const states = new Map(
    anyOf(one).map((first) => {
      const told = withFinding(at, one, first);
      const row = anyOf(other).map((second) => [second, assessed(withFinding(told, other, second))] as const);
      return [first, new Map(row)] as const;
    }),
  );
  return (first: string | undefined, second: string | undefined): Assessed => {
    const state = states.get(first)?.get(second);
    if (state === undefined) throw new Error(`${one} ${first} and ${other} ${second} are not among them`);
    return state;
  };
}

const pairsNotPlaced = pairs.map((pair) => [pair, assessedPairs({}, ...pair)] as const);

const places = [['not told', {}], ...sites.map((site) => [site, { sites: [site] }] as const)] as const;

test.each(places)(
  'site %s: for every two findings, one step worse never lowers the answer',
  (name, at) => {
    let compared = 0;
    for (const [[one, other], notPlaced] of pairsNotPlaced) {
      const placed = assessedPairs(at, one, other);
      for (const first of anyOf(one)) {
        for (const second of anyOf(other)) {
          const state = placed(first, second);
          neverLower(notPlaced(first, second), state, () => `site ${name}`);
          for (const worse of nextStep(one, first))
            neverLower(state, placed(worse, second), () => findingInWords(one, worse));
          for (const worse of nextStep(other, second))
            neverLower(state, placed(first, worse), () => findingInWords(other, worse));
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
          neverLower(assessed(state), assessed(withSite(state, second)), () => `${second} as well`);
        }
      }
    }
  }
});

test('in any state, one finding a step worse or one more site never lowers the answer', proofTime, () => {
  fc.assert(
    fc.property(anyState, anyScale, anySite, (state, key, site) => {
      const before = assessed(state);
      neverLowerOneStepOn(before, key);
      neverLowerAt(before, site);
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
