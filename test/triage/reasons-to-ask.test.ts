/** Why a question is asked: the rules that could still fire on its answer, no more and no fewer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  type FindingKey,
  type Findings,
  isScaleKey,
  nextQuestion,
  reasonsToAsk,
  severityOf,
  sites,
} from '../../src/triage/index.ts';
import { alongside } from '../../src/triage/questions.ts';
import { anySite, anyState, claim, inWords, proofTime, states, worstOf } from '../support/triage.ts';

const codes = (findings: Findings) => reasonsToAsk(findings).map(({ rule }) => rule.code);
const ids = (findings: Findings) => assess(findings).reasons.map(({ id }) => id);
const atWorst = (keys: readonly FindingKey[]): Findings =>
  Object.fromEntries(keys.filter(isScaleKey).map((key) => [key, worstOf(key)]));

describe('the reasons to ask', () => {
  const calm: Findings = {
    ...{ sites: ['quad'], pain: 'mild', chest: 'no', darkUrine: 'no', nerve: 'none', cold: 'no' },
    ...{ deformity: 'no', swelling: 'none', heat: 'no', bruise: 'no', fever: 'no', walking: 'normal' },
    ...{ dailyLife: 'no', jointTrouble: 'none' },
  };

  test('for the warning signs of a calf are the warning signs', () => {
    const told: Findings = { sites: ['calf'], pain: 'mild' };
    expect(nextQuestion(told)?.id).toBe('sweep');
    expect(codes(told)).toEqual(expect.arrayContaining(['E1', 'E2', 'E3', 'E4', 'E5']));
    expect(codes(told)).not.toContain('U2');
    const compartment = reasonsToAsk(told).find(({ rule }) => rule.code === 'E8');
    expect(compartment?.missing).toEqual(['walking', 'nerve']);
  });

  test('for side and days of sore quads are a side, and how long it has been', () => {
    expect(codes(calm).toSorted()).toEqual(['C2', 'C3', 'P12', 'P20', 'P22', 'P25', 'P3', 'R16', 'R6']);
  });

  test('for the place, when nothing hurts but something is swollen, name the place', () => {
    const told: Findings = { pain: 'none', swelling: 'clear' };
    expect(nextQuestion(told)?.id).toBe('where');
    for (const { rule, missing } of reasonsToAsk(told)) expect(missing, rule.code).toContain('sites');
  });

  test('are none when nothing is asked', () => {
    expect(codes({ chest: 'yes' })).toEqual([]);
  });
});

test(
  'there are reasons exactly when there is a question',
  () => {
    fc.assert(
      fc.property(anyState, (findings) =>
        claim(
          (nextQuestion(findings) === undefined) === (reasonsToAsk(findings).length === 0),
          () => `${inWords(findings)}: asked ${nextQuestion(findings)?.id}, because of ${codes(findings)}`,
        ),
      ),
      states(1_500),
    );
  },
  proofTime.timeout,
);

test(
  'each reason is above the answer so far, and fires once what it lacks is told at its worst',
  () => {
    fc.assert(
      fc.property(anyState, (findings) => {
        const { level } = assess(findings);
        const covers: readonly FindingKey[] = nextQuestion(findings)?.covers ?? [];
        for (const { rule, missing } of reasonsToAsk(findings)) {
          const worse: Findings = { ...findings, ...atWorst(missing) };
          const fires = missing.includes('sites')
            ? sites.some((site) => ids({ ...worse, sites: [site] }).includes(rule.id))
            : ids(worse).includes(rule.id);
          const asked = missing.some((key) => covers.includes(key) && !alongside.has(key));
          claim(
            severityOf(rule.level) > severityOf(level) && asked && fires,
            () => `${inWords(findings)}: ${rule.code} is no reason to ask for ${covers}`,
          );
        }
      }),
      states(1_500),
    );
  },
  proofTime.timeout,
);

test(
  'no answer raises the level by a rule that was not among the reasons',
  () => {
    fc.assert(
      fc.property(anyState, anySite, (state, site) => {
        const findings: Findings = { ...state, sites: [site] };
        const question = nextQuestion(findings);
        const answer = atWorst((question?.covers ?? []).filter((key) => !alongside.has(key)));
        const known = new Set(reasonsToAsk(findings).map(({ rule }) => rule.id));
        const { level } = assess(findings);
        const surprise = assess({ ...findings, ...answer }).reasons.find(
          (rule) => severityOf(rule.level) > severityOf(level) && !known.has(rule.id),
        );
        claim(
          surprise === undefined,
          () => `${inWords(findings)}: ${question?.id} lets ${surprise?.code} fire`,
        );
      }),
      states(1_500),
    );
  },
  proofTime.timeout,
);
