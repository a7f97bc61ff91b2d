/** Spoken or typed text as comparable words. */

/** The words of an utterance, lower case, without punctuation: "Can't, 3/10!" → cant 3 out of 10, "cannot" → cant. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’`]/g, '')
      .replace(/\b(cannot|can not)\b/g, 'cant')
      .replace(/(\d)\s*\/\s*(\d)/g, '$1 out of $2')
      // "3-4" is a range; in "rock-hard" the hyphen only joins.
      .replace(/(\d)\s*[-–]\s*(\d)/g, '$1 to $2')
      .match(/\d+(?:st|nd|rd|th)\b|\d+\.\d+|\d+|\p{L}+/gu) ?? []
  );
}

/** The same word for "calf" and "calfs", "stretch", "stretches" and "stretching". */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && /(ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** Whether two words are the same but for a plural s. */
export function samePlural(one: string, other: string): boolean {
  if (one === other) return true;
  // "it" and "its" are not singular and plural.
  return Math.min(one.length, other.length) >= 3 && (`${one}s` === other || one === `${other}s`);
}

/** Whether one letter added, dropped, changed or swapped with its neighbour makes one word the other. */
export function oneTypoApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const restOfOne = one.slice(start, one.length - end);
  const restOfOther = other.slice(start, other.length - end);
  const swapped = restOfOne.length === 2 && restOfOne === [...restOfOther].reverse().join('');
  return swapped || (restOfOne.length <= 1 && restOfOther.length <= 1);
}
