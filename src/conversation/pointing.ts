/** Pointing at one thing after another on a screen, until the runner says that this is all. */
import {
  assess,
  type FindingKey,
  findingsFrom,
  isScaleKey,
  type Question,
  severityOf,
  worstOf,
} from '../triage/index.ts';
import type { State } from './state.ts';

/** Could anything else in the question still change the answer? */
export function couldStillMatter({ findings }: State, { covers }: Question): boolean {
  const worst = covers.filter(isScaleKey).map((key) => [key, worstOf(key)] as const);
  const atWorst = { ...findings, ...findingsFrom(Object.fromEntries(worst)) };
  return severityOf(assess(atWorst).level) > severityOf(assess(findings).level);
}

/** What was told of these findings. */
export function pickedFrom({ findings }: State, covers: readonly FindingKey[]) {
  const picked = Object.entries(findings).filter(([key]) => covers.some((each) => each === key));
  return findingsFrom(Object.fromEntries(picked));
}
