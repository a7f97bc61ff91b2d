/** "I'm solid", and of a joint that was asked about "it's solid": fine. A muscle that is solid is hard. */
import type { FindingKey } from '../../triage/index.ts';
import { type Term, textOf } from './term.ts';

const ofMe =
  /(^|\b(no|nope|nah|nay|yes|yeah|but|and|so|honestly|chef|all good|fine) )((chef|mate|sir|boss|love|pal|honestly|man|doc) )?(i|me) ?(am|feel|felt|have been|'m|still)?( (am|feel|still|feeling|pretty|really|totally|rock|all|been|absolutely|perfectly|good and))*$/;
const ofIt =
  /(^|\b(no|nope|nah|yes|yeah|but|and|it|they|joint|knee|ankle|hip|toe) )((it|they|joint|knee|ankle|hip|toe|is|are|'s|feels?|all|still|pretty|really|totally|absolutely|perfectly|fine|good|been|has|just|holds?|holding|up) ?)*$/;
/** Where it is solid, or what it is as solid as. */
const farther =
  /^(all|down|up|in|on|from|with|as|like|round|around|at|here|there|below|above|behind|to|lump|knot|mass|block|when|after|when i)\b/;
/** Then what is solid is stuck, or hard. */
const stuck =
  /\b(will not|would not|can not|could not|does not|stuck|seized|bend|straighten|budge|locked(?! up)|jammed|kick|force|free|yank|jerk|wiggle|shake|loose|unlock|since (?!you )\w+|gone|went|going|goes|turned|hard|calf|calves|muscle|shin|thigh|quads?|hamstrings?|swollen)\b/;

export function isHolding(terms: readonly Term[], at: number, asked: readonly FindingKey[]): boolean {
  if (!/^(rock )?solid$/.test(terms[at]?.text ?? '') || asked.includes('rockHard')) return false;
  const next = terms[at + 1];
  if (
    next !== undefined &&
    !next.cut &&
    (next.entry?.is === 'subject' || farther.test(textOf(terms.slice(at + 1))))
  )
    return false;
  if (
    stuck.test(
      textOf(terms).replace(
        /\bno (locking|sticking|jamming)\b|\b(never|not) (locks?|locked|sticks?|stuck|jammed|seized)\b/g,
        '',
      ),
    )
  )
    return false;
  const before = textOf(terms.slice(0, at));
  return ofMe.test(before) || (asked.includes('jointTrouble') && ofIt.test(before));
}
