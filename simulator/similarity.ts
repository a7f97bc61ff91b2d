import { stem } from './words.ts';

/** Words that people add without meaning anything by them. */
const FILLERS = new Set(
  'um umm uh er erm well please hey so then just actually oh hmm thanks mate alexa'.split(' '),
);

/** A word that no example knows counts as if this share of an intent used it: more than any known one. */
const UNKNOWN = 0.25;

/** "Sure" and "not sure" have little in common, so these words count several times. */
const NEGATIONS = new Set(
  'no not never cant dont doesnt isnt arent wont shouldnt didnt nothing without'.split(' '),
);
const NEGATION = 2.5;

/** A sample utterance; `{TYPE}` stands for a slot of that type. */
export type Example = {
  intent: string;
  /** set when the sample is only for the answer to a question about this slot */
  slot?: string;
  words: readonly string[];
};

/** 0 (nothing in common) to 1 (the same words): how near an utterance comes to an intent's nearest example. */
export type Nearest = (words: readonly string[], intent: string, elicit?: string) => number;

/**
 * Compares utterances with examples by the share of words they have in common, where a word counts the more the
 * fewer intents use it (TF-IDF with the intents as documents).
 */
export function createSimilarity(examples: readonly Example[]): Nearest {
  const bags = examples.map((example) => ({ ...example, bag: bagOf(example.words) }));
  const users = new Map<string, Set<string>>();
  for (const { intent, bag } of bags) {
    for (const word of bag) users.set(word, (users.get(word) ?? new Set()).add(intent));
  }
  const intents = new Set(examples.map(({ intent }) => intent)).size;
  const weight = (word: string): number =>
    (NEGATIONS.has(word) ? NEGATION : 1) * Math.log(1 + intents / (users.get(word)?.size ?? UNKNOWN));
  const total = (bag: ReadonlySet<string>): number => [...bag].reduce((sum, word) => sum + weight(word), 0);
  const byIntent = Map.groupBy(
    bags.map((example) => ({ ...example, total: total(example.bag) })),
    ({ intent }) => intent,
  );

  return (words, intent, elicit) => {
    const heard = bagOf(words);
    const own = total(heard);
    const usable = byIntent.get(intent)?.filter(({ slot }) => slot === undefined || slot === elicit) ?? [];
    const scores = usable.map((example) => (2 * total(shared(heard, example.bag))) / (own + example.total));
    return Math.max(0, ...scores.filter(Number.isFinite));
  };
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((word) => other.has(word)));
}

/** Every word once, without its ending and without fillers, unless nothing else was said. */
function bagOf(words: readonly string[]): Set<string> {
  const meaningful = words.filter((word) => !FILLERS.has(word));
  const kept = meaningful.length > 0 ? meaningful : words;
  return new Set(kept.map((word) => (word.startsWith('{') ? word : stem(word))));
}
