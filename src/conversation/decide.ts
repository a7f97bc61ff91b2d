/** The verdict as a reply: what to do, why, on what assumption, one tip, one offer. */
import { pickTip } from '../knowledge/tips.ts';
import { assess, assuming, type Level, severityOf } from '../triage/index.ts';
import type { Offer, Part } from './reply.ts';
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
  const { level, restDays, reasons } = assess(state.findings);
  const urgent = severityOf(level) >= severityOf('urgentCare');
  const given = state.decided ? [] : state.tips;
  const tip = urgent
    ? undefined
    : (pickTip(state.findings, level, given) ?? pickTip(state.findings, level, []));
  const offer = offers[level];
  return {
    state: {
      ...state,
      asking: undefined,
      which: false,
      misses: 0,
      followUp: undefined,
      decided: true,
      offer,
      tips: tip === undefined || state.tips.includes(tip) ? state.tips : [...state.tips, tip],
    },
    reply: {
      parts: [
        ...said,
        {
          say: 'verdict',
          level,
          restDays,
          reason: reasons[0]?.reason,
          assuming: assuming(state.findings),
          tip,
        },
      ],
      prompt: offer && { ask: 'offer', offer, attempt: 0 },
    },
  };
}
