/** Words that mean one thing here and another there, by what stands beside them. */

import type { Entry } from '../entries.ts';
import { type Term, textOf } from './term.ts';

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
