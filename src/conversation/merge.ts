/** What was told before and what is told now, put together. */
import {
  bestOf,
  type FindingKey,
  type Findings,
  findingEntries,
  findingsFrom,
  isScaleKey,
  rankOf,
  type ScaleKey,
  type Site,
} from '../triage/index.ts';

export type Correction = {
  /** The findings whose new value replaces the old one, even by a better one. Of all others the worse counts. */
  readonly replaces: (key: FindingKey) => boolean;
  /** Places that were wrong. */
  readonly wrong: readonly Site[];
};

export function merge(before: Findings, told: Findings, { replaces, wrong }: Correction): Findings {
  const scales = Object.keys(told)
    .filter(isScaleKey)
    .map(
      (key) => [key, worseUnless(replaces(key) && !findingEntries[key].alarm, key, before, told)] as const,
    );
  const right = (before.sites ?? []).filter((site) => !wrong.includes(site));
  const known = replaces('sites') && told.sites ? [] : right;
  const sites = [...new Set([...known, ...(told.sites ?? [])])];
  const { sites: _, side, ...others } = before;
  return {
    ...others,
    // "Both sides" was said of the other place.
    ...(side === undefined || (side === 'both' && isElsewhere(known, told)) ? {} : { side }),
    ...findingsFrom(Object.fromEntries(scales)),
    ...(sites.length > 0 ? { sites } : {}),
  };
}

function worseUnless(replaced: boolean, key: ScaleKey, before: Findings, told: Findings): string {
  const [old, now] = [before[key] ?? bestOf(key), told[key] ?? bestOf(key)];
  return replaced || rankOf(key, now) >= rankOf(key, old) ? now : old;
}

/** Is a further place told, beside others that were known? */
function isElsewhere(known: readonly Site[], told: Findings): boolean {
  return known.length > 0 && (told.sites ?? []).some((site) => !known.includes(site));
}
