/** A doubt in words: "not sure about dark pee". */
import type { Findings, ScaleKey } from '../../../triage/index.ts';
import type { FindingWords } from '../findings.ts';

/** The first of these that they are not sure of; with none of these it is said in general. */
export function notSureOf(words: FindingWords, findings: Findings, keys: readonly ScaleKey[]): string {
  const key = keys.find((each) => findings[each] === 'unsure');
  return key === undefined ? 'not sure of all of it' : words[key].is.unsure;
}

export const emergencySigns: readonly ScaleKey[] = ['chest', 'deformity', 'cold', 'rockHard'];
export const warningSigns: readonly ScaleKey[] = ['darkUrine', 'nerve', 'jointTrouble'];
export const details: readonly ScaleKey[] = [
  ...(['pinpoint', 'quality', 'restPain', 'heat', 'dailyLife', 'bruise', 'injury', 'motion'] as const),
  ...(['fatigue', 'everyRun', 'illness', 'race', 'comesBack'] as const),
];
