/** What the scales of the findings say: how bad a value is, and whether plain data are findings at all. */
import { type Findings, findingEntries, isScaleKey, type ScaleKey, scaleKeys } from './findings.ts';
import { isSite } from './sites.ts';

/** Each scale as its steps from best to worst; the values of one step rank the same. */
export const steps: Readonly<Record<string, readonly (readonly string[])[]>> = Object.fromEntries(
  scaleKeys.map((key) => [key, findingEntries[key].scale.split(' < ').map((step) => step.split(' = '))]),
);

const ranks: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  scaleKeys.map((key) => [
    key,
    new Map(steps[key]?.flatMap((step, rank) => step.map((value) => [value, rank] as const))),
  ]),
);

/** How bad a value is: 0 is the best of its scale. What is not on the scale counts as worse than all of it. */
export function rankOf(key: ScaleKey, value: string): number {
  return ranks.get(key)?.get(value) ?? Number.POSITIVE_INFINITY;
}

/** The value of a scale that speaks for the least harm. */
export function bestOf(key: ScaleKey): string {
  return steps[key]?.[0]?.[0] ?? 'unsure';
}

/** Does the value speak for the least harm? What is on no scale does not. */
export const isBest = (key: string, value: unknown): boolean => isScaleKey(key) && value === bestOf(key);

/** What a scale knows besides its best, the worst first; not sure is none of it. */
export const badOn = (key: ScaleKey): readonly string[] =>
  (steps[key] ?? [])
    .slice(1)
    .toReversed()
    .flat()
    .filter((value) => value !== 'unsure');

/** The value of a scale that speaks for the most harm. */
export function worstOf(key: ScaleKey): string {
  return steps[key]?.at(-1)?.[0] ?? 'unsure';
}

/** Raised at the edge when something is told that is not in the scales; the message names it. */
export class UnknownFinding extends Error {
  override readonly name = 'UnknownFinding';
}

/**
 * Findings from plain data of unknown origin: a stored session, slot values, a file. Each site is in them once.
 * @throws UnknownFinding naming the first finding or value that is on no scale.
 */
export function findingsFrom(data: Readonly<Record<string, unknown>>): Findings {
  if (!isFindings(data)) throw new UnknownFinding('not findings');
  return data.sites === undefined ? data : { ...data, sites: [...new Set(data.sites)] };
}

function isFindings(data: Readonly<Record<string, unknown>>): data is Findings {
  for (const [key, value] of Object.entries(data)) {
    if (key === 'sites' && Array.isArray(value)) {
      const stranger = value.find((site) => !isSite(site));
      if (value.some((site) => !isSite(site)))
        throw new UnknownFinding(`unknown site ${JSON.stringify(stranger)}`);
    } else if (!isScaleKey(key)) {
      throw new UnknownFinding(`unknown finding ${JSON.stringify(key)}`);
    } else if (typeof value !== 'string' || rankOf(key, value) === Number.POSITIVE_INFINITY) {
      throw new UnknownFinding(`unknown value ${JSON.stringify(value)} of ${key}`);
    }
  }
  return true;
}
