/** Words that mean one thing here and another there, by what stands beside them. */

import type { Entry } from '../entries.ts';
import { type Term, textOf } from './term.ts';

const being = new Set(["'s", 'is', 'are', 'feels']);
const closing = new Set(['and', 'but', 'so', 'just', 'now', 'too', 'enough']);

/** Good news here, though the word may be a side, a place or a degree elsewhere. */
export const isGood = (terms: readonly Term[], at: number): boolean =>
  isWell(terms, at) || isRight(terms, at) || isSuper(terms, at) || isOrdinary(terms, at);

/** "My breathing is ordinary": good news of what is named; not "an ordinary run", "out of the ordinary". */
function isOrdinary(terms: readonly Term[], at: number): boolean {
  if (!/^(ordinary|everyday)$/.test(terms[at]?.text ?? '')) return false;
  let step = at - 1;
  while (
    terms[step]?.entry?.is === 'degree' ||
    /^(all|just|only|quite|perfectly)$/.test(terms[step]?.text ?? '')
  )
    step -= 1;
  const subject = terms[step - 1]?.entry;
  const next = terms[at + 1];
  return (
    being.has(terms[step]?.text ?? '') &&
    subject?.is === 'subject' &&
    subject.kind !== 'world' &&
    (next === undefined || next.cut || closing.has(next.text) || next.entry?.is !== 'property')
  );
}

/** "Chest's right": good news, and no side. */
function isRight(terms: readonly Term[], at: number): boolean {
  if (isRightSince(terms, at)) return true;
  if (terms[at]?.text !== 'right' || !being.has(terms[at - 1]?.text ?? '')) return false;
  const subject = terms[at - 2]?.entry;
  if (subject?.is !== 'subject' || subject.kind === 'world' || subject.kind === 'part') return false;
  const next = terms[at + 1];
  return (
    next === undefined ||
    next.cut ||
    closing.has(next.text) ||
    ['not', 'no', 'yes', 'cut', 'only', 'closing'].includes(next.entry?.is ?? '')
  );
}

/** "Puffy on Monday but they've been right since": well again; not "it's not been right since". */
const isRightSince = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'right' &&
  /\bbeen$/.test(terms[at - 1]?.text ?? '') &&
  /^(since|after)\b/.test(terms[at + 1]?.text ?? '') &&
  !terms.slice(Math.max(0, at - 4), at).some(({ entry }) => entry?.is === 'not');

const goingOn =
  /^(is|are|'s|am|works|working|work|goes|going|go|feels|feel|feeling|breathe|breathing|i breathe|breathes|sleep|sleeps|beats|beating|moves|moving|functions|functioning|runs)$/;

/** "The heart is very well", "i breathe well": good news; not "well, …", "well sore", "as well". */
function isWell(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'well') return false;
  let step = at - 1;
  while (terms[step]?.entry?.is === 'degree' || /^(all|just|also|perfectly)$/.test(terms[step]?.text ?? ''))
    step -= 1;
  const next = terms[at + 1];
  return (
    goingOn.test(terms[step]?.text ?? '') &&
    !['property', 'degree'].includes(next?.cut ? '' : (next?.entry?.is ?? '')) &&
    !/^(enough|below|above|over|under|past|beyond)$/.test(next?.text ?? '')
  );
}

/** "Today nothing but last night it was tight": nothing, but something else was; no "nothing but a bruise". */
export function isNothingThough(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'nothing but') return false;
  const before = terms[at - 1];
  return (
    before?.entry?.is === 'now' ||
    before?.text === 'is' ||
    /^(last|yesterday|earlier|it|i|my|on|when|in|at|this|before)$/.test(terms[at + 1]?.text ?? '')
  );
}

/** "Just got off the plane": when, and not that it is all. */
export function isJustNow(terms: readonly Term[], at: number): boolean {
  return (
    terms[at]?.text === 'just' &&
    /^(got|came|come|landed|flew|flown|arrived|finished|started|woke|noticed|been)\b/.test(
      terms[at + 1]?.text ?? '',
    )
  );
}

const deeds = /^(\w+ed|did|went|fell|came|hurt|hit|ran|got)\b/;

/** "Zero pain", "zero swelling": none of it, and no score; "zero, twisted it yesterday" is one. */
export function isNought(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return (
    terms[at]?.text === 'zero' &&
    next?.entry?.is === 'property' &&
    !(next.entry.event && deeds.test(next.text)) &&
    !next.entry.frames.every(({ says: { walking, dailyLife } }) => walking === 'normal' || dailyLife === 'no')
  );
}

/** "Dead tight", "just bloody tired", "bloody knees": how much, and neither numb nor blood; "bloody wee" is a phrase of its own. */
export function isDeadly(terms: readonly Term[], at: number): boolean {
  const [text, next] = [terms[at]?.text ?? '', terms[at + 1]];
  if (next === undefined || next.cut || !/^(dead|bloody)$/.test(text)) return false;
  const isOfPart = text === 'bloody' && next.entry?.is === 'subject' && next.entry.kind === 'part';
  return isOfPart || next.entry?.is === 'property';
}

export const urine: Entry = { is: 'subject', kind: 'urine' };
const verbsOf = new Set([
  'is',
  'was',
  "'s",
  'has',
  'looks',
  'looked',
  'came',
  'went',
  'comes',
  'been',
  'that',
]);

const verbsOfAny = new Set(['is', 'was', "'s", 'looks', 'looked']);

export const breath: Entry = { is: 'subject', kind: 'breath' };

/** "The wind's good", "wind feels fine": the breath, and no wind in the belly. */
export const isWind = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'wind' &&
  /^(is|'s|feels|seems|has been)$/.test(terms[at + 1]?.text ?? '') &&
  terms.slice(at + 2, at + 6).some(({ entry }) => entry?.is === 'good');

/** "My wee was red", "no wee's brown", and not "my wee toe", "it is a wee is it". */
export function isUrine(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'wee') return false;
  const before = terms[at - 1];
  const verb = terms[at + 1]?.text ?? '';
  return ['my', 'me', 'the', undefined].includes(before?.text)
    ? verbsOf.has(verb)
    : verbsOfAny.has(verb) && !/^(a|that|this|one)$/.test(before?.text ?? '');
}

const ofAge = /^(aged|at (age|the age of)) \w+$/;
const done = /\b(had|broke|tore|ruptured|snapped|dislocated)\b(?! (a|the|my) (fall|knock|blow))/;
const ofNow =
  /\b(today|yesterday|now|still|since|this|last|lately|is|are|am|'s|have|has|can not|hurts?|limp\w*|aches?)\b/;

/** "Appendix out aged twelve" is long ago; "a runner aged twelve with a sore hip" is so old now. */
export const isAgeNow = (terms: readonly Term[], at: number): boolean =>
  ofAge.test(terms[at]?.text ?? '') && (!done.test(textOf(terms.slice(0, at))) || ofNow.test(textOf(terms)));

/** "The fever is finished", "the race, now finished": over; legs that are finished are not. */
export function isFinished(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'finished' || !/^(is|are|'s|was|now)$/.test(terms[at - 1]?.text ?? ''))
    return false;
  const named = terms
    .slice(0, at)
    .findLast(({ entry }) => entry?.is === 'subject' || entry?.is === 'property');
  return named?.entry?.is === 'property' || (named?.entry?.is === 'subject' && named.entry.kind !== 'part');
}

/** "Breathing is super", and not "super sore". */
function isSuper(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return (
    terms[at]?.text === 'super' &&
    being.has(terms[at - 1]?.text ?? '') &&
    (next === undefined ||
      next.cut ||
      /^(and|but|so|just|now|too|what|how|only|sir|yes|no|not|i|my|the|it)$/.test(next.text))
  );
}
