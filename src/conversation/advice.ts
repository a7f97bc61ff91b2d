/** How to stretch, and what to do instead of a run, in the light of what is sore. */
import {
  type ActivityId,
  activities,
  activityIds,
  alternatives,
  loadsSoreSite,
} from '../knowledge/activities.ts';
import { isTender, isUnwell, leaveAlone } from '../knowledge/caution.ts';
import { stretchFor } from '../knowledge/stretches.ts';
import { assess, type Findings, type Site } from '../triage/index.ts';
import type { FollowUpPart } from './followUp.ts';
import { isUrgent } from './verdictReply.ts';

/** How to stretch the site that was named, else the one that is sore, else the whole leg. */
export function stretching(findings: Findings, site: Site | undefined): FollowUpPart {
  const sore = findings.sites ?? [];
  const stretch = stretchFor[site ?? sore[0] ?? 'legs'];
  const mayStretch = site !== undefined && isApart(site, sore) && !isTender(findings);
  const isSpared = mayStretch && !isUrgent(assess(findings).level);
  const isNotNow = isUnwell(findings) || (leaveAlone(findings) && !isSpared);
  return { say: 'stretch', stretch: isNotNow ? 'notNow' : stretch };
}

/** Of these nobody knows what a stretch elsewhere would pull at. */
const anywhere: ReadonlySet<Site> = new Set(['legs', 'unsure', 'lowBack']);

/** Another muscle than what has to be looked at may well be stretched. */
const isApart = (site: Site, sore: readonly Site[]): boolean =>
  sore.length > 0 &&
  [site, ...sore].every((each) => !anywhere.has(each)) &&
  sore.every((each) => stretchFor[each] !== stretchFor[site]);

/** Whether an activity spares what is sore, and what else would. */
export function crossTraining(
  findings: Findings,
  site: Site | undefined,
  named: string | undefined,
): FollowUpPart {
  const activity = named === undefined ? undefined : (activityIds.find((id) => id === named) ?? 'other');
  if (leaveAlone(findings)) return { say: 'crossTrain', activity, judgement: 'notNow', instead: [] };
  if (isUnwell(findings)) return { say: 'crossTrain', activity, judgement: 'unwell', instead: [] };
  const sore = [...(site ? [site] : []), ...(findings.sites ?? [])];
  const instead = alternatives(sore).filter((other) => other !== activity);
  return { say: 'crossTrain', activity, judgement: judge(activity, sore), instead };
}

function judge(activity: ActivityId | 'other' | undefined, sore: readonly Site[]) {
  if (activity === undefined || activity === 'other') return 'fine';
  if (activities[activity].impact) return 'impact';
  return loadsSoreSite(activity, sore) ? 'loads' : 'fine';
}
