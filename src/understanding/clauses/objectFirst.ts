/** What is spoken of stands first, and after it whether it is there: "fever is not there", "a tablet i had", "stabbing not". */
import { isExperienced } from '../mentions/otherThings.ts';
import { type Term, textOf } from '../terms/term.ts';
import { isUnsensed, sensing } from './unsensed.ts';

const besides = new Set(['also', 'too', 'as such', 'all', 'and', 'only', 'such', 'i']);
const there = new Set(['is', 'there', 'at', 'like that']);
const present = new Set(['there', 'present', 'coming']);
const being = new Set(['is', 'are', "'s", 'was']);
const helping = new Set(['am', 'have', 'do', 'did', 'does', 'has']);
const having = /^(taking|having|getting|feeling|taken|had|take|have|got|using|used|facing|any)$/;
const rest = new Set(['any', 'at', 'all', 'till', 'now', 'sir', 'today', 'yet']);

/** "Fever is not there", "swelling also nothing", "heat also not", "fever don't have", "the thinner i am not taking". */
export function isNotThere(terms: readonly Term[], at: number): boolean {
  const after = terms.slice(at + 1).filter(({ text }) => !besides.has(text));
  const isBeside = terms[at + 1]?.text === 'also' || terms[at + 1]?.text === 'too';
  const [first = '', second = '', third = ''] = after.map(({ text }) => text);
  if (first === 'am' && second === 'not' && third === '') return isFirst(terms, at);
  const [what, where] = being.has(first) ? [second, third] : [first, second];
  if (what === 'not' && present.has(where)) return true;
  if (/^(nil|absent)$/.test(what)) return isFirst(terms, at);
  if (what.startsWith('not at all ') || isUnsensed(terms, at)) return true;
  if ((being.has(first) || isBeside) && /^(not|no)$/.test(what) && where === '') return isFirst(terms, at);
  if (/^nothing( is)?$/.test(first)) return after.slice(1).every(({ text }) => there.has(text));
  if (isOfIt(first, second) && third === 'not' && /^(either)?$/.test(after[3]?.text ?? ''))
    return isFirst(terms, at);
  return (
    helping.has(first) &&
    second === 'not' &&
    having.test(third) &&
    (['subject', 'property'].includes(after[3]?.entry?.is ?? '') ||
      after.slice(3).every(({ text }) => rest.has(text))) &&
    isFirst(terms, at)
  );
}

/** Nothing is told before it that it could belong to: "numbness …", and not "it is numb …". */
function isFirst(terms: readonly Term[], at: number): boolean {
  const told = terms.slice(0, at).findLastIndex(
    ({ entry, text }, place) =>
      entry?.is === 'property' ||
      entry?.is === 'cut' ||
      // "I drink plenty, so dark it isn't", and not "it is so dark"
      (text === 'so' && !being.has(terms[place - 1]?.text ?? 'is')),
  );
  return !terms.slice(told + 1, at).some(({ text }) => /^(it|is|are|'s|was|has|have|am|i|they)$/.test(text));
}

const taken = new Set(['had', 'took', 'take', 'have', 'am']);

/** Does the clause go on at this term, because what was named is its object? */
export function isAfterObject(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]];
  if (before === undefined || term === undefined) return false;
  if (/^nothing( is)?$/.test(term.text))
    return (
      (before.text === 'all' || before.text === 'such' || before.entry?.is === 'property') &&
      terms.slice(at + 1).every(({ text }) => there.has(text)) &&
      next !== undefined
    );
  if (isDeniedBehind(terms, at)) return true;
  if (term.text !== 'i' || before.entry?.is !== 'property') return false;
  if (isExperienced(terms, at - 1)) return true;
  const after = terms.slice(at + 2, at + 4).map(({ text }) => text);
  if (isUnsensed(terms, at - 1)) return true;
  if (helping.has(next?.text ?? '') && after[0] === 'not' && having.test(after[1] ?? ''))
    return isFirst(terms, at - 1);
  return (
    taken.has(next?.text ?? '') &&
    before.entry.frames.some(({ says }) => says.painkiller !== undefined || says.bloodThinner !== undefined)
  );
}

/** "Dark it isn't", "limping i'm not": and no more of it. */
function isDeniedBehind(terms: readonly Term[], at: number): boolean {
  const [before, who, be, not, then] = terms.slice(at - 1, at + 4);
  const isOver =
    then === undefined || then.cut === true || /^(and|but|so|i|my|no|at|either)$/.test(then.text);
  return (
    before?.entry?.is === 'property' &&
    isOfIt(who?.text, be?.text) &&
    not?.text === 'not' &&
    isOver &&
    !isOfOther.test(textOf(terms.slice(at + 3))) &&
    isFirst(terms, at - 1)
  );
}

/** "Cold i'm not but the leg is". */
const isOfOther = /^but (the|my|me|one|both) ([\w']+ ){1,3}(is|are|'s|am)( ((so|a|bit|cold|it) ?)*)?$/;

const isOfIt = (who = '', be = ''): boolean =>
  /^(it|they|that)$/.test(who) ? being.has(be) : who === 'i' && be === 'am';

/** "A clot my mother had": whose it is comes after it. */
export function isTheirs(terms: readonly Term[], at: number): boolean {
  return (
    terms[at]?.entry?.is === 'property' &&
    terms[at + 1]?.entry?.is === 'person' &&
    /^(had|has|have)$/.test(terms[at + 2]?.text ?? '') &&
    isFirst(terms, at) &&
    !/^(my|i|me|it|a|the|been)$/.test(terms[at + 3]?.text ?? '')
  );
}

/** "One fellow in my group": mine is only the group. */
export function isTheirGroup(terms: readonly Term[], at: number): boolean {
  return (
    terms[at]?.text === 'my' &&
    terms[at - 2]?.entry?.is === 'person' &&
    /^(in|from|at|of)$/.test(terms[at - 1]?.text ?? '') &&
    terms[at + 1]?.entry === undefined
  );
}

/** "Stabbing not rather a dragging", "not sharp more of an ache": another word takes the place of the denied one. */
export function isInstead(terms: readonly Term[], at: number): boolean {
  const text = terms[at]?.text ?? '';
  const next = terms[at + 1]?.text ?? '';
  const before = terms[at - 1];
  if (before?.entry?.is === 'not' && before.text === 'not' && terms[at - 2]?.entry?.is === 'property')
    return /^(rather|instead|more)$/.test(text);
  return (
    before?.entry?.is === 'property' &&
    ((text === 'more' && (next === 'of' || next === 'a' || next === 'an')) ||
      (text === 'rather' && /^(a|an|it|its|more)$/.test(next))) &&
    terms.slice(Math.max(0, at - 4), at).some(({ entry }) => entry?.is === 'not')
  );
}

/** "Swelling not there temperature …", "crack i did not hear one tablet …": what is denied stands before it, and something new follows. */
export function isAfterAbsence(terms: readonly Term[], at: number, start: number): boolean {
  const [before, not] = [terms[at - 1], terms[at - 2]];
  if (!/^(not|never)$/.test(not?.text ?? '') || rest.has(terms[at]?.text ?? '')) return false;
  const named = terms.slice(start, at - 2);
  if (present.has(before?.text ?? ''))
    return (
      ['subject', 'property'].includes(terms[at]?.entry?.is ?? '') &&
      named.length <= 4 &&
      ['subject', 'property'].includes(named[0]?.entry?.is ?? '')
    );
  return sensing.test(before?.text ?? '') && (isUnsensed(terms, at - 5) || isUnsensed(terms, at - 4));
}
