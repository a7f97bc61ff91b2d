/** The conversation: a state and what the runner does, to a new state and what to say. Pure; knows no Alexa. */
import { assess } from '../triage/index.ts';
import { ask, carryOn, hasLearned, leave, patience, resume } from './ask.ts';
import { decide, isUrgent } from './decide.ts';
import type { Event, FollowUp, Report, Told } from './event.ts';
import { followUpPart } from './followUp.ts';
import { due, hear } from './hear.ts';
import { merge } from './merge.ts';
import type { Offer } from './reply.ts';
import { fresh, type State } from './state.ts';
import type { Turn } from './turn.ts';

/** One turn. */
export function converse(state: State, event: Event): Turn {
  return introduce(state, respond(state, event));
}

function respond(state: State, event: Event): Turn {
  switch (event.kind) {
    case 'launch':
      return carryOn(fresh, { ...fresh, introduced: true }, [{ say: 'welcome' }]);
    case 'startOver':
      return carryOn(fresh, { ...fresh, introduced: state.introduced, tips: state.tips });
    case 'report':
      return report(state, event);
    case 'notUnderstood':
      return missed(state);
    case 'help':
      return resume({ ...state, misses: 0, followUp: undefined }, [{ say: 'help' }]);
    case 'repeat':
      return repeat(state);
    case 'stop':
      return leave(state);
    default:
      return withToldAlong(state, event);
  }
}

/**
 * A follow-up, and what is told along with it. Signs count, and with them the place it is about; a place alone
 * need not hurt. Signs of something urgent come before the answer; after a verdict they bring a new one.
 */
function withToldAlong(state: State, { told = {}, ...asked }: FollowUp & Told): Turn {
  const signs = Object.keys(told).some((key) => key !== 'sites');
  if (!signs) return answer(state, asked);
  const findings = merge(state.findings, told, { replaces: () => false, wrong: [] });
  const known = { ...state, findings };
  if (isUrgent(assess(findings).level)) return carryOn(state, known);
  const changes = state.decided && (due(known) !== undefined || !isSameVerdict(state, known));
  return changes ? carryOn(state, known, [followUpPart(known, asked)]) : answer(known, asked);
}

/** Something was told: take up an offer, or ask on, or decide. */
function report(state: State, said: Report): Turn {
  const { told, number, answer: reply } = said;
  const toldKeys = Object.keys(told);
  const nothingElse = number === undefined && state.asking === undefined;
  if (nothingElse && toldKeys.length === 0 && reply !== undefined) {
    if (state.offer === undefined) return resume(state, [{ say: 'help' }]);
    return reply === 'yes' ? takeUp(state, state.offer) : leave(state);
  }
  // "What about my hamstrings?" after a stretch asks for another stretch.
  const [site] = told.sites ?? [];
  if (nothingElse && reply === undefined && toldKeys.length === 1 && site && hasPlace(state.followUp)) {
    return answer(state, { ...state.followUp, site });
  }
  const heard = hear(state, said);
  const next = carryOn(state, heard, said.corrects && hasLearned(state, heard) ? [{ say: 'noted' }] : []);
  const toldInVain =
    state.decided && toldKeys.length > 0 && next.state.decided && isSameVerdict(state, heard);
  return toldInVain ? resume(next.state, [{ say: 'unchanged' }]) : next;
}

/** Would the runner hear the same again? */
function isSameVerdict(before: State, after: State): boolean {
  const [old, now] = [assess(before.findings), assess(after.findings)];
  return old.level === now.level && old.reasons[0]?.id === now.reasons[0]?.id;
}

function takeUp(state: State, offer: Offer): Turn {
  if (offer === 'more') return resume(state, [{ say: 'help' }]);
  return offer === 'check' ? carryOn(state, state) : answer(state, { kind: offer });
}

type WithPlace = Extract<FollowUp, { kind: 'stretching' | 'crossTraining' }>;

function hasPlace(asked: FollowUp | undefined): asked is WithPlace {
  return asked?.kind === 'stretching' || asked?.kind === 'crossTraining';
}

/** Answers a follow-up. The place it is about is the one named in the follow-up before, if none is named. */
function answer(state: State, asked: FollowUp): Turn {
  const site = hasPlace(state.followUp) ? state.followUp.site : undefined;
  const followUp = hasPlace(asked) && site ? { ...asked, site: asked.site ?? site } : asked;
  const part = followUpPart(state, followUp);
  const tips = part.say === 'tip' && !state.tips.includes(part.tip) ? [...state.tips, part.tip] : state.tips;
  return resume({ ...state, tips, followUp, misses: 0 }, [part]);
}

function missed(state: State): Turn {
  const misses = state.misses + 1;
  if (misses >= patience) return leave(state);
  return resume({ ...state, misses }, [{ say: 'sorry', attempt: misses - 1 }]);
}

/** Says the last thing again: a follow-up, the verdict or the open question. */
function repeat(state: State): Turn {
  const { followUp } = state;
  const lastTip = state.tips.at(-1);
  if (followUp?.kind === 'anotherTip' && lastTip) return resume(state, [{ say: 'tip', tip: lastTip }]);
  if (followUp !== undefined) return answer(state, followUp);
  return state.decided ? decide(state, []) : ask(state, []);
}

/** Once a session, and before any advice but an urgent one: a guide, not a doctor. */
function introduce(before: State, turn: Turn): Turn {
  const urgent = turn.reply.parts.some((part) => part.say === 'verdict' && isUrgent(part.level));
  if (before.introduced || turn.state.introduced || urgent || turn.reply.prompt === undefined) return turn;
  return {
    state: { ...turn.state, introduced: true },
    reply: { ...turn.reply, parts: [{ say: 'disclaimer' }, ...turn.reply.parts] },
  };
}
