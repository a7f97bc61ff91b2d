/** A turn is one breath: nobody listens to more. What can best be done without is left out of a longer one. */
import type { Variants } from './phrasebook.ts';

/** Fifteen seconds, at the 160 words a minute at which Alexa speaks. */
export const mostWords = 40;

/** How readily something is left out. The answer, its reason, when to stop, an instruction and a question always stay. */
export type Keeps = 'tip' | 'more' | 'echo' | 'aside' | 'always';

/** The first goes first. */
const inOrder = ['tip', 'more', 'echo', 'aside'] as const satisfies readonly Keeps[];

export type Piece = { readonly text: string; readonly keeps: Keeps };

/** The wording whose turn it is, or the shortest one where that is too long beside what is said before it. */
export function wordingFor(said: readonly Piece[], wordings: Variants, turn: number): string {
  const next = wordings[turn % wordings.length] ?? wordings[0];
  if (lengthOf(said) + wordsIn(next) <= mostWords) return next;
  return wordings.reduce((short, each) => (wordsIn(each) < wordsIn(short) ? each : short), next);
}

/** What can be said in a breath, with so many words to follow. */
export function inOneBreath(pieces: readonly Piece[], following: number): readonly string[] {
  let left = pieces;
  for (const keeps of inOrder) {
    while (lengthOf(left) + following > mostWords) {
      const last = left.findLastIndex((piece) => piece.keeps === keeps);
      if (last < 0) break;
      left = left.toSpliced(last, 1);
    }
  }
  return left.map(({ text }) => text);
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + wordsIn(text), 0);
