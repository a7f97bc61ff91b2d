/**
 * What a runner can tell us: the sites of the trouble, and findings on a scale. Whatever the product has to know about a
 * finding stands in its entry here; what it is called, and what can be pointed at, is elsewhere.
 */
import type { Site } from './sites.ts';

type Split<Text, Mark extends string> = Text extends `${infer Head}${Mark}${infer Tail}`
  ? Head | Split<Tail, Mark>
  : Text;

type ValueOn<Scale extends string> = Split<Split<Scale, ' < '>, ' = '>;

/** What is to be known about one finding. */
type Entry<Scale extends string> = {
  /** What it is about, for those who read the rules. */
  readonly about: string;
  /** Its values from best to worst: what follows `<` is worse, what follows `=` ranks the same. */
  readonly scale: Scale;
  /** What a bare "yes" means when only this was asked for: the graver of what it could mean. */
  readonly yes: ValueOn<Scale>;
  /** A sign of an emergency. It is taken back only by a "no" when it is put to the runner again, never in passing. */
  readonly alarm?: true;
  /** Rare, and not plausible unless the runner says so; the question about clots alone asks for some of them. */
  readonly volunteered?: true;
  /** The finding that it is asked for together with, in one breath: as that one, wherever that stands in the plan. */
  readonly askedWith?: string;
  /** What whoever is not sure of it is not sure of: not sure is not a no, and the rules of `rules/unsure.ts` say what it is. */
  readonly unsure?: Doubt;
};

/** How much hangs on a "not sure". */
export type Doubt = 'emergencySign' | 'warningSign' | 'detail';

/** Fixes the type of an entry, so that the values of its scale are known by name. */
const finding = <const Scale extends string>(entry: Entry<Scale>): Entry<Scale> => entry;

const yesOrNo = { scale: 'no < unsure < yes', yes: 'yes' } as const;

/** Every finding, one entry each. */
export const findingEntries = {
  /** A bare "yes" says that it hurts, not how much. */
  pain: finding({
    about: 'pain at its worst now: walking, on stairs or running',
    scale: 'none < mild < moderate = unsure < strong < severe < extreme',
    yes: 'unsure',
  }),
  side: finding({ about: 'on both sides alike, or on one', scale: 'both < unsure < one', yes: 'one' }),
  /** A bare "yes" tells no time. */
  days: finding({ about: 'days since it began', scale: '0-3 < 4-7 = unsure < 8-14 < 15+', yes: 'unsure' }),
  trend: finding({
    about: 'getting better or worse',
    scale: 'improving < same = unsure < worse',
    yes: 'worse',
  }),
  /** `dull`: achy, tight, heavy or stiff. */
  quality: finding({
    about: 'what the pain feels like',
    scale: 'dull < unsure < sharp',
    yes: 'sharp',
    unsure: 'detail',
  }),
  pinpoint: finding({
    about: 'one fingertip-sized sore spot',
    ...yesOrNo,
    unsure: 'detail',
  }),
  swelling: finding({ about: 'swelling', scale: 'none < slight = unsure < clear', yes: 'clear' }),
  heat: finding({
    about: 'hot, red or darker skin',
    ...yesOrNo,
    askedWith: 'swelling',
    unsure: 'detail',
  }),
  /** `unable`: cannot take four steps, even with a limp. */
  walking: finding({
    about: 'walking',
    scale: 'normal < altered = unsure < limping < unable',
    yes: 'limping',
  }),
  /** `eases`: stiff at first, and loosens with moving. */
  motion: finding({
    about: 'how it moves',
    scale: 'full < eases < unsure < limited',
    yes: 'limited',
    askedWith: 'fatigue',
    unsure: 'detail',
  }),
  /** `ache`: faint, and lets one sleep. `yes`: hurts lying still, or wakes one. */
  restPain: finding({
    about: 'pain at rest or at night',
    scale: 'no < ache < unsure < yes',
    yes: 'yes',
    unsure: 'detail',
  }),
  /** `stairs`: stairs, chairs or squatting are hard, walking about is fine. */
  dailyLife: finding({
    about: 'walking about or daily tasks are hard',
    scale: 'no < stairs < unsure < yes',
    yes: 'yes',
    askedWith: 'walking',
    unsure: 'detail',
  }),
  pop: finding({ about: 'a pop or snap', ...yesOrNo }),
  /** `small`: the size of a coin, after a light knock. */
  bruise: finding({
    about: 'a bruise',
    scale: 'no < small < unsure < yes',
    yes: 'yes',
    askedWith: 'swelling',
    unsure: 'detail',
  }),
  /** `knock`: a light bump that did not stop the runner. */
  injury: finding({
    about: 'a twist, fall or hard blow at the start',
    scale: 'no < knock < unsure < yes',
    yes: 'yes',
    askedWith: 'pop',
    unsure: 'detail',
  }),
  everyRun: finding({
    about: 'the same tightness on every run, gone soon after',
    ...yesOrNo,
    volunteered: true,
    unsure: 'detail',
  }),
  /** `tingling`: in one leg. `saddle`: numb where one would sit on a saddle, bladder or bowel trouble, or two weak legs. */
  nerve: finding({
    about: 'numbness, tingling or weakness',
    scale: 'none < duringRuns < unsure < tingling < bothLegs < weak < saddle',
    yes: 'tingling',
    alarm: true,
    unsure: 'warningSign',
  }),
  /** `catches`: gets stuck now and then, and is free now. `locked`: stuck now. */
  jointTrouble: finding({
    about: 'a joint that gives way or is stuck',
    scale: 'none < unsure < givesWay = catches < locked',
    yes: 'locked',
    unsure: 'warningSign',
  }),
  chest: finding({
    about: 'chest pain, breathlessness or fainting',
    ...yesOrNo,
    alarm: true,
    unsure: 'emergencySign',
  }),
  cold: finding({
    about: 'a leg suddenly cold, pale or blue',
    ...yesOrNo,
    alarm: true,
    unsure: 'emergencySign',
  }),
  deformity: finding({
    about: 'something bent or out of place',
    ...yesOrNo,
    alarm: true,
    unsure: 'emergencySign',
  }),
  rockHard: finding({
    about: 'a rock-hard muscle with pain far beyond soreness',
    ...yesOrNo,
    alarm: true,
    unsure: 'emergencySign',
  }),
  darkUrine: finding({
    about: 'cola or tea coloured urine',
    ...yesOrNo,
    alarm: true,
    unsure: 'warningSign',
  }),
  fever: finding({ about: 'a fever', ...yesOrNo }),
  fatigue: finding({
    about: 'tiredness',
    scale: 'none < tired < unsure < exhausted',
    yes: 'exhausted',
    unsure: 'detail',
  }),
  /** `recovering`: ill in the past two weeks, and well for days. `unwell`: ill below the neck, or aching and shivery. */
  illness: finding({
    about: 'a cold or another illness',
    scale: 'none < headCold = recovering < unsure < unwell',
    yes: 'unwell',
    askedWith: 'fatigue',
    unsure: 'detail',
  }),
  /** `marathon`: within three days. `long`: half of one within three days, or a whole one within ten. */
  race: finding({
    about: 'a long race lately',
    scale: 'none < long < unsure < marathon',
    yes: 'marathon',
    volunteered: true,
    unsure: 'detail',
  }),
  comesBack: finding({
    about: 'trouble that keeps coming back, or that rest has not helped',
    ...yesOrNo,
    unsure: 'detail',
  }),
  painkiller: finding({ about: 'a painkiller today', ...yesOrNo }),
  /** `minor`: the pill or HRT, smoking, over 60. `major`: a long trip, surgery, a birth, cancer or an earlier clot. */
  clotRisk: finding({
    about: 'risk of clots',
    scale: 'none < minor = unsure < major',
    yes: 'major',
    volunteered: true,
  }),
  bloodThinner: finding({ about: 'taking a blood thinner', ...yesOrNo, volunteered: true }),
  pregnant: finding({ about: 'pregnancy', ...yesOrNo, volunteered: true }),
  diabetes: finding({ about: 'diabetes', ...yesOrNo, volunteered: true }),
  antibiotic: finding({
    about: 'a recent antibiotic of the ciprofloxacin kind',
    ...yesOrNo,
    volunteered: true,
  }),
  statin: finding({ about: 'a statin, against cholesterol', ...yesOrNo, volunteered: true }),
  pelvicFloor: finding({ about: 'a pelvic floor that leaks or feels heavy', ...yesOrNo, volunteered: true }),
  age: finding({ about: 'age', scale: 'adult < teen = unsure < child', yes: 'child', volunteered: true }),
} as const;

export type ScaleKey = keyof typeof findingEntries;
export type FindingKey = 'sites' | ScaleKey;
export type Value<Key extends ScaleKey> = ValueOn<(typeof findingEntries)[Key]['scale']>;

/** What has been told so far. A missing finding was not answered, which is not the same as `unsure`. */
export type Findings = { readonly [Key in ScaleKey]?: Value<Key> } & { readonly sites?: readonly Site[] };

export const scaleKeys: readonly ScaleKey[] = Object.keys(findingEntries).filter(isScaleKey);

const theGravest: readonly FindingKey[] = [
  ...(['chest', 'darkUrine', 'deformity', 'nerve', 'cold', 'rockHard', 'sites', 'pain'] as const),
  ...(['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife', 'clotRisk', 'pregnant'] as const),
  ...(['bloodThinner', 'pop', 'injury', 'restPain', 'pinpoint', 'jointTrouble', 'side', 'days'] as const),
  ...(['trend', 'comesBack', 'quality', 'motion', 'fatigue', 'illness', 'painkiller'] as const),
];

/**
 * The gravest first, by the worst that each could turn out to be. Questions name what they ask for in this order, and
 * one thing at a time is asked in it; where there is no room for all, the last are left out.
 */
export const inOrderOfGravity: readonly FindingKey[] = [...new Set([...theGravest, ...scaleKeys])];

/** Is this the name of a finding that is told on a scale? */
export function isScaleKey(name: string): name is ScaleKey {
  return Object.hasOwn(findingEntries, name);
}
