import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, levels, rules, severityOf } from '../../src/triage/index.ts';
import { waysToHold } from '../support/second-opinion.ts';
import { answerInWords, anyState, claim, proofTime, someStates } from '../support/triage.ts';

/** Code, level, days of rest and sources of every rule, as the clinical table has them. */
const table = `
  E1 emergency 0 nhs-dvt
  E2 emergency 0 cauda-equina
  E3 emergency 0 limb-ischaemia
  E4 emergency 0 broken-bones
  E5 emergency 0 cdc-rhabdo
  E6 emergency 0 nhs-compartment
  E7 emergency 0 nhs-compartment
  E8 emergency 0 nhs-sprains
  E9 emergency 0 nhs-septic caution
  E10 emergency 0 nhs-septic
  E11 emergency 0 femoral-neck sufe
  E12 emergency 0 nhs-cellulitis
  E13 emergency 0 cauda-equina
  E14 emergency 0 nice-ng19 nhs-cellulitis
  E15 emergency 0 caution
  U1 urgentCare 0 unsure-is-not-no
  U2 urgentCare 0 nhs-dvt wells
  U3 urgentCare 0 nhs-dvt nhs-cellulitis
  U4 urgentCare 0 nhs-dvt wells
  U5 urgentCare 0 nhs-dvt wells
  U6 urgentCare 0 nhs-septic
  U7 urgentCare 0 nhs-cellulitis nhs-septic
  U8 urgentCare 0 nhs-septic
  U9 urgentCare 0 ottawa
  U10 urgentCare 0 ottawa
  U11 urgentCare 0 mayo-achilles nhs-sprains
  U12 urgentCare 0 nhs-compartment caution
  U13 urgentCare 0 femoral-neck
  U14 urgentCare 0 nhs-knee
  U15 urgentCare 0 sufe
  U16 urgentCare 0 acog-804 nhs-dvt
  U17 urgentCare 0 anticoagulant
  U18 urgentCare 0 mhra-fluoroquinolone
  U19 urgentCare 0 cdc-rhabdo
  U20 urgentCare 0 nhs-compartment
  U21 urgentCare 0 ottawa
  U22 urgentCare 0 nice-ng19
  U23 urgentCare 0 cauda-equina
  U24 urgentCare 0 cauda-equina
  U25 urgentCare 0 cauda-equina caution
  P1 seeProfessional 0 S2-16 S2-50
  P2 seeProfessional 0 S2-52
  P3 seeProfessional 0 S2-51 nhs-running doms nhs-heel nhs-shin
  P4 seeProfessional 0 S2-47 bone-stress
  P5 seeProfessional 0 S2-47 bone-stress
  P6 seeProfessional 0 femoral-neck
  P7 seeProfessional 0 nhs-running
  P8 seeProfessional 0 nhs-knee
  P9 seeProfessional 0 mayo-achilles strain-grades
  P10 seeProfessional 0 nhs-compartment
  P11 seeProfessional 0 nhs-compartment
  P12 seeProfessional 0 S2-40 S2-51
  P13 seeProfessional 0 S2-52 bone-stress
  P14 seeProfessional 0 S2-17 nhs-running
  P15 seeProfessional 0 nhs-dvt
  P16 seeProfessional 0 S2-17 nhs-cellulitis
  P17 seeProfessional 0 acog-804
  P18 seeProfessional 0 caution anticoagulant
  P19 seeProfessional 0 nhs-heel
  P20 seeProfessional 0 caution
  P21 seeProfessional 0 strain-grades
  P22 seeProfessional 0 S2-19 S2-51
  P23 seeProfessional 0 mhra-fluoroquinolone
  P24 seeProfessional 0 S2-51 nhs-running
  P25 seeProfessional 0 nhs-statins
  R1 rest 3 S1-04
  R2 rest 3 S1-14 S1-22 S2-17
  R3 rest 2 S2-18
  R4 rest 2 S2-19
  R5 rest 2 S2-16 pain-monitoring
  R6 rest 2 S2-27
  R7 rest 3 S1-24
  R8 rest 3 S2-52
  R9 rest 3 S2-47
  R10 rest 2 fever
  R11 rest 3 strain-grades
  R12 rest 3 nhs-sprains
  R13 rest 3 pain-monitoring
  R14 rest 3 caution
  R15 rest 1 unsure-is-not-no
  R16 rest 2 S2-45 S2-40
  R17 rest 3 S2-48 S1-04
  R18 rest 3 caution
  R19 rest 3 strain-grades
  R20 rest 2 cold-neck-check fever
  R21 rest 3 marathon-recovery
  C1 crossTrain 1 S2-21
  C2 crossTrain 1 S2-40
  C3 crossTrain 1 S2-45
  C4 crossTrain 1 S2-09
  C5 crossTrain 1 nhs-heel pain-monitoring
  C6 crossTrain 1 nhs-shin
  C7 crossTrain 1 S2-48
  C8 crossTrain 1 unsure-is-not-no
  C9 crossTrain 1 unsure-is-not-no
  C10 crossTrain 1 S2-27
  C11 crossTrain 1 S2-48
  C12 crossTrain 1 S2-21 doms
  C13 crossTrain 1 nhs-dvt caution
  A1 easyRun 0 S2-21 S1-16
  A2 easyRun 0 S2-19
  A3 easyRun 0 S2-21
  A4 easyRun 0 caution
  A5 easyRun 0 cold-neck-check
  A6 easyRun 0 marathon-recovery
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.trim());
const levelOf = (row: string): number =>
  severityOf(levels.find((level) => level === row.split(' ')[1]) ?? 'runAsPlanned');
const restOf = (row: string): number => Number(row.split(' ')[2]);

test('every rule has the level, the days of rest and the sources of the clinical table', () => {
  const found = rules.map(({ code, level, restDays, sources }) =>
    [code, level, restDays ?? 0, ...sources].join(' '),
  );
  expect(found.toSorted()).toEqual(rows.toSorted());
});

test('each rule has its own name and code', () => {
  for (const property of ['id', 'code'] as const) {
    expect(new Set(rules.map((rule) => rule[property])).size, property).toBe(rows.length);
  }
});

test('rules stand by severity, then by days of rest, then in the order of the table', () => {
  const inOrder = rows.toSorted((a, b) => levelOf(b) - levelOf(a) || restOf(b) - restOf(a));
  expect(rules.map(({ code }) => code)).toEqual(inOrder.map((row) => row.split(' ')[0]));
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
