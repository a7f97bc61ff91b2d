/** The shape of a sentence, by which it tells something whatever its words. */

export type SentenceShape = {
  readonly words: RegExp;
  /** Told anywhere in the utterance as well: without it these words may mean anything. */
  readonly beside?: RegExp;
  /** Told anywhere in the utterance: it is another thing. */
  readonly unless?: RegExp;
};

/** Where in what was said such a sentence stands, from its first letter to behind its last. */
export function placeOf(
  { words, beside, unless }: SentenceShape,
  said: string,
): { readonly from: number; readonly to: number } | undefined {
  const found = words.exec(said);
  if (found === null || unless?.test(said) || beside?.test(said) === false) return undefined;
  return { from: found.index, to: found.index + found[0].length };
}
