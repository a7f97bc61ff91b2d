/** The thread of a conversation: the next question, the verdict, an offer, or goodbye. */
import { assess, type FindingKey, type Findings, scaleKeys, severityOf } from '../triage/index.ts';
import { decide, isUrgent, verdictOn } from './decide.ts';
import { due } from './hear.ts';
import { notSure } from './implied.ts';
import { pickedFrom } from './pointing.ts';
import type { Offer, Part } from './reply.ts';
import { fresh, type State } from './state.ts';
import type { Turn } from './turn.ts';

/** After so many turns in a row without an answer the skill gives up politely. */
export const patience = 3;

/** Asks what can still change the answer, else gives it. `before` is the state before the runner spoke. */
export function carryOn(before: State, after: State, said: readonly Part[] = []): Turn {
  const question = due(after);
  if (question === undefined) return decide(after, said);
  const again = before.asking === question.id;
  const misses = again && !hasLearned(before, after) ? before.misses + 1 : 0;
  if (misses >= patience) return leave(after);
  const sameWords = again && (before.which === true) === (after.which === true);
  const attempt = sameWords ? (before.attempt ?? 0) + 1 : 0;
  return ask({ ...after, which: again && after.which, misses, attempt, followUp: undefined }, said, question);
}

/** Did what the runner said get us any further? */
export function hasLearned(before: State, after: State): boolean {
  const keys: readonly FindingKey[] = ['sites', ...scaleKeys];
  return (
    keys.some((key) => String(before.findings[key]) !== String(after.findings[key])) ||
    (after.which === true && before.which !== true)
  );
}

/** Puts the question that is due, or gives the verdict when none is. */
export function ask(state: State, said: readonly Part[], question = due(state)): Turn {
  if (question === undefined) return decide(state, said);
  const [which, attempt] = [state.which === true, state.attempt ?? 0];
  // Another question than the one that is pointed at ends the pointing.
  const pointing = question.covers === state.pointing ? state.pointing : undefined;
  const pointed = pointing && pickedFrom(state.findings, pointing);
  return {
    state: { ...state, asking: question.id, pointing, which, attempt, decided: false, offer: undefined },
    reply: { parts: said, prompt: { ask: 'question', question, which, attempt, pointed } },
  };
}

/** Says something in between and takes the thread up again: the open question, an offer, or the first question. */
export function resume(state: State, said: readonly Part[]): Turn {
  if (state.asking !== undefined) return ask({ ...state, attempt: (state.attempt ?? 0) + 1 }, said);
  if (!state.decided && state.followUp === undefined) return ask(state, said);
  const offer: Offer = state.decided ? 'more' : 'check';
  const attempt = state.offered ?? 0;
  return {
    state: { ...state, offer, offered: attempt + 1 },
    reply: { parts: said, prompt: { ask: 'offer', offer, attempt } },
  };
}

/** Goodbye. With a question still open there is no run without its answer, and what is known already is said. */
export function leave(state: State): Turn {
  const question = state.asking === undefined ? undefined : due(state);
  if (question === undefined) return { state: fresh, reply: { parts: [{ say: 'goodbye' }] } };
  // A yes to a warning sign is not lost because it stayed unclear which.
  const unclear: Findings = state.which && question.id === 'sweep' ? notSure(question, question.covers) : {};
  const findings = { ...state.findings, ...unclear };
  const { level } = assess(findings);
  const known: Part =
    severityOf(level) >= severityOf('seeProfessional')
      ? verdictOn(findings)
      : { say: 'cannotClear', unknown: question };
  return { state: fresh, reply: { parts: isUrgent(level) ? [known] : [known, { say: 'goodbye' }] } };
}
