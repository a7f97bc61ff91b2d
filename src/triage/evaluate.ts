/** What a condition makes of findings: does it hold, could it still, and what is missing. */
import { type FindingKey, type Findings, isScaleKey, scaleKeys } from './findings.ts';
import type { Condition } from './rule.ts';
import { rankOf } from './scales.ts';
import type { Site } from './sites.ts';

/**
 * Findings as ranks in the order of the scales, seen from one site. `unnamed`: the runner has not said where;
 * `nowhere`: the runner has said that it is nowhere.
 */
export type View = { readonly ranks: readonly number[]; readonly site: Site | 'unnamed' | 'nowhere' };

/** The rank of what was not told. */
export const unanswered = -1;

/** The findings as seen from each site in turn, since a rule looks at one site at a time. */
export function viewsOf(findings: Findings): readonly View[] {
  const ranks = scaleKeys.map(() => unanswered);
  for (const key of Object.keys(findings).filter(isScaleKey)) {
    const value = findings[key];
    if (value !== undefined) ranks[scaleKeys.indexOf(key)] = rankOf(key, value);
  }
  if (findings.sites === undefined) return [{ ranks, site: 'unnamed' }];
  return findings.sites.length === 0
    ? [{ ranks, site: 'nowhere' }]
    : findings.sites.map((site) => ({ ranks, site }));
}

/** Does the condition hold, when everything unanswered is taken at its best? */
export function holds(condition: Condition, view: View): boolean {
  switch (condition.kind) {
    case 'atLeast':
      return (view.ranks[condition.slot] ?? unanswered) >= condition.rank;
    case 'at':
      return condition.sites.has(view.site);
    case 'all':
      for (const part of condition.of) if (!holds(part, view)) return false;
      return true;
    case 'any':
      for (const part of condition.of) if (holds(part, view)) return true;
      return false;
  }
}

/** Could the condition still hold, were everything unanswered at its worst? */
export function couldHold(condition: Condition, view: View): boolean {
  switch (condition.kind) {
    case 'atLeast':
      return view.ranks[condition.slot] === unanswered || holds(condition, view);
    case 'at':
      return view.site === 'unnamed' || holds(condition, view);
    case 'all':
      for (const part of condition.of) if (!couldHold(part, view)) return false;
      return true;
    case 'any':
      for (const part of condition.of) if (couldHold(part, view)) return true;
      return false;
  }
}

/**
 * The unanswered findings that could still make the condition hold.
 * None when it holds already, or when no answer could make it hold.
 */
export function missing(condition: Condition, view: View): readonly FindingKey[] {
  if (holds(condition, view) || !couldHold(condition, view)) return [];
  const keys: FindingKey[] = [];
  collect(condition, view, keys);
  return keys;
}

/** The same for a condition that is known not to hold yet, and to be able to; it is called often, so it fills one list. */
function collect(condition: Condition, view: View, keys: FindingKey[]): void {
  switch (condition.kind) {
    case 'atLeast':
      keys.push(condition.key);
      break;
    case 'at':
      keys.push('sites');
      break;
    case 'any':
      for (const part of condition.of) if (couldHold(part, view)) collect(part, view, keys);
      break;
    case 'all':
      for (const part of condition.of) if (!holds(part, view)) collect(part, view, keys);
  }
}
