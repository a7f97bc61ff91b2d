/** The forms that a phrasebook gives its sentences. */
import type { Prompt } from '../conversation/reply.ts';

/** Wordings of one sentence: what is heard more than once does not always sound the same. */
export type Variants = readonly [string, ...string[]];

/** A prompt in its wordings, and what is said into the silence after it; that has to make sense by itself. */
export type Asking = { readonly said: Variants; readonly silence: string };

/** The ways in which a question is put. */
export type Way = Extract<Prompt, { ask: 'question' }>['way'];

/** Why: as it is said with the verdict, and in other words for whoever asks again. */
export type Reason = { readonly said: string; readonly again: string };

/** As it is said along with a verdict, in a few words; and on request. */
export type Tip = { readonly short: string; readonly full: string };
