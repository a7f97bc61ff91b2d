/** "It was the night shift": what tires is a night that was short. */
import type { Clause } from '../clauses/clauses.ts';
import { nightsOnEnd, shortNight } from '../lexicon/shortNights.ts';
import { textOf } from '../terms/term.ts';

export function isShortNight(clauses: readonly Clause[]): boolean {
  const told = clauses.filter(({ question }) => !question).map(({ terms }) => textOf(terms));
  return told.some((text) => shortNight.test(text)) && !told.some((text) => nightsOnEnd.test(text));
}
