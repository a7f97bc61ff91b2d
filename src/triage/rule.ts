/**
 * The rule language. A condition can only ask "at least this bad" and "at one of these places", joined by
 * all and any. There is deliberately no `not`: worsening a finding can only make more rules fire, so the
 * advice can never become more permissive.
 */
import { type ScaleKey, scaleKeys, type Value } from './findings.ts';
import type { Level } from './levels.ts';
import { rankOf } from './scales.ts';
import { type Place, places, type Site } from './sites.ts';
import type { SourceId } from './sources.ts';

export type Condition =
  | {
      readonly kind: 'atLeast';
      readonly key: ScaleKey;
      readonly value: string;
      readonly slot: number;
      readonly rank: number;
    }
  | { readonly kind: 'at'; readonly places: readonly Somewhere[]; readonly sites: ReadonlySet<string> }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

/** How the way back to running begins: with the walk test, or once the fever is gone, the legs are fresh, the illness over. */
export type ComeBack = 'walkTest' | 'feverGone' | 'fresh' | 'wellAgain';

/** What a rule says about itself. `restDays` is how many days without running it asks for. */
export type RuleEntry = {
  /** Its number in the clinical table: E emergency, U urgent, P professional, R rest, C cross-train, A easy run. */
  readonly code: string;
  readonly level: Exclude<Level, 'runAsPlanned'>;
  readonly restDays?: number;
  /** What to wait for before running again; without it, until walking is easy again. */
  readonly comeBack?: ComeBack;
  /** It says how long or which way it goes, and not what it is: any other reason of its level tells the runner more. */
  readonly ofCourse?: true;
  readonly when: Condition;
  readonly sources: readonly [SourceId, ...SourceId[]];
};

/** Fixes the type of the rules of one clinical concern, so that their names stay literal. */
export const concern = <const Rules extends Record<string, RuleEntry>>(rules: Rules): Rules => rules;

/** The finding is this bad or worse. */
export const atLeast = <Key extends ScaleKey>(key: Key, value: Value<Key>): Condition => ({
  kind: 'atLeast',
  key,
  value,
  slot: scaleKeys.indexOf(key),
  rank: rankOf(key, value),
});

/** A group of sites, a site, or `unnamed`: the runner has named none. */
type Somewhere = Place | Site | 'unnamed';

/** It hurts at one of these sites. */
export const at = (...named: readonly Somewhere[]): Condition => ({
  kind: 'at',
  places: named,
  sites: new Set(named.flatMap(sitesOf)),
});

/** Every one of these holds. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });

/** At least one of these holds. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });

function sitesOf(named: Somewhere): readonly string[] {
  if (named === 'unnamed') return ['unnamed', 'nowhere'];
  return isPlace(named) ? places[named] : [named];
}

function isPlace(name: string): name is Place {
  return Object.hasOwn(places, name);
}
