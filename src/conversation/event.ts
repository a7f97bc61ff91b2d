/** What a runner can do in one turn, in no platform's words. */
import type { Heard } from '../understanding/index.ts';

export type Event =
  | { readonly kind: 'launch' }
  /** Something was said, and read by the ear. */
  | { readonly kind: 'said'; readonly heard: Heard }
  /**
   * Something was touched on the screen, which equals saying it. `pointed`: one of several things in a question was
   * pointed at, which says nothing about the others: the question stays until "nothing else".
   */
  | { readonly kind: 'touched'; readonly heard: Heard; readonly pointed: boolean };
