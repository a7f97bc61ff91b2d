/** What is left of a question, and what is taken as not sure. */
import { type FindingKey, findingsFrom, type Question } from '../triage/index.ts';
import { settled } from './hear.ts';
import type { State } from './state.ts';

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
