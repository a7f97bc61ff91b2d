/** What was known and what is told now, put together. Doubt never makes the answer more permissive. */
import { type FindingKey, type Findings, findingEntries, isScaleKey, type ScaleKey } from './findings.ts';
import { findingsFrom, rankOf } from './scales.ts';
import type { Site } from './sites.ts';

/** How it was told. Without any of it, of a finding told twice the worse counts. */
export type Telling = {
  /** What the open question covers: an answer to it replaces what was known, even by something better. */
  readonly asked?: readonly FindingKey[] | undefined;
  /**
   * "No wait, …", "I said …": what is told replaces what was known, but for signs of an emergency. When it is
   * nothing but a place, it replaces the places.
   */
  readonly corrects?: boolean | undefined;
  /** A correction with a place and more ("I meant my left knee, and it's swollen") replaces the places too. */
  readonly moves?: boolean | undefined;
  /** Places that were wrong ("not the knee"). */
  readonly wrong?: readonly Site[] | undefined;
  /** Taken back in so many words ("my pee isn't dark"): replaced by what is told of it now, or forgotten. */
  readonly takesBack?: readonly FindingKey[] | undefined;
};

/**
 * All that is known after something was told. Pure; neither argument is changed.
 *
 * - Signs of an emergency are made better only by an answer to their question or by being taken back.
 * - "Sore" says that it hurts, not how much: it makes a known pain no worse, and a later figure replaces it.
 *   "It's fine", in passing, takes no pain back.
 * - Places add up. "Not sure where" ends with the first place named, "nothing hurts" with a place or a pain, "both
 *   sides" with a further place. "My legs" beside a place in them is no further place, unless a leg itself is told to be
 *   swollen or hot: that can be a clot; or nothing was told of that place but its name.
 * - A no to "is it more than a cold?" leaves the cold.
 */
export function merge(before: Findings, told: Findings, telling: Telling = {}): Findings {
  // What is taken back without anything in its stead is not known any more.
  const known = withoutStale(without(before, telling.takesBack ?? []), told, telling);
  const scales = Object.keys(told)
    .filter(isScaleKey)
    .filter((key) => told[key] !== undefined && replaces(key, known, told, telling))
    .map((key) => [key, isNoToMore(key, known, told, telling) ? coldOf(known) : told[key]] as const);
  const { sites: _, ...others } = known;
  const sites = placesAfter(known, told, telling);
  return { ...others, ...findingsFrom(Object.fromEntries(scales)), ...(sites && { sites }) };
}

/** What was said of another situation does not hold in this one. */
function withoutStale(before: Findings, told: Findings, { corrects, wrong = [] }: Telling): Findings {
  const right = before.sites?.filter((site) => !wrong.includes(site)) ?? [];
  const further = told.sites?.some((site) => !right.includes(site)) ?? false;
  const hurts = rankIn('pain', told) > 0;
  const stale: FindingKey[] = [];
  if (before.pain === 'none' && further) stale.push('pain');
  if (before.sites?.length === 0 && hurts) stale.push('sites');
  const besides = right.some((site) => site !== 'unsure') && !(corrects && isJustAPlace(told));
  if (before.side === 'both' && further && besides) stale.push('side');
  return without(before, stale);
}

/** Does what is told of it now count, rather than what was known? */
function replaces(key: ScaleKey, known: Findings, told: Findings, { asked, corrects }: Telling): boolean {
  if (rankIn(key, told) > rankIn(key, known)) return !isVagueAgain(key, known, told);
  const isFigure = key === 'pain' && known.pain === 'unsure' && told.pain !== 'none';
  const isCorrected = corrects === true && findingEntries[key].alarm !== true;
  return isFigure || isCorrected || (asked?.includes(key) ?? false);
}

/** "It's sore", of a place where it is known how much. */
function isVagueAgain(key: ScaleKey, known: Findings, told: Findings): boolean {
  return key === 'pain' && told.pain === 'unsure' && isKnownPain(known, told);
}

/** "Any fever, or aching all over?" "No": that does not take back the cold. */
function isNoToMore(key: ScaleKey, known: Findings, told: Findings, { asked, corrects }: Telling): boolean {
  const wasIll = key === 'illness' && rankIn('illness', known) > 0 && told.illness === 'none';
  return wasIll && corrects !== true && (asked?.includes('illness') ?? false);
}

const coldOf = ({ illness }: Findings): string => (illness === 'recovering' ? illness : 'headCold');

/** How much it hurts is known, of all the places that are told. */
function isKnownPain({ pain = 'none', sites = [] }: Findings, told: Findings): boolean {
  return pain !== 'none' && (told.sites ?? []).every((site) => sites.includes(site));
}

/** Undefined: nobody has said where. */
function placesAfter(before: Findings, told: Findings, telling: Telling): readonly Site[] | undefined {
  const { corrects, moves, wrong = [] } = telling;
  const placed = told.sites !== undefined && (moves || isJustAPlace(told) || told.sites.length === 0);
  const replaced = corrects === true && placed;
  const right = replaced ? [] : (before.sites ?? []).filter((site) => !wrong.includes(site));
  const every = [...new Set([...right, ...(told.sites ?? [])])];
  const named = every.filter((site) => site !== 'unsure');
  const isNamed = told.sites !== undefined && told.sites.length > 0 && !told.sites.includes('unsure');
  const certain = isNamed ? named : every;
  const isVague = isNamed && !isOfLegItself(before) && !isOfLegItself(told) && !isFirstSore(before, told);
  const places = isVague ? withoutVague(certain) : certain;
  const nowhere = replaced || told.sites !== undefined || before.sites?.length === 0;
  return places.length > 0 || nowhere ? places : undefined;
}

/** "My whole leg is swollen": then the leg is a place of its own, whatever else hurts. */
function isOfLegItself(told: Findings): boolean {
  const isSwollenOrHot = rankIn('swelling', told) > 0 || rankIn('heat', told) > 0;
  return isSwollenOrHot && (told.sites?.includes('legs') ?? false);
}

/** "My legs hurt", after a place of which nothing but its name was told. */
const isFirstSore = (before: Findings, told: Findings): boolean =>
  before.pain === undefined && rankIn('pain', told) > 0 && told.sites?.join() === 'legs';

/** "My legs", said of legs in which a place was named, is no further place. */
function withoutVague(named: readonly Site[]): readonly Site[] {
  const further = named.filter((site) => site !== 'legs' && site !== 'skin');
  return further.length > 0 ? named.filter((site) => site !== 'legs') : named;
}

/** "Actually my knee hurts too" tells more than a place. */
function isJustAPlace(told: Findings): boolean {
  return Object.keys(told).every((key) => key === 'sites' || key === 'side');
}

function rankIn(key: ScaleKey, findings: Findings): number {
  const value = findings[key];
  return value === undefined ? -1 : rankOf(key, value);
}

function without(findings: Findings, keys: readonly FindingKey[]): Findings {
  const isKept = ([name, value]: readonly [string, unknown]): boolean =>
    value !== undefined && !keys.some((key) => key === name);
  const kept = Object.entries(findings).filter(isKept);
  return findingsFrom(Object.fromEntries(kept));
}
