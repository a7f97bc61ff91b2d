/** How old the runner is, if they say so: "i'm sixty eight", "seventy next year". */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { ageIsNotBefore } from '../lexicon/numbers.ts';
import type { Mention } from '../mentions/types.ts';
import { tokensOf } from './tokens.ts';

const other = new Set(ageIsNotBefore);

export function ageOf(clauses: readonly Clause[], standing: readonly Standing[]): Mention | undefined {
  for (const [clause, { terms, question }] of clauses.entries()) {
    const state = standing[clause];
    if (state === undefined || state.imagined || state.others.every((each) => each)) continue;
    const tokens = tokensOf(terms);
    for (const [at, { value, from, to }] of tokens.entries()) {
      if (state.others[terms.findIndex((term) => term.from <= from && from < term.to)]) continue;
      if (value === undefined || value < 6 || value > 99) continue;
      const before = tokens
        .slice(Math.max(0, at - 3), at)
        .map(({ text }) => text)
        .join(' ');
      const after = tokens[at + 1]?.text ?? '';
      if (after === 'out' || other.has(after)) continue;
      const plain =
        /(^| )(i am|am)( only| just| nearly| now| a| an)?$/.test(before) ||
        (/^(at|turning|turned|age|aged)$/.test(tokens[at - 1]?.text ?? '') && value > 59);
      const opening = at === 0 && clause === 0 && value > 59 && (after === 'and' || after === 'years');
      const next = after === 'next' && tokens[at + 2]?.text === 'year' && value > 59;
      if (!(plain || opening || next) || (question && !plain && !/at/.test(before))) continue;
      return { says: ageFindings(value), sites: [], certainty: 'told', from, to, clause };
    }
  }
  return undefined;
}

function ageFindings(age: number): Findings {
  if (age < 13) return { age: 'child' };
  if (age < 18) return { age: 'teen' };
  return age < 60 ? { age: 'adult' } : { age: 'adult', clotRisk: 'minor' };
}
