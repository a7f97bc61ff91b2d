/** Runners that might ask: what is true of them, and what they tell at once. Drawn from a seed; not from any study. */
import {
  type FindingKey,
  type Findings,
  findingsFrom,
  type ScaleKey,
  type Site,
  scaleKeys,
} from '../src/triage/index.ts';
import type { Random } from '../test/support/random.ts';
import { allBest, bestOf, partOf, valuesOf } from '../test/support/triage.ts';

export type Runner = { readonly truth: Findings; readonly told: Findings };

/** What is sore, more often the more often it stands here. */
const places: readonly Site[] = [
  ...(['quad', 'quad', 'calf', 'calf', 'calf', 'hamstring', 'hamstring', 'legs', 'legs'] as const),
  ...(['knee', 'knee', 'knee', 'shin', 'shin', 'achilles', 'achilles', 'foot', 'heel', 'ankle'] as const),
  ...(['glute', 'hip', 'arch', 'itBand', 'groin', 'toe', 'adductor', 'lowBack', 'unsure'] as const),
];

/** Of a hundred, how many have each value. */
const common: { readonly [Key in ScaleKey]?: Readonly<Record<string, number>> } = {
  pain: { mild: 50, moderate: 26, strong: 10, severe: 5, extreme: 1, unsure: 8 },
  side: { both: 50, one: 46, unsure: 4 },
  days: { '0-3': 62, '4-7': 18, '8-14': 9, '15+': 7, unsure: 4 },
  trend: { improving: 35, same: 45, worse: 15, unsure: 5 },
  quality: { dull: 85, sharp: 10, unsure: 5 },
  motion: { full: 55, eases: 35, limited: 6, unsure: 4 },
  walking: { normal: 78, altered: 14, limping: 6, unable: 1, unsure: 1 },
  swelling: { none: 88, slight: 8, clear: 2, unsure: 2 },
  fatigue: { none: 60, tired: 32, exhausted: 5, unsure: 3 },
};

/** Of a hundred, how many have any other finding that is not at its best. */
const rare = 3;

export function runnerFrom(random: Random): Runner {
  const sore = !random.once(25);
  const scales = Object.fromEntries(scaleKeys.map((key) => [key, valueFor(key, sore, random)]));
  const sites = sore ? placesOf(random) : [];
  const truth = { ...allBest, ...findingsFrom(scales), sites };
  return { truth, told: partOf(truth, toldBy(truth, random)) };
}

function placesOf(random: Random): readonly Site[] {
  const [one = 'legs', other = 'legs'] = [random.of(places), random.of(places)];
  return random.once(8) && other !== one ? [one, other] : [one];
}

function valueFor(key: ScaleKey, sore: boolean, random: Random): string {
  const shares = common[key];
  if (shares && (sore || key === 'fatigue')) {
    let rest = random.next() * 100;
    const value = Object.keys(shares).find((name) => {
      rest -= shares[name] ?? 0;
      return rest < 0;
    });
    return value ?? bestOf(key);
  }
  if (shares || random.next() * 100 >= rare) return bestOf(key);
  return random.of(valuesOf(key).slice(1)) ?? bestOf(key);
}

/** Two of five ask only whether to run; the others say where, and ever more of them more; some volunteer what is bad. */
function toldBy(truth: Findings, random: Random): readonly FindingKey[] {
  if (random.next() < 0.4) return [];
  const story: readonly FindingKey[] = ['pain', 'side', 'days', 'trend', 'swelling', 'walking'];
  const more = story.filter((_, at) => random.next() < 0.6 - at * 0.08);
  const bad = scaleKeys.filter((key) => truth[key] !== bestOf(key) && !common[key] && random.once(2));
  return ['sites', ...more, ...bad];
}
