/** "I had cold last week", "only old cold": the illness, as it is said without an article; a foot that is cold is none. */
import type { FindingKey } from '../../triage/index.ts';
import type { Entry } from '../entries.ts';
import type { Term } from './term.ts';

const cold: Entry = {
  is: 'property',
  placeless: true,
  frames: [{ says: { illness: 'headCold' }, not: { illness: 'none' } }],
};

const small = new Set([
  'a',
  'the',
  'this',
  'some',
  'old',
  'common',
  'slight',
  'bad',
  'small',
  'little',
  'light',
]);
const having = new Set(['had', 'have', 'having', 'has', 'caught', 'catching', 'catch', 'with', 'from']);
const naming = new Set(['old', 'common']);
const following = new Set([
  'started',
  'means',
  'symptoms',
  'fever',
  'virus',
  'is going',
  'was there',
  'cough',
  'last week',
]);

/** Is the cold that stands there an illness? */
export function isIllness(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'cold') return false;
  if (isPlace(terms[at + 1])) return false;
  if (naming.has(terms[at - 1]?.text ?? '')) return true;
  if (terms.slice(Math.max(0, at - 4), at).some(isPlace)) return false;
  let step = at - 1;
  while (small.has(terms[step]?.text ?? '') || terms[step]?.entry?.is === 'degree') step -= 1;
  return having.has(terms[step]?.text ?? '') || following.has(terms[at + 1]?.text ?? '');
}

/** "Not a cold leg": of a limb, and no illness. */
export const isOfLimb = (terms: readonly Term[], at: number): boolean =>
  (/^(a|the|this|one) cold$/.test(terms[at]?.text ?? '') && isPlace(terms[at + 1])) || isColdToday(terms, at);

/** "My foot went cold this morning": no weather, though "it's cold this morning" is. */
function isColdToday(terms: readonly Term[], at: number): boolean {
  if (!/^(cold|freezing|baltic) (this morning|today)$/.test(terms[at]?.text ?? '')) return false;
  let step = at - 1;
  while (
    terms[step] !== undefined &&
    (terms[step]?.entry?.is === 'degree' || verbs.test(terms[step]?.text ?? ''))
  )
    step -= 1;
  const { entry } = terms[step] ?? {};
  return step < at - 1 && entry?.is === 'subject' && entry.kind === 'part';
}

/** "Lifting the cooler": what holds the drinks, and no cooler foot. */
export const isCoolBox = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'cooler' &&
  /^(the|a|my|our|his|her|that|this|full|heavy|big|beer|ice|water|empty)$/.test(terms[at - 1]?.text ?? '') &&
  !/^(is|are|'s|feels|be)$/.test(terms[at - 2]?.text ?? '') &&
  !isPlace(terms[at + 1]) &&
  !/^(one|of|than|to|side|and)$/.test(terms[at + 1]?.text ?? '');

const verbs =
  /^(is|are|was|were|'s|has|have|had|been|gone|went|going|go|feels?|felt|turned|all|just|really|suddenly|so)$/;

/** Cold as no limb should be. */
export const coldLimb: Entry = { is: 'property', frames: [{ of: ['part'], says: { cold: 'yes' } }] };

const isPlace = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && (term.entry.kind === 'part' || term.entry.kind === 'world');

export const asIllness = (term: Term): Term => ({ ...term, entry: cold, also: [] });

/** Warm as a limb should be. */
export const warm: Entry = {
  is: 'property',
  frames: [{ of: ['part', 'skin', 'unnamed'], says: { cold: 'no' }, not: { cold: 'unsure' } }],
};

/** "My legs are warm and perfect", "a normal colour and warm", "warm enough": good news, and no heat, but where something is swollen. */
export function isWarmAndWell(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'warm' || terms.some(isSwollen)) return false;
  if (terms[at + 1]?.text === 'enough' && terms[at + 2]?.text !== 'to') return true;
  const isWell = (term: Term | undefined): boolean =>
    term?.entry?.is === 'good' ||
    /^(straight|pink|((is|are|'s) )?(a |the |its |in )?(normal|usual|right|good|healthy) (colou?r|shape))$/.test(
      term?.text ?? '',
    );
  const beside = (step: 1 | -1): boolean => terms[at + step]?.text === 'and' && isWell(terms[at + 2 * step]);
  return beside(1) || beside(-1) || terms[at + 1]?.entry?.is === 'good';
}

const isSwollen = ({ entry }: Term): boolean =>
  entry?.is === 'property' && entry.frames.some(({ says: { swelling = 'none' } }) => swelling !== 'none');

/** Warm as no limb should be. */
export const hot: Entry = {
  is: 'property',
  frames: [{ of: ['part', 'skin', 'unnamed'], says: { heat: 'yes' }, not: { heat: 'no' } }],
};

/** "Bigger than the other one and kind of warm": heat, even in answer to "is it cold?". */
export function isSwollenAndWarm(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'warm') return false;
  const before = terms.slice(Math.max(0, at - 7), at);
  return (
    before.slice(-3).some(({ text }) => text === 'and') &&
    !before.some(({ entry }) => entry?.is === 'not') &&
    before.some(isSwollen)
  );
}

const being = /^(is|are|'s|feel|feels)$/;
const sided = /\b(left|right|one|other|this|that|than|compared)\b/;

/**
 * "Sensation is normal, both feet are warm": nobody complains of feet, or of both legs, that are warm, but where heat is
 * asked for. One that is warmer than the other is no good news, and a leg by itself may be that one.
 */
export function isWarmFoot(terms: readonly Term[], at: number, asked: readonly FindingKey[]): boolean {
  const [limb, verb] = [terms[at - 2], terms[at - 1]?.text ?? ''];
  const site = limb?.entry?.is === 'subject' ? limb.entry.site : undefined;
  const isFar = site === 'foot' || site === 'toe' || (site === 'legs' && /s$/.test(limb?.text ?? ''));
  const isSided = terms.some(({ text }) => sided.test(text));
  const goesOn = terms
    .slice(at + 1, at + 3)
    .some(
      ({ entry, cut }) =>
        !cut &&
        entry?.is === 'property' &&
        entry.frames.some(({ says: { swelling, heat, pain, bruise } }) => swelling ?? heat ?? pain ?? bruise),
    );
  const isGood = isFar && (!isSided || asked.includes('cold')) && !goesOn;
  return terms[at]?.text === 'warm' && being.test(verb) && isGood && !asked.includes('heat');
}
