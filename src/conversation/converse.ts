/** The conversation: a state and what the runner does, to a new state and what to say. Pure; knows no Alexa. */
import { allowsRun, assess, findingsFrom, type Site } from '../triage/index.ts';
import { answer, hasPlace, withToldAlong } from './answer.ts';
import { ask, carryOn, hasLearned, leave, patience, resume } from './ask.ts';
import { decide, isSameVerdict, isUrgent } from './decide.ts';
import type { Answer, Event, Report } from './event.ts';
import { hear } from './hear.ts';
import type { Offer } from './reply.ts';
import { fresh, mostQuestions, type State } from './state.ts';
import type { Turn } from './turn.ts';

/** One turn. */
export function converse(state: State, event: Event): Turn {
  return count(introduce(state, respond(state, event)));
}

/** Counts the questions that are put. */
function count({ state, reply }: Turn): Turn {
  if (reply.prompt?.ask !== 'question') return { state, reply };
  return { state: { ...state, questions: Math.min(mostQuestions, (state.questions ?? 0) + 1) }, reply };
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

/** Something was told: take up an offer, or ask on, or decide. */
function report(state: State, said: Report): Turn {
  const { told, number, answer: reply, corrects, unclear } = said;
  const toldKeys = Object.keys(told);
  const toldNothing = toldKeys.length === 0 && number === undefined;
  if (toldNothing && corrects && !said.wrong?.length) return meantOtherwise(state);
  if (toldNothing && state.asking === undefined) {
    if (unclear) return missed(state);
    if (reply !== undefined)
      return state.offer === undefined ? offerHelp(state) : takeUp(state, state.offer, reply);
  }
  const place = onlyAPlace(said);
  if (place && state.asking === undefined && hasPlace(state.followUp)) {
    return answer(state, { ...state.followUp, site: place });
  }
  const heard = hear(state, said);
  const next = carryOn(state, heard, corrects && hasLearned(state, heard) ? [{ say: 'noted' }] : []);
  // Words that were not understood might have spoken against the run.
  if (unclear && next.state.decided && allowsRun(assess(heard.findings).level)) return missed(state);
  const inVain = state.decided && toldKeys.length > 0 && next.state.decided && isSameVerdict(state, heard);
  return inVain ? resume(next.state, [{ say: 'unchanged' }]) : next;
}

/** "Sorry, I meant yes": what the last answer settled is asked again. */
function meantOtherwise(state: State): Turn {
  const kept = Object.entries(state.findings).filter(([key]) => !state.implied?.some((each) => each === key));
  const before = { ...state, findings: findingsFrom(Object.fromEntries(kept)), implied: undefined };
  return state.implied?.length ? carryOn(state, before) : offerHelp(state);
}

/** "What about my hamstrings?" after a stretch asks for another stretch. */
function onlyAPlace({ told, number, answer: reply, corrects }: Report): Site | undefined {
  const nothingElse =
    number === undefined && reply === undefined && !corrects && Object.keys(told).length === 1;
  return nothingElse ? told.sites?.[0] : undefined;
}

function takeUp(state: State, offer: Offer, reply: Answer): Turn {
  if (reply !== 'yes') return leave(state);
  if (offer === 'more') return offerHelp(state);
  return offer === 'check' ? carryOn(state, state) : answer(state, { kind: offer });
}

function offerHelp(state: State): Turn {
  return resume(state, [{ say: 'help' }]);
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
