/** The nodes of the phrases: which word leads from one to the next. */

export type Ending<T> = { readonly value: T; readonly order: number };

/** There are some eighty thousand, most with one word or none: they are kept small. */
export type Node<T> = {
  readonly number: number;
  /** The one word that leads on, and where to; a node with several has a map of them instead. */
  word: string | undefined;
  to: Node<T> | undefined;
  several: Map<string, Node<T>> | undefined;
  /** Nodes that are reached without a word. */
  onward: readonly Node<T>[];
  end: Ending<T> | undefined;
};

let many = 0;
const nowhere: readonly never[] = [];

export function nodeOf<T>(): Node<T> {
  many += 1;
  return {
    number: many,
    word: undefined,
    to: undefined,
    several: undefined,
    onward: nowhere,
    end: undefined,
  };
}

export const nextOf = <T>({ word, to, several }: Node<T>, by: string): Node<T> | undefined =>
  several === undefined ? (word === by ? to : undefined) : several.get(by);

/** Where a word leads from a node; a new one, where it led nowhere. */
export function led<T>(from: Node<T>, by: string): Node<T> {
  const known = nextOf(from, by);
  if (known !== undefined) return known;
  const node = nodeOf<T>();
  if (from.several !== undefined) from.several.set(by, node);
  else if (from.word !== undefined && from.to !== undefined)
    from.several = new Map([
      [from.word, from.to],
      [by, node],
    ]);
  else {
    from.word = by;
    from.to = node;
  }
  return node;
}

/** From one node to another without a word. */
export function join<T>(from: Node<T>, to: Node<T>): void {
  from.onward = [...from.onward, to];
}

export const wordsFrom = <T>({ word, several }: Node<T>): readonly string[] =>
  several === undefined ? (word === undefined ? nowhere : [word]) : [...several.keys()];
