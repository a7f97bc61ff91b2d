/** A doubt in words: "not sure about dark pee". */
import type { Doubt, Findings } from '../../../triage/index.ts';
import { doubted, type FindingWords, isOf } from '../findings.ts';

type Told = Readonly<Record<string, unknown>>;

/** The first of these that they are not sure of; with none of these it is said in general. */
export function notSureOf(words: FindingWords, findings: Findings, doubt: Doubt): string {
  const told: Told = findings;
  const [key = ''] = doubted(words, doubt).find(([each]) => told[each] === 'unsure') ?? [];
  return isOf(words, key, 'unsure') ?? 'not sure of all of it';
}

/** What keeps a run from being cleared: a doubt, or what was told for sure and is as bad as it can be. */
export function heldBy(words: FindingWords, findings: Findings, doubt: Doubt): string {
  const told: Told = findings;
  const of = doubted(words, doubt);
  const [, sure] = of.find(([key]) => worst.has(told[key])) ?? [];
  const isSure = sure !== undefined && of.every(([key]) => told[key] !== 'unsure');
  return isSure ? `You say ${sure.ifSo}` : `You're ${notSureOf(words, findings, doubt)}`;
}

const worst: ReadonlySet<unknown> = new Set(['yes', 'sharp', 'limited', 'exhausted', 'unwell', 'marathon']);
