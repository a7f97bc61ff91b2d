/** What is claimed of every conversation, and a proof that looks for counterexamples in very many of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowsRun, type FindingKey, type Findings, questions } from '../../src/triage/index.ts';
import {
  asAssumed,
  askedAfterRedFlag,
  type Conversation,
  converse,
  fallsShort,
  questionsIn,
  shortfall,
  volunteeredOnly,
} from './interview.ts';
import { answerInWords, inWords, print, proofTime, states } from './triage.ts';

type Claim = (talk: Conversation, truth: Findings) => boolean;

/** What one phrase of the answer can name together. */
const groups: Readonly<Record<string, readonly FindingKey[]>> = {
  start: ['quality', 'pop', 'injury', 'pinpoint'],
  rest: ['restPain', 'motion', 'jointTrouble'],
  course: ['trend', 'days', 'dailyLife', 'side'],
  today: ['painkiller', 'fatigue'],
  worsening: ['fever', 'heat', 'swelling', 'bruise', 'walking', 'pain', 'sites'],
};

const everySign: readonly FindingKey[] = [
  ...questions.sweep,
  ...questions.skin,
  ...questions.walking,
  'pain',
];

/** A blister or a graze: neither the side nor how long it has been there speaks against a run. */
const isSkinDeep = ({ sites = [] }: Findings): boolean =>
  sites.length > 0 && sites.every((site) => site === 'skin');

export const claims: Readonly<Record<string, Claim>> = {
  'the answer is as cautious as the truth, but for what it names and what is volunteered only': (
    talk,
    truth,
  ) => !fallsShort(truth, talk) || !fallsShort(asAssumed(truth, talk), talk),
  'at most two more questions follow a red flag': (talk) => askedAfterRedFlag(talk) <= 2,
  'nobody hears "run" before chest, skin, walking and pain are told, and side and days when a leg hurts': ({
    findings,
    level,
  }) => {
    const needed: readonly FindingKey[] =
      findings.pain === 'none' || isSkinDeep(findings) ? everySign : [...everySign, 'side', 'days'];
    return !allowsRun(level) || needed.every((key) => findings[key] !== undefined);
  },
  'the answer never takes for granted aloud what is volunteered only': ({ assumed }) =>
    !assumed.some((key) => volunteeredOnly.includes(key)),
  'what the answer takes for granted fits into four groups': ({ assumed }) => {
    const used = Object.values(groups).filter((group) => group.some((key) => assumed.includes(key)));
    return used.length <= 4 && assumed.every((key) => used.some((group) => group.includes(key)));
  },
};

/** Proves the claims for runners of whom `conversations` draws the truth and what they tell at once. */
export function prove(
  who: string,
  conversations: fc.Arbitrary<{ told: Findings; truth: Findings }>,
  extra: Readonly<Record<string, Claim>> = {},
): void {
  const claimed = { ...claims, ...extra };

  // One test for all claims, since the conversations are what takes its time.
  test(`${who}, the interview is sound and short: ${Object.keys(claimed).join('; ')}`, proofTime, () => {
    const failures = new Map<string, string[]>();
    const residual = new Map<string, number>();
    fc.assert(
      fc.property(conversations, ({ told, truth }) => {
        const talk = converse(told, truth);
        for (const [name, claim] of Object.entries(claimed)) {
          if (!claim(talk, truth))
            failures.set(name, [...(failures.get(name) ?? []), inFull(told, truth, talk)]);
        }
        const row = shortfall(truth, talk);
        if (row !== undefined) residual.set(row, (residual.get(row) ?? 0) + 1);
      }),
      states(100_000),
    );
    print(
      `${who}: of 100,000 answers, how many rest on what they take for granted`,
      ...mostFrequent(residual),
    );
    for (const name of Object.keys(claimed)) {
      const counterexamples = failures.get(name) ?? [];
      const [simplest] = counterexamples.toSorted((a, b) => a.length - b.length);
      expect.soft(simplest, `${name}: ${counterexamples.length} counterexamples`).toBeUndefined();
    }
  });
}

function inFull(told: Findings, truth: Findings, talk: Conversation): string {
  return [
    `true: ${answerInWords(truth)}`,
    `told at once: ${inWords(told)} (${Object.keys(told).join(', ') || 'nothing'})`,
    `asked: ${questionsIn(talk)}`,
    `answer: ${talk.level}, assuming ${talk.assumed.join(', ') || 'nothing'}`,
  ].join('; ');
}

function mostFrequent(rows: ReadonlyMap<string, number>, count = 15): string[] {
  const total = [...rows.values()].reduce((sum, each) => sum + each, 0);
  const most = [...rows].toSorted(([, a], [, b]) => b - a).slice(0, count);
  return [['all together', total] as const, ...most].map(
    ([row, each]) => `${String(each).padStart(6)}  ${row}`,
  );
}
