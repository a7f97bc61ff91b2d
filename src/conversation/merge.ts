/** What was told before and what is told now, put together. */
import { bestOf, type Findings, findingsFrom, isScaleKey, rankOf, type ScaleKey } from '../triage/index.ts';

/** Findings that people put right without saying so ("a six"): the last word counts. Of all others the worse does. */
const lastWord: ReadonlySet<ScaleKey> = new Set(['pain', 'side', 'days', 'trend', 'quality', 'fatigue']);

/** Signs of an emergency are not taken back, not even by a correction. */
const kept: ReadonlySet<ScaleKey> = new Set(['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard']);

/** `corrects`: the runner takes back what was said of the same before. */
export function merge(before: Findings, told: Findings, corrects: boolean): Findings {
  const scales = Object.keys(told)
    .filter(isScaleKey)
    .map((key) => {
      const [old, now] = [before[key] ?? bestOf(key), told[key] ?? bestOf(key)];
      const replaces = lastWord.has(key) || (corrects && !kept.has(key));
      return [key, replaces || rankOf(key, now) >= rankOf(key, old) ? now : old] as const;
    });
  const known = corrects ? [] : (before.sites ?? []);
  const sites = told.sites && { sites: [...new Set([...known, ...told.sites])] };
  return { ...before, ...findingsFrom(Object.fromEntries(scales)), ...sites };
}
