/** "Not the heel, the string above it": a thing that lies by a place that was named is another place. */
import type { Site } from '../../triage/index.ts';
import type { Entry } from '../entries.ts';
import { besides, partsOf, strings } from '../lexicon/besidePlaces.ts';
import { type Term, textOf } from './term.ts';

/** What "the string", "the bit" is, where "above it" stands behind. */
export function placeBeside(terms: readonly Term[], at: number): Entry | undefined {
  const thing = terms[at];
  if (thing === undefined || !isThing(thing)) return undefined;
  const of = partOf(terms, at) ?? lyingBy(terms, at);
  const last = terms.slice(0, at).findLast(({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
  if (of === undefined || last?.entry?.is !== 'subject' || last.entry.site === undefined) return undefined;
  const site = last.entry.site === 'ankle' && strings.test(thing.text) ? 'achilles' : of[last.entry.site];
  return site === undefined ? undefined : { is: 'subject', kind: 'part', site };
}

type Of = Readonly<Partial<Record<Site, Site>>>;

/** "The underside of it", "now it's the front". */
function partOf(terms: readonly Term[], at: number): Of | undefined {
  const part = partsOf.find(({ words }) => words.test(terms[at]?.text ?? ''));
  if (part === undefined || terms[at - 1]?.text !== 'the') return undefined;
  const isOfIt = /^of (it|that)\b/.test(textOf(terms.slice(at + 1)));
  const isAll = terms[at + 1] === undefined && /^(is|not|'s)$/.test(terms[at - 2]?.text ?? '');
  return isOfIt || isAll ? part.of : undefined;
}

/** "The string above it". */
function lyingBy(terms: readonly Term[], at: number): Of | undefined {
  const it = terms.findIndex(
    ({ text }, step) => step > at + 1 && step <= at + 5 && /^(it|that|there)$/.test(text),
  );
  // "The muscle above", and no more.
  const end = it < 0 && !isOwn(terms[at + 2]) ? at + 2 : it;
  const between = textOf(terms.slice(at + 1, end));
  return end < 0 ? undefined : besides.find(({ words }) => words.test(between))?.of;
}

/** "Above my knee": then that is what it lies by. */
const isOwn = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' ||
  /^(the|my|me|a|an|of|this|that|to|left|right|both)$/.test(term?.text ?? '');

/** Anything that has no other meaning. */
const isThing = ({ entry, text }: Term): boolean =>
  text === 'bit' ||
  (/^[a-z]{4,}$/.test(text) && (entry === undefined || (entry.is === 'subject' && entry.kind === 'muscle')));
