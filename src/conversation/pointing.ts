/** Pointing at one thing after another on a screen, until the runner says that this is all. */
import {
  assess,
  type FindingKey,
  type Findings,
  findingsFrom,
  isScaleKey,
  type Question,
  severityOf,
  worstOf,
} from '../triage/index.ts';
import type { Report } from './event.ts';
import { allAtBest, isCompound, notSure } from './implied.ts';
import type { State } from './state.ts';

/** The question that is still being pointed at, as long as anything else in it could change the answer. */
export function pointedAt({ asking, pointing, findings }: State): Question | undefined {
  if (asking === undefined || pointing === undefined) return undefined;
  const worst = pointing.filter(isScaleKey).map((key) => [key, worstOf(key)] as const);
  const atWorst = { ...findings, ...findingsFrom(Object.fromEntries(worst)) };
  const couldRaise = severityOf(assess(atWorst).level) > severityOf(assess(findings).level);
  return couldRaise ? { id: asking, covers: pointing } : undefined;
}

/** What is being pointed at after this report: pointing begins with a touch, and ends with "nothing else". */
export function pointingAfter(
  { pointing }: State,
  question: Question | undefined,
  { pointed, answer }: Report,
): readonly FindingKey[] | undefined {
  if (pointed && question && isCompound(question.id)) return question.covers;
  return answer === 'no' || answer === 'unsure' ? undefined : pointing;
}

/** "Nothing else", or not sure of it. Whatever else is said in between settles nothing but itself. */
export function impliedWhilePointing(
  question: Question,
  { findings }: State,
  told: Findings,
  { answer }: Report,
): Findings {
  const open = question.covers
    .filter(isScaleKey)
    .filter((key) => told[key] === undefined && findings[key] === undefined);
  if (answer === 'no') return allAtBest(open);
  return answer === 'unsure' ? notSure(question, open) : {};
}

/** What was pointed at so far. */
export function pickedFrom(findings: Findings, pointing: readonly FindingKey[]): Findings {
  const picked = Object.entries(findings).filter(([key]) => pointing.some((each) => each === key));
  return findingsFrom(Object.fromEntries(picked));
}
