/**
 * Runners that might ask: what is true of them, and what they tell at once. Drawn from a seed; not from any study.
 * What is rare comes with what it comes with (a bent bone with a fall); `loose` runners draw each finding by itself.
 */
import {
  bestOf,
  type Findings,
  findingsFrom,
  places,
  type ScaleKey,
  type Site,
  scaleKeys,
  steps,
} from '../../../src/triage/index.ts';
import type { Random } from '../random.ts';
import { allBest, partOf } from './truth.ts';

/** What is sore, more often the more often it stands here. */
const sore: readonly Site[] = [
  ...(['quad', 'quad', 'calf', 'calf', 'calf', 'hamstring', 'hamstring', 'legs', 'legs'] as const),
  ...(['knee', 'knee', 'knee', 'shin', 'shin', 'achilles', 'achilles', 'foot', 'heel', 'ankle'] as const),
  ...(['glute', 'hip', 'arch', 'itBand', 'groin', 'toe', 'adductor', 'lowBack', 'unsure'] as const),
];

/** Of a hundred, how many have which value. */
type Shares<Value extends string> = readonly (readonly [Value, number])[];
type ScaleShares = { readonly [Key in ScaleKey]?: Shares<string> };

const shares = (of: Readonly<Record<string, number>>): Shares<string> => Object.entries(of);

/** Of a hundred with sore legs, how many have each value. */
const withSoreLegs: ScaleShares = {
  pain: shares({ mild: 50, moderate: 26, strong: 10, severe: 5, extreme: 1, unsure: 8 }),
  side: shares({ both: 50, one: 46, unsure: 4 }),
  days: shares({ '0-3': 62, '4-7': 18, '8-14': 9, '15+': 7, unsure: 4 }),
  trend: shares({ improving: 35, same: 45, worse: 15, unsure: 5 }),
  quality: shares({ dull: 85, sharp: 10, unsure: 5 }),
  motion: shares({ full: 55, eases: 35, limited: 6, unsure: 4 }),
  walking: shares({ normal: 78, altered: 14, limping: 6, unable: 1, unsure: 1 }),
  swelling: shares({ none: 88, slight: 8, clear: 2, unsure: 2 }),
  dailyLife: shares({ no: 74, stairs: 22, yes: 3, unsure: 1 }),
  fatigue: shares({ none: 60, tired: 32, exhausted: 5, unsure: 3 }),
};

/** Of a hundred, how many have any other finding that is not at its best. */
const rare = 3;

const inPlaces = (truth: Findings, ...names: readonly (keyof typeof places)[]): boolean =>
  names.some((name) => truth.sites?.some((site) => places[name].some((each) => each === site)));
const notSureWhere = (truth: Findings): boolean => truth.sites?.includes('unsure') ?? false;
const strongPain: ReadonlySet<string | undefined> = new Set(['strong', 'severe', 'extreme']);

/** What some findings come with, if they come at all. */
const comesWith: { readonly [Key in ScaleKey]?: (truth: Findings) => boolean } = {
  darkUrine: (truth) => inPlaces(truth, 'muscle') || notSureWhere(truth) || truth.sites?.length === 0,
  cold: (truth) =>
    truth.side !== 'both' && (inPlaces(truth, 'softLeg') || /foot|toe|ankle/.test(String(truth.sites))),
  deformity: ({ injury, pop, walking }) =>
    injury === 'yes' || pop === 'yes' || walking === 'limping' || walking === 'unable',
  rockHard: (truth) =>
    strongPain.has(truth.pain) && (inPlaces(truth, 'muscle', 'bone') || notSureWhere(truth)),
  jointTrouble: (truth) => inPlaces(truth, 'joint') || notSureWhere(truth),
};

/** What is thought of when the legs are not what the runner complains of. */
const withoutSoreLegs: readonly ScaleKey[] = ['chest', 'fever', 'fatigue', 'illness', 'painkiller', 'race'];

export type Kind = 'legs' | 'skin' | 'illness' | 'tired' | 'race' | 'well';
export type Runner = { readonly kind: Kind; readonly truth: Findings };

/** Of a hundred, how many come with what. */
const kinds: Shares<Kind> = [
  ['legs', 84],
  ['skin', 2],
  ['illness', 4],
  ['tired', 4],
  ['race', 2],
  ['well', 4],
];

export function runnerFrom(random: Random, { loose = false } = {}): Runner {
  const kind = drawn(kinds, random) ?? 'legs';
  if (kind !== 'legs') return { kind, truth: elsewhere(kind, random) };
  const sites = placesOf(random);
  const scales = Object.fromEntries(scaleKeys.map((key) => [key, valueFor(key, withSoreLegs, random)]));
  const truth = { ...allBest, ...findingsFrom(scales), sites };
  return { kind, truth: loose ? truth : withoutImplausible(truth) };
}

function elsewhere(kind: Exclude<Kind, 'legs'>, random: Random): Findings {
  const scales = Object.fromEntries(withoutSoreLegs.map((key) => [key, valueFor(key, {}, random)]));
  const truth: Findings = { ...allBest, ...findingsFrom(scales) };
  const illness = random.pick('headCold', 'headCold', 'recovering', 'unwell');
  const pain = random.pick('none', 'mild', 'mild');
  switch (kind) {
    case 'skin':
      return { ...truth, sites: ['skin'], pain, ...(random.once(10) && { heat: 'yes' }) };
    case 'illness':
      return { ...truth, illness, ...(illness === 'unwell' && random.once(2) && { fever: 'yes' }) };
    case 'tired':
      return { ...truth, fatigue: random.pick('tired', 'tired', 'exhausted') };
    case 'race':
      return { ...truth, race: random.pick('long', 'marathon') };
    case 'well':
      return truth;
  }
}

function withoutImplausible(truth: Findings): Findings {
  const out = scaleKeys.filter((key) => comesWith[key] && !comesWith[key](truth));
  return { ...truth, ...partOf(allBest, out) };
}

function placesOf(random: Random): readonly Site[] {
  const [one = 'legs', other = 'legs'] = [random.of(sore), random.of(sore)];
  return random.once(8) && other !== one ? [one, other] : [one];
}

function valueFor(key: ScaleKey, common: ScaleShares, random: Random): string {
  const known = common[key];
  if (known) return drawn(known, random) ?? bestOf(key);
  if (random.next() * 100 >= rare) return bestOf(key);
  return random.of(steps[key]?.flat().slice(1) ?? []) ?? bestOf(key);
}

function drawn<Value extends string>(from: Shares<Value>, random: Random): Value | undefined {
  let rest = random.next() * 100;
  return from.find(([, share]) => {
    rest -= share;
    return rest < 0;
  })?.[0];
}

/** What a runner complains of, and no more. */
export function complaintOf({ kind, truth }: Runner): Findings {
  if (kind === 'illness') return partOf(truth, ['illness']);
  if (kind === 'tired') return partOf(truth, ['fatigue']);
  if (kind === 'race') return partOf(truth, ['race']);
  return kind === 'well' ? {} : partOf(truth, ['sites']);
}

/** A story told at once: the complaint, what goes with it, now and then more of it, and half of what is bad. */
export function storyOf(runner: Runner, random: Random): Findings {
  const { kind, truth } = runner;
  const bad = scaleKeys.filter((key) => truth[key] !== bestOf(key) && !withSoreLegs[key] && random.once(2));
  const told = { ...complaintOf(runner), ...partOf(truth, bad) };
  if (kind !== 'legs') return told;
  const more = (['trend', 'swelling', 'walking'] as const).filter(() => random.once(2));
  return { ...told, ...partOf(truth, ['pain', 'side', 'days', ...more]) };
}
