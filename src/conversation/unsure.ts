/** What is left of a question, and what is taken as not sure. */
import { type FindingKey, findingsFrom, type Question } from '../triage/index.ts';
import { settled } from './hear.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

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

/** The last question comes once, but where one thing of it is put again and nothing is told of the others, it is due. */
export function stillDue({ state, reply }: Turn, { id, covers }: Question, one: Question): Turn {
  const isAnswered = covers.every((key) => one.covers.includes(key) || state.findings[key] !== undefined);
  if (id !== 'closing' || isAnswered) return { state, reply };
  return { state: { ...state, asked: state.asked.filter((each) => each !== id) }, reply };
}
