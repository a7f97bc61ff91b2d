/** "Lying flat four, getting up eight": a score of the pain at rest, where several are told. */
import type { Clause } from '../clauses/clauses.ts';
import { counted } from '../lexicon/numbers.ts';
import type { Mention } from '../mentions/types.ts';
import { type Token, tokensOf } from './tokens.ts';

const still = new Set(['sitting', 'lying', 'resting', 'rest', 'sleeping', 'sat', 'laying']);
const units = new Set(counted);
const between =
  /^(quiet|quietly|down|flat|still|here|simply|only|it|is|around|about|like|maybe|idle|also|a|and|watching|reading|working|gaming|with|in|on|at|the|my|me|film|films|telly|tv|television|movie|movies|sofa|couch|settee|chair|desk|boys|kids|lads|family)$/;
const before = /^(from|after|since|before|when|not|no)$/;

/** Nought at rest tells nothing, for nobody asked. */
export function painAtRest(clauses: readonly Clause[]): Mention | undefined {
  const terms = clauses.filter(({ question }) => !question).flatMap((clause) => clause.terms);
  const tokens = tokensOf(terms);
  const at = tokens.findIndex(
    ({ text }, step) => still.has(text) && !before.test(tokens[step - 1]?.text ?? ''),
  );
  const from = tokens[at];
  const score = at < 0 ? undefined : scoreAfter(tokens, at);
  if (from === undefined || score?.value === undefined || score.value < 1 || score.value > 10)
    return undefined;
  const clause = clauses.findIndex((one) =>
    one.terms.some((term) => term.from <= from.from && from.from < term.to),
  );
  const restPain = score.value <= 3 ? 'ache' : 'yes';
  return { says: { restPain }, sites: [], certainty: 'told', from: from.from, to: score.to, clause };
}

/** The number that comes next, with nothing but small words between, and that counts nothing else. */
function scoreAfter(tokens: readonly Token[], at: number): Token | undefined {
  const rest = tokens.slice(at + 1, at + 9);
  const step = rest.findIndex(({ value }) => value !== undefined);
  if (step < 0 || !rest.slice(0, step).every(({ text }) => between.test(text))) return undefined;
  const next = rest[step + 1]?.text ?? '';
  return units.has(next) && next !== 'and' ? undefined : rest[step];
}
