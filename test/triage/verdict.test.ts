import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  type Findings,
  isScaleKey,
  type Level,
  places,
  type Rule,
  type RuleId,
  rules,
  type ScaleKey,
  scaleKeys,
  severityOf,
} from '../../src/triage/index.ts';
import { fires, waysToHold, worseOf } from '../support/second-opinion.ts';
import {
  answerInWords,
  anyScale,
  anyState,
  badness,
  bestOf,
  claim,
  inWords,
  proofTime,
  severity,
  someStates,
  spaced,
  valuesOf,
  withFinding,
  worstOf,
} from '../support/triage.ts';

const names = (fired: readonly { id: string }[]): string =>
  fired.map(({ id }) => spaced(id)).join(', ') || 'nothing';
const same = (one: readonly Rule[], other: readonly Rule[]): boolean =>
  one.length === other.length && one.every((rule, at) => rule === other[at]);

test('the reasons are the rules that a second opinion finds to fire, no more and no fewer', proofTime, () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const expected = rules.filter((rule) => fires(rule, state));
      const told = assess(state).reasons;
      claim(same(told, expected), () => `${inWords(state)}: ${names(told)}; it should be ${names(expected)}`);
    }),
    someStates,
  );
});

test(
  'the first reason decides the level, and the longest rest that any reason asks for is told',
  proofTime,
  () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { level, restDays, reasons } = assess(state);
        const longest = reasons.reduce((most, rule) => Math.max(most, rule.restDays ?? 0), 0);
        const decides = reasons.every((rule) => severityOf(rule.level) <= severityOf(level));
        claim(
          level === (reasons[0]?.level ?? 'runAsPlanned') && decides,
          () => `${answerInWords(state)} for ${names(reasons)}`,
        );
        claim(restDays === longest, () => `${answerInWords(state)} for ${restDays} days, not ${longest}`);
      }),
      someStates,
    );
  },
);

test('findings and sites told in any order give the same answer', proofTime, () => {
  const anyOrder = fc.shuffledSubarray(['sites', ...scaleKeys] as const, { minLength: scaleKeys.length + 1 });
  fc.assert(
    fc.property(anyState, anyOrder, (state, order) => {
      const retold: Findings = {
        ...Object.fromEntries(
          order.filter((key) => state[key] !== undefined).map((key) => [key, state[key]]),
        ),
        ...(state.sites && { sites: state.sites.toReversed() }),
      };
      const [before, after] = [assess(state), assess(retold)];
      claim(
        before.level === after.level &&
          before.restDays === after.restDays &&
          same(before.reasons, after.reasons),
        () => `${answerInWords(state)}; told in another order → ${after.level}`,
      );
    }),
    someStates,
  );
});

const redFlags = rules.filter(({ level }) => level === 'emergency' || level === 'urgentCare');

test(
  'with a red flag the answer is never to run, to cross-train or just to rest, whatever else is said',
  proofTime,
  () => {
    const anyFlag = fc.constantFrom(
      ...redFlags.flatMap((rule) => waysToHold(rule.when).map((way) => ({ rule, way }))),
    );
    fc.assert(
      fc.property(anyState, anyFlag, (state, { rule, way }) => {
        // An injury with a sore spot whose place is not named yet.
        const told = rule.id === 'injuredSoreSpot' && !way.sites ? { ...state, sites: [] } : state;
        const both = worseOf(told, way);
        claim(
          severity(both) >= severityOf(rule.level),
          () => `${answerInWords(both)}, though it has ${inWords(way)} (${spaced(rule.id)}, ${rule.level})`,
        );
      }),
      someStates,
    );
  },
);

/** The least that "I don't know" leads to, whatever else is said. */
const leastWhenUnsure: Readonly<Record<ScaleKey, Level>> = {
  chest: 'urgentCare',
  cold: 'urgentCare',
  deformity: 'urgentCare',
  rockHard: 'urgentCare',
  nerve: 'seeProfessional',
  darkUrine: 'rest',
  jointTrouble: 'rest',
  fever: 'rest',
  pop: 'rest',
  swelling: 'rest',
  pain: 'crossTrain',
  walking: 'crossTrain',
  pinpoint: 'crossTrain',
  quality: 'crossTrain',
  restPain: 'crossTrain',
  heat: 'crossTrain',
  dailyLife: 'crossTrain',
  bruise: 'crossTrain',
  injury: 'crossTrain',
  motion: 'crossTrain',
  fatigue: 'crossTrain',
  everyRun: 'crossTrain',
  illness: 'crossTrain',
  race: 'crossTrain',
  comesBack: 'crossTrain',
  pregnant: 'easyRun',
  side: 'runAsPlanned',
  days: 'runAsPlanned',
  trend: 'runAsPlanned',
  painkiller: 'runAsPlanned',
  clotRisk: 'runAsPlanned',
  bloodThinner: 'runAsPlanned',
  diabetes: 'runAsPlanned',
  antibiotic: 'runAsPlanned',
  statin: 'runAsPlanned',
  pelvicFloor: 'runAsPlanned',
  age: 'runAsPlanned',
};

test.each(Object.entries(leastWhenUnsure))('unsure about %s alone leads to %s', (key, level) => {
  expect(isScaleKey(key) && assess(withFinding({}, key, 'unsure')).level).toBe(level);
});

test.each([
  ['which side', { pain: 'mild', side: 'unsure', sites: ['quad'] }],
  ['how long', { pain: 'mild', days: 'unsure', sites: ['quad'] }],
  ['where', { pain: 'mild', sites: ['unsure'] }],
] satisfies [string, Findings][])('unsure %s it hurts leads to cross-training', (_what, findings) => {
  expect(assess(findings).level).toBe('crossTrain');
});

test(
  'unsure never leads to less than it does alone, and lies between the best and the worst answer',
  proofTime,
  () => {
    fc.assert(
      fc.property(anyState, anyScale, (state, key) => {
        const [best, unsure, worst] = [bestOf(key), 'unsure', worstOf(key)].map((value) =>
          withFinding(state, key, value),
        );
        if (best === undefined || unsure === undefined || worst === undefined) return;
        const least = severityOf(leastWhenUnsure[key]);
        claim(severity(unsure) >= least, () => `${answerInWords(unsure)}, below ${leastWhenUnsure[key]}`);
        claim(severity(best) <= severity(unsure) && severity(unsure) <= severity(worst), () =>
          [best, unsure, worst].map(answerInWords).join('; '),
        );
      }),
      someStates,
    );
  },
);

const doubts: ReadonlySet<RuleId | undefined> = new Set<RuleId>([
  'unsureEmergencySign',
  'unsureWarningSign',
  'unsureDetail',
]);

test('whoever is sore in the legs and sure of what else is wrong is never told that they are not sure', () => {
  const sure = scaleKeys.flatMap((key) =>
    valuesOf(key)
      .filter((value) => badness(key, value) > badness(key, 'unsure'))
      .flatMap((value) =>
        places.belowSkin.map((site) => withFinding({ pain: 'mild', sites: [site] }, key, value)),
      ),
  );
  expect(sure.filter((told) => doubts.has(assess(told).reasons[0]?.id)).map(answerInWords)).toEqual([]);
});

describe('an injury with one sore spot', () => {
  const injured: Findings = { injury: 'yes', pinpoint: 'yes', pain: 'mild' };

  test('is to be seen today before a place is named, when anything hurts', () => {
    expect(assess(injured).level).toBe('urgentCare');
    expect(assess({ ...injured, sites: [] }).level).toBe('urgentCare');
    expect(assess({ ...injured, pain: 'none' }).level).not.toBe('urgentCare');
  });

  test('needs rest once it is known to be in a muscle', () => {
    expect(assess({ ...injured, sites: ['quad'] })).toMatchObject({ level: 'rest', restDays: 3 });
  });
});

test('a risk of clots with sore calves on both sides is no case for an easy run', () => {
  const calves: Findings = { sites: ['calf'], pain: 'mild', side: 'both' };
  expect(assess(calves).level).toBe('easyRun');
  expect(assess({ ...calves, clotRisk: 'minor' }).level).toBe('easyRun');
  expect(assess({ ...calves, clotRisk: 'major' }).level).toBe('crossTrain');
});

test('running begins again with the walk test, but for those who are feverish, ill or worn out', () => {
  const others = rules.filter(({ comeBack }) => comeBack).map(({ id, comeBack }) => [id, comeBack]);
  expect(Object.fromEntries(others)).toEqual({
    feverish: 'feverGone',
    unwell: 'wellAgain',
    exhausted: 'fresh',
  });
});
