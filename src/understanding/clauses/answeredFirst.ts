/** An answer, and then something new that is told. */
import type { Term } from '../terms/term.ts';
import { ofSide } from './attributive.ts';
import { firstWord } from './beginnings.ts';
import { verbal } from './clauses.ts';
import { isLikened, isSentence } from './sentences.ts';

/** "All good, no fever", "everything's fine, walking's normal": answered as a whole, and then of one thing more. */
const isWellAndThen = (terms: readonly Term[], at: number, start: number): boolean => {
  const [first, next] = [terms[start], terms[at]];
  return (
    at - 1 === start &&
    first?.entry?.is === 'good' &&
    first.entry.whole === true &&
    next?.entry?.is === 'property' &&
    /^no /.test(next.text)
  );
};

/** "None, walking's perfect", "nothing, fully fit": answered, and then told. */
const isNoneAndThen = (terms: readonly Term[], at: number, start: number): boolean =>
  at - 1 === start &&
  ((terms[start]?.text === 'none' && /^('s|is|are)$/.test(terms[at + 1]?.text ?? '')) ||
    (terms[start]?.text === 'nothing' && isOfHealth(terms[at])));

export const isAnsweredAndThen = (terms: readonly Term[], at: number, start: number): boolean =>
  isNoneAndThen(terms, at, start) || isWellAndThen(terms, at, start) || isNoAndLikened(terms, at);

/** "No, pee is like cola": nobody denies what something is like. */
const isNoAndLikened = (terms: readonly Term[], at: number): boolean => {
  const [before, term] = terms.slice(at - 1, at + 1);
  return term !== undefined && isLikened(term) && /^(not|no|property)$/.test(before?.entry?.is ?? '');
};

/** Said of the runner, and good: nobody says it of a thing there is nothing of. */
const isOfHealth = (term: Term | undefined): boolean =>
  term?.entry?.is === 'property' &&
  term.to - term.from > 1 &&
  term.entry.frames.some(({ says }) => says.illness === 'none' || says.fatigue === 'none');

/** "Not really, breathing's fine": a subject of its own, and how it is. */
export function isToldAnew(terms: readonly Term[], at: number): boolean {
  const [term, next] = [terms[at], terms[at + 1]];
  if (term?.entry?.is === 'property') return isSentence(term);
  return term?.entry?.is === 'subject' && next !== undefined && verbal.has(firstWord(next));
}

/** "Should i run my lower back is sore": the back, and how it is, in one phrase. */
export function isOwnTold(terms: readonly Term[], at: number): boolean {
  const next = ofSide.test(terms[at + 1]?.text ?? '') ? terms[at + 2] : terms[at + 1];
  return (
    /^(my|me|the|both|his|her)$/.test(terms[at]?.text ?? '') &&
    next?.entry?.is === 'property' &&
    /^\w+ (is|are|'s|has|feels|hurts?|aches?) /.test(`${next.text} `)
  );
}
