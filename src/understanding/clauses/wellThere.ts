/** Good news of one thing, after something else was told. */
import type { Term } from '../terms/term.ts';
import { verbal } from './clauses.ts';

/** "… the top of my foot, calf's all good". */
export const isWellAt = (terms: readonly Term[], at: number): boolean =>
  verbal.has(terms[at + 1]?.text ?? '') && terms[at + 2]?.entry?.is === 'good';

/** "Flat ground i'm golden": well there, and nowhere else. */
export const isWellThere = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'i' &&
  terms[at + 2]?.entry?.is === 'good' &&
  isOfGround(terms[at - 1]) &&
  !isOfGround(terms[at + 3]);

const isOfGround = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && ['walking', 'stairs'].includes(term.entry.kind);

const where = /^(between|round|around|down|where|under|underneath)\b/;

const beforeNumb = /^(an?|my|me|the|this|that|got|have|with|just|only|some|for)$/;

/** "Numb between my legs, sore hamstring", "a numb butt, come on": it is numb there, and nothing new begins. */
export function isFeltThere(terms: readonly Term[], at: number): boolean {
  const [before, term] = [terms[at - 1], terms[at]];
  return (
    before?.entry?.is === 'property' &&
    term?.entry?.is === 'subject' &&
    term.entry.kind === 'seat' &&
    (where.test(term.text) || beforeNumb.test(terms[at - 2]?.text ?? 'a'))
  );
}
