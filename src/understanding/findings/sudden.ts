/** "Nothing sudden about it, been creeping up four months": what is so for long did not happen just now. */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { textOf } from '../terms/term.ts';

const denied = /\b(not|nothing|never|no) ([\w']+ ){0,2}sudden(ly)?\b/;
const long = /\b(months|years)\b/;

const cool = /\b(cool|cooler|coolish|cold|colder|chill(y|ier))\b/;
const anew = /\b(now|today|tonight|yesterday|suddenly|sudden|week|days?|night|morning|worse|lately|hours?)\b/;

/** "Cooler since months that much only": so it has been, and nothing came of late. */
const isCoolOfLong = (text: string): boolean => cool.test(text) && long.test(text) && !anew.test(text);

/** Is it told that it was not sudden, and that it has been so for long? Neither alone says so, but of a cool limb. */
export function isNotSudden(clauses: readonly Clause[], { days, cold }: Findings): boolean {
  const told = clauses.filter(({ question }) => !question).map(({ terms }) => textOf(terms));
  const isLong = days === '15+' || told.some((text) => long.test(text));
  if (cold === 'yes') return false;
  return (isLong && told.some((text) => denied.test(text))) || (cold === 'unsure' && told.some(isCoolOfLong));
}
