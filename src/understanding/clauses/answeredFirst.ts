/** An answer, and then something new that is told. */
import type { Term } from '../terms/term.ts';
import { firstWord } from './beginnings.ts';
import { verbal } from './clauses.ts';
import { isSentence } from './standingNo.ts';

/** "None, walking's perfect": answered, and then told. */
export const isNoneAndThen = (terms: readonly Term[], at: number, start: number): boolean =>
  at - 1 === start && terms[start]?.text === 'none' && /^('s|is|are)$/.test(terms[at + 1]?.text ?? '');

/** "Not really, breathing's fine": a subject of its own, and how it is. */
export function isToldAnew(terms: readonly Term[], at: number): boolean {
  const [term, next] = [terms[at], terms[at + 1]];
  if (term?.entry?.is === 'property') return isSentence(term);
  return term?.entry?.is === 'subject' && next !== undefined && verbal.has(firstWord(next));
}
