/** What to do instead of a run, and which sore sites it would load. */
import { places, type Site } from '../triage/index.ts';

export const activityIds = [
  'swimming',
  'cycling',
  'yoga',
  'pilates',
  'strength',
  'walking',
  'rowing',
  'elliptical',
  'aquaJogging',
  'hiking',
  'football',
  'tennis',
  'dancing',
  'jumpRope',
] as const;

export type ActivityId = (typeof activityIds)[number];

/** Low impact; low impact but it loads the sites in `loads`; or as hard on the legs as a run. */
export type Activity = { readonly impact: boolean; readonly loads: readonly Site[] };

export const activities: Readonly<Record<ActivityId, Activity>> = {
  swimming: { impact: false, loads: ['groin', 'adductor'] },
  cycling: { impact: false, loads: ['knee', 'hip', 'itBand', 'groin'] },
  yoga: { impact: false, loads: ['hamstring', 'groin', 'adductor', 'toe'] },
  pilates: { impact: false, loads: ['lowBack'] },
  strength: { impact: false, loads: [...places.muscle, ...places.joint, ...places.tendon, ...places.bone] },
  walking: { impact: false, loads: ['foot', 'shin', 'heel', 'arch', 'groin', 'hip'] },
  rowing: { impact: false, loads: ['lowBack', 'knee', 'quad', 'hamstring'] },
  elliptical: { impact: false, loads: ['achilles', 'calf', 'knee', 'arch', 'heel'] },
  aquaJogging: { impact: false, loads: ['groin', 'hip'] },
  hiking: { impact: true, loads: [] },
  football: { impact: true, loads: [] },
  tennis: { impact: true, loads: [] },
  dancing: { impact: true, loads: [] },
  jumpRope: { impact: true, loads: [] },
};

/** Would this low-impact activity load a site that is sore? */
export function loadsSoreSite(activity: ActivityId, sites: readonly Site[]): boolean {
  return sites.some((site) => activities[activity].loads.includes(site));
}

/** The order in which alternatives are suggested: those that spare the legs most come first. */
const suggested = ['swimming', 'cycling', 'yoga', 'pilates', 'walking'] as const satisfies ActivityId[];

export type Suggestion = (typeof suggested)[number];

/** Up to two low-impact activities that spare the sore sites. */
export function alternatives(sites: readonly Site[]): readonly Suggestion[] {
  return suggested.filter((activity) => !loadsSoreSite(activity, sites)).slice(0, 2);
}
