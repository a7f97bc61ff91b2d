/** A runner who answers every question of the engine truthfully. */
import {
  type Findings,
  nextQuestion,
  type Question,
  type QuestionId,
  severityOf,
} from '../../src/triage/index.ts';
import { claim, inWords, partOf, severity } from './triage.ts';

export type Conversation = {
  readonly asked: readonly Question[];
  /** How severe the answer was before each question, and at the end. */
  readonly severities: readonly number[];
  /** All that was told in the end. */
  readonly findings: Findings;
};

/** The runner tells `told`, and to each question all that is true of what it covers. */
export function converse(told: Findings, truth: Findings): Conversation {
  const asked: Question[] = [];
  const severities = [severity(told)];
  let findings = told;
  for (;;) {
    const ids: readonly QuestionId[] = asked.map(({ id }) => id);
    const question = nextQuestion(findings, ids);
    if (question === undefined) return { asked, severities, findings };
    claim(asked.length < 20, () => `never ends: ${inWords(told)} is told, ${inWords(truth)} is true`);
    asked.push(question);
    findings = { ...findings, ...partOf(truth, question.covers) };
    severities.push(severity(findings));
  }
}

/** "open [pain, days] · sweep [chest, nerve]" */
export const questionsIn = ({ asked }: Conversation): string =>
  asked.map(inFull).join(' · ') || 'nothing asked';
export const inFull = ({ id, covers }: Question): string => `${id} [${covers.join(', ')}]`;

/** Questions asked after the answer had become "be seen today" or worse. */
export function askedAfterRedFlag({ severities }: Conversation): number {
  const found = severities.findIndex((level) => level >= severityOf('urgentCare'));
  return found < 0 ? 0 : severities.length - 1 - found;
}
