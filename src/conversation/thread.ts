/** The thread of a conversation: taking it up again, saying the last thing again, and goodbye. */
import { assess, severityOf } from '../triage/index.ts';
import { goOn } from './ask.ts';
import type { FollowUp, OpenAs } from './open.ts';
import { put } from './put.ts';
import type { Offer, Part } from './reply.ts';
import { answered } from './requests.ts';
import { fresh, oneMore, type State } from './state.ts';
import { type Turn, turn } from './turn.ts';
import { decide, stillSo, verdictOn } from './verdictReply.ts';

/** Says something in between and takes the thread up again. */
export function resume(state: State, parts: readonly Part[]): Turn {
  const { open, turn: turns } = state;
  const next = { ...state, turn: oneMore(turns) };
  switch (open.is) {
    case 'asking':
      return put(state, open.question, open.way, parts, open.pointed);
    case 'confirming': {
      const sites = state.findings.sites ?? [];
      return turn(next, open, parts, { ask: 'confirm', alarm: open.alarm, sites, turn: turns });
    }
    case 'warned':
      return turn(next, open, parts, { ask: 'misheard' });
    case 'told':
      return turn(next, { ...open, offer: 'more' }, parts, { ask: 'offer', offer: 'more', turn: turns });
    case 'aside':
      return turn(next, open, parts, { ask: 'offer', offer: 'check', turn: turns });
    default:
      return goOn(state, parts);
  }
}

/** Answers a follow-up and asks whether there is anything else. */
export function reply(
  state: State,
  open: OpenAs<'told'> | OpenAs<'aside'>,
  followUp: FollowUp | undefined,
  parts: readonly Part[] = followUp ? (answered(state, followUp) ?? []) : [],
): Turn {
  const offer: Offer = open.is === 'told' ? 'more' : 'check';
  const next: State = { ...state, doubts: 0, turn: oneMore(state.turn) };
  return turn(next, { ...open, offer, followUp }, parts, { ask: 'offer', offer, turn: state.turn });
}

/** Says the last thing again, in the same words: a follow-up, the verdict or the open question. */
export function repeat(state: State): Turn {
  const { open } = state;
  switch (open.is) {
    case 'asking':
      return put({ ...state, turn: 0 }, open.question, open.way, [], open.pointed);
    case 'confirming':
      return resume(state, [{ say: 'urgeIf', alarm: open.alarm, sites: state.findings.sites ?? [] }]);
    case 'warned':
      return open.elsewhere ? resume(state, [{ say: 'urgentElsewhere' }]) : decide(state);
    case 'told':
    case 'aside':
      if (open.followUp?.kind === 'anotherTip') return repeatTip(state);
      if (open.followUp) return reply(state, open, open.followUp);
      return open.is === 'told' ? decide(state) : resume(state, []);
    default:
      return goOn(state);
  }
}

function repeatTip(state: State): Turn {
  const tip = state.tips.at(-1);
  return resume(state, tip ? [{ say: 'tip', tip }] : [{ say: 'noMoreTips' }]);
}

export function explain(state: State): Turn {
  const { open } = state;
  if (open.is === 'asking') return resume(state, [{ say: 'explain', question: open.question }]);
  return open.is === 'told' || open.is === 'warned' ? repeat(state) : resume(state, [{ say: 'help' }]);
}

/**
 * Goodbye. In the middle of an interview there is no run without the rest of it, and what is known already to need a
 * doctor is said.
 */
export function leave(state: State): Turn {
  const isOver = state.open.is === 'told' || state.open.is === 'aside' || state.open.is === 'fresh';
  const parts: readonly Part[] = isOver ? [{ say: 'goodbye' }] : lastWord(state);
  return { state: fresh, reply: { parts } };
}

function lastWord(state: State): readonly Part[] {
  const { level } = assess(state.findings);
  if (state.open.is === 'warned')
    return [state.open.elsewhere ? { say: 'urgentElsewhere', again: true } : stillSo(verdictOn(state))];
  return severityOf(level) >= severityOf('seeProfessional') ? [verdictOn(state)] : [{ say: 'cannotClear' }];
}
