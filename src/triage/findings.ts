/**
 * What a runner can tell us: the sites of the trouble, and 36 findings. Whatever the product has to know about a
 * finding stands in its entry here; only the words for it are elsewhere.
 */

type Split<Text, Mark extends string> = Text extends `${infer Head}${Mark}${infer Tail}`
  ? Head | Split<Tail, Mark>
  : Text;

type ValueOn<Scale extends string> = Split<Split<Scale, ' < '>, ' = '>;

/** What is to be known about one finding. */
type Entry<Scale extends string> = {
  /** Its values from best to worst: what follows `<` is worse, what follows `=` ranks the same. */
  readonly scale: Scale;
  /** What a bare "yes" means when only this was asked for: the graver of what it could mean. */
  readonly yes: ValueOn<Scale>;
  /** A sign of an emergency. It is taken back only by a "no" when it is put to the runner again, never in passing. */
  readonly alarm?: true;
  /** Rare, and not plausible unless the runner says so: never by itself a reason for a question. */
  readonly volunteered?: true;
};

/** Fixes the type of an entry, so that the values of its scale are known by name. */
const finding = <const Scale extends string>(entry: Entry<Scale>): Entry<Scale> => entry;

const sign = finding({ scale: 'no < unsure < yes', yes: 'yes' });
const alarmSign = finding({ ...sign, alarm: true });
const volunteeredSign = finding({ ...sign, volunteered: true });

/** Every finding, one entry each. */
export const findingEntries = {
  /** At its worst now, walking, on stairs or running. A bare "yes" says that it hurts, not how much. */
  pain: finding({ scale: 'none < mild < moderate = unsure < strong < severe < extreme', yes: 'unsure' }),
  side: finding({ scale: 'both < unsure < one', yes: 'one' }),
  /** Since it began. "Yes" does not tell a time. */
  days: finding({ scale: '0-3 < 4-7 = unsure < 8-14 < 15+', yes: 'unsure' }),
  trend: finding({ scale: 'improving < same = unsure < worse', yes: 'worse' }),
  /** `dull`: achy, tight, heavy or stiff. */
  quality: finding({ scale: 'dull < unsure < sharp', yes: 'sharp' }),
  /** One sore spot that a fingertip covers. */
  pinpoint: sign,
  swelling: finding({ scale: 'none < slight = unsure < clear', yes: 'clear' }),
  /** Hot, red or darker skin. */
  heat: sign,
  /** `unable`: cannot take four steps, even with a limp. */
  walking: finding({ scale: 'normal < altered = unsure < limping < unable', yes: 'limping' }),
  /** `eases`: stiff at first, and loosens with moving. */
  motion: finding({ scale: 'full < eases < unsure < limited', yes: 'limited' }),
  /** `ache`: faint, and lets one sleep. `yes`: hurts lying still, or wakes one. */
  restPain: finding({ scale: 'no < ache < unsure < yes', yes: 'yes' }),
  /** `stairs`: stairs, chairs or squatting are hard, walking about is fine. */
  dailyLife: finding({ scale: 'no < stairs < unsure < yes', yes: 'yes' }),
  /** A pop, snap or kick, felt or heard. */
  pop: sign,
  /** `small`: the size of a coin, after a light knock. */
  bruise: finding({ scale: 'no < small < unsure < yes', yes: 'yes' }),
  /** It began with a twist, a fall or a hard blow. `knock`: a light bump that did not stop the runner. */
  injury: finding({ scale: 'no < knock < unsure < yes', yes: 'yes' }),
  /** The same tightness on every run, gone soon after stopping. */
  everyRun: volunteeredSign,
  /** `tingling`: in one leg. `saddle`: numb where one would sit on a saddle, bladder or bowel trouble, or two weak legs. */
  nerve: finding({
    scale: 'none < duringRuns < unsure < tingling < bothLegs < weak < saddle',
    yes: 'tingling',
    alarm: true,
  }),
  /** `catches`: gets stuck now and then, and is free now. `locked`: stuck now. */
  jointTrouble: finding({ scale: 'none < unsure < givesWay = catches < locked', yes: 'locked' }),
  /** Chest pain, breathlessness or fainting. */
  chest: alarmSign,
  /** A leg or foot that is cold, pale or blue. */
  cold: alarmSign,
  /** Bent, or out of place. */
  deformity: alarmSign,
  /** A rock-hard muscle with pain far beyond soreness. */
  rockHard: alarmSign,
  /** Urine the colour of cola or tea. */
  darkUrine: alarmSign,
  fever: sign,
  fatigue: finding({ scale: 'none < tired < unsure < exhausted', yes: 'exhausted' }),
  /** `recovering`: ill in the past two weeks, and well for days. `unwell`: ill below the neck, or aching and shivery. */
  illness: finding({ scale: 'none < headCold = recovering < unsure < unwell', yes: 'unwell' }),
  /** Lately: `marathon` within three days; `long`, half of one within three days or a whole one within ten. */
  race: finding({ scale: 'none < long < unsure < marathon', yes: 'marathon', volunteered: true }),
  /** The same trouble keeps coming back, or rest has not helped. */
  comesBack: sign,
  /** Taken today. */
  painkiller: sign,
  /** `minor`: the pill or HRT, smoking, over 60. `major`: a long trip, surgery, a birth, cancer or an earlier clot. */
  clotRisk: finding({ scale: 'none < minor = unsure < major', yes: 'major', volunteered: true }),
  bloodThinner: volunteeredSign,
  pregnant: volunteeredSign,
  diabetes: volunteeredSign,
  /** Ciprofloxacin or one of its kind, lately. */
  antibiotic: volunteeredSign,
  /** A tablet against cholesterol. */
  statin: volunteeredSign,
  age: finding({ scale: 'adult < teen = unsure < child', yes: 'child', volunteered: true }),
} as const;

/** A site belongs to just one tissue, or is `unsure`. */
const tissues = {
  muscle: ['legs', 'quad', 'hamstring', 'calf', 'glute', 'adductor'],
  joint: ['knee', 'ankle', 'hip', 'groin', 'toe'],
  tendon: ['achilles', 'heel', 'arch', 'itBand'],
  bone: ['shin', 'foot'],
  spine: ['lowBack'],
  /** A blister, a black toenail, chafing, a graze. */
  skin: ['skin'],
} as const;

/** Named groups of sites: the tissues, and others that rules have in common. */
export const places = {
  ...tissues,
  belowSkin: [
    ...tissues.muscle,
    ...tissues.joint,
    ...tissues.tendon,
    ...tissues.bone,
    ...tissues.spine,
    'unsure',
  ],
  softLeg: ['legs', 'quad', 'hamstring', 'calf', 'shin', 'unsure'],
  calfLike: ['calf', 'legs', 'shin', 'unsure'],
  bony: ['shin', 'foot', 'hip', 'groin', 'unsure'],
  wholeFoot: ['toe', 'heel', 'arch', 'foot', 'ankle', 'skin'],
} as const;

export const sites = [
  ...tissues.muscle,
  ...tissues.joint,
  ...tissues.tendon,
  ...tissues.bone,
  ...tissues.spine,
  ...tissues.skin,
  'unsure',
] as const;

export type Site = (typeof sites)[number];
export type Place = keyof typeof places;

export type ScaleKey = keyof typeof findingEntries;
export type FindingKey = 'sites' | ScaleKey;
export type Value<Key extends ScaleKey> = ValueOn<(typeof findingEntries)[Key]['scale']>;

/** What has been told so far. A missing finding was not answered, which is not the same as `unsure`. */
export type Findings = { readonly [Key in ScaleKey]?: Value<Key> } & { readonly sites?: readonly Site[] };

export const scaleKeys: readonly ScaleKey[] = Object.keys(findingEntries).filter(isScaleKey);

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

/** Is this the name of a finding that is told on a scale? */
export function isScaleKey(name: string): name is ScaleKey {
  return Object.hasOwn(findingEntries, name);
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
