/** Sentences whose not, or whose order, is far from what they tell: "i wish i could say it's fine", "no sooner do i run than it tightens". */
import type { Word } from './words.ts';

const wished =
  /^(?:i )?(?:(?:only |do )?wish i (?:could|can)(?: honestly)? (?:say|tell you|claim|report)|would love to (?:be able to )?(?:say|tell you)|would hardly say|(?:could|can|would) hardly (?:say|claim)|hardly say)(?: that)? (?<what>(?:my|the|this|that|it|they|these|those|everything) (?:[a-z']+ ){0,3}?)(?<is>is|was|are|were|'s|feels|felt|looks|looked)(?= )/;
const called =
  /^(?:i )?(?:(?:(?:can|could|would)(?: not| hardly| never)|do not|hardly|never)(?: really| exactly| honestly)?) (?:call|describe)(?: (?<what>(?:my|the|that|this|it)(?: [a-z']+){0,2}?))(?: as)? (?=(?:(?:very|exactly|quite|totally|entirely|all that) )?(?:normal|fine|good|great|okay|ok|right|grand|clear|healthy|comfortable|easy|alright)\b)/;
const sooner =
  /^no sooner (?:do|did|have|had|am) (?<who>i|we) (?<what>(?:[a-z']+ ){1,6}?)(?:than|then|but|when)(?= )/;

const count = (text: string): number => text.trim().split(/\s+/).length;

type Plain = { readonly words: readonly Word[]; readonly length: number };

/** In plain words, with how many of the words they stand for. */
export function plainlyWished(words: readonly Word[], text: string, at: number): Plain | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const say = (texts: string): readonly Word[] =>
    texts.split(' ').map((one) => ({ ...first, text: one, cut: false }));
  const wish = wished.exec(text);
  if (wish !== null) {
    const length = count(wish[0]);
    const kept = words.slice(at + length - count(wish.groups?.what ?? '') - 1, at + length);
    const last = kept.at(-1);
    return last === undefined
      ? undefined
      : { words: [...kept.map(nowOf), { ...last, text: 'not', cut: false }], length };
  }
  const call = called.exec(text);
  if (call !== null) {
    const length = count(call[0]);
    const what = count(call.groups?.what ?? '');
    const end = /\bas $/.test(call[0]) ? length - 1 : length;
    return { words: [...words.slice(at + end - what, at + end), ...say('is not')], length };
  }
  const soon = sooner.exec(text);
  if (soon === null) return undefined;
  const length = count(soon[0]);
  const kept = words.slice(at + 2, at + length - 1).filter((_, step) => step > 0);
  return { words: [...say('as soon as'), ...kept], length };
}

/** "… my chest was fine": how it is now. */
const nowOf = (word: Word): Word => ({
  ...word,
  text: { was: 'is', were: 'are' }[word.text] ?? word.text,
});
