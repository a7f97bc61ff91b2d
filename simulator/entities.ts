import type { TypeDeclaration } from './model.ts';
import type { Span } from './spans.ts';
import { oneTypoApart, samePlural, wordsOf } from './words.ts';

type Phrase = { words: string[]; type: string; resolved: { name: string; id: string } };

/** Finds the values of custom slot types in the words of an utterance; the spans found may overlap. */
export type Entities = (words: readonly string[], types: ReadonlySet<string>) => Span[];

/** Prepares to find every value name and synonym, also in the plural and with one typo in a long word. */
export function createEntities(
  types: readonly TypeDeclaration[],
  otherWords: Iterable<string> = [],
): Entities {
  const phrases = types.flatMap(phrasesOf);
  const byFirstWord = Map.groupBy(phrases, ({ words }) => singular(words[0] ?? ''));
  const vocabulary = new Set([...phrases.flatMap(({ words }) => words), ...otherWords]);

  /** A word that the model knows is no misspelling of another one: "cancel" never means "cancer". */
  const mayBeTypo = (heard: string): boolean => heard.length >= 6 && !vocabulary.has(heard);

  function likeness(heard: string, known: string): 'same' | 'typo' | 'other' {
    if (samePlural(heard, known)) return 'same';
    const close =
      known.length >= 6 && known[0] === heard[0] && mayBeTypo(heard) && oneTypoApart(heard, known);
    return close ? 'typo' : 'other';
  }

  function spanAt(words: readonly string[], start: number, phrase: Phrase): Span[] {
    const end = start + phrase.words.length;
    const likenesses = phrase.words.map((known, index) => likeness(words[start + index] ?? '', known));
    const typos = likenesses.filter((found) => found === 'typo').length;
    if (typos > 1 || likenesses.includes('other')) return [];
    const value = words.slice(start, end).join(' ');
    return [{ start, end, type: phrase.type, value, resolved: phrase.resolved, exact: typos === 0 }];
  }

  return (words, wanted) =>
    words.flatMap((word, start) => {
      const candidates = mayBeTypo(word) ? phrases : (byFirstWord.get(singular(word)) ?? []);
      return candidates
        .filter(({ type }) => wanted.has(type))
        .flatMap((phrase) => spanAt(words, start, phrase));
    });
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function phrasesOf({ name: type, values }: TypeDeclaration): Phrase[] {
  return values.flatMap(({ id, name: { value, synonyms = [] } }) =>
    [value, ...synonyms].map((text) => ({
      words: wordsOf(text),
      type,
      resolved: { name: value, id: id ?? value },
    })),
  );
}
