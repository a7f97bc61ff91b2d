/** Where the lists of `lexicon/asking.ts` stand in an utterance. */
import { activityPhrases } from '../lexicon/activities.ts';
import { lists as askingLists } from '../lexicon/asking.ts';
import { phrasesOf } from '../phrases.ts';

/** Words from one index to another, the second exclusive. */
export type Span = readonly [from: number, to: number];

const lists = phrasesOf<string>();
const idle = phrasesOf<true>();
for (const [list, phrases] of Object.entries(askingLists)) {
  lists.add(phrases, list);
  if (list === 'idle') idle.add(phrases, true);
}
for (const phrases of Object.values(activityPhrases)) lists.add(phrases, 'activity');

/** The longest phrases of every list, wherever they stand. */
export function spansIn(texts: readonly string[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const at of texts.keys()) {
    for (const [list, length] of lists.longestOfEach(texts, at)) {
      const known = spans.get(list);
      if (known === undefined) spans.set(list, [[at, at + length]]);
      else known.push([at, at + length]);
    }
  }
  return spans;
}

/** Where something is said that asks for nothing. */
export const idleIn = (texts: readonly string[]): readonly Span[] =>
  texts.flatMap((_, at): Span[] => {
    const match = idle.longest(texts, at);
    return match === undefined ? [] : [[at, at + match.length]];
  });

export function isWithin(position: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= position && position < to);
}
