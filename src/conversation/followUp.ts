/** The follow-ups: they answer from what is known so far, before, during or after a verdict. */
import { type ActivityId, activities, alternatives, loadsSoreSite } from '../knowledge/activities.ts';
import { isTender, isUnwell, leaveAlone } from '../knowledge/caution.ts';
import { stretchFor } from '../knowledge/stretches.ts';
import { pickTip } from '../knowledge/tips.ts';
import type { TopicId } from '../knowledge/topics.ts';
import {
  assess,
  assuming,
  type Findings,
  type Publisher,
  type Site,
  severityOf,
  sourceOf,
} from '../triage/index.ts';
import type { FollowUp } from './event.ts';
import type { FollowUpPart } from './reply.ts';
import type { State } from './state.ts';

/** What to say to a follow-up. */
export function followUpPart(state: State, asked: FollowUp): FollowUpPart {
  const { findings } = state;
  switch (asked.kind) {
    case 'stretching':
      return stretching(findings, asked.site);
    case 'crossTraining':
      return crossTraining(findings, asked.site, asked.activity);
    case 'topic':
      return {
        say: 'topic',
        topic: asked.topic,
        tender: isTender(findings) || takesLonger(asked.topic, findings),
      };
    case 'sources':
      return { say: 'sources', by: state.decided ? publishersOf(findings) : [] };
    case 'anotherTip': {
      const tip = pickTip(findings, assess(findings).level, state.tips);
      return tip === undefined ? { say: 'noMoreTips' } : { say: 'tip', tip };
    }
    case 'why':
      return state.decided ? why(findings) : { say: 'noVerdictYet' };
    case 'whatWouldChange':
      return state.decided ? whatWouldChange(findings) : { say: 'noVerdictYet' };
  }
}

/** How long it takes is known of plain soreness only, not of what needs rest or somebody to look at it. */
function takesLonger(topic: TopicId, findings: Findings): boolean {
  return topic === 'recoveryTime' && severityOf(assess(findings).level) >= severityOf('rest');
}

/** How to stretch the site that was named, else the one that is sore, else the whole leg. */
function stretching(findings: Findings, site: Site | undefined): FollowUpPart {
  const where = site ?? findings.sites?.[0] ?? 'legs';
  return {
    say: 'stretch',
    stretch: leaveAlone(findings) || isUnwell(findings) ? 'notNow' : stretchFor[where],
  };
}

/** Whether an activity spares what is sore, and what else would. */
function crossTraining(
  findings: Findings,
  site: Site | undefined,
  activity: ActivityId | 'other' | undefined,
): FollowUpPart {
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

/** The reasons that call for the level of the verdict, each said once and at most three. */
function why(findings: Findings): FollowUpPart {
  const { level, reasons } = assess(findings);
  const deciding = reasons.filter((rule) => rule.level === level).map((rule) => rule.id);
  return { say: 'why', reasons: [...new Set(deciding)].slice(0, 3) };
}

function whatWouldChange(findings: Findings): FollowUpPart {
  const { level, reasons } = assess(findings);
  return { say: 'whatWouldChange', level, holding: reasons[0]?.id, raising: assuming(findings) };
}

/** Who is behind the reasons, each named once and at most three. */
function publishersOf(findings: Findings): readonly Publisher[] {
  const cited = assess(findings).reasons.flatMap((rule) => rule.sources);
  return [...new Set(cited.map((id) => sourceOf(id).publisher))].slice(0, 3);
}
