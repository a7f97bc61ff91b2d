import type { Reply } from './reply.ts';
import type { State } from './state.ts';

/** One turn's outcome: what to remember and what to say. */
export type Turn = { readonly state: State; readonly reply: Reply };
