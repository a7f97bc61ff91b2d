/** A doubt in words: "not sure about dark pee". */
import type { Findings, ScaleKey } from '../../../triage/index.ts';
import type { FindingWords } from '../findings.ts';

/** The first of these that they are not sure of; with none of these it is said in general. */
export function notSureOf(words: FindingWords, findings: Findings, keys: readonly ScaleKey[]): string {
  const key = keys.find((each) => findings[each] === 'unsure');
  return key === undefined ? 'not sure of all of it' : words[key].is.unsure;
}

/** What keeps a run from being cleared: a doubt, or what was told for sure and is as bad as it can be. */
export function heldBy(words: FindingWords, findings: Findings, keys: readonly ScaleKey[]): string {
  const told = keys.find((each) => worst.has(findings[each] ?? ''));
  const isSure = told !== undefined && keys.every((each) => findings[each] !== 'unsure');
  return isSure ? `You say ${words[told].ifSo}` : `You're ${notSureOf(words, findings, keys)}`;
}

const worst: ReadonlySet<string> = new Set(['yes', 'sharp', 'limited', 'exhausted', 'unwell', 'marathon']);

export const emergencySigns: readonly ScaleKey[] = ['chest', 'deformity', 'cold', 'rockHard'];
export const warningSigns: readonly ScaleKey[] = ['darkUrine', 'nerve', 'jointTrouble'];
export const details: readonly ScaleKey[] = [
  ...(['pinpoint', 'quality', 'restPain', 'heat', 'dailyLife', 'bruise', 'injury', 'motion'] as const),
  ...(['fatigue', 'everyRun', 'illness', 'race', 'comesBack'] as const),
];
