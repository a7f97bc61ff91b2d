/** The verdict as a reply: what to do, why, one tip, one offer. */
import { alternatives } from '../knowledge/activities.ts';
import { isUnwell, leaveAlone } from '../knowledge/caution.ts';
import { pickTip } from '../knowledge/tips.ts';
import { allowsRun, assess, type Level, severityOf } from '../triage/index.ts';
import type { FollowUpPart } from './followUp.ts';
import type { Offer, Part, VerdictPart } from './reply.ts';
import { fresh, oneMore, type State } from './state.ts';
import { type Turn, turn } from './turn.ts';

const offerAfter: Readonly<Record<Level, Offer>> = {
  runAsPlanned: 'stretching',
  easyRun: 'stretching',
  crossTrain: 'crossTraining',
  rest: 'crossTraining',
  seeProfessional: 'why',
  urgentCare: 'why',
  emergency: 'why',
};

/**
 * The verdict on what was told. After an urgent one the microphone stays open for one turn, without an offer. Where it was
 * disputed, and stands, nobody hears the same words again.
 */
export function decide(state: State, besides: readonly Part[] = []): Turn {
  // "Let me ask first" is over where this is the answer.
  const said = besides.filter(({ say }) => say !== 'noVerdictYet');
  const verdict = verdictOn(state);
  const { level, instead } = verdict;
  if (state.forAnother === 'child' && allowsRun(level)) return noClearance(said);
  // Was it asked about again what decides?
  const stands = state.disputed.some((id) => id === verdict.reason);
  if (isUrgent(level)) {
    const part = stands ? stillSo(verdict) : verdict;
    return turn(state, { is: 'warned', elsewhere: false, insisted: stands }, [...said, part], {
      ask: 'misheard',
    });
  }
  if (stands) {
    const told: State = { ...state, doubts: 0, pieced: [], turn: oneMore(state.turn) };
    return turn(told, { is: 'told', offer: 'more' }, [...said, stillSo(verdict)], {
      ask: 'offer',
      offer: 'more',
      turn: state.turn,
    });
  }
  const isRepeat = state.open.is === 'told';
  const tip =
    pickTip(state.findings, level, isRepeat ? [] : state.tips) ?? pickTip(state.findings, level, []);
  const tips = tip === undefined || state.tips.includes(tip) ? state.tips : [...state.tips, tip];
  // Nobody is offered other exercise where there is none to name.
  const offer = offerAfter[level] === 'crossTraining' && instead.length === 0 ? 'why' : offerAfter[level];
  const told: State = { ...state, tips, doubts: 0, pieced: [] };
  return turn(told, { is: 'told', offer }, [...said, { ...verdict, tip }], {
    ask: 'offer',
    offer,
    turn: state.turn,
  });
}

/** No child is sent for a run. */
const noClearance = (said: readonly Part[]): Turn => ({
  state: fresh,
  reply: { parts: [...said, { say: 'somebody', who: 'child' }] },
});

/** The answer in new words, with the one reason that decides. */
export const stillSo = ({
  level,
  reason,
  findings,
  side,
  underCare,
  outside,
}: VerdictPart): FollowUpPart => ({ say: 'sure', level, reason, findings, side, underCare, outside });

/** What there is to say about the findings. */
export function verdictOn({ findings, side, underCare, outside: waits }: State): VerdictPart {
  const { level, restDays, reasons } = assess(findings);
  const instead = leaveAlone(findings, level) || isUnwell(findings) ? [] : alternatives(findings.sites ?? []);
  const outside = allowsRun(level) ? waits : undefined;
  return {
    say: 'verdict',
    level,
    restDays,
    reason: reasons[0]?.id,
    findings,
    side,
    underCare,
    outside,
    instead,
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
