/** How sure an answer is: emphasis that is no yes, a no that denies nothing else, a no with a doubt to it. */
import { isStanding } from '../clauses/standingNo.ts';
import { emphases } from '../lexicon/replies.ts';
import type { Term } from '../terms/term.ts';

const emphasised = new Set(['not', 'no', 'property', 'good']);

/** "Definitely not", "absolutely no swelling", "totally fine": not a yes, but how sure it is. */
export function isEmphasis(terms: readonly Term[], at: number): boolean {
  const words = terms[at]?.text.split(' ') ?? [];
  const next = terms[at + 1];
  // "Surely that's a fuss" protests.
  if (words[0] === 'surely' && next?.cut === false && next.entry?.is !== 'yes') return true;
  if (isSureOfThing(terms, at)) return true;
  return (
    next !== undefined &&
    emphases.has(words.at(-1) ?? '') &&
    (emphasised.has(next.entry?.is ?? '') ||
      (next.entry?.is === 'degree' && terms[at + 2]?.entry?.is === 'property')) &&
    !(next.entry?.is === 'not' && isStanding(terms, at + 1) && next.text === 'no' && next.cut)
  );
}

/** "Ah sure the heart's grand", in Ireland: it leads in what is told of a thing. */
function isSureOfThing(terms: readonly Term[], at: number): boolean {
  const [sure, owner, thing, ...rest] = terms.slice(at, at + 7);
  return (
    sure?.text === 'sure' &&
    owner?.cut === false &&
    owner.text === 'the' &&
    thing?.entry?.is === 'subject' &&
    thing.entry.kind !== 'world' &&
    rest.some(({ text }) => /^('s|is|are|was|were|has|feels)$/.test(text))
  );
}

const halves =
  /^(maybe|perhaps|possibly|probably|hopefully|hope|think|thinking|guess|suppose|reckon|presumably)$/;
const halfWords =
  /^(i|it|is|do|would|will|well|oh|um|so|or|and|say|yes|yeah|no|nope|nah|not|a|bit|sure|right)$/;

/** "Maybe not", "maybe yes maybe no", "i hope not": a no with a doubt to it, and nothing else. */
export function isHalf(terms: readonly Term[]): boolean {
  const words = terms.flatMap(({ text }) => text.split(' '));
  return (
    words.length <= 8 &&
    words.some((word) => halves.test(word)) &&
    words.some((word) => /^(no|nope|nah|not)$/.test(word)) &&
    words.every((word) => halves.test(word) || halfWords.test(word))
  );
}

const bare = /^(not|never|not once|not ever|never ever)( once| ever)?$/;

/** "Not once not ever not even …": what is denied is all that was asked. */
export const isBareDenial = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.entry?.is === 'not' &&
  bare.test(terms[at]?.text ?? '') &&
  (terms[at + 1]?.entry?.is === 'not' ||
    (terms[at + 1]?.text === 'ever' && terms[at + 2]?.entry?.is === 'not'));

/** "Not", "not really", and nothing that they deny. */
export function deniesAlone(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.entry?.is === 'no' || isStanding(terms, at)) return true;
  const next = terms[at + 1];
  const denied = terms.slice(at + 1, at + 4).find(({ text }) => !determiners.has(text));
  return (
    terms[at]?.entry?.is === 'not' &&
    (next === undefined ||
      next.cut ||
      !['property', 'degree', 'good', 'subject'].includes(denied?.entry?.is ?? ''))
  );
}

const determiners = new Set(['a', 'an', 'any', 'much', 'the', 'my', 'that']);
