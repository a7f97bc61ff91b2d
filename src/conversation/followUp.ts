/** The follow-ups: they answer from what is known so far, before, during or after a verdict. */
import { type ActivityId, alternatives, loadsSoreSite } from '../knowledge/activities.ts';
import { leaveAlone } from '../knowledge/caution.ts';
import { stretchFor } from '../knowledge/stretches.ts';
import { pickTip } from '../knowledge/tips.ts';
import { assess, type Findings, type Site } from '../triage/index.ts';
import type { CrossTrainPart, Part, StretchPart } from './reply.ts';
import type { State } from './state.ts';

/** How to stretch the site that was named, else the one that is sore, else the whole leg. */
export function stretching(findings: Findings, site: Site | undefined): StretchPart {
  const where = site ?? findings.sites?.[0] ?? 'legs';
  return { say: 'stretch', stretch: leaveAlone(findings) ? 'notNow' : stretchFor[where] };
}

/** Whether an activity spares what is sore, and what else would. */
export function crossTraining(
  findings: Findings,
  site: Site | undefined,
  activity: ActivityId | 'other' | undefined,
): CrossTrainPart {
  const sore = [...(site ? [site] : []), ...(findings.sites ?? [])];
  if (leaveAlone(findings)) return { say: 'crossTrain', activity, judgement: 'notNow', instead: [] };
  const loads = activity !== undefined && activity !== 'other' && loadsSoreSite(activity, sore);
  const instead = alternatives(sore).filter((other) => other !== activity);
  return { say: 'crossTrain', activity, judgement: loads ? 'loads' : 'fine', instead };
}

/** The reasons of this verdict, the most severe first, each said once and at most three. */
export function why(state: State): Part {
  const reasons = [...new Set(assess(state.findings).reasons.map((rule) => rule.reason))].slice(0, 3);
  return state.decided ? { say: 'why', reasons } : { say: 'noVerdictYet' };
}

/** A tip not given before, and the state that remembers it. */
export function anotherTip(state: State): { readonly state: State; readonly part: Part } {
  const tip = pickTip(state.findings, assess(state.findings).level, state.tips);
  return tip === undefined
    ? { state, part: { say: 'noMoreTips' } }
    : { state: { ...state, tips: [...state.tips, tip] }, part: { say: 'tip', tip } };
}
