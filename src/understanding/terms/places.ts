/** Places that are others here, by what stands beside them. */
import type { FindingKey, Site } from '../../triage/index.ts';
import type { Entry } from '../entries.ts';
import { pelvicFeelings } from '../lexicon/elsewhere.ts';
import { asBack } from './backs.ts';
import { landmarkAt } from './landmarks.ts';
import { table } from './table.ts';
import { type Term, textOf } from './term.ts';

/** What stands there instead of what the tables say, if it does. */
export function placeMeant(
  terms: readonly Term[],
  at: number,
  asked: readonly FindingKey[],
): 'as named' | Pick<Term, 'entry'> | Pick<Term, 'entry' | 'also'> {
  if (isStrides(terms, at)) return { entry: undefined };
  const landmark = landmarkAt(terms, at, asked);
  if (landmark !== undefined) return landmark;
  const other =
    asBack(terms, at) ??
    asSeat(terms, at) ??
    asNumbSeat(terms, at) ??
    asStairs(terms, at) ??
    asLegs(terms, at) ??
    asButtock(terms, at, asked);
  return other === undefined ? 'as named' : { entry: other, also: [] };
}

const seat: Entry = { is: 'subject', kind: 'seat' };
/** What one sits on, numb: it is a place as well. */
const numbSeat: Entry = { is: 'subject', kind: 'seat', site: 'glute' };
const saggings = new Set(pelvicFeelings);

/** "My pelvis, like something heavy hanging in there": its floor, and no hip. */
const asSeat = (terms: readonly Term[], at: number): Entry | undefined =>
  /^pelvi[cs]/.test(terms[at]?.text ?? '') && terms.some(({ text }) => saggings.has(text)) ? seat : undefined;

/** What one sits on, both halves of it; a cheek or a side of it is a place like others. */
const behinds =
  /^(the |my |me )?(bum|bums|butt|arse|ass|backside|back side|rump|tush|heinie|jacksie|posterior|derriere|bottom|behind|rear|rear end|buttocks)$/;
const halves = /^(cheeks?|the|muscles?|bones?|left|right|one|side|leg|thigh|hamstrings?|hammy|hammies)$/;
const downOneLeg = /\b(down|into|through|to) (the|my|me) (left|right|one|same|other)\b/;

/** "My backside's been asleep since the ute": numb where one sits, and no stiff muscle. */
function asNumbSeat(terms: readonly Term[], at: number): Entry | undefined {
  if (!behinds.test(terms[at]?.text ?? '')) return undefined;
  const isOne = /^(left|right|one)$/.test(terms[at - 1]?.text ?? '');
  if (isOne || halves.test(terms[at + 1]?.text ?? '') || downOneLeg.test(wordsOf(terms.slice(at))))
    return undefined;
  const far = terms.findIndex(
    ({ entry, cut }, step) => step > at && (cut || entry?.is === 'subject' || entry?.is === 'cut'),
  );
  const after = terms.slice(at + 1, far < 0 ? at + 7 : Math.min(far, at + 7));
  const before = terms.slice(0, at).findLastIndex(isOfNumbSeat);
  const isAfter = after.some(
    (term, step) => isOfNumbSeat(term) && !/^(in|of)$/.test(terms[at + step + 2]?.text ?? ''),
  );
  const isBefore = before >= 0 && aroundSeat.test(wordsOf(terms.slice(before + 1, at)));
  return isAfter || isBefore ? numbSeat : undefined;
}

/** "Numb as a plank all round me (backside)". */
const aroundSeat =
  /^(as (an? )?\w+ ?)?((all|right|just|the way|in|of|on|across|over|round|around|my|me|the)( |$))*$/;

const isOfNumbSeat = ({ entry }: Term): boolean =>
  entry?.is === 'property' &&
  entry.frames.some(({ of, says }) => of?.includes('seat') === true && says.nerve === 'saddle');

const stairs: Entry = { is: 'subject', kind: 'stairs' };
const breathless = /puffed|puffing|winded|breathless|out of breath|panting|gasping|blowing/;

/** "Puffed after one flight": of stairs, and no long trip. */
const asStairs = (terms: readonly Term[], at: number): Entry | undefined =>
  /\bflights?$/.test(terms[at]?.text ?? '') && terms.slice(0, at).some(({ text }) => breathless.test(text))
    ? stairs
    : undefined;

const legs: Entry = { is: 'subject', kind: 'part', site: 'legs' };

/** "Everything from my rear down": the legs as well. */
const asLegs = (terms: readonly Term[], at: number): Entry | undefined =>
  /^(everything|all)$/.test(terms[at]?.text ?? '') &&
  /^from\b/.test(terms[at + 1]?.text ?? '') &&
  terms
    .slice(at + 1, at + 5)
    .some((term, step) => siteOf(term) === 'glute' && terms[at + step + 2]?.text === 'down')
    ? legs
    : undefined;

const climbing = /\b(climb\w*|up|down|stairs?|flights?|staircase|on the|onto)\b/;

/** "Ten stiff steps every morning": steps that are walked, and no stairs. */
const isStrides = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'steps' &&
  /\b(first|last|few|couple of|two|three|four|five|six|seven|eight|nine|ten|dozen|twenty|thirty|hundred|short|small|baby|stiff|limpy|wobbly)( \w+)?$/.test(
    wordsOf(terms.slice(Math.max(0, at - 3), at)),
  ) &&
  !climbing.test(wordsOf(terms.slice(Math.max(0, at - 6), at + 3)));

const wordsOf = (terms: readonly Term[]): string => terms.map(({ text }) => text).join(' ');

const buttock: Entry = { is: 'subject', kind: 'part', site: 'glute' };

/** "Both cheeks and my thighs", "my thighs and bottom": those one sits on. By themselves only where it is asked what is sore. */
function asButtock(terms: readonly Term[], at: number, asked: readonly FindingKey[]): Entry | undefined {
  const text = terms[at]?.text ?? '';
  if (!/^(cheeks?|bottom)$/.test(text) || (terms[at + 1]?.text === 'of' && terms[at + 2]?.text !== 'it'))
    return undefined;
  const after = wordsOf(terms.slice(at + 1, at + 3));
  const isBefore = terms[at - 1]?.text === 'and' && siteOf(terms[at - 2]) !== undefined;
  const next = terms.slice(at + 1, at + 6).find((term) => siteOf(term) !== undefined);
  const isJoined = isBefore || (/^and\b/.test(after) && next !== undefined);
  const isOfIt = terms.slice(0, at).some((term) => siteOf(term) === 'glute');
  return isJoined || ((isOfIt || asked.includes('sites')) && /^cheeks?$/.test(text)) ? buttock : undefined;
}

const siteOf = (term: Term | undefined): Site | undefined =>
  term?.entry?.is === 'subject' ? term.entry.site : undefined;

/** "Mine" is the place that was spoken of, even if it was somebody else's. */
export function placeBefore(terms: readonly Term[], at: number): Entry | undefined {
  return terms.slice(0, at).findLast(({ entry }) => entry?.is === 'subject' && entry.kind === 'part')?.entry;
}

const onSkin = /^on the skin\b.* (knee|ankle|hip|toe)(cap)?s?$/;
const unharmed =
  /(?<!\b(can|could|will|would) )\b(not|no|never|nor|nothing|without)( [\w']+){0,2} (hot|burning|swell\w*|swollen|puffy|throb\w*|fever\w*|shiver\w*|stiff\w*|ach\w*|hurt\w*|pain\w*)\b/g;
const deeper =
  /\b(hot|burning|boiling|swell\w*|puffy|throb\w*|fever\w*|shiver\w*|temperature|ill|unwell|sick|poorly|rough|shak\w*|stiff\w*|bend|bending|straighten|twist\w*|inside|deep\w*|ach(e|es|ing|y)|hurt\w*|pain\w*|limp\w*)\b/;

/** "Red hot on the skin over my knee and hurts to bend": more than the skin, and the joint under it is named. */
export function jointUnder(terms: readonly Term[], at: number): Entry | undefined {
  const [, joint] = onSkin.exec(terms[at]?.text ?? '') ?? [];
  if (joint === undefined || !deeper.test(textOf(terms).replace(unharmed, ''))) return undefined;
  return table.longest([joint], 0)?.values[0];
}
