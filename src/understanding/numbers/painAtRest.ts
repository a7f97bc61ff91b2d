/** "Lying flat four, getting up eight": a score of the pain at rest, where several are told. */
import type { Clause } from '../clauses/clauses.ts';
import { counted } from '../lexicon/numbers.ts';
import type { Mention } from '../mentions/types.ts';
import { type Token, tokensOf } from './tokens.ts';

const still = new Set(['sitting', 'lying', 'resting', 'rest', 'sleeping', 'sat', 'laying', 'night', 'bed']);
const leading = /^(just|only|even|when|while|if|at|in|i|am|it|is|out|of|ten|the|a)$/;
/** When it is, and not how somebody lies: only behind a number. */
const isNight = /^(night|bed)$/;
const nought: Readonly<Record<string, number>> = { nothing: 0, none: 0, nowt: 0 };
const units = new Set(counted);
const between =
  /^(quiet|quietly|down|flat|still|here|simply|only|it|is|around|about|like|maybe|idle|also|a|and|watching|reading|working|gaming|with|in|on|at|the|my|me|film|films|telly|tv|television|movie|movies|sofa|couch|settee|chair|desk|boys|kids|lads|family)$/;
const before = /^(from|after|since|before|when|not|no|last|one|saturday|friday|sunday|monday)$/;

/** Nought at rest tells nothing, for nobody asked. */
export function painAtRest(clauses: readonly Clause[]): Mention | undefined {
  const terms = clauses.filter(({ question }) => !question).flatMap((clause) => clause.terms);
  const tokens = tokensOf(terms);
  const at = tokens.findIndex(
    ({ text }, step) => still.has(text) && !before.test(tokens[step - 1]?.text ?? ''),
  );
  const from = tokens[at];
  const score =
    at < 0
      ? undefined
      : (scoreBefore(tokens, at) ?? (isNight.test(from?.text ?? '') ? undefined : scoreAfter(tokens, at)));
  if (from === undefined || score?.value === undefined || score.value < 1 || score.value > 10)
    return undefined;
  const clause = clauses.findIndex((one) =>
    one.terms.some((term) => term.from <= from.from && from.from < term.to),
  );
  const restPain = score.value <= 3 ? 'ache' : 'yes';
  return {
    says: { restPain },
    sites: [],
    certainty: 'told',
    from: Math.min(from.from, score.from),
    to: Math.max(from.to, score.to),
    clause,
  };
}

/** "A two at rest and a four running": the number stands before what it is of, and so does the next. */
function scoreBefore(tokens: readonly Token[], at: number): Token | undefined {
  let step = at - 1;
  while (leading.test(tokens[step]?.text ?? '') || isOutOfTen(tokens, step)) step -= 1;
  const token = tokens[step];
  const value = token?.value ?? nought[token?.text ?? ''];
  return token === undefined || value === undefined ? undefined : { ...token, value };
}

const isOutOfTen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.value === 10 && tokens[at - 1]?.text === 'of' && tokens[at - 2]?.text === 'out';

/** The number that comes next, with nothing but small words between, and that counts nothing else. */
function scoreAfter(tokens: readonly Token[], at: number): Token | undefined {
  const rest = tokens.slice(at + 1, at + 9);
  const step = rest.findIndex(({ value }) => value !== undefined);
  if (step < 0 || !rest.slice(0, step).every(({ text }) => between.test(text))) return undefined;
  const next = rest[step + 1]?.text ?? '';
  return units.has(next) && next !== 'and' ? undefined : rest[step];
}
