/**
 * The rule language. A condition can only ask "at least this bad" and "at one of these places", joined by
 * all and any. There is deliberately no `not`: worsening a finding can only make more rules fire, so the
 * advice can never become more permissive.
 */
import { type Place, places, rankOf, type ScaleKey, type Site, scaleKeys, type Value } from './findings.ts';
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

function sitesOf(named: Place | Site): readonly string[] {
  return isPlace(named) ? places[named] : [named];
}

function isPlace(name: string): name is Place {
  return Object.hasOwn(places, name);
}
