/** What is remembered from one turn to the next: it lasts as long as the session, and a request outside of one has none. */
import type { HandlerInput } from 'ask-sdk-core';
import { due, fresh, readState, type State } from '../conversation/index.ts';
import { allowsRun, assess } from '../triage/index.ts';

export function recalled({ requestEnvelope, attributesManager }: HandlerInput): State {
  const state = requestEnvelope.session ? readState(attributesManager.getSessionAttributes()) : fresh;
  return claimsTooMuch(state) ? { ...state, open: fresh.open } : state;
}

/** Nobody has been cleared to run while there is something left to ask, whatever the attributes say. */
function claimsTooMuch(state: State): boolean {
  return state.open.is === 'told' && allowsRun(assess(state.findings).level) && due(state) !== undefined;
}

/** Keeps a state for the next turn; without one everything is forgotten. */
export function remember({ requestEnvelope, attributesManager }: HandlerInput, state?: State): void {
  if (requestEnvelope.session) attributesManager.setSessionAttributes({ ...state });
}
