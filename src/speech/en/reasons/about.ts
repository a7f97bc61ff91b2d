/** How reasons are put in terms of the runner's story. */
import type { Findings, Site } from '../../../triage/index.ts';
import type { Reason } from '../../forms.ts';
import { type OwnSide, type Sore, soreAt, soreIn, type Where } from '../sore.ts';

/** With a side, in the runner's own words where it helps. */
export type ReasonFor = (findings: Findings, own?: OwnSide) => Reason;

/** The same for everybody. */
export const plain = (said: string, again: string) => (): Reason => ({ said, again });

/** In terms of what is sore. */
export const about =
  (where: Where, said: (sore: Sore) => string, again: string) =>
  (findings: Findings, own?: OwnSide): Reason => ({ said: said(where(findings, own)), again });

export const anywhere = soreAt();
export const inJoint = soreAt('joint');
export const inMuscle = soreAt('muscle', 'unknown');
export const inTendon = soreAt('tendon');
export const inPlainTissue = soreAt('muscle', 'joint', 'back', 'unknown');
export const inBone = soreAt('bone');
export const inTendonOrBone = soreAt('tendon', 'bone', 'back', 'unknown');

export const calfLike = soreIn('calf', 'shin', 'legs', 'unsure');
export const softLeg = soreIn('calf', 'shin', 'quad', 'hamstring', 'legs', 'unsure');
export const hipOrGroin = soreIn('groin', 'hip');
export const onBone = soreIn('shin', 'foot', 'hip', 'groin', 'unsure');
export const pregnantParts = soreIn('calf', 'shin', 'legs', 'hip', 'groin', 'lowBack', 'unsure');
export const hurtFoot = soreIn('foot', 'heel', 'arch');
export const heelCord = soreIn('achilles', 'heel');
export const growing = soreAt('joint', 'tendon', 'bone');

const bony: readonly Site[] = ['shin', 'foot', 'hip', 'groin'];

/** What hurts there may be the bone. */
export const isBony = ({ site }: Sore): boolean => bony.includes(site);

/** "a knee"; what is felt in the groin is felt in a joint, which has no plain name. */
export const jointOf = ({ kind, site, anOne }: Sore): string =>
  kind === 'joint' && site !== 'groin' ? anOne : 'a joint';

export const boneCracking = 'can be a bone starting to crack';
