/** How much a term says by the words around it: "a bit sore" is slight, "really sore" very, "sore" none of these. */
import type { Degree } from '../entries.ts';
import { onlyBefore } from '../lexicon/grammar.ts';
import type { Term } from './term.ts';

const beforeOnly = new Set(onlyBefore);

/** "That" says how much only where it stands at once before it: not in "that is sore". */
const pointing = new Set(['that', 'so']);

/** "The pain is bad". */
const isPredicate = (terms: readonly Term[], at: number): boolean =>
  ['is', 'are', "'s", 'feels', 'gets', 'been', 'really'].includes(terms[at - 1]?.text ?? '');

const ofAll = /\b(bit|slightly|tad|touch|much|lot)$/;
const between = /^(my|me|the|is|are|'s|in|both|left|right|two|one)$/;

/** "Little bit calf is paining", "only slightly my knee hurts": it opens the clause, and the place stands between. */
function degreeOfPlace(terms: readonly Term[], at: number): Degree | undefined {
  const first = terms[0]?.entry?.is === 'only' || terms[0]?.entry?.is === 'cut' ? 1 : 0;
  const opening = terms[first];
  if (opening?.entry?.is !== 'degree' || !ofAll.test(opening.text)) return undefined;
  const rest = terms.slice(first + 1, at);
  const places = rest.filter(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
  return places.length > 0 && rest.every((term) => places.includes(term) || between.test(term.text))
    ? opening.entry.degree
    : undefined;
}

/** The degree that is said with the term: just before it, or just after. */
export function degreeAt(terms: readonly Term[], at: number): Degree | undefined {
  for (let step = at - 1; step >= Math.max(0, at - 2); step -= 1) {
    const entry = terms[step]?.entry;
    if (entry?.is === 'degree' && (step === at - 1 || !pointing.has(terms[step]?.text ?? '')))
      return entry.degree;
    if (entry !== undefined && entry.is !== 'only' && entry.is !== 'now') break;
  }
  const opening = degreeOfPlace(terms, at);
  if (opening !== undefined) return opening;
  const reach = terms.slice(at + 1, at + 4).some(({ entry }) => entry?.is === 'subject') ? 5 : 3;
  for (let step = at + 1; step <= at + reach; step += 1) {
    const entry = terms[step]?.entry;
    if (entry?.is === 'degree' && (!beforeOnly.has(terms[step]?.text ?? '') || isPredicate(terms, step))) {
      const next = terms[step + 1]?.entry;
      return next?.is === 'property' || next?.is === 'subject' ? undefined : entry.degree;
    }
    if (entry !== undefined && entry.is !== 'subject') break;
  }
  return undefined;
}
