/** Words around "both", "right" and "each leg", by which they tell the side or do not. */

export const closes = new Set(['', 'and', 'but', 'same', 'of', 'since', 'the', 'no', 'with', 'it', 'i']);

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
  /\b(toes(?! of)|tiptoes?|raises?|hop|hops|hopped|hopping|squats?|squatted|lunges?|lunged|balanced?|stand|stood)( (on|with|of|for|fine|them))*$/.test(
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

/** "They're both just a little sore", "both tendons hurt": what stands between is small, or the thing that is. */
export const isBothSore = (
  texts: readonly string[],
  at: number,
  isSore: (word: number) => boolean,
  isElsewhere: (word: number) => boolean,
): boolean => {
  const end = [1, 2, 3, 4, 5].map((step) => at + step).find((word) => isSore(word));
  const between = end === undefined ? undefined : texts.slice(at + 1, end);
  return (
    between !== undefined &&
    texts[at - 1] !== 'not' &&
    // "my hip and my knee are both sore"
    !texts.slice(Math.max(0, at - 6), at).includes('and') &&
    !between.some((text, step) => isElsewhere(at + 1 + step) || parting.test(text)) &&
    !/^(and|or)$/.test(texts[(end ?? at) + 1] ?? '')
  );
};
const parting = /^(and|or|but|of|when|if|fine|shoes|socks|days|times|runs|not|no|never|nor|then|i)$/;

/** "The whole front of each", and no "five each". */
export const isOfEach = (texts: readonly string[], at: number): boolean =>
  /^(of|on|in|side|both|from)$/.test(texts[at - 1] ?? '') && closes.has(texts[at + 1] ?? '');

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
  /\b(than|compared (to|with)|next to|unlike|versus|against|not)( on| in)? (the|my|me|its)$/.test(
    texts.slice(Math.max(0, at - 4), at).join(' '),
  ) ||
  /^((one|leg|side|knee|calf|foot|ankle|hip|shin|heel|thigh) )?((could|can|would|will) (walk|run|go|do|carry|take|climb|dance|hop)|(is|'s|are) (back to |all |its |just |perfectly |totally |completely |absolutely |own |as )*(normal|usual|fine|grand|perfect|healthy|good as gold|right as rain|good as new|sound as a pound))\b/.test(
    texts.slice(at + 1, at + 7).join(' '),
  );

export const otherSide = (text: string): 'left' | 'right' => (text === 'left' ? 'right' : 'left');

/** "Fatter than the right": it is the left. */
export function otherThan(words: readonly string[]): 'left' | 'right' | undefined {
  const side = words.slice(words.indexOf('than')).find((word) => word === 'left' || word === 'right');
  return words.includes('than') && side !== undefined ? otherSide(side) : undefined;
}

/** "Just one", to "one or both?"; not "just one spot", "just one day". */
export const isJustOne = (texts: readonly string[], at: number): boolean =>
  /^(just|only)$/.test(texts[at - 1] ?? '') &&
  (closes.has(texts[at + 1] ?? '') ||
    /^(mostly|mainly|really|now|yeah|yes|i|two|three|four|five|for|about|easing|getting)$/.test(
      texts[at + 1] ?? '',
    ));
