/** Words of a trouble that are none by what stands beside them: they are plain words here. */
import type { Entry } from '../entries.ts';
import { isCoolBox } from './colds.ts';
import { isForeseeing } from './expecting.ts';
import { isFigure } from './figures.ts';
import { type Term, textOf } from './term.ts';

export const isPlain = (terms: readonly Term[], at: number): boolean =>
  isCoolBox(terms, at) ||
  isFigure(terms, at) ||
  isUpThere(terms, at) ||
  isRash(terms, at) ||
  isReadingOfWatch(terms, at) ||
  isNail(terms, at) ||
  isWoken(terms, at) ||
  isFallenNail(terms, at) ||
  isEager(terms, at) ||
  isTakenUp(terms, at) ||
  isFeared(terms, at) ||
  isOnlyFit(terms, at) ||
  isSungWell(terms, at) ||
  isBadThing(terms, at) ||
  isForeseeing(terms, at) ||
  isOfNumber(terms, at);

/** "Foot's warm just sore up top": the top of what was named, and not the chest. */
function isUpThere(terms: readonly Term[], at: number): boolean {
  return (
    terms[at]?.text === 'up top' &&
    terms.slice(0, at).some(({ entry }) => entry?.is === 'subject' && entry.kind === 'part')
  );
}

/** "Purple black, the nail"; "the nail is dark purple". Blue nails may be cold ones. */
const ofNail =
  /^(purple|black|dark)( (and |or )?(purple|black|dark))* ((the|my|me|big) )*(toe ?nails?|nails?)( (and|or|only|itself)\b|$)/;
const nailIs =
  /\b(toe ?nails?|nails?) (is|are|'s|has|have|gone|went|turned|looks)( (gone|turned|all|a bit|kind of|pretty|just|only|dark|deep|purple|black|and|or))*$/;

const underNail = /^under (the|my|me) (toe ?nails?|nails?)$/;

/** "The dead toenail", "purple under the nail": a black nail, and neither numb nor a bruise. */
const isNail = (terms: readonly Term[], at: number): boolean =>
  (terms[at]?.text === 'dead' && /^(toe ?nails?|nails?)$/.test(terms[at + 1]?.text ?? '')) ||
  isColourUnderNail(terms, at);

function isColourUnderNail(terms: readonly Term[], at: number): boolean {
  if (!/^(purple|black|blue|dark)$/.test(terms[at]?.text ?? '')) return false;
  if (
    terms[at]?.text !== 'blue' &&
    (ofNail.test(textOf(terms.slice(at, at + 6))) || nailIs.test(textOf(terms.slice(0, at))))
  )
    return true;
  const nail = terms.findIndex(({ text }, step) => step > at && step <= at + 7 && underNail.test(text));
  return nail > at && terms.slice(at + 1, nail).every(({ entry, cut }) => entry?.is !== 'subject' && !cut);
}

/** "Tiny red dots": a rash, and no heat; but one with a fever, or one that does not fade, is more than a rash. */
const isRash = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'red' &&
  /^(dots|spots|bumps|pimples|speckles)$/.test(terms[at + 1]?.text ?? '') &&
  !terms.some(
    ({ entry, text }) => /\b(fade|fades|blanch|blanches|spreading)\b/.test(text) || isOfFever(entry),
  );

/** "In the red", "the red score" of a watch: a number, and no skin; "the red has gone up" is of skin. */
const isReadingOfWatch = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'red' &&
  (/^(score|number|zone|reading|light|warning|flag|watch)$/.test(terms[at + 1]?.text ?? '') ||
    (/^(the|in)$/.test(terms[at - 1]?.text ?? '') &&
      terms[at + 1]?.entry?.is !== 'subject' &&
      !/^(has|'s|is|went|keeps|spread|goes)$/.test(terms[at + 1]?.text ?? '') &&
      !terms.some(
        ({ entry }) => entry?.is === 'subject' && (entry.kind === 'part' || entry.kind === 'skin'),
      )) ||
    terms.some(({ text }) =>
      /^(my |the )?(watch|garmin|whoop|app|fitbit|readiness|recovery score)$/.test(text),
    ));

const isOfFever = (entry: Entry | undefined): boolean =>
  entry?.is === 'property' &&
  entry.frames.some(({ says: { fever, illness } }) => fever === 'yes' || illness === 'unwell');

/** "Two maybe", "a five i suppose": the number is about so much, and nothing else is in doubt. */
const isOfNumber = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.entry?.is === 'unsure' &&
  /^(maybe|perhaps|possibly|probably|i suppose|i guess|ish|could be|might be)$/.test(terms[at]?.text ?? '') &&
  /\b(zero|nought|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(terms[at - 1]?.text ?? '');

/** "Will the black nail fall off": nobody fell. */
const isFallenNail = (terms: readonly Term[], at: number): boolean =>
  /^(fall|falls|fell|falling|fallen)( off)?$/.test(terms[at]?.text ?? '') &&
  /\b(toe ?nails?|nails?)( (will|would|has|have|had|just|is|'s|are|did|might|could|may|all|nearly|then))*$/.test(
    textOf(terms.slice(0, at)),
  );

/** "Since i got keen": no pain is keen there. */
const isEager = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'keen' &&
  (/^(got|get|getting|am|was|too|very|so|be|being|really)$/.test(terms[at - 1]?.text ?? '') ||
    terms[at - 2]?.entry?.is === 'person');

/** "Lighter again today", "it hasn't tried it again": what is back is good, or nothing is. */
const restored = /\b(better|lighter|looser|easier|normal|right|warm|soft|loose)$|\b(not|never)( \w+){1,4}$/;

/** "Since i got going again": the running is back, and no trouble. */
const isTakenUp = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'again' &&
  (restored.test(textOf(terms.slice(0, at))) ||
    /\bsince (i|we) (have |am |was )?(got|get|took|taken|went|gone|been|back|came)\b( \S+){0,5}$/.test(
      textOf(terms.slice(0, at)),
    ));

/** "My sister says i'm gonna snap": nothing has. */
const isFeared = (terms: readonly Term[], at: number): boolean =>
  /^(snap|pop)$/.test(terms[at]?.text ?? '') &&
  /\b(i|we) (am |are )?(going to|might|about to)( (just|actually|all|one day))*$/.test(
    textOf(terms.slice(0, at)),
  );

/** "I'm very fit but …", "i'm so fit usually": who they are, and no answer to what is asked. */
const isOnlyFit = (terms: readonly Term[], at: number): boolean =>
  /^i am (\w+ )?fit\b/.test(terms[at]?.text ?? '') &&
  (/^(usually|normally|generally|otherwise|but|though|although|yet)\b/.test(
    textOf(terms.slice(at + 1, at + 2)),
  ) ||
    terms
      .slice(at + 1)
      .some(
        ({ entry }) =>
          entry?.is === 'property' &&
          entry.frames.some(({ says }) => says.chest === 'yes' || /^(weak|saddle)$/.test(says.nerve ?? '')),
      ));

/** "Singing is fine", and nothing behind it: a breath that lasts, and no chest that sings. */
const isSungWell = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'singing' &&
  /^(yes |yeah |no |my |the |talking and )*singing (is |'s )(all |still |absolutely |just )?(fine|grand|good|okay|ok|easy|lovely|no bother|no trouble|no problem)$/.test(
    textOf(terms),
  );

const wakers =
  /\b(teething|baby|babies|bub|bairns?|grandbairns?|weans?|nippers?|kid|kids|grandkids?|child|children|grandchild(ren)?|grandson|granddaughter|toddler|tot|pup|puppy|fireworks|mozzies|son|daughter|newborn|twins|little one|dog|cat|phone|alarm|husband|wife|partner|neighbours?|storm|wind|noise)$/;

const mineToo = /\b(so|as) (did|does|has|had|is|was) (my|me|the)\b|\b(my|me|the) \w+ (did|too|as well)\b/;

/** "The baby had me up at three": woken, and not by a pain; "… and so did my leg" is one. */
function isWoken(terms: readonly Term[], at: number): boolean {
  const text = terms[at]?.text ?? '';
  const isWaking =
    /^(did|does|do|has|have|will|would) not (sleep|slept|settle)\b|^((had|has|have|woke|wakes|wake|kept|keeps|keep) (me|us)|(up|awake) (half|all|most))\b/.test(
      text,
    );
  const after = terms.slice(at + 1).map((term) => term.text);
  return (
    isWaking &&
    terms.slice(Math.max(0, at - 2), at).some((term) => wakers.test(term.text)) &&
    !mineToo.test(after.join(' '))
  );
}

/** "Just one bad night": the night was. */
const isBadThing = (terms: readonly Term[], at: number): boolean =>
  /^(bad|rough|rotten|terrible|shocking|awful)$/.test(terms[at]?.text ?? '') &&
  /^(nights?|days?|weeks?|sleep|run|race|patch|spell|idea|luck|weather|news|habit|mood|timing)$/.test(
    terms[at + 1]?.text ?? '',
  );
