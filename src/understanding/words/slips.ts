/** Mends what stands for a place on the legs, or only looks like one ("ten days back"), by the words around it. */
import {
  afterBack,
  beforeSore,
  illnessWords,
  ownersOfSlips,
  slipsAfterOwner,
  slipsAfterSide,
  slipsBeforeSwelling,
  soreSlips,
  swellingWords,
  unitsBeforeBack,
} from '../lexicon/slips.ts';
import type { Word } from './words.ts';

const owners = new Set(ownersOfSlips);
const swelling = new Set(swellingWords);
const illness = new Set(illnessWords);
const sore = new Set(soreSlips);
const beforeSoreSet = new Set(beforeSore);
const units = new Set(unitsBeforeBack);
const backs = new Set(afterBack);

export function withoutSlips(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const meant = meantBy(words, at);
    return meant === undefined ? word : { ...word, text: meant };
  });
}

function meantBy(words: readonly Word[], at: number): string | undefined {
  const text = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (text === 'back' && units.has(before) && !backs.has(words[at + 1]?.text ?? '')) return 'ago';
  if (text === 'cause' && isBecause(words, at)) return 'because';
  if (sore.has(text) && beforeSoreSet.has(before)) return 'sore';
  if (!owners.has(before)) return undefined;
  if (before === 'left' || before === 'right') {
    if (isNoSide(words, at)) return undefined;
    const meant = own(slipsAfterSide, text) ?? own(slipsAfterOwner, text);
    return meant;
  }
  const next = words.slice(at + 1, at + 4).map((word) => word.text);
  if (next.some((word) => swelling.has(word))) {
    const meant = own(slipsBeforeSwelling, text);
    if (meant !== undefined) return meant;
  }
  if (before === 'the' || text === 'niece' || words.some((word) => illness.has(word.text))) return undefined;
  if ((text === 'need' || text === 'needs') && next[0] === 'to') return undefined;
  return own(slipsAfterOwner, text);
}

/** "Not sleeping cause everything aches", and no cause of something. */
const isBecause = (words: readonly Word[], at: number): boolean =>
  /^(i|it|they|we|he|she|my|me|everything|everyone|nothing|there|that|this|the|of)$/.test(
    words[at + 1]?.text ?? '',
  ) &&
  !/^(the|a|no|any|root|main|likely|good|common|what|which|that|it|to|can|could|might|will|would|may|did|does|real|probable|possible|same|another)$/.test(
    words[at - 1]?.text ?? 'the',
  );

/** "A right angle", "a stick left two dots": no side, and so no place behind it; "my left two hurts" has one. */
function isNoSide(words: readonly Word[], at: number): boolean {
  const [earlier = '', text = ''] = [words[at - 2]?.text, words[at]?.text];
  if (text === 'angle') return /^(a|an)$/.test(earlier);
  return (
    text === 'two' &&
    /^(little|small|tiny|red|dots?|marks?|holes?|scratches|cuts)$/.test(words[at + 1]?.text ?? '')
  );
}

const own = (table: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.hasOwn(table, text) ? table[text] : undefined;
