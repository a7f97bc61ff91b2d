/** The conversation: a state and what the runner does, to a new state and what to say. Pure; knows no Alexa. */
import { severityOf } from '../triage/index.ts';
import { decide } from './decide.ts';
import type { Event, FollowUp, Report } from './event.ts';
import { followUpPart } from './followUp.ts';
import { due, hear } from './hear.ts';
import type { Offer, Part } from './reply.ts';
import { fresh, type State } from './state.ts';
import type { Turn } from './turn.ts';

/** After this many turns in a row without an answer the skill gives up politely. */
const patience = 3;

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
      return resume({ ...state, misses: 0 }, [{ say: 'help' }]);
    case 'repeat':
      return repeat(state);
    case 'stop':
      return leave(state);
    default:
      return answer(state, event);
  }
}

/** Something was told: take up an offer, or ask on, or decide. */
function report(state: State, said: Report): Turn {
  const { told, number, answer } = said;
  const toldNothing = Object.keys(told).length === 0 && number === undefined;
  if (toldNothing && answer !== undefined && state.asking === undefined) {
    if (state.offer === undefined) return resume(state, [{ say: 'help' }]);
    return answer === 'yes' ? takeUp(state, state.offer) : leave(state);
  }
  const heard = hear(state, said);
  return carryOn(state, heard, said.corrects && hasLearned(state, heard) ? [{ say: 'noted' }] : []);
}

function takeUp(state: State, offer: Offer): Turn {
  if (offer === 'more') return resume(state, [{ say: 'help' }]);
  return offer === 'check' ? carryOn(state, state) : answer(state, { kind: offer });
}

/** Asks what can still change the answer, else gives it. */
function carryOn(before: State, after: State, said: readonly Part[] = []): Turn {
  const question = due(after);
  if (question === undefined) return decide(after, said);
  const stuck = before.asking === question.id && !hasLearned(before, after);
  const misses = stuck ? before.misses + 1 : 0;
  if (misses >= patience) return leave(after);
  return ask({ ...after, misses, followUp: undefined }, said);
}

function hasLearned(before: State, after: State): boolean {
  return (
    JSON.stringify(before.findings) !== JSON.stringify(after.findings) ||
    (after.which === true && before.which !== true)
  );
}

/** Puts the question that is due. Only called while there is one. */
function ask(state: State, said: readonly Part[]): Turn {
  const question = due(state);
  if (question === undefined) return decide(state, said);
  const which = state.asking === question.id && state.which === true;
  return {
    state: { ...state, asking: question.id, which, decided: false, offer: undefined },
    reply: { parts: said, prompt: { ask: 'question', question, which, attempt: state.misses } },
  };
}

/** Says something in between and takes the thread up again: the open question, an offer, or the first question. */
function resume(state: State, said: readonly Part[]): Turn {
  if (state.asking !== undefined) return ask(state, said);
  if (!state.decided && state.followUp === undefined) return ask(state, said);
  const offer: Offer = state.decided ? 'more' : 'check';
  const attempt = state.offered ?? 0;
  return {
    state: { ...state, offer, offered: attempt + 1 },
    reply: { parts: said, prompt: { ask: 'offer', offer, attempt } },
  };
}

/** Answers a follow-up. */
function answer(state: State, asked: FollowUp): Turn {
  const part = followUpPart(state, asked);
  const tips = part.say === 'tip' && !state.tips.includes(part.tip) ? [...state.tips, part.tip] : state.tips;
  return resume({ ...state, tips, followUp: asked, misses: 0 }, [part]);
}

function missed(state: State): Turn {
  const misses = state.misses + 1;
  return misses >= patience
    ? leave(state)
    : resume({ ...state, misses }, [{ say: 'sorry', attempt: misses - 1 }]);
}

/** Says the last thing again: a follow-up, the verdict or the open question. */
function repeat(state: State): Turn {
  const { followUp } = state;
  const lastTip = state.tips.at(-1);
  if (followUp?.kind === 'anotherTip' && lastTip) return resume(state, [{ say: 'tip', tip: lastTip }]);
  if (followUp !== undefined) return answer(state, followUp);
  return state.decided ? decide(state, []) : ask(state, []);
}

/** Goodbye; and with a question still open, no run without its answer. */
function leave(state: State): Turn {
  const question = state.asking === undefined ? undefined : due(state);
  const parts: Part[] = question ? [{ say: 'cannotClear', unknown: question }] : [];
  return { state: fresh, reply: { parts: [...parts, { say: 'goodbye' }] } };
}

/** Once a session, and before any advice but an urgent one: a guide, not a doctor. */
function introduce(before: State, turn: Turn): Turn {
  const urgent = turn.reply.parts.some(
    (part) => part.say === 'verdict' && severityOf(part.level) >= severityOf('urgentCare'),
  );
  if (before.introduced || turn.state.introduced || urgent || turn.reply.prompt === undefined) return turn;
  return {
    state: { ...turn.state, introduced: true },
    reply: { ...turn.reply, parts: [{ say: 'disclaimer' }, ...turn.reply.parts] },
  };
}
