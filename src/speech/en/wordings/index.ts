/**
 * What the questions ask, in one breath each, whatever of it is still open and wherever it hurts. A yes is bad news. What
 * is put together here is phrases with their places in a sentence; no sentence is taken apart again.
 */
export { body } from './body.ts';
export { closing } from './closing.ts';
export { clot, course } from './course.ts';
export { doesItHurt, what, whatIs } from './open.ts';
export type { Covers, Phrased, Sites, Wording } from './sentence.ts';
export { isBack, saddle, sweep } from './sweep.ts';
