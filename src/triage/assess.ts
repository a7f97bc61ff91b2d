import { holds, type View, viewsOf } from './evaluate.ts';
import type { Findings } from './findings.ts';
import type { Level } from './levels.ts';
import { type Rule, rules } from './rules/index.ts';

export type Verdict = {
  readonly level: Level;
  /** Days without running, 0 to 3: the most that any reason asks for. */
  readonly restDays: number;
  /** Every rule that fired, the most severe first; the first one decides the level. */
  readonly reasons: readonly Rule[];
};

/**
 * What the findings call for: the most severe rule that fires at any site, or `runAsPlanned` when none does.
 * Total and pure; what was not answered counts as the best value of its scale.
 */
export function assess(findings: Findings): Verdict {
  const views = viewsOf(findings);
  const reasons = rules.filter((rule) => fires(rule, views));
  const restDays = reasons.reduce((most, rule) => Math.max(most, rule.restDays ?? 0), 0);
  return { level: reasons[0]?.level ?? 'runAsPlanned', restDays, reasons };
}

/** The level alone: that of the first rule that fires, as the most severe stand first. */
export function levelAt(views: readonly View[]): Level {
  return rules.find((rule) => fires(rule, views))?.level ?? 'runAsPlanned';
}

function fires({ when }: Rule, views: readonly View[]): boolean {
  for (const view of views) if (holds(when, view)) return true;
  return false;
}
