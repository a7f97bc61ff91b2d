/** Three ways to find out: ours, and two that anyone might build first. All ask in the same words. */
import { phrasebookFor } from '../src/speech/index.ts';
import { missing, viewsOf } from '../src/triage/evaluate.ts';
import {
  assess,
  type FindingKey,
  type Findings,
  nextQuestion,
  type Question,
  type QuestionId,
  questionIds,
  questions,
  rules,
  severityOf,
} from '../src/triage/index.ts';
import { partOf } from '../test/support/triage.ts';

export type Strategy = { readonly name: string; readonly next: (findings: Findings) => Question | undefined };

export type Interview = {
  readonly questions: number;
  /** Seconds of Alexa's questions, at 160 words a minute. */
  readonly seconds: number;
  readonly findings: Findings;
};

export const strategies: readonly Strategy[] = [
  { name: 'Leg Check', next: nextQuestion },
  { name: 'without assumptions', next: (findings) => nextQuestion(findings) ?? stillOpen(findings) },
  { name: 'every question in a fixed order', next: (findings) => firstCovering(findings, () => true) },
];

/** Has the interview with a runner who answers every question with the whole truth. */
export function interview({ next }: Strategy, told: Findings, truth: Findings): Interview {
  let findings = told;
  let [asked, words] = [0, 0];
  for (let question = next(findings); question !== undefined; question = next(findings)) {
    asked += 1;
    words += wordsOf(question);
    findings = { ...findings, ...partOf(truth, question.covers) };
  }
  return { questions: asked, seconds: (words / 160) * 60, findings };
}

/** Asks for whatever any rule above the level could still need, however unlikely. */
function stillOpen(findings: Findings): Question | undefined {
  const { level } = assess(findings);
  const live = rules.filter((rule) => severityOf(rule.level) > severityOf(level));
  const open = new Set(viewsOf(findings).flatMap((view) => live.flatMap(({ when }) => missing(when, view))));
  return firstCovering(findings, (key) => open.has(key));
}

/** The first question that asks for one of the findings wanted and not told. Nobody asks for `age` in any way. */
function firstCovering(findings: Findings, wanted: (key: FindingKey) => boolean): Question | undefined {
  const untold = (id: QuestionId): readonly FindingKey[] =>
    questions[id].filter((key) => findings[key] === undefined);
  const id = questionIds.find((each) => untold(each).some(wanted));
  return id && { id, covers: untold(id) };
}

const words = phrasebookFor('en-US');

function wordsOf({ id, covers }: Question): number {
  return words.questions[id](covers)[0].split(/\s+/).length;
}
