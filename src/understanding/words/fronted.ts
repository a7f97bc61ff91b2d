/** "These i do not have, my breath is good": what was asked stands first and is denied, and what follows is no longer denied. */
import type { Word } from './words.ts';

const things = '(?:things?|problems?|signs?|symptoms?|kinds?|issues?|complaints?|troubles?|pains?)';
const fronted = new RegExp(
  `^(?:(?:no|well|sorry|nothing|and|but) )*((?:all )?(?:of )?(?:these|those|such|this|that|them)(?: all)?(?: kinds? of)?(?: ${things})? (?:i|we) (?:do not|did not|have not|am not) (?:have|had|got|having|get|getting|feel|feeling|see|suffer)(?: (?:at all|any))?)(?= (?:my|the|i|both|everything|it|they|we)\\b|$)(?! the (?:moment|whole|time|day|other))`,
);

const denial: readonly string[] = ['none', 'of', 'these'];

/** In the words that it stands for: "none of these", and a new sentence. */
export function withoutFronted(words: readonly Word[]): readonly Word[] {
  const texts = words.map(({ text }) => text).join(' ');
  const found = fronted.exec(texts);
  const said = found?.[1];
  if (found === null || said === undefined) return words;
  const from = found[0]
    .slice(0, found[0].length - said.length)
    .split(' ')
    .filter((word) => word !== '').length;
  const to = from + said.split(' ').length;
  return words.flatMap((word, at) => {
    if (at < from || at > to) return [word];
    if (at === to) return [{ ...word, cut: true }];
    const text = denial[at - from];
    return text === undefined ? [] : [{ ...word, text }];
  });
}
