/** How another part of the body is named: complained of, denied, pointed at, or only in passing. */
import type { Clause } from '../clauses/clauses.ts';
import { textOf } from '../terms/term.ts';

const said = new Set(['property', 'degree']);
const figures = new Set([
  'mad',
  'toast',
  'off',
  'killing',
  'jars',
  'jarred',
  'scratch',
  'scraped',
  'grazed',
  'raw',
]);

export function complains(terms: Clause['terms']): boolean {
  return terms.some(({ entry, text }) => said.has(entry?.is ?? '') || figures.has(text));
}

export function isDenied(terms: Clause['terms'], at: number): boolean {
  return (
    terms.slice(Math.max(0, at - 3), at).some(({ entry }) => entry?.is === 'not' || entry?.is === 'if') ||
    terms.slice(at + 1, at + 3).some(({ entry }) => entry?.is === 'good')
  );
}

const tools = new Set(['put', 'tablets', 'press', 'dig', 'poke', 'prod', 'push', 'stick']);

/** "I can point to it with one thumb", "cover it with my hand": what finds the place, and no place that is sore. */
const found =
  /\b(cover|press|push|touch|poke|prod|point|dig|rub|feel|find|squeeze|hide|massage)(e?s|e?d|ing)?\b( \w+){0,4} (with|under)( (a|one|my|me|the|your|single|whole))+$/;

/** "It's my tummy", "it's only the wrist". */
export function isPointedAt(terms: Clause['terms'], at: number): boolean {
  return (
    terms[0]?.text === 'it' &&
    terms[1]?.text === 'is' &&
    terms.slice(2, at).every(({ text, entry }) => entry?.is === 'only' || pointing.has(text))
  );
}

const pointing = new Set(['my', 'me', 'the', 'just', 'really', 'lower', 'left', 'right']);
const measures = new Set(['above', 'below', 'wide', 'width', 'breadth', 'breadths', 'beyond', 'under']);
const likeness = new Set(['like', 'than', 'as']);

/** "When i put my hand on it", "tablets for my stomach", "the size of my thumb", and sayings. */
export function isAside(terms: Clause['terms'], at: number): boolean {
  return (
    terms[at]?.entry?.is === 'idle' ||
    measures.has(terms[at + 1]?.text ?? '') ||
    found.test(textOf(terms.slice(0, at))) ||
    (terms[at]?.entry?.is === 'subject' &&
      terms.slice(Math.max(0, at - 2), at).some(({ text }) => likeness.has(text))) ||
    terms.slice(Math.max(0, at - 3), at).some(({ text }) => tools.has(text) || text === 'size')
  );
}
