/** What a runner comes with decides what is asked: somebody with a cold does not hear "where does it hurt?". */
import { holds, type View, viewsOf } from './evaluate.ts';
import type { Findings } from './findings.ts';
import { any, at, atLeast } from './rule.ts';

/**
 * `legs`: something in the legs, hips or back, or nothing told yet. `skin`: a blister, a black toenail, a graze.
 * `illness`: a cold, a fever, a jab, with nothing in the legs. `general`: tired, a race, or nothing wrong at all.
 */
export type Complaint = 'legs' | 'skin' | 'illness' | 'general';

const ofTheLegs = any(
  at('belowSkin'),
  atLeast('pain', 'mild'),
  atLeast('swelling', 'slight'),
  atLeast('heat', 'unsure'),
  atLeast('bruise', 'small'),
  atLeast('walking', 'altered'),
  atLeast('pop', 'unsure'),
  atLeast('injury', 'knock'),
  atLeast('nerve', 'duringRuns'),
  atLeast('jointTrouble', 'unsure'),
  atLeast('cold', 'unsure'),
  atLeast('deformity', 'unsure'),
  atLeast('rockHard', 'unsure'),
);

/** How it feels. Whoever has said that nothing hurts is not asked where, for these. */
const ofAnAche = any(
  atLeast('side', 'unsure'),
  atLeast('motion', 'eases'),
  atLeast('dailyLife', 'stairs'),
  atLeast('restPain', 'ache'),
  atLeast('quality', 'unsure'),
  atLeast('pinpoint', 'unsure'),
  atLeast('everyRun', 'unsure'),
);

/** Ill, whatever else there is. */
export const ofIllness = any(atLeast('illness', 'headCold'), atLeast('fever', 'unsure'));

const painTold = atLeast('pain', 'none');
const ofTheDay = any(atLeast('fatigue', 'tired'), atLeast('race', 'long'));

/** What the runner complains of: the legs, if any of it is in the legs. */
export function complaintOf(findings: Findings): Complaint {
  return gravestOf(viewsOf(findings).map(complaintAt));
}

/** Of several places, the one in the legs counts. */
export function gravestOf(complaints: readonly Complaint[]): Complaint {
  return complaints.find((complaint) => complaint === 'legs') ?? complaints[0] ?? 'legs';
}

/** The complaint as seen from one site. */
export function complaintAt(view: View): Complaint {
  if (view.site === 'skin') return 'skin';
  if (holds(ofTheLegs, view)) return 'legs';
  // Whether it hurts is told by now, and it does not.
  const nothingHurts = view.site === 'nowhere' || holds(painTold, view);
  if (!nothingHurts && holds(ofAnAche, view)) return 'legs';
  if (holds(ofIllness, view)) return 'illness';
  return nothingHurts || holds(ofTheDay, view) ? 'general' : 'legs';
}
