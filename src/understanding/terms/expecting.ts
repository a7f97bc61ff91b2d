/** With child, or only foreseeing something. */
import type { Term } from './term.ts';

/** "I was expecting worse", "as i was expecting": what was thought, and no child. */
export function isForeseeing(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'expecting') return false;
  const next = terms[at + 1];
  const ends =
    next === undefined ||
    next.cut ||
    /^(and|but|so|now|too|actually|if|no|yes)$/.test(next.text) ||
    next.entry?.is === 'cut';
  const before = terms[at - 1]?.text ?? '';
  return !ends || !/^(am|i am|are|we are|is|not|actually|now|yes|also|currently|no)$/.test(before);
}
