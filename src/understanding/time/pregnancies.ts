/** "Nineteen weeks and sleeping fine", of a pregnancy: how far along it is, and since when of nothing. */
import type { Clause } from '../clauses/clauses.ts';
import { textOf } from '../terms/term.ts';
import type { Since } from './spansOfTime.ts';

const expecting = /\b(pregnant|pregnancy|expecting|weeks (along|gone|now with)|midwife|trimester)\b/;
const week = 7;
/** In weeks: whoever knows of it, and a few days beyond the term. */
const [earliest, latest] = [4, 42];
const lasting = /\b(for|since|over|last|past|these|ago|back)\b/;

export function isOfAPregnancy(clauses: readonly Clause[], { days, clause }: Since): boolean {
  if (typeof days !== 'number' || days % week !== 0) return false;
  const weeks = days / week;
  if (weeks < earliest || weeks > latest || lasting.test(textOf(clauses[clause]?.terms))) return false;
  return clauses.some(({ terms }) => expecting.test(textOf(terms)));
}
