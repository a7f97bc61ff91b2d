/** "Nothing sudden about it, been creeping up four months": what is so for long did not happen just now. */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { textOf } from '../terms/text.ts';

const denied = /\b(not|nothing|never|no) ([\w']+ ){0,2}sudden(ly)?\b/;
const long = /\b(months|years)\b/;

/** Is it told that it was not sudden, and that it has been so for long? Neither alone says so. */
export function isNotSudden(clauses: readonly Clause[], { days, cold }: Findings): boolean {
  const told = clauses.filter(({ question }) => !question).map(({ terms }) => textOf(terms));
  const isLong = days === '15+' || told.some((text) => long.test(text));
  return cold !== 'yes' && isLong && told.some((text) => denied.test(text));
}
