/** The signs a runner can point at, one by one, in the order in which they are shown. */
import type { ScaleKey, Value } from '../triage/index.ts';

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
  'walking:altered',
  'walking:limping',
  'walking:unable',
  'swelling:clear',
  'swelling:slight',
  'heat:yes',
  'bruise:yes',
  'rockHard:yes',
  'fever:yes',
  'jointTrouble:givesWay',
  'jointTrouble:locked',
  'dailyLife:yes',
  'clotRisk:major',
  'clotRisk:minor',
  'pregnant:yes',
  'bloodThinner:yes',
  'pop:yes',
  'injury:yes',
  'quality:sharp',
  'motion:eases',
  'motion:limited',
  'restPain:yes',
  'painkiller:yes',
  'fatigue:tired',
  'fatigue:exhausted',
  'diabetes:yes',
  'antibiotic:yes',
] as const satisfies readonly SignOf<ScaleKey>[];

export type Sign = (typeof signs)[number];
