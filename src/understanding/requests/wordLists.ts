/** Where the lists of `lexicon/asking.ts` stand in an utterance. */
import { activityPhrases } from '../lexicon/activities.ts';
import { lists as askingLists } from '../lexicon/asking.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';

/** Words from one index to another, the second exclusive. */
export type Span = readonly [from: number, to: number];

const lists: Readonly<Record<string, string>> = {
  ...askingLists,
  activity: Object.values(activityPhrases).join(','),
};
/** Which lists have a phrase that begins with a word: so that only these are looked through. Made when first needed. */
const beginning = new Map<string, Set<string>>();
/** Lists are made ready when they are first needed. */
const ready = new Map<string, Phrases<true>>();

/** The longest phrases of every list, wherever they stand. */
export function spansIn(texts: readonly string[], only?: string): Map<string, Span[]> {
  if (beginning.size === 0) readBeginnings();
  const spans = new Map<string, Span[]>();
  for (const [at, text] of texts.entries()) {
    const begun = beginning.get(text);
    if (begun === undefined || (only !== undefined && !begun.has(only))) continue;
    for (const list of only === undefined ? begun : [only]) {
      const match = readied(list).longest(texts, at);
      if (match === undefined) continue;
      const known = spans.get(list);
      if (known === undefined) spans.set(list, [[at, at + match.length]]);
      else known.push([at, at + match.length]);
    }
  }
  return spans;
}

function readBeginnings(): void {
  for (const [list, phrases] of Object.entries(lists)) {
    for (const word of firstWords(phrases)) {
      beginning.set(word, (beginning.get(word) ?? new Set()).add(list));
    }
  }
}

function readied(list: string): Phrases<true> {
  const known = ready.get(list);
  if (known !== undefined) return known;
  const phrases = phrasesOf<true>();
  phrases.add(lists[list] ?? '', true);
  ready.set(list, phrases);
  return phrases;
}

/** The words with which phrases can begin: those of a first group, and what follows if it may be missing. */
function* firstWords(phrases: string): Generator<string> {
  for (const phrase of phrases.split(',')) {
    for (const piece of phrase.match(/\([^)]*\)|\[[^\]]*\]|\S+/g) ?? []) {
      for (const choice of piece.replace(/[()[\]]/g, '').split('|')) yield choice.split(' ')[0] ?? '';
      if (!piece.startsWith('[')) break;
    }
  }
}

export function isWithin(position: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= position && position < to);
}
