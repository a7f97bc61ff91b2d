import type { Open } from './open.ts';
import type { Part, Prompt, Reply } from './reply.ts';
import type { State } from './state.ts';

/** One turn's outcome: what to remember and what to say. */
export type Turn = { readonly state: State; readonly reply: Reply };

/** Says this and waits for that. */
export const turn = (state: State, open: Open, parts: readonly Part[], prompt: Prompt): Turn => ({
  state: { ...state, open },
  reply: { parts, prompt },
});
