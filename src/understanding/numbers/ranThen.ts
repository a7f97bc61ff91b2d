/** "Jogging was a five, walking only a two": nobody jogs as they speak, and a run that was is as bad as it is now. */
import type { Token } from './tokens.ts';

const ofRuns = /\b(jog|jogging|jogged|run|running|ran)\b/;
const ofWalks = /\b(walk|walking|strolling)\b/;
const longer = /\b(last|ago|used|back in|initially|at first|before|now)\b/;

export const isRunBesideWalk = (around: readonly string[], all: readonly Token[]): boolean =>
  ofRuns.test(around.join(' ')) &&
  !longer.test(around.join(' ')) &&
  all.some(({ text }) => ofWalks.test(text));
