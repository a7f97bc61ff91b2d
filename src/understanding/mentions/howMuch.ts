/** How much a degree says: "really sore" is strong. */
import type { Findings, Value } from '../../triage/index.ts';
import type { Degree } from '../entries.ts';
import { type Term, textOf } from '../terms/term.ts';

export const painBy: Readonly<Record<Degree, Value<'pain'>>> = {
  barely: 'mild',
  slight: 'mild',
  some: 'moderate',
  very: 'strong',
  severe: 'severe',
  extreme: 'extreme',
};

/** "Really tender": what is mild by its own word stays so; "pure agony", and "a bit of agony", is no less than agony. */
export function harder(own: Findings['pain'], said: Value<'pain'>): Value<'pain'> {
  if (own === 'mild') return 'mild';
  return own === 'extreme' ? own : said;
}

const hedges = /\b(just|kinda|kind of|sort of|somewhat|less|little|bit|slightly)\b/;

/** "Kinda puffy", "a little thick and puffy": as little as a bit. Swollen is swollen, however it is put. */
export const isHardlyPuffy = (terms: readonly Term[], at: number): boolean =>
  /^p[uo]f/.test(terms[at]?.text ?? '') &&
  (hedges.test(textOf(terms.slice(Math.max(0, at - 4), at))) ||
    /^that is (it|all)\b/.test(textOf(terms.slice(at + 1))));
