/** How much it hurts, in words. */
import type { Value } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Degree } from '../entries.ts';
import type { Mention } from '../mentions/types.ts';
import type { Term } from '../terms/term.ts';

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
        ({ entry, also }) =>
          (entry?.is === 'property' && degreeOf({ entry, also }) === undefined) ||
          (entry?.is === 'subject' && !isMeasured(terms)) ||
          entry?.is === 'not' ||
          entry?.is === 'good',
      )
    )
      continue;
    const found = terms.find(
      ({ entry, also, text }, at) =>
        degreeOf({ entry, also }) !== undefined && !notAlone.has(text) && terms[at + 1]?.entry === undefined,
    );
    const degree = found && degreeOf(found);
    if (found !== undefined && degree !== undefined)
      return {
        says: { pain: painBy[degree] },
        sites: [],
        certainty: 'told',
        from: found.from,
        to: found.to,
        clause,
      };
  }
  return undefined;
}

/** "My calf, it's mild": of the place that was named before. */
const isMeasured = (terms: Clause['terms']): boolean =>
  terms.some(
    ({ entry }, at) =>
      entry?.is === 'subject' &&
      entry.kind === 'part' &&
      terms[at + 1]?.text === 'it' &&
      /^(is|'s)$/.test(terms[at + 2]?.text ?? '') &&
      terms.slice(at + 3).every((one) => one.entry === undefined || degreeOf(one) !== undefined),
  );

/** How much it says: "bad" may be said of a breath as well. */
function degreeOf({ entry, also }: Pick<Term, 'entry' | 'also'>): Degree | undefined {
  const found = [...(entry === undefined ? [] : [entry]), ...also].find((each) => each.is === 'degree');
  return found?.is === 'degree' ? found.degree : undefined;
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
