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
import { anySite, anyState, claim, inWords, proofTime, states, worstOf } from '../support/triage.ts';

const codes = (findings: Findings): readonly string[] => reasonsToAsk(findings).map(({ rule }) => rule.code);
const ids = (findings: Findings): readonly string[] => assess(findings).reasons.map(({ id }) => id);
const atWorst = (keys: readonly FindingKey[]): Findings =>
  Object.fromEntries(keys.filter(isScaleKey).map((key) => [key, worstOf(key)]));

describe('the reasons to ask', () => {
  test('for the warning signs of a calf are the warning signs', () => {
    const told: Findings = { sites: ['calf'], pain: 'mild' };
    expect(nextQuestion(told)?.id).toBe('sweep');
    expect(codes(told)).toEqual(expect.arrayContaining(['E1', 'E2', 'E3', 'E5']));
    expect(codes(told)).not.toContain('U2');
    const standing = reasonsToAsk(told).find(({ rule }) => rule.code === 'E8');
    expect(standing?.missing).toEqual(['walking', 'nerve']);
  });

  test('for the place, when nothing hurts but something is swollen, need the place', () => {
    const told: Findings = { pain: 'none', swelling: 'clear' };
    expect(nextQuestion(told)?.id).toBe('open');
    expect(reasonsToAsk(told).some(({ missing }) => missing.includes('sites'))).toBe(true);
  });

  test('are none when nothing is asked', () => {
    expect(codes({ chest: 'yes' })).toEqual([]);
  });
});

test(
  'each reason is above the answer so far, and fires once what it lacks is told at its worst',
  proofTime,
  () => {
    fc.assert(
      fc.property(anyState, (findings) => {
        const { level } = assess(findings);
        for (const { rule, missing } of reasonsToAsk(findings)) {
          const worse: Findings = { ...findings, ...atWorst(missing) };
          const fires = missing.includes('sites')
            ? sites.some((site) => ids({ ...worse, sites: [site] }).includes(rule.id))
            : ids(worse).includes(rule.id);
          claim(
            severityOf(rule.level) > severityOf(level) && fires,
            () => `${inWords(findings)}: ${rule.code} is no reason to ask ${nextQuestion(findings)?.covers}`,
          );
        }
      }),
      states(1_500),
    );
  },
);

test('no answer raises the level by a rule that was not among the reasons', proofTime, () => {
  fc.assert(
    fc.property(anyState, anySite, (state, site) => {
      const findings: Findings = { ...state, sites: [site] };
      const question = nextQuestion(findings);
      // The illness of somebody with a cold is asked about again, and may prove worse than was told.
      const untold = (question?.covers ?? []).filter((key) => findings[key] === undefined);
      const known = new Set(reasonsToAsk(findings).map(({ rule }) => rule.id));
      const { level } = assess(findings);
      const surprise = assess({ ...findings, ...atWorst(untold) }).reasons.find(
        (rule) => severityOf(rule.level) > severityOf(level) && !known.has(rule.id),
      );
      claim(
        surprise === undefined,
        () => `${inWords(findings)}: ${question?.id} lets ${surprise?.code} fire`,
      );
    }),
    states(1_500),
  );
});
