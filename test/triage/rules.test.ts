import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, levels, rules, severityOf } from '../../src/triage/index.ts';
import { read } from '../support/notation.ts';
import { waysToHold } from '../support/second-opinion.ts';
import {
  answerInWords,
  anyScale,
  anyState,
  claim,
  inWords,
  manyStates,
  proofTime,
  someStates,
  valuesOf,
  withFinding,
} from '../support/triage.ts';
import { clinicalTable, type Row } from './table.ts';

const levelOf = ({ level }: Row): number =>
  severityOf(levels.find((each) => each === level) ?? 'runAsPlanned');

test('every rule has the level, the days of rest and the sources of the clinical table', () => {
  const found = rules.map(({ code, level, restDays, sources }) => ({
    code,
    level,
    restDays: restDays ?? 0,
    sources,
  }));
  const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
  const wanted = clinicalTable.map(({ when: _, ...row }) => row);
  expect(found.toSorted(byCode)).toEqual(wanted.toSorted(byCode));
});

/** What just makes a rule fire, with one finding told otherwise. */
const nearARule = fc
  .tuple(fc.constantFrom(...rules.flatMap(({ when }) => waysToHold(when))), anyScale)
  .chain(([way, key]) => fc.constantFrom(...valuesOf(key)).map((value) => withFinding(way, key, value)));

test('in any state, just the rules fire that the clinical table says', proofTime, () => {
  const table = clinicalTable.map(({ code, when }) => ({ code, holds: read(when) }));
  fc.assert(
    fc.property(fc.oneof(anyState, nearARule), (state) => {
      const views = state.sites?.length ? state.sites : [undefined];
      const wanted = table.filter(({ holds }) => views.some((site) => holds(state, site)));
      const found = assess(state).reasons.map(({ code }) => code);
      const missing = wanted.filter(({ code }) => !found.includes(code)).map(({ code }) => code);
      claim(
        missing.length === 0 && found.length === wanted.length,
        () =>
          `${inWords(state)}: ${found.join(' ')}; the table has ${wanted.map(({ code }) => code).join(' ')}`,
      );
    }),
    manyStates,
  );
});

test('each rule has its own name and code', () => {
  for (const property of ['id', 'code'] as const) {
    expect(new Set(rules.map((rule) => rule[property])).size, property).toBe(clinicalTable.length);
  }
});

/** How long it lasts and which way it goes says less than what it is, and comes behind it. */
const ofCourse = ['P3', 'P12', 'P24'];

test('rules stand by severity, then by days of rest, then what it is before how long it lasts', () => {
  const inOrder = clinicalTable.toSorted(
    (a, b) =>
      levelOf(b) - levelOf(a) ||
      b.restDays - a.restDays ||
      Number(ofCourse.includes(a.code)) - Number(ofCourse.includes(b.code)),
  );
  expect(rules.map(({ code }) => code)).toEqual(inOrder.map(({ code }) => code));
});

test.each(rules.map((rule) => [rule.code, rule.id, rule] as const))(
  '%s %s decides the answer for some runner',
  (_code, id, rule) => {
    const deciding = waysToHold(rule.when).map((way) => assess(way).reasons[0]?.id);
    expect(deciding).toContain(id);
  },
);

test.each(levels)('some runner is told %s', (level) => {
  const answers = [{}, ...rules.flatMap((rule) => waysToHold(rule.when))].map((state) => assess(state).level);
  expect(answers).toContain(level);
});

test(
  'whatever is told, there is one answer on the list of levels and at most three days of rest',
  proofTime,
  () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { level, restDays } = assess(state);
        claim(levels.includes(level) && [0, 1, 2, 3].includes(restDays), () => answerInWords(state));
      }),
      someStates,
    );
  },
);
