/** Findings for the proofs of the triage: random states and truths, steps on a scale, and states in words. */
import fc from 'fast-check';
import {
  assess,
  type FindingKey,
  type Findings,
  findingEntries,
  type ScaleKey,
  type Site,
  scaleKeys,
  severityOf,
  sites,
} from '../../src/triage/index.ts';
import { share } from './share.ts';

export const states = (count: number) => ({ numRuns: share(count) });
export const manyStates = states(50_000);
export const someStates = states(25_000);
export const proofTime = { timeout: 240_000 };

/** Each scale read afresh from its text: from best to worst, the values of one step ranking the same. */
const ladder = new Map(
  scaleKeys.map(
    (key) => [key, findingEntries[key].scale.split(' < ').map((step) => step.split(' = '))] as const,
  ),
);
const ranks = new Map(
  [...ladder].map(
    ([key, steps]) =>
      [key, new Map(steps.flatMap((step, rank) => step.map((value) => [value, rank] as const)))] as const,
  ),
);

export const stepsOf = (key: ScaleKey): readonly string[][] => ladder.get(key) ?? [];
export const valuesOf = (key: ScaleKey): string[] => stepsOf(key).flat();
export const bestOf = (key: ScaleKey): string => valuesOf(key)[0] ?? '';
export const worstOf = (key: ScaleKey): string => valuesOf(key).at(-1) ?? '';

/** How bad a value is on its scale; what was not told is as good as it gets. */
export const badness = (key: ScaleKey, value: string | undefined): number =>
  value === undefined ? 0 : (ranks.get(key)?.get(value) ?? 0);

export const severity = (findings: Findings): number => severityOf(assess(findings).level);

export const withFinding = (findings: Findings, key: ScaleKey, value: string | undefined): Findings => ({
  ...findings,
  [key]: value,
});

export const partOf = (truth: Findings, keys: readonly FindingKey[]): Findings =>
  Object.fromEntries(keys.map((key) => [key, truth[key]]));

/** Everything at its best: nothing hurts anywhere. */
export const allBest: Findings = {
  ...Object.fromEntries(scaleKeys.map((key) => [key, bestOf(key)])),
  sites: [],
};

const tellable = scaleKeys.flatMap((key) => valuesOf(key).map((value) => [key, value] as const));
const worrying = tellable.filter(([key, value]) => value !== bestOf(key));

const upTo = (count: number, of: typeof tellable): fc.Arbitrary<Findings> =>
  fc
    .uniqueArray(fc.constantFrom(...of), { selector: ([key]) => key, maxLength: count, size: 'max' })
    .map((pairs) => Object.fromEntries(pairs));

export const anyScale: fc.Arbitrary<ScaleKey> = fc.constantFrom(...scaleKeys);
export const anySite: fc.Arbitrary<Site> = fc.constantFrom(...sites);
const upToThreeSites = fc.uniqueArray(anySite, { maxLength: 3 });

/** Anything told so far: a few findings or many, with the sites named, denied or not told. */
export const anyState: fc.Arbitrary<Findings> = fc
  .tuple(
    fc.oneof(upTo(5, tellable), upTo(scaleKeys.length, tellable)),
    fc.option(upToThreeSites, { nil: undefined }),
  )
  .map(([findings, where]) => (where === undefined ? findings : { ...findings, sites: where }));

const mostlyWell = fc.tuple(upTo(6, worrying), upToThreeSites).map(
  ([findings, where]): Findings => ({
    ...allBest,
    ...findings,
    sites: where,
    ...(where.length === 0 && { pain: 'none' }),
  }),
);

const atRandom = fc
  .tuple(
    fc.record(Object.fromEntries(scaleKeys.map((key) => [key, fc.constantFrom(...valuesOf(key))]))),
    upToThreeSites,
  )
  .map(([findings, where]): Findings => ({ ...findings, sites: where }));

/** The whole truth about a runner: mostly plausible, with a few things wrong; now and then all at random. */
export const anyTruth = fc.oneof({ weight: 9, arbitrary: mostlyWell }, { weight: 1, arbitrary: atRandom });

/** The names of some findings, for the part of a truth that is told at the start. */
export const someKeys: fc.Arbitrary<FindingKey[]> = fc.subarray(['sites', ...scaleKeys]);

/** "calf, one side, swelling clear": what is at its best is left out. */
export function inWords(findings: Findings): string {
  const where = findings.sites === undefined ? 'site not told' : findings.sites.join(' and ') || 'no site';
  const bad = scaleKeys.filter((key) => badness(key, findings[key]) > 0);
  return [where, ...bad.map((key) => findingInWords(key, findings[key]))].join(', ');
}

export function findingInWords(key: ScaleKey, value: string | undefined): string {
  if (value === undefined) return `${spaced(key)} not told`;
  if (key === 'side' && value !== 'unsure') return value === 'both' ? 'both sides' : 'one side';
  return key === 'days' && value !== 'unsure' ? `${value} days` : `${spaced(key)} ${value}`;
}

/** "restPain" → "rest pain" */
export const spaced = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** "calf, one side → crossTrain" */
export const answerInWords = (findings: Findings): string =>
  `${inWords(findings)} → ${assess(findings).level}`;

/** Stops a proof with its counterexample, told in words, when the claim does not hold. */
export function claim(holds: boolean, counterexample: () => string): void {
  if (!holds) throw new Error(counterexample());
}

/** Shows a result of a proof beside the tests' own report. */
export const print = (...lines: readonly string[]): void =>
  void process.stdout.write(`\n${lines.join('\n')}\n`);
