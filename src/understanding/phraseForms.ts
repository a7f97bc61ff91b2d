/** How phrases of the tables are written: with what they can begin, and which forms a word has. */

/** Up to three small words that say whose or which. */
export const anyBelonging = '<my>';

/** A phrase that begins with what may be missing, as two: so that a search need not try every phrase there is. */
export function withAndWithout(phrase: string): readonly string[] {
  const end = phrase.startsWith('[') ? phrase.indexOf(']') : -1;
  if (end < 0) return [phrase];
  const rest = phrase.slice(end + 1);
  return [`(${phrase.slice(1, end)})${rest}`, ...withAndWithout(rest.trim())];
}

const closes = /[\s()[\]|]/;
const nests = /[([\]]/;

/** The words that a phrase can begin with; none where it can begin with any. */
export function firstWordsOf(phrase: string): readonly string[] | undefined {
  if (!phrase.startsWith('(')) {
    const end = phrase.search(closes);
    return beginningsOf(end < 0 ? phrase : phrase.slice(0, end));
  }
  const choice = phrase.slice(1, phrase.indexOf(')'));
  if (nests.test(choice)) return undefined;
  const all = choice.split('|').map((each) => beginningsOf(each.trim().split(/\s/, 1)[0] ?? ''));
  return all.every((each) => each !== undefined) ? all.flat() : undefined;
}

/** The forms of a first word; none where it stands for any. */
const beginningsOf = (word: string): readonly string[] | undefined =>
  word === '' || word === anyBelonging ? undefined : inflected(word);

export function inflected(word: string): readonly string[] {
  if (!word.endsWith('~')) return [word];
  const stem = word.slice(0, -1);
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(stem) ? stem + stem.slice(-1) : bare;
  const third = /(s|x|z|ch|sh)$/.test(stem)
    ? `${stem}es`
    : /[^aeiou]y$/.test(stem)
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`;
  const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${doubled}ed`;
  return [...new Set([stem, third, past, `${doubled}ing`, `${bare}ed`, `${bare}ing`])];
}
