/** "The only trouble walking i have is walking past the bakery", "only pop i heard was the prosecco": it was that, and nothing in the runner's body. */
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { textOf } from '../terms/term.ts';
import { denied } from './notMine.ts';
import { isOfOtherThing, verbOfOnlyThing } from './otherThings.ts';
import type { Mention } from './types.ts';

/** What a joke about another thing denies in passing; a danger is asked for all the same. */
const calm: readonly string[] = [
  'pop',
  'injury',
  'comesBack',
  'swelling',
  'heat',
  'bruise',
  'fever',
  'illness',
  'fatigue',
];

const here =
  /\b(round here|around here|about here|here|in (this|the|our|my) (house|family|flat|room|kitchen|street|office)|under this roof)\b/;

/** What is denied by that: only where the other thing is known, or lies about. */
export function deniedAsOther(
  { terms }: Clause,
  clause: number,
  { others, imagined }: Standing,
): readonly Mention[] {
  return terms.flatMap((term, at) => {
    if (term.entry?.is !== 'property' || others[at] || imagined || !isOfOtherThing(terms, at)) return [];
    const verb = verbOfOnlyThing(terms, at) ?? at;
    const named = terms.slice(verb + 1, verb + 5);
    const isKnown = named.some(
      ({ entry }) => entry?.is === 'person' || (entry?.is === 'subject' && entry.kind === 'world'),
    );
    const isElsewhere = named.some(({ entry }) => entry?.is === 'subject' && entry.kind === 'elsewhere');
    if (isElsewhere || !(isKnown || here.test(textOf(terms.slice(at + 1, verb))))) return [];
    return denied(term)
      .filter((says) => Object.keys(says).every((key) => calm.includes(key)))
      .map((says) => ({ says, sites: [], certainty: 'told' as const, from: term.from, to: term.to, clause }));
  });
}
