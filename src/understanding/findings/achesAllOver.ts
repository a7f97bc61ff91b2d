/** "Everything aches, legs, arms, back": an illness that is felt all over, and no back that is ill by itself. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const allOver = /\b(everything|everywhere|whole body|all over|arms?|head to toe)\b/;
/** Of the back alone, whatever aches besides. */
const ofBack =
  /\b(low|lower|mid|middle|small of (my|the)) back\b|\bback (is|hurts?|pain|ache|worst|worse|mostly|most)\b|\b(worst|mostly|mainly|especially|most) ((in|of|my|the) )*back\b/;

export function isAllOver(told: readonly Mention[], clauses: readonly Clause[]): boolean {
  const isIll = told.some(({ says }) => says.illness === 'unwell');
  const said = clauses.map(({ terms }) => textOf(terms)).join(' ');
  return isIll && allOver.test(said) && !ofBack.test(said);
}

export const withoutBackOfAll = (told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] =>
  isAllOver(told, clauses)
    ? told.map((mention) => ({ ...mention, sites: mention.sites.filter((site) => site !== 'lowBack') }))
    : told;
