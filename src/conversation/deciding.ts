/** What an answer rests on. */
import { assess, type Rule, rankOf, type ScaleKey } from '../triage/index.ts';
import type { State } from './state.ts';
import { isUrgent } from './verdictReply.ts';

/** The findings that the answer rests on, all rules of its kind together. */
export function decidingIn(state: State): readonly ScaleKey[] {
  const { level, reasons } = assess(state.findings);
  const deciding = reasons.filter((rule) => (isUrgent(level) ? isUrgent(rule.level) : rule.level === level));
  return [...new Set(deciding.flatMap((rule) => keysOf(rule, state)))];
}

/** What was told of the findings that a rule looks at, and was not confirmed. */
export function keysOf({ when }: Rule, { findings, confirmed }: State): readonly ScaleKey[] {
  const found: ScaleKey[] = [];
  const collect = (condition: Rule['when']): void => {
    if (condition.kind === 'atLeast') found.push(condition.key);
    else if (condition.kind !== 'at') condition.of.forEach(collect);
  };
  collect(when);
  const isTold = (key: ScaleKey): boolean => {
    const value = findings[key];
    return value !== undefined && rankOf(key, value) > 0 && !confirmed.some((alarm) => alarm === key);
  };
  return [...new Set(found)].filter(isTold);
}
