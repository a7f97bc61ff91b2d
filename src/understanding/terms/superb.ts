/** A word that says how much, or that all is well. */
import type { Term } from './terms.ts';

const being = new Set(["'s", 'is', 'are', 'feels']);

/** "Breathing is super", and not "super sore". */
export function isSuper(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return (
    terms[at]?.text === 'super' &&
    being.has(terms[at - 1]?.text ?? '') &&
    (next === undefined ||
      next.cut ||
      /^(and|but|so|just|now|too|what|how|only|sir|yes|no|not|i|my|the|it)$/.test(next.text))
  );
}
