/** What a question tells all the same. */
import { ofSide } from '../clauses/attributive.ts';
import { isAlarm } from '../findings/values.ts';
import { textOf } from '../terms/term.ts';
import type { Place } from './types.ts';

const worthTelling =
  /^((and|so|but|oh) )*(should|ought|shall|do|need|had) i (better |need to |to )?(also |maybe |have |just )*(mention(ed)?|say|said|tell you( about)?|told you( about)?|bring up)\b/;
const ownCase =
  /^((and|so|but|oh|by the way|by the by|btw) )*((is|was) (it|that) (normal|okay|ok|usual|weird|odd|strange|bad|a worry|a concern|a problem|anything) (to|that|if|when)|(is|was|would|could) (it|that|this) (be )?(why|because|what makes me))\b/;
const counting = /^((oh|and|but|so|well|um) )*(do|does|would|will) (?!it\b|that\b|this\b).* count$/;

/** "Should i mention the blood in my wee", and in answer to what we asked "is it normal to see stars": and "does a stent count": theirs, and no general question. */
function isToldAsQuestion({ clause: { terms }, at, asked }: Place): boolean {
  const before = textOf(terms.slice(0, at));
  if (asked.length > 0 && counting.test(textOf(terms))) return true;
  if (worthTelling.test(before)) return true;
  const { entry } = terms[at] ?? {};
  const isDanger = entry?.is === 'property' && entry.frames.some(({ says }) => isAlarm(says));
  return asked.length > 0 && isDanger && ownCase.test(before);
}

/** In a question only a thing is told: "my swollen calf", "with a sore knee". */
export function isThing(place: Place): boolean {
  const { clause, at } = place;
  if (isToldAsQuestion(place)) return true;
  if (clause.terms.some(({ text }, step) => text === 'me' && clause.terms[step + 1]?.text === 'on'))
    return true;
  const after = clause.terms[at + 1];
  const next = ofSide.test(after?.text ?? '') ? clause.terms[at + 2] : after;
  if (next?.entry?.is === 'subject' && next.entry.kind === 'part') return true;
  return (
    clause.terms.slice(0, at).some(({ text }) => text === 'with' || text === 'my' || text === 'for') &&
    clause.terms[at]?.entry?.is === 'property' &&
    clause.terms
      .slice(0, at)
      .some(
        ({ entry, text }) =>
          (entry?.is === 'subject' && entry.kind === 'part') || text === 'with' || text === 'for this',
      )
  );
}
