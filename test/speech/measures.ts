/** How long and how plain a text is. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) /).filter(Boolean);

/** How long it takes to say, at the 160 words a minute at which Alexa speaks. */
export const secondsFor = (text: string): number => (wordsIn(text) / 160) * 60;

/** The school year in which it is read with ease. */
export const gradeOf = (text: string): number =>
  fleschKincaid({
    sentence: sentencesOf(text).length,
    word: wordsIn(text),
    syllable: text.split(/\s+/).reduce((sum, word) => sum + syllable(word), 0),
  });

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const member = String.raw`(?:(?!\b(?:or|and)\b)[^,.:;?])+`;

/** A list of more members than this, "a, b, c or d"; between clauses a comma stands before the "or". */
export function listsLongerThan(most: number, text: string): readonly string[] {
  const long = new RegExp(`(?:${member}, ){${most - 1},}${member} (?:or|and) `, 'g');
  return sentencesOf(text).flatMap((sentence) => sentence.replace(/^Lastly, /, '').match(long) ?? []);
}

/** "25: Any …", longest first, for a report. */
export const tooLong = (texts: Iterable<string>, most: number): readonly string[] =>
  [...new Set(texts)]
    .filter((text) => wordsIn(text) > most)
    .toSorted((a, b) => wordsIn(b) - wordsIn(a))
    .map((text) => `${wordsIn(text)}: ${text}`);
