/** The signs a runner can point at, one by one, in the order in which they are shown. */
import type { FindingKey, ScaleKey, Value } from '../triage/index.ts';

/** A finding and one of its values, such as `nerve:tingling`. */
export type SignOf<Key extends ScaleKey> = { readonly [Each in Key]: `${Each}:${Value<Each>}` }[Key];

export const signs = [
  'chest:yes',
  'darkUrine:yes',
  'nerve:saddle',
  'nerve:weak',
  'nerve:bothLegs',
  'nerve:tingling',
  'cold:yes',
  'deformity:yes',
  'rockHard:yes',
  'walking:unable',
  'walking:limping',
  'walking:altered',
  'pain:severe',
  'pain:mild',
  'swelling:clear',
  'swelling:slight',
  'heat:yes',
  'fever:yes',
  'bruise:yes',
  'bruise:small',
  'dailyLife:yes',
  'dailyLife:stairs',
  'clotRisk:major',
  'clotRisk:minor',
  'pregnant:yes',
  'bloodThinner:yes',
  'pop:yes',
  'injury:yes',
  'injury:knock',
  'restPain:yes',
  'restPain:ache',
  'pinpoint:yes',
  'jointTrouble:locked',
  'jointTrouble:catches',
  'jointTrouble:givesWay',
  'quality:sharp',
  'comesBack:yes',
  'painkiller:yes',
  'trend:worse',
  'motion:limited',
  'motion:eases',
  'fatigue:exhausted',
  'fatigue:tired',
  'illness:unwell',
  'illness:headCold',
  'illness:recovering',
] as const satisfies readonly SignOf<ScaleKey>[];

export type Sign = (typeof signs)[number];

/** The signs of these findings. */
export const signsOf = (keys: readonly FindingKey[]): readonly Sign[] =>
  signs.filter((sign) => keys.some((key) => sign.startsWith(`${key}:`)));
