/**
 * The rule language. A condition can only ask "at least this bad" and "at one of these places", joined by
 * all and any. There is deliberately no `not`: worsening a finding can only make more rules fire, so the
 * advice can never become more permissive.
 */
import {
  type FindingKey,
  type Findings,
  type Place,
  places,
  rankOf,
  type ScaleKey,
  type Site,
  scaleKeys,
  type Value,
} from './findings.ts';
import type { Level } from './levels.ts';
import type { SourceId } from './sources.ts';

export type Condition =
  | {
      readonly kind: 'atLeast';
      readonly key: ScaleKey;
      readonly value: string;
      readonly slot: number;
      readonly rank: number;
    }
  | { readonly kind: 'at'; readonly places: readonly (Place | Site)[]; readonly sites: ReadonlySet<string> }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

/** What a rule says about itself. `restDays` is how many days without running it asks for. */
export type RuleEntry = {
  /** Its number in the clinical table: E emergency, U urgent, P professional, R rest, C cross-train, A easy run. */
  readonly code: string;
  readonly level: Exclude<Level, 'runAsPlanned'>;
  readonly restDays?: number;
  readonly when: Condition;
  /** Names the sentence that tells the runner why; the phrasebook must have it. */
  readonly reason: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
};

/** Fixes the type of the rules of one clinical concern, so that their names and reasons stay literal. */
export const concern = <const Rules extends Record<string, RuleEntry>>(rules: Rules): Rules => rules;

/** The finding is this bad or worse. */
export const atLeast = <Key extends ScaleKey>(key: Key, value: Value<Key>): Condition => ({
  kind: 'atLeast',
  key,
  value,
  slot: scaleKeys.indexOf(key),
  rank: rankOf(key, value),
});

/** It hurts at one of these sites. */
export const at = (...named: readonly (Place | Site)[]): Condition => ({
  kind: 'at',
  places: named,
  sites: new Set(named.flatMap(sitesOf)),
});

/** Every one of these holds. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });

/** At least one of these holds. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });

/** Findings as ranks in the order of the scales, seen from one site. No `site`: the runner has not said where. */
export type View = { readonly ranks: readonly number[]; readonly site?: Site | 'nowhere' | undefined };

const unanswered = -1;

/** The findings as seen from each site in turn, since a rule looks at one site at a time. */
export function viewsOf(findings: Findings): readonly View[] {
  const ranks = scaleKeys.map((key) => {
    const value = findings[key];
    return value === undefined ? unanswered : rankOf(key, value);
  });
  if (findings.sites === undefined) return [{ ranks, site: undefined }];
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
      return view.site !== undefined && condition.sites.has(view.site);
    case 'all':
      for (const part of condition.of) if (!holds(part, view)) return false;
      return true;
    case 'any':
      for (const part of condition.of) if (holds(part, view)) return true;
      return false;
  }
}

/**
 * The unanswered findings that could still make the condition hold.
 * None when it holds already, or when no answer could make it hold.
 */
export function missing(condition: Condition, view: View): readonly FindingKey[] {
  return holds(condition, view) ? [] : stillOpen(condition, view);
}

/** The same for a condition that is known not to hold yet. */
function stillOpen(condition: Condition, view: View): readonly FindingKey[] {
  switch (condition.kind) {
    case 'atLeast':
      return view.ranks[condition.slot] === unanswered ? [condition.key] : [];
    case 'at':
      return view.site === undefined ? ['sites'] : [];
    case 'any':
      return condition.of.flatMap((part) => stillOpen(part, view));
    case 'all': {
      const keys: FindingKey[] = [];
      for (const part of condition.of) {
        if (holds(part, view)) continue;
        const open = stillOpen(part, view);
        if (open.length === 0) return [];
        keys.push(...open);
      }
      return keys;
    }
  }
}

/**
 * The fewest further findings to take for granted at their best so that the condition cannot hold, given
 * those that are `granted` already. One part of an `all` is enough; every part of an `any` is needed.
 */
export function ruledOutBy(
  condition: Condition,
  view: View,
  granted: ReadonlySet<FindingKey>,
): readonly FindingKey[] {
  switch (condition.kind) {
    case 'any':
      return condition.of.flatMap((part) => ruledOutBy(part, view, granted));
    case 'all':
      return condition.of
        .filter((part) => !holds(part, view))
        .map((part) => ruledOutBy(part, view, granted))
        .reduce((cheapest, keys) => (costOf(keys) < costOf(cheapest) ? keys : cheapest));
    default:
      return stillOpen(condition, view).filter((key) => !granted.has(key));
  }
}

/** Where it hurts is the last thing to take for granted. */
function costOf(keys: readonly FindingKey[]): number {
  return keys.length + (keys.includes('sites') ? scaleKeys.length : 0);
}

function sitesOf(named: Place | Site): readonly string[] {
  return Object.entries(places).find(([place]) => place === named)?.[1] ?? [named];
}
