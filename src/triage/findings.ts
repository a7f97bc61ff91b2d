/**
 * What a runner can tell us: the sites of the trouble, and 32 findings, each an ordered scale
 * from best to worst (what follows `<` is worse, what follows `=` ranks the same).
 */
export const scales = {
  pain: 'none < mild < moderate = unsure < strong < severe < extreme',
  side: 'both < unsure < one',
  days: '0-3 < 4-7 = unsure < 8-14 < 15+',
  trend: 'improving < same = unsure < worse',
  quality: 'dull < unsure < sharp',
  pinpoint: 'no < unsure < yes',
  swelling: 'none < slight = unsure < clear',
  heat: 'no < unsure < yes',
  walking: 'normal < altered = unsure < limping < unable',
  motion: 'full < eases < unsure < limited',
  restPain: 'no < unsure < yes',
  dailyLife: 'no < unsure < yes',
  pop: 'no < unsure < yes',
  bruise: 'no < unsure < yes',
  injury: 'no < unsure < yes',
  everyRun: 'no < unsure < yes',
  nerve: 'none < duringRuns < unsure < tingling < bothLegs < weak < saddle',
  jointTrouble: 'none < unsure < givesWay < locked',
  chest: 'no < unsure < yes',
  cold: 'no < unsure < yes',
  deformity: 'no < unsure < yes',
  rockHard: 'no < unsure < yes',
  darkUrine: 'no < unsure < yes',
  fever: 'no < unsure < yes',
  fatigue: 'none < tired < unsure < exhausted',
  painkiller: 'no < unsure < yes',
  clotRisk: 'none < minor = unsure < major',
  bloodThinner: 'no < unsure < yes',
  pregnant: 'no < unsure < yes',
  diabetes: 'no < unsure < yes',
  antibiotic: 'no < unsure < yes',
  age: 'adult < teen = unsure < child',
} as const;

/** Named groups of sites. The first five are tissues: a site belongs to just one of them, or is `unsure`. */
export const places = {
  muscle: ['legs', 'quad', 'hamstring', 'calf', 'glute', 'adductor'],
  joint: ['knee', 'ankle', 'hip', 'groin', 'toe'],
  tendon: ['achilles', 'heel', 'arch', 'itBand'],
  bone: ['shin', 'foot'],
  spine: ['lowBack'],
  softLeg: ['legs', 'quad', 'hamstring', 'calf', 'shin', 'unsure'],
  calfLike: ['calf', 'legs', 'shin', 'unsure'],
  bony: ['shin', 'foot', 'hip', 'groin', 'unsure'],
  wholeFoot: ['toe', 'heel', 'arch', 'foot', 'ankle'],
} as const;

export const sites = [
  ...places.muscle,
  ...places.joint,
  ...places.tendon,
  ...places.bone,
  ...places.spine,
  'unsure',
] as const;

export type Site = (typeof sites)[number];
export type Place = keyof typeof places;

type Split<Text, Mark extends string> = Text extends `${infer Head}${Mark}${infer Tail}`
  ? Head | Split<Tail, Mark>
  : Text;

export type ScaleKey = keyof typeof scales;
export type FindingKey = 'sites' | ScaleKey;
export type Value<Key extends ScaleKey> = Split<Split<(typeof scales)[Key], ' < '>, ' = '>;

/** What has been told so far. A missing finding was not answered, which is not the same as `unsure`. */
export type Findings = { readonly [Key in ScaleKey]?: Value<Key> } & { readonly sites?: readonly Site[] };

export const scaleKeys: readonly ScaleKey[] = Object.keys(scales).filter(isScaleKey);

/** Each scale as its steps from best to worst; the values of one step rank the same. */
export const steps: Readonly<Record<string, readonly (readonly string[])[]>> = Object.fromEntries(
  scaleKeys.map((key) => [key, scales[key].split(' < ').map((step) => step.split(' = '))]),
);

/** How bad a value is: 0 is the best of its scale. What is not on the scale counts as worse than all of it. */
export function rankOf(key: ScaleKey, value: string): number {
  const rank = steps[key]?.findIndex((step) => step.includes(value)) ?? -1;
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

/** Is this the name of a finding that is told on a scale? */
export function isScaleKey(name: string): name is ScaleKey {
  return Object.hasOwn(scales, name);
}

/** The value of a scale that speaks for the least harm. */
export function bestOf(key: ScaleKey): string {
  return steps[key]?.[0]?.[0] ?? 'unsure';
}

/** The value of a scale that speaks for the most harm. */
export function worstOf(key: ScaleKey): string {
  return steps[key]?.at(-1)?.[0] ?? 'unsure';
}

/** Is this the name of a site? */
export function isSite(name: unknown): name is Site {
  return sites.some((site) => site === name);
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
