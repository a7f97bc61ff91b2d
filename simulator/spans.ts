/** A stretch of an utterance's words that means something to a slot. */
export type Span = {
  /** index of the first word, and of the word after the last */
  start: number;
  end: number;
  /** slot type: a custom type of the model, or AMAZON.NUMBER and the like */
  type: string;
  /** what the slot's value says: the words spoken, or for a built-in type its notation ("2", "P3D") */
  value: string;
  /** the custom type's value, when there is one */
  resolved?: { name: string; id: string };
  /** false when a typo was forgiven */
  exact: boolean;
};

/**
 * Chooses spans that do not overlap: the longest first ("not swollen" before "swollen"), then those heard
 * exactly, then the preferred type, then the earliest.
 * @param preference slot types, most wanted first
 */
export function longestApart(spans: readonly Span[], preference: readonly string[]): Span[] {
  const rank = ({ type }: Span): number => {
    const at = preference.indexOf(type);
    return at < 0 ? preference.length : at;
  };
  const wanted = spans.toSorted(
    (one, other) =>
      other.end - other.start - (one.end - one.start) ||
      Number(other.exact) - Number(one.exact) ||
      rank(one) - rank(other) ||
      one.start - other.start,
  );
  const chosen: Span[] = [];
  for (const span of wanted) {
    if (chosen.every((other) => span.end <= other.start || span.start >= other.end)) chosen.push(span);
  }
  return chosen.toSorted((one, other) => one.start - other.start);
}
