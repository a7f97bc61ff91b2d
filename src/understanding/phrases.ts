/**
 * Phrases of the tables, and finding them in an utterance: the longest one that fits wins, of two the one added first.
 *
 * Phrases are parted by commas. In a phrase `(a|b)` is either, `[a]` may be missing, `ache~` is ache, aches, ached or
 * aching, and `<my>` is up to three small words that say whose or which ("my left", "both of the", none).
 */
import { type Automaton, automatonOf, type Match, small, startsOf } from './automaton.ts';
import { type Ending, join, led, type Node, nodeOf } from './nodes.ts';
import { anyBelonging, firstWordsOf, inflected, withAndWithout } from './phraseForms.ts';

const mostBelonging = 3;

export type { Match } from './automaton.ts';

/** A phrase, and what it means; `known` when it can be found. */
type Waiting<T> = Ending<T> & { readonly phrase: string; known: boolean };

export type Phrases<T> = {
  add(phrases: string, value: T): void;
  longest(words: readonly string[], at: number): Match<T> | undefined;
  longestOfEach(words: readonly string[], at: number): ReadonlyMap<T, number>;
};

export function phrasesOf<T>(): Phrases<T> {
  const root = nodeOf<T>();
  let order = 0;
  let automaton: Automaton<T> | undefined;
  const none: ReadonlyMap<T, number> = new Map();

  /** Rows as they were added, until something is looked for: loading reads none of them. */
  const rows: (readonly [phrases: string, value: T])[] = [];
  /** Phrases that were not looked for yet, by the words that they can begin with: most are never needed. */
  const waiting = new Map<string, Waiting<T>[]>();

  function add(phrases: string, value: T): void {
    rows.push([phrases, value]);
  }

  function part([phrases, value]: readonly [phrases: string, value: T]): void {
    for (const written of phrases.split(',')) {
      for (const phrase of withAndWithout(written.trim())) {
        order += 1;
        const one: Waiting<T> = { phrase, value, order, known: false };
        const first = firstWordsOf(phrase);
        if (first === undefined) learn(one);
        for (const text of first ?? []) {
          const known = waiting.get(text);
          if (known === undefined) waiting.set(text, [one]);
          else known.push(one);
        }
      }
    }
  }

  /** Takes a phrase apart. All that can begin with a word are, before it is first looked for. */
  function learn(one: Waiting<T>): void {
    if (one.known) return;
    one.known = true;
    const marks = one.phrase.match(/[()[\]|]|[^\s()[\]|]+/g) ?? [];
    let at = 0;
    const choices = (from: Node<T>): Node<T> => {
      const end = nodeOf<T>();
      do {
        if (marks[at] === '|') at += 1;
        join(sequence(from), end);
      } while (marks[at] === '|');
      return end;
    };
    const sequence = (from: Node<T>): Node<T> => {
      let here = from;
      for (let mark = marks[at]; mark !== undefined && !'|)]'.includes(mark); mark = marks[at]) {
        at += 1;
        if (mark === '(' || mark === '[') {
          const before = here;
          here = choices(before);
          if (mark === '[') join(before, here);
          at += 1;
        } else here = word(here, mark);
      }
      return here;
    };
    const end = choices(root);
    // What is not closed, or closed twice, would be found by some of its words only.
    if (at !== marks.length) throw new SyntaxError(`In the tables: ${one.phrase}`);
    end.end = one;
  }

  /** Up to three small words that say whose or which. */
  const belongings = (from: Node<T>): Node<T> => {
    const end = nodeOf<T>();
    let here = from;
    for (let taken = 0; taken <= mostBelonging; taken += 1) {
      join(here, end);
      if (taken < mostBelonging) here = led(here, small);
    }
    return end;
  };

  const word = (from: Node<T>, text: string): Node<T> => {
    if (text === anyBelonging) return belongings(from);
    const forms = inflected(text);
    if (forms.length === 1) return led(from, text);
    const end = nodeOf<T>();
    for (const form of forms) join(led(from, form), end);
    return end;
  };

  /** The words that a phrase can begin with; most words begin none. */
  let starts: ReadonlySet<string> = new Set();

  /** The automaton, with all that can begin with this word; none if nothing can. */
  function readyFor(word = ''): Automaton<T> | undefined {
    if (rows.length > 0) {
      rows.splice(0).forEach(part);
      starts = new Set([...waiting.keys(), ...startsOf(root)]);
    }
    if (!starts.has(word)) return undefined;
    waiting.get(word)?.forEach(learn);
    waiting.delete(word);
    automaton ??= automatonOf(root);
    return automaton;
  }

  return {
    add,
    longest: (words, at) => readyFor(words[at])?.longest(words, at),
    longestOfEach: (words, at) => readyFor(words[at])?.longestOfEach(words, at) ?? none,
  };
}
