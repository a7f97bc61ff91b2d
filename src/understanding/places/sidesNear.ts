/** Words around "both", "right" and "each leg", by which they tell the side or do not. */

export const closes = new Set(['', 'and', 'but', 'same', 'of', 'since', 'the']);

/** "My shins hurt, the two": both of the places that were named. */
export const isTheTwo = (
  texts: readonly string[],
  at: number,
  isPart: (word: number) => boolean,
  asked: boolean,
): boolean =>
  texts[at - 1] === 'the' &&
  !/^(of|between|from)$/.test(texts[at - 2] ?? '') &&
  (closes.has(texts[at + 1] ?? '') || /^(is|are|hurt|hurts|they|it)$/.test(texts[at + 1] ?? '')) &&
  (asked || [2, 3, 4, 5, 6, 7, 8].some((step) => isPart(at - step)));

/** "Up on my toes each leg": what was tried, and on both; where it hurts is not told. */
export const isTriedOut = (texts: readonly string[], at: number): boolean =>
  /\b(toes|tiptoes?|raises?|hop|hops|hopped|hopping|squats?|squatted|lunges?|lunged|balanced?|stand|stood)( (on|with|of|for|fine|them))*$/.test(
    texts.slice(Math.max(0, at - 4), at).join(' '),
  ) && /^(each|either|both)$/.test(texts[at] === 'on' ? (texts[at + 1] ?? '') : (texts[at] ?? ''));

/** "My heels are both sore", and not "my hips and my heels are both sore". */
export const isOfPlural = (
  texts: readonly string[],
  at: number,
  isPart: (word: number) => boolean,
): boolean =>
  /^(are|were|'re|feel|felt|have|been)$/.test(texts[at - 1] ?? '') &&
  isPart(at - 2) &&
  !texts.slice(0, at).includes('and') &&
  !/^(fine|ok|okay|good|grand|great|normal|all|well|sound|perfect|warm|straight|pink|clear|quiet|working|happy)$/.test(
    texts[at + 1] ?? '',
  ) &&
  /(s|feet)$/.test(texts[at - 2] ?? '');

/** "Both, well no, only the right". */
export const isInstead = (texts: readonly string[], at: number): boolean =>
  texts.slice(Math.max(0, at - 2), at).some((text) => /^(only|mostly|mainly|just|is)$/.test(text)) &&
  (texts.slice(0, at).some((text) => text === 'no' || text === 'now') ||
    /\b(was|were) (in )?both\b/.test(texts.slice(0, at).join(' ')));

/** "Right under my kneecap": right there, and no side. */
export const isRightThere = (texts: readonly string[], at: number): boolean =>
  /^(where|under|underneath|above|below|behind|across|over|beneath|beside|between|inside|outside|near|around|round|into|along)$/.test(
    texts[at + 1] ?? '',
  );

/** "Started in the left, now it's the right too". */
export const isAswell = (texts: readonly string[], at: number): boolean =>
  /^((one|side|leg|knee|calf|foot|ankle|hip|shin|heel) )?(too|also|as well)\b/.test(
    texts.slice(at + 1, at + 4).join(' '),
  ) || texts.slice(Math.max(0, at - 4), at).includes('also');

/** "The right one's its normal self", "than my right": that side is well. */
export const isTheWellOne = (texts: readonly string[], at: number): boolean =>
  /\bthan( on)? (the|my|me|its)$/.test(texts.slice(Math.max(0, at - 4), at).join(' ')) ||
  /^((one|leg|side|knee|calf|foot|ankle|hip|shin|heel|thigh) )?(is|'s|are) (back to |all |its |just |perfectly |totally |completely |absolutely |own )*(normal|usual|fine|grand|perfect|healthy|good as gold)\b/.test(
    texts.slice(at + 1, at + 7).join(' '),
  );

export const otherSide = (text: string): 'left' | 'right' => (text === 'left' ? 'right' : 'left');

/** "Fatter than the right": it is the left. */
export function otherThan(words: readonly string[]): 'left' | 'right' | undefined {
  const side = words.slice(words.indexOf('than')).find((word) => word === 'left' || word === 'right');
  return words.includes('than') && side !== undefined ? otherSide(side) : undefined;
}
