/** What a question tells all the same. */
import type { Place } from './types.ts';

/** In a question only a thing is told: "my swollen calf", "with a sore knee". */
export function isThing({ clause, at }: Place): boolean {
  if (clause.terms.some(({ text }, step) => text === 'me' && clause.terms[step + 1]?.text === 'on'))
    return true;
  const next = clause.terms[at + 1];
  if (next?.entry?.is === 'subject' && next.entry.kind === 'part') return true;
  return (
    clause.terms.slice(0, at).some(({ text }) => text === 'with' || text === 'my' || text === 'for') &&
    clause.terms[at]?.entry?.is === 'property' &&
    clause.terms
      .slice(0, at)
      .some(
        ({ entry, text }) =>
          (entry?.is === 'subject' && entry.kind === 'part') || text === 'with' || text === 'for this',
      )
  );
}
