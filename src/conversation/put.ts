/** Puts a question: what is remembered of it, and how it is asked. */
import type { Question } from '../triage/index.ts';
import { placesIn } from './due.ts';
import { asNoise } from './noise.ts';
import type { OpenAs } from './open.ts';
import { pickedFrom } from './pointing.ts';
import type { Part, Prompt } from './reply.ts';
import { oneMore, type State } from './state.ts';
import type { Turn } from './turn.ts';

export type Way = OpenAs<'asking'>['way'];

/** Puts a question. */
export function put(
  state: State,
  question: Question,
  way: Way,
  said: readonly Part[] = [],
  pointed = false,
): Turn {
  const { id, covers } = question;
  // One thing of it, asked by itself, does not stand for the rest of it.
  const asked = isOfOneThing(way) || state.asked.includes(id) ? state.asked : [...state.asked, id];
  const next: State = {
    ...state,
    asked,
    questions: oneMore(state.questions),
    turn: oneMore(state.turn),
    open: { is: 'asking', question: { id, covers: [...covers] }, way, pointed },
  };
  return { state: next, reply: { parts: said, prompt: questionPrompt(state, question, way, pointed) } };
}

const isOfOneThing = (way: Way): boolean => way === 'anew' || way === 'faint' || way === 'night';

function questionPrompt(state: State, question: Question, way: Way, pointed: boolean): Prompt {
  return {
    ask: 'question',
    question,
    way,
    turn: state.turn,
    sites: placesIn(state),
    ...(way === 'first' ? asNoise(state, question) : {}),
    ...(pointed ? { pointed: pickedFrom(state, question.covers) } : {}),
  };
}
