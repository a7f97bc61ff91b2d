/** Phrases as an automaton: which of them can still be meant after each word. States are made when they are first reached. */
import { type Node, nextOf, wordsFrom } from './nodes.ts';

const belonging = new Set(
  `my me mine your the a an this that these those both each either left right other one of ones its our old poor
  bad good whole all two same wee little big own dodgy gammy them they`.split(/\s+/),
);

/** Stands in a phrase for any small word that says whose or which. */
export const small = '<small>';

/** `values`: all that the phrase can mean, first what was added first. */
export type Match<T> = { readonly length: number; readonly values: readonly T[] };

export type Automaton<T> = {
  longest(words: readonly string[], at: number): Match<T> | undefined;
  /** How many words the longest phrase has that means each. */
  longestOfEach(words: readonly string[], at: number): ReadonlyMap<T, number>;
};

type State<T> = {
  readonly nodes: readonly Node<T>[];
  readonly values: readonly T[];
  next: Map<string, State<T>> | undefined;
  /** The words that lead on from here, where many nodes would have to be asked for each. */
  readonly leads: ReadonlySet<string> | undefined;
};

/** So many nodes are asked one by one as quickly, and no words have to be kept for them. */
const few = 12;

export function automatonOf<T>(root: Node<T>): Automaton<T> {
  const states = new Map<string, State<T>>();

  const stateOf = (from: readonly Node<T>[]): State<T> | undefined => {
    const nodes = closureOf(from);
    if (nodes.size === 0) return undefined;
    const key = [...nodes]
      .map(({ number }) => number)
      .sort((one, other) => one - other)
      .join();
    const known = states.get(key);
    if (known !== undefined) return known;
    const ends = [...new Set([...nodes].flatMap(({ end }) => (end === undefined ? [] : [end])))];
    const values = ends.sort((one, other) => one.order - other.order).map(({ value }) => value);
    const open = [...nodes].filter((node) => node === root || node.word !== undefined);
    const state: State<T> = {
      nodes: open,
      values,
      next: undefined,
      leads: open.length > few ? wordsOf(open) : undefined,
    };
    states.set(key, state);
    return state;
  };

  const after = (state: State<T>, word: string): State<T> | undefined => {
    const known = state.next?.get(word);
    if (known !== undefined) return known;
    // Most words lead nowhere. Phrases are still added at the start, where nobody can tell yet.
    const isSmall = belonging.has(word);
    if (state !== start && state.leads?.has(isSmall ? small : word) === false && !state.leads.has(word))
      return undefined;
    const reached: Node<T>[] = [];
    for (const node of state.nodes) {
      const plain = nextOf(node, word);
      if (plain !== undefined) reached.push(plain);
      const whose = isSmall ? nextOf(node, small) : undefined;
      if (whose !== undefined) reached.push(whose);
    }
    const then = reached.length === 0 ? undefined : stateOf(reached);
    // Only words of the tables lead somewhere: nothing that a runner said is kept.
    if (then !== undefined) {
      state.next ??= new Map();
      state.next.set(word, then);
    }
    return then;
  };

  const start = stateOf([root]);

  return {
    longest(words, at) {
      let state = start;
      let longest: Match<T> | undefined;
      for (let position = at; position < words.length && state !== undefined; position += 1) {
        state = after(state, words[position] ?? '');
        if (state !== undefined && state.values.length > 0)
          longest = { length: position + 1 - at, values: state.values };
      }
      return longest;
    },
    longestOfEach(words, at) {
      let state = start;
      const lengths = new Map<T, number>();
      for (let position = at; position < words.length && state !== undefined; position += 1) {
        state = after(state, words[position] ?? '');
        for (const value of state?.values ?? []) lengths.set(value, position + 1 - at);
      }
      return lengths;
    },
  };
}

/** The words that the phrases from here can begin with. */
export const startsOf = <T>(root: Node<T>): ReadonlySet<string> => leadsOf([...closureOf([root])]);

const wordsOf = <T>(nodes: readonly Node<T>[]): ReadonlySet<string> => new Set(nodes.flatMap(wordsFrom));

function leadsOf<T>(nodes: readonly Node<T>[]): ReadonlySet<string> {
  const words = wordsOf(nodes);
  return words.has(small) ? new Set([...words, ...belonging]) : words;
}

function closureOf<T>(from: readonly Node<T>[]): ReadonlySet<Node<T>> {
  const reached = new Set(from);
  for (const node of reached) for (const onward of node.onward) reached.add(onward);
  return reached;
}
