/** The verdict as a reply: what to do, why, on what assumption, one tip, one offer. */
import { isUnwell } from '../knowledge/caution.ts';
import { pickTip, type TipId } from '../knowledge/tips.ts';
import { assess, assuming, type Findings, type Level, severityOf } from '../triage/index.ts';
import type { Offer, Part, VerdictPart } from './reply.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

const offers: Readonly<Record<Level, Offer | undefined>> = {
  runAsPlanned: 'stretching',
  easyRun: 'stretching',
  crossTrain: 'crossTraining',
  rest: 'crossTraining',
  seeProfessional: 'why',
  // No small talk: go and be seen.
  urgentCare: undefined,
  emergency: undefined,
};

/** The verdict on what was told so far. From `urgentCare` up it comes without a tip and ends the session. */
export function decide(state: State, said: readonly Part[]): Turn {
  const { level } = assess(state.findings);
  const given = state.decided ? [] : state.tips;
  const tip = pickTip(state.findings, level, given) ?? pickTip(state.findings, level, []);
  const part = verdictOn(state.findings, isUrgent(level) ? undefined : tip);
  const offer = offerAfter(level, state.findings);
  return {
    state: {
      ...state,
      asking: undefined,
      pointing: undefined,
      which: false,
      misses: 0,
      followUp: undefined,
      decided: true,
      offer,
      tips: part.tip === undefined || state.tips.includes(part.tip) ? state.tips : [...state.tips, part.tip],
    },
    reply: { parts: [...said, part], prompt: offer && { ask: 'offer', offer, attempt: 0 } },
  };
}

/** Nobody with a fever is offered other exercise. */
function offerAfter(level: Level, findings: Findings): Offer | undefined {
  const offer = offers[level];
  return offer === 'crossTraining' && isUnwell(findings) ? 'why' : offer;
}

/** What there is to say about the findings, with this tip. */
export function verdictOn(findings: Findings, tip?: TipId): VerdictPart {
  const { level, restDays, reasons } = assess(findings);
  return {
    say: 'verdict',
    level,
    restDays,
    reason: reasons[0]?.id,
    comeBack: reasons[0]?.comeBack ?? 'walkTest',
    assuming: assuming(findings),
    tip,
  };
}

export function isUrgent(level: Level): boolean {
  return severityOf(level) >= severityOf('urgentCare');
}

/** Would the runner hear the same again? */
export function isSameVerdict(before: State, after: State): boolean {
  const [old, now] = [assess(before.findings), assess(after.findings)];
  return old.level === now.level && old.reasons[0]?.id === now.reasons[0]?.id;
}
