/** Good news with a limit, "breathing's fine if i sit", "fine until the first hill", "fine to the knee": beyond it, it is not. */
import type { Findings } from '../../triage/index.ts';
import { isAlarm } from '../findings/values.ts';
import { textOf } from '../terms/term.ts';
import type { Place } from './types.ts';

const count = '(a|an|one|two|three|four|five|ten|twenty|half|the first|a few|a couple of|a couple)';
const measure =
  '(seconds?|minutes?|hours?|yards?|metres?|meters?|miles?|steps?|paces|kilometres?|k|bit|while|breaths?|flights?)';
const limits: readonly RegExp[] = [
  // at rest, propped, with help
  /^(so long as|as long as|provided|providing|only if|only when|only while|if|when|while|once) (i |i am |it is |it |they )?(only |just |do not |never |keep |stay |am |have )*(sit|sits|sitting|sat|rest|resting|lie|lies|lying|still|slow|stop|stopped|move|moving|propped|upright|remembers?|take|takes|taken|took|use|used|it wants to|do nothing|had my|talk|bolt|stand still|standing still|push|breathe deep|breathe in|walk|walking)\b/,
  new RegExp(`^for (about |around |maybe |roughly |just |only )*${count}( ${count})? ?${measure}\\b`),
  /^for nothing\b/,
  /^(down |up |as far as |as far down as )?(to|as) (the|my|me) (knees?|ankles?|shins?|hips?|thighs?|waist|calf|middle)\b/,
  /^(above|below|from) (the|my|me) (knees?|ankles?|shins?|hips?|waist)\b/,
  /^(in|on|with) (only |just )?(one|the other|the good|my good|the right|the left|half)\b/,
  /^(on|with|using) (my|me|the|a|two|both)? ?(tiptoes?|toes|tippy toes|outside|edge|hands and knees)\b/,
  /^as mud\b/,
  /^(only )?(just about|only just|barely|in places|here and there)$/,
  /^if (you|we|one) (can |could |would |want to |wish to )?call (that|it|this)\b/,
];

const untilThen = /^(until|till|up until|right until|up to|up till)\b/;
const excepting =
  /^(apart from|except|except for|bar|other than|save for|but for|aside from) (the|my|me|its|a)\b/;

/** "The usual puffing on the stairs but worse lately". */
const worsened =
  /^((but|though|only|just|and|it|is|'s|a|bit|lot|way|much|far|getting|got|been|has|these|days|today|lately|now|this|week) )*(worse|more|harder|longer|heavier|sooner|tighter)\b/;

/** "The usual puffing on the stairs, i get it in bed too": where nobody puffs. */
const atRestToo =
  /\b((get|got|gets|have|had|happens|comes|there|same|even|also|and) )(it |that |this |a bit |just )*(in bed|at rest|at night|lying|sitting|sat|resting|doing nothing|when i (lie|sit|rest|sleep|am (in bed|sitting|lying|resting|still|watching|reading|talking|asleep)))\b|^(at night|in bed|at rest|sitting|lying)\b/;

const walks = (says: Findings): boolean => says.walking === 'normal';

export const isPuffAtRest = ({ clause: { terms }, clauses, index, at }: Place, says: Findings): boolean =>
  says.chest === 'no' &&
  puffs.test(textOf(terms)) &&
  atRestToo.test(
    [terms.slice(at + 1), ...clauses.slice(index + 1, index + 3).map((next) => next.terms)]
      .map(textOf)
      .join(' ')
      .trim(),
  );
const puffs = /\b(puff\w*|huff\w*|pant\w*|breathless\w*|out of breath)\b/;

/** Is what is well here well only so far? */
export function isLimited({ clause: { terms }, clauses, index, at }: Place, says: Findings): boolean {
  if (!isAlarm(says) && !walks(says)) return false;
  const own = textOf(terms.slice(at + 1));
  const after = own === '' ? textOf(clauses[index + 1]?.terms) : own;
  if (says.chest !== undefined && worsened.test(after)) return true;
  if (isAlarm(says) && untilThen.test(after)) return true;
  // "Fine apart from one sore spot": what is told for itself limits nothing
  const isTold = [...terms.slice(at + 1), ...(clauses[index + 1]?.terms ?? [])].some(
    ({ entry }) => entry?.is === 'property',
  );
  return (!isTold && isAlarm(says) && excepting.test(after)) || limits.some((one) => one.test(after));
}
