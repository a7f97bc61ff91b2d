/** What is left of a question, and what is taken as not sure. */
import {
  assess,
  type FindingKey,
  findingsFrom,
  gravest,
  nextQuestion,
  type Question,
} from '../triage/index.ts';
import { settled } from './due.ts';
import type { OpenAs } from './open.ts';
import { couldStillMatter } from './pointing.ts';
import type { State } from './state.ts';
import { isUrgent } from './verdictReply.ts';

/** Takes what was asked for as not sure, where nothing better or worse is known of it. */
export function acceptUnsure(state: State, keys: readonly FindingKey[]): State {
  const known = settled(state);
  const open = keys.filter((key) => known[key] === undefined);
  const unsure = Object.fromEntries(open.map((key) => [key, key === 'sites' ? ['unsure'] : 'unsure']));
  return {
    ...state,
    findings: { ...state.findings, ...findingsFrom(unsure) },
    accepted: [...new Set([...state.accepted, ...open])],
  };
}

/** What the question asks for and is not settled yet. */
export function leftOf({ covers }: Question, state: State): readonly FindingKey[] {
  const known = settled(state);
  return covers.filter((key) => known[key] === undefined);
}

/**
 * What of the last check nobody has answered, and could still change the answer. It does not come again by itself, as
 * other questions do.
 */
export function restOf(question: Question, way: OpenAs<'asking'>['way'], state: State): Question | undefined {
  const { id } = question;
  if (id !== 'closing' || isUrgent(assess(state.findings).level)) return undefined;
  const rest = { id, covers: way === 'again' ? othersOf(question, state) : leftOf(question, state) };
  return couldStillMatter(state, rest) ? rest : undefined;
}

/** Where one thing of it was asked for alone: the others. */
function othersOf({ id }: Question, state: State): readonly FindingKey[] {
  const asked = state.asked.filter((each) => each !== id);
  const next = nextQuestion(settled(state), asked);
  return next?.id === id ? next.covers : [];
}

/** Of what a question asks for, the gravest thing alone. */
export const only = ({ id }: Question, covers: readonly FindingKey[]): Question => {
  const key = gravest(covers);
  return { id, covers: key === undefined ? covers : [key] };
};
