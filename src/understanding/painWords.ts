/** How much it hurts, in words. */
import type { Value } from '../triage/index.ts';
import type { Clause } from './clauses.ts';
import type { Standing } from './context.ts';
import type { Degree } from './entries.ts';
import type { Mention } from './mention.ts';

/** "Terrible", "moderate", "quite bad": how much, without a number. */
export function painByDegree(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  painBy: Readonly<Record<Degree, Value<'pain'>>>,
): Mention | undefined {
  for (const [clause, { terms, question }] of clauses.entries()) {
    const state = standing[clause];
    if (question || state === undefined || state.imagined || state.pastAt !== undefined) continue;
    if (
      terms.some(
        ({ entry }) =>
          entry?.is === 'property' || entry?.is === 'subject' || entry?.is === 'not' || entry?.is === 'good',
      )
    )
      continue;
    const found = terms.find(
      ({ entry, text }, at) =>
        entry?.is === 'degree' && !notAlone.has(text) && terms[at + 1]?.entry === undefined,
    );
    if (found?.entry?.is === 'degree')
      return {
        says: { pain: painBy[found.entry.degree] },
        sites: [],
        certainty: 'told',
        from: found.from,
        to: found.to,
        clause,
      };
  }
  return undefined;
}

const notAlone = new Set([
  'so',
  'too',
  'very',
  'really',
  'super',
  'quite',
  'pretty',
  'much',
  'a lot',
  'real',
  'dead',
  'extra',
  'bit',
  'half',
  'light',
  'crazy',
  'so much',
  'rather',
  'fairly',
]);
