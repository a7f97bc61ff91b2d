/** "Not swollen and walking fine", "never fell wakes me at night": what a denial that has found its word does not reach. */
import { isAllBest } from '../findings/values.ts';
import type { Term } from '../terms/term.ts';

/** A verb of the third person or of the past: "does not hurt or wake me" has none. */
const finite =
  /^(getting (worse|better)|wakes|woke|keeps|kept|hurts|throbs|aches|feels|felt|fell|got|gets|catches|locks|gives|came|comes|burns|stings|swells|limps)\b/;
const article = /^(a|an|the|my|me|this|some|one|bit|of)$/;
const large = /^(big|bad|huge|massive|awful|terrible|nasty|horrible|serious)$/;
const one = /^(one|a|an|just one|right on) /;

/** Is this told by itself, though a "not" stands before it that has denied something else? */
export function isToldAgain(terms: readonly Term[], at: number): boolean {
  const from = terms.slice(0, at).findLastIndex(({ entry }) => entry?.is === 'not');
  const between = terms.slice(from + 1, at);
  const denied = between.findLast(({ entry }) => entry?.is === 'property');
  const [before, term] = [terms[at - 1], terms[at]];
  if (from < 0 || denied === undefined || term === undefined || /^n?or$/.test(before?.text ?? ''))
    return false;
  if (finite.test(term.text)) return true;
  // "Not weak, foot is cold": another thing, with its verb
  const is = between.findLastIndex(({ text }) => /^(is|are|'s|feels?|looks?)$/.test(text));
  if (is > between.indexOf(denied) + 1 && between[is - 1]?.entry?.is === 'subject') return true;
  // "No numbness and a bit short of breath"
  const own = between.slice(between.indexOf(denied) + 1).filter(({ text }) => !/^(a|an|of)$/.test(text));
  const [joint, little] = own;
  if (joint?.text === 'and' && little?.entry?.is === 'degree' && little.entry.degree === 'slight')
    return true;
  // "No heat, big bruise"
  if (own.length === 1 && joint?.entry?.is === 'degree' && large.test(joint.text)) return true;
  // "Not hot got a cold": with the verb in a word of its own
  const verb = between.findLastIndex(({ text }) => !article.test(text));
  if (between[verb] !== denied && finite.test(between[verb]?.text ?? '')) return true;
  if (isBest(term) && !isBest(denied)) return true;
  // "Nothing popped, one exact spot": a deed was denied, and this is none
  return denied.entry?.is === 'property' && denied.entry.event === true && one.test(term.text);
}

const isBest = ({ entry }: Term): boolean =>
  entry?.is === 'property' && entry.frames.every(({ says }) => isAllBest(says));
