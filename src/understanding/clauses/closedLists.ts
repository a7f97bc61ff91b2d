/** A no to all of it, and a list of denials that is closed by a word for the rest: "no fall or anything", "no swelling nor nothing". */
import { type Term, textOf } from '../terms/term.ts';

const forTheRest =
  /\bn?or (anything|nothing|owt|nowt|that|(any|none) of (that|those|it|them|these)|whatever|the like|so)( (like (that|it|this)|else|really|at all|of (the|that) sort))?$/;

/** "No heat or bruising or anything", "not hot or anything": its last words stand for all that was asked. */
export const closesList = (terms: readonly Term[]): boolean =>
  /^(no|not)\b/.test(terms[0]?.text ?? '') &&
  terms.some(({ entry }) => entry?.is === 'property') &&
  forTheRest.test(textOf(terms));

const goesOn =
  /^(of|in|on|at|to|from|with|under|over|around|inside|behind|near|like|else|really|when|while|if|is|was)\b/;

/** "No fall or anything | one little spot on the shin": what comes now is told; "or anything hot", "or anything in my legs" goes on. */
export function isAfterList(terms: readonly Term[], at: number, start: number): boolean {
  const next = terms[at];
  if (next === undefined || !closesList(terms.slice(start, at))) return false;
  const isAdjective = next.entry?.is === 'property' && next.to - next.from === 1;
  return !isAdjective && !goesOn.test(next.text);
}

/** "Who isn't, no, nothing like that", "they cleared me and no there's nothing": it answers, and opens a clause. */
export function isNoToAll(terms: readonly Term[], at: number): boolean {
  const [before, next] = [terms[at - 1]?.text, terms[at + 1]];
  if (terms[at]?.text !== 'no' || before === 'or') return false;
  return before === 'and'
    ? /^(there|i|it|they|we)$/.test(next?.text ?? '')
    : next?.entry?.is === 'no' && next.entry.whole === true;
}
