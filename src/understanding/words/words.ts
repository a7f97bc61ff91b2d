/** An utterance as words to read: lower case, contractions opened, fillers marked, offsets kept. */
import { contractions, endings, endingsInIn, pronouns, wordsInIn } from '../lexicon/contractions.ts';
import { addresses } from '../lexicon/fillers.ts';
import { markFillers } from './fillers.ts';

/** One word to read. A word as said may be several to read ("isn't": is, not). */
export type Word = {
  readonly text: string;
  /** Index of the word it comes from, among the words as said. */
  readonly at: number;
  /** A comma, a full stop or the like stands before it; speech seldom has any. */
  readonly cut: boolean;
  /** Um, like, mate, you know: it may be passed over. */
  readonly filler: boolean;
};

/** So many words of an utterance are read; nobody answers a question with more. */
export const mostWords = 160;
const longestWord = 40;
const mostCharacters = 8000;

const pronounSet = new Set(pronouns);
const wholeWords = new Set(wordsInIn);
const addressed = new Set(addresses);
const endingList = Object.entries(endings);

/** The words as they were said, in the indices that `Evidence.words` uses. */
export function originalWords(said: string): readonly string[] {
  return said
    .slice(0, mostCharacters)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

/** All words to read, fillers among them, in order. */
export function wordsOf(said: string): readonly Word[] {
  return markFillers(readWords(originalWords(said)).slice(0, mostWords));
}

/** The words without the fillers: what most readers want. */
export function meaningful(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) =>
    word.filler ? [] : [isAfterAddress(words, at) ? { ...word, cut: true } : word],
  );
}

/** "No madam, full limping": after the one who is spoken to, a yes or no stands for itself. */
const isAfterAddress = (words: readonly Word[], at: number): boolean =>
  addressed.has(words[at - 1]?.text ?? '') &&
  /^(no|nope|nah|yes|yeah|yep|aye)$/.test(words[at - 2]?.text ?? '');

export type Draft = Omit<Word, 'filler'>;

/** Most words are just that. */
const plain = /^[a-z][a-z']*$/;

/** One word as said, in pieces; a piece may be a mark that cuts. */
function piecesOf(original: string): string[] {
  if (original.length <= longestWord && plain.test(original)) return [original];
  return (
    original
      .slice(0, longestWord)
      .normalize('NFKD')
      // Accents, and what is not seen: a zero-width space makes no two words of one.
      .replace(/[\p{M}\p{C}]/gu, '')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .replace(/(\d)\/(\d)/g, '$1 out of $2')
      .replace(/(\d)[–-](\d)/g, '$1 to $2')
      .replace(/(?<!\d)[.,:]|[.,:](?!\d)|[;!?()—]/g, ' , ')
      .split(/[^\p{L}\p{N}'.:,]+/u)
      .filter((piece) => piece !== '')
  );
}

function readWords(originals: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  let cut = false;
  originals.forEach((original, at) => {
    for (const piece of piecesOf(original)) {
      if (piece === ',') cut = drafts.length > 0;
      else {
        for (const text of at === 0 && isYes(piece, originals[1]) ? ['yes'] : open(piece)) {
          drafts.push({ text, at, cut });
          cut = false;
        }
      }
    }
  });
  return drafts;
}

/** "Ya one thing was there", and not "ya know". */
const isYes = (piece: string, next: string | undefined): boolean =>
  piece === 'ya' && !/^(know|see|think|reckon|can|could|should|mean|beauty|bet|would\w*)$/.test(next ?? '');

/** "Walkin": written as it is said. */
const isWithoutG = (piece: string): boolean =>
  piece.length > 3 && piece.endsWith('in') && !wholeWords.has(piece) && !endingsInIn.test(piece);

/** One word as said, as the words it stands for. */
function open(piece: string): string[] {
  const whole = contractions[piece];
  if (whole !== undefined && Object.hasOwn(contractions, piece)) return whole.split(' ');
  const dropped = /^(\p{L}{2,}in)'$/u.exec(piece);
  if (dropped?.[1] !== undefined) return [`${dropped[1]}g`];
  if (!piece.includes("'")) return [isWithoutG(piece) ? `${piece}g` : piece];
  for (const [ending, meaning] of endingList) {
    if (piece.length > ending.length && piece.endsWith(ending))
      return [...open(piece.slice(0, -ending.length)), meaning];
  }
  if (piece.endsWith("'s") && piece.length > 2) {
    const stem = piece.slice(0, -2);
    const words = open(stem);
    return [...words, pronounSet.has(words.at(-1) ?? '') ? 'is' : "'s"];
  }
  const bare = piece.replace(/^'+|'+$/g, '');
  return bare === '' ? [] : [bare];
}
