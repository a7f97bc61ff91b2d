/** A turn is one breath: nobody listens to more. What can best be done without is left out of a longer one. */
import type { Part } from '../conversation/reply.ts';
import type { Variants } from './forms.ts';

/** Fifteen seconds, at the 160 words a minute at which Alexa speaks. */
export const mostWords = 40;

/** How readily something is left out. The answer, its reason, when to stop, an instruction and a question always stay. */
export type Keeps = 'tip' | 'more' | 'echo' | 'aside' | 'always';

/** The first goes first. */
const inOrder = ['tip', 'more', 'echo', 'aside'] as const satisfies readonly Keeps[];

export type Piece = { readonly text: string; readonly keeps: Keeps };

/** Sentence by sentence, with how readily each is left out where an answer or a question needs the room. */
export function piecesOf(part: Part, said: readonly string[], hasAnswer: boolean): readonly Piece[] {
  switch (part.say) {
    case 'verdict':
      return said.map((text, place) => ({
        text,
        keeps: part.tip && place === said.length - 1 ? 'tip' : 'always',
      }));
    case 'echo':
    case 'changed':
    case 'forAnother':
    case 'takenAsUnsure':
    case 'takenBack':
      return said.map((text) => ({ text, keeps: 'echo' }));
    case 'stretch':
    case 'crossTrain':
    case 'help':
      // Their last sentence says when to stop, and what to mention.
      return said
        .flatMap((text) => text.split(/(?<=[.?!]) /))
        .map((text, place, { length }) => ({
          text,
          keeps: place > 0 && place < length - 1 ? 'more' : firstKeeps(hasAnswer),
        }));
    case 'topic':
    case 'explain':
    case 'why':
    case 'tip':
      return said
        .flatMap((text) => text.split(/(?<=[.?!]) /))
        .map((text, place) => ({ text, keeps: place > 0 ? 'more' : firstKeeps(hasAnswer) }));
    default:
      return said.map((text) => ({ text, keeps: 'always' }));
  }
}

/** An answer to a question of the runner's gives way to the answer whether to run. */
const firstKeeps = (hasAnswer: boolean): Keeps => (hasAnswer ? 'aside' : 'always');

/** The wording whose turn it is, or the shortest one where that is too long beside what is said before it. */
export function wordingFor(said: readonly Piece[], wordings: Variants, turn: number): string {
  const next = wordings[turn % wordings.length] ?? wordings[0];
  if (lengthOf(said) + wordsIn(next) <= mostWords) return next;
  return wordings.reduce((short, each) => (wordsIn(each) < wordsIn(short) ? each : short), next);
}

/** What can be said in a breath, with so many words to follow. */
export function inOneBreath(pieces: readonly Piece[], following: number): readonly string[] {
  let left = pieces;
  let length = lengthOf(pieces) + following;
  for (const keeps of inOrder) {
    while (length > mostWords) {
      const last = left.findLast((piece) => piece.keeps === keeps);
      if (last === undefined) break;
      left = left.filter((piece) => piece !== last);
      length -= wordsIn(last.text);
    }
  }
  return left.map(({ text }) => text);
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + wordsIn(text), 0);
