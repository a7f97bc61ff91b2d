/** "a", "a or b", "a, b or c". */
export function or(items: readonly string[]): string {
  return join(items, ' or ');
}

/** "a", "a and b", "a, b and c". */
export function and(items: readonly string[]): string {
  return join(items, ' and ');
}

/** "a", "a, or b", "a, b, or c": for items that hold an "or" themselves, so that the ear can tell them apart. */
export function orApart(items: readonly string[]): string {
  return join(items, ', or ');
}

function join(items: readonly string[], last: string): string {
  const final = items.at(-1) ?? '';
  return items.length < 2 ? final : `${items.slice(0, -1).join(', ')}${last}${final}`;
}

/** The phrases of those keys that have one, in the order of the phrases. */
export function phrasesFor(
  phrases: Readonly<Record<string, string>>,
  keys: readonly string[],
): readonly string[] {
  return Object.entries(phrases)
    .filter(([key]) => keys.includes(key))
    .map(([, phrase]) => phrase);
}

/** With a capital letter. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without one, to go on after a word. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
