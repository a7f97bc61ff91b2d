/** Very many interviews, had with the engine: the questions that really come up, and the answers that are heard. */
import fc from 'fast-check';
import type { Reply, VerdictPart } from '../../src/conversation/index.ts';
import { fresh } from '../../src/conversation/state.ts';
import { decide } from '../../src/conversation/verdictReply.ts';
import {
  assess,
  type FindingKey,
  type Findings,
  nextQuestion,
  type Question,
  type QuestionId,
  type Rule,
  type Site,
} from '../../src/triage/index.ts';
import { share } from '../support/share.ts';
import { anyTruth, partOf, someKeys } from '../support/triage.ts';

/** A question in its story, and how often it came up. */
export type Put = {
  readonly id: QuestionId;
  readonly covers: readonly FindingKey[];
  readonly sites: readonly Site[];
  readonly times: number;
};

export type Answer = { readonly part: VerdictPart; readonly reply: Reply; readonly reasons: readonly Rule[] };

type Interviews = { readonly questions: readonly Put[]; readonly answers: readonly Answer[] };

/** The runners tell something at once, or nothing, and answer what is asked. The same ones every time. */
function interviews(runners: number): Interviews {
  const questions = new Map<string, Put>();
  const answers = new Map<string, Answer>();
  const told = fc.oneof(
    someKeys,
    fc.constant<FindingKey[]>([]),
    fc.constant<FindingKey[]>(['sites', 'pain', 'days']),
  );
  for (const [truth, keys] of fc.sample(fc.tuple(anyTruth, told), { numRuns: runners, seed: 14 })) {
    const findings = interview(truth, partOf(truth, keys), ({ id, covers }, sites) => {
      const key = [id, covers, sites].join('|');
      questions.set(key, { id, covers, sites, times: (questions.get(key)?.times ?? 0) + 1 });
    });
    const { reply } = decide({ ...fresh, findings });
    const part = reply.parts.find((each) => each.say === 'verdict');
    if (part?.say === 'verdict') {
      answers.set(JSON.stringify(part), { part, reply, reasons: assess(findings).reasons });
    }
  }
  return { questions: [...questions.values()], answers: [...answers.values()] };
}

/** What is known when nothing more is asked. */
function interview(
  truth: Findings,
  told: Findings,
  note: (question: Question, sites: readonly Site[]) => void,
): Findings {
  const asked: QuestionId[] = [];
  let findings = told;
  // Nobody is asked as much as this.
  for (let turns = 0; turns < 25; turns++) {
    const question = nextQuestion(findings, asked);
    if (question === undefined) return findings;
    note(question, findings.sites ?? []);
    asked.push(question.id);
    findings = { ...findings, ...partOf(truth, question.covers) };
  }
  throw new Error('the interview never ends');
}

/** Had once for all tests of the sentences. */
export const { questions, answers } = interviews(share(16_000));
