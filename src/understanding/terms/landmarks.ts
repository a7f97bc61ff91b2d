/** Places that only say where, how far or like what: "down towards the knee", "when i bend my knee". They hurt no one. */
import { type FindingKey, isBest, type Site } from '../../triage/index.ts';
import {
  backPain,
  bent,
  beside,
  blamed,
  catching,
  ends,
  endsRun,
  farEnds,
  felt,
  feltWell,
  fromTo,
  glory,
  likened,
  moved,
  ofOthers,
  painless,
  pressed,
  reaching,
  running,
  shoes,
  spreading,
  travels,
  wornTo,
} from '../lexicon/landmarks.ts';
import type { Term } from './term.ts';
import { wellUpTo } from './wellHere.ts';

/** What stands before a place and behind it, in words. */
type Around = { readonly before: string; readonly after: string; readonly others: readonly Site[] };

/** No place, or one that has no name: "redness up to the knee" is on the body all the same, and the knee is not what hurts. */
export function landmarkAt(
  terms: readonly Term[],
  at: number,
  asked: readonly FindingKey[],
): Pick<Term, 'entry'> | undefined {
  const site = siteOf(terms[at]);
  const before = wordsOf(terms.slice(0, at));
  if (isOther(terms[at])) return ofOthers.test(before) ? { entry: undefined } : undefined;
  if (site === undefined || site === 'skin') return undefined;
  const after = wordsOf(terms.slice(at + 1));
  const others = terms.slice(0, at).flatMap((term) => othersThan(site, term));
  const around: Around = { before, after, others };
  const isNone =
    glory.test(after) ||
    likened.test(before) ||
    isNameOfHeel(terms, at) ||
    (terms[at]?.text === 'heels' && isShoe(around)) ||
    isFelt(around) ||
    isPressedInVain(around) ||
    isRunTo(site, around);
  if (isNone) return { entry: undefined };
  // Asked for something else than where, a runner has told where it is; at the beginning another place must be named.
  const isKnown = others.length > 0 || (asked.length > 0 && !asked.includes('sites'));
  const isOneSpot = others.length === 0 && asked.includes('pinpoint');
  if (isKnown && isWellLimb(terms, at, site, asked)) return { entry: { is: 'subject', kind: 'part' } };
  if (!isKnown || !(isBent(terms, around) || (isFarEnd(site, around) && !isOneSpot))) return undefined;
  return { entry: others.length > 0 ? undefined : { is: 'subject', kind: 'part' } };
}

/** What is worn, or blamed as it is for another place; heels that hurt themselves say so next to their name. */
const isShoe = ({ before, after, others }: Around): boolean =>
  shoes.test(before) ||
  (blamed.test(before) && (others.length > 0 || !/\bfrom$/.test(before)) && !goingOn.test(after)) ||
  (wornTo.test(after) && !/\b(my|me|both|sore)$/.test(before));
const goingOn =
  /^(to|up|down|through|into|and|or|that|which|hurt\w*|are|being|sore|pain\w*|ach\w*|strik\w*)\b/;

const limbs: readonly Site[] = ['legs', 'foot', 'toe'];
const signs: readonly FindingKey[] = ['nerve', 'cold', 'deformity'];
const goesOn = /^(only|just|but|no|nothing|it|that|everything|i|one|with|though|and|then|'s)\b/;

/**
 * Asked for numbness, cold or a bend, "foot's warm and straight, just a bit puffy": the limb is well, and what is puffy is
 * where it hurt before. What is told of a nerve, of cold or of stiffness is told of the limb.
 */
function isWellLimb(terms: readonly Term[], at: number, site: Site, asked: readonly FindingKey[]): boolean {
  if (!limbs.includes(site) || !asked.some((key) => signs.includes(key))) return false;
  const end = wellUpTo(terms, at);
  const next = terms[end ?? terms.length];
  if (end === undefined || next === undefined || !(next.cut || goesOn.test(next.text))) return false;
  return !terms.slice(end).some(isSign);
}

const isSign = ({ entry }: Term): boolean =>
  entry?.is === 'property' &&
  entry.frames.some(
    ({ says }) =>
      says.quality === 'dull' || signs.some((key) => says[key] !== undefined && !isBest(key, says[key])),
  );

/** "Against my hand", "like a toothache in my bottom". */
const isOther = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && term.entry.kind === 'elsewhere';

const wordsOf = (terms: readonly Term[]): string => terms.map(({ text }) => text).join(' ');

const siteOf = (term: Term | undefined): Site | undefined =>
  term?.entry?.is === 'subject' && term.entry.kind === 'part' ? term.entry.site : undefined;

/** "My leg hurts near the knee": the knee says where in the leg. */
function othersThan(site: Site, term: Term): readonly Site[] {
  const other = siteOf(term);
  return other === undefined || other === site || other === 'legs' || other === 'unsure' ? [] : [other];
}

/** "It's weak when i bend my knee": the knee is what is bent. One that locks or gives way then is told of. */
const isBent = (terms: readonly Term[], { before }: Around): boolean =>
  bent.test(before) &&
  !terms.some(
    ({ entry, text }) =>
      catching.test(text) ||
      (entry?.is === 'property' && entry.frames.some(({ says }) => says.jointTrouble ?? says.motion)),
  );

/** "Purple down towards the knee", "near the knee"; what is hot near it may be it. Pain that has spread to the knee, or goes there, is there. */
function isFarEnd(site: Site, { before, others }: Around): boolean {
  const [reach] = reaching.exec(before) ?? [];
  if (reach === undefined) return false;
  if (beside.test(reach)) return /^toward/.test(reach) || others.length > 0 || !spreading.test(before);
  const far = before.slice(-60);
  if (others.some((other) => ends[other] === site) && !travels.test(far)) return true;
  return spreading.test(far) || !(running.test(far) || moved.test(far) || /\bfrom\b/.test(far));
}

/** "From my back to my knee", "in my bottom and sneaks down to my foot": where it runs to is not where it is. */
function isRunTo(site: Site, { before, others }: Around): boolean {
  if (!endsRun.test(before)) return false;
  const isBack = others.includes('lowBack') || backPain.test(before);
  if (isBack && fromTo.test(before)) return true;
  return (
    (isBack || others.includes('glute')) &&
    farEnds.includes(site) &&
    (running.test(before) || fromTo.test(before))
  );
}

/** "Feeling in my feet is normal": good news of the feeling. */
const isFelt = ({ before, after }: Around): boolean => felt.test(before) && feltWell.test(after);

/** "Pressing on the sole hardly does anything"; "my heel hurts when i press the sole". */
const isPressedInVain = ({ before, after, others }: Around): boolean =>
  pressed.test(before) &&
  (painless.test(after) || (others.length > 0 && /\b(when|if) (i|you)\b/.test(before.slice(-30))));

/** "Plantar fasciitis again, my heel's just cranky": the name of what it is, in the heel. */
const isNameOfHeel = (terms: readonly Term[], at: number): boolean =>
  /^plant[ae]r/.test(terms[at]?.text ?? '') && terms.some((term) => siteOf(term) === 'heel');
