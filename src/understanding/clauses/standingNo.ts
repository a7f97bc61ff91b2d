/** A "no" that answers, and a "no" that denies what stands before it. */
import type { Term } from '../terms/term.ts';
import { firstWord, ownerSet, pronouns } from './beginnings.ts';
import { verbal } from './clauses.ts';
import { isBestNews, isSentence, isWell, isWellTold } from './sentences.ts';

/** What can stand between "no" and what it denies is an adjective; these are none. */
const adverb =
  /ly$|^(also|too|always|sometimes|often|usually|ever|yet|then|again|even|quite|why|what|how|when)$/;

/** "No sudden pop": a word that stands in no table, and says of what kind it is. */
function isAdjective({ text }: Term): boolean {
  return !adverb.test(text) && text.length > 2;
}

/** "No nothing stairs are fine": after it something new is told. */
function isStandingNothing(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (before !== undefined && before.entry?.is !== 'no' && !isStanding(terms, at - 1) && !isThere(terms, at))
    return false;
  const [next, after] = [terms[at + 1], terms[at + 2]];
  if (next?.text === 'no' || (before !== undefined && ownerSet.has(next?.text ?? ''))) return true;
  if (next?.entry?.is === 'property' && (/^(slept|sleep) /.test(next.text) || isSentence(next))) return true;
  if (next === undefined || after === undefined || !(verbal.has(firstWord(after)) || works.test(after.text)))
    return false;
  if (next.entry?.is === 'subject') return after.text !== 'not';
  return pronouns.has(next.text) && next.text !== 'that';
}

const works = /^(works|work|working|goes|going|beats)$/;
const counting = /^(of|is|are|was|were|have|has|had|that|which|too|so|yet|on|in)\b/;

/** "None, walking's normal": an answer; and "none of my toes hurt", "none swollen" are none. */
function isStandingNone(terms: readonly Term[], at: number): boolean {
  const [before, next] = [terms[at - 1], terms[at + 1]];
  if (next === undefined || (before !== undefined && before.entry?.is !== 'no' && !terms[at]?.cut))
    return false;
  if (next.entry?.is === 'property')
    return next.to - next.from > 1 && (isWell(next) || isWellTold(next) || firstWord(next) === 'i');
  return next.entry?.is !== 'degree' && !counting.test(next.text);
}

/** "No had the baby last week": what was done is told, and nothing that a "no" could deny. */
const deed = /^(((only )?just |recently )?(had|gave|came|crept|started|began|built|grew)|slept|sleep) /;

/** "No loosens up in five minutes": what it does is told, and a "no" before it denies none of that. */
const doing =
  /^(walks|wears|eases|loosens|frees|settles|works|warms|goes|clears) (itself |right |straight |all )?(off|up|out|away)\b/;

const standsBefore: ReadonlySet<string> = new Set([
  'not',
  'only',
  'yes',
  'no',
  'cut',
  'correction',
  'unsure',
  'doubt',
]);
const ofSubject = /^(problems?|trouble|issues?|symptoms|stuff|side|or|changes|difficulty)$/;

/** "No both the same size": how they are, and nothing that is denied. */
const alike = /^((both|same|the same) |(normal|usual) (colou?r|temp|temperature)\b)/;

/** "No, not sick", "no, no fever": a table that holds its own denial. */
const denial = /^(no|not|nothing|never) /;

const being = new Set(['is', 'are', 'have', 'has', 'got', "'s"]);

/** "There is nothing", "i have nothing". */
export const isThere = (terms: readonly Term[], at: number): boolean =>
  being.has(terms[at - 1]?.text ?? '') && /^(there|i|it|have)$/.test(terms[at - 2]?.text ?? '');

const isVital = ({ entry }: Term): boolean =>
  entry?.is === 'subject' && ['chest', 'breath', 'heart', 'urine', 'feeling'].includes(entry.kind);

/** "Neither, chest and breathing are sound": an answer; "neither chest nor leg hurts" is none. */
function isStandingNeither(terms: readonly Term[], at: number): boolean {
  if (at > 0 && terms[at]?.cut !== true) return false;
  const after = terms.slice(at + 1);
  if (after.some(({ text }) => text === 'nor' || text === 'or')) return false;
  const told = after.find(({ entry }) => ['property', 'good', 'not', 'no'].includes(entry?.is ?? ''));
  const isOfLimb = after[0]?.entry?.is === 'subject' && !isVital(after[0]);
  return !isOfLimb && (told?.entry?.is === 'good' || isBestNews(told));
}

/** A "no" or "nothing" that answers, and is not the beginning of "no swelling", "nothing hurts". */
export function isStanding(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  const entry = term?.entry;
  if (term === undefined || entry?.is !== 'not') return false;
  if (term.text === 'nothing' || term.text === 'not a thing') return isStandingNothing(terms, at);
  if (term.text === 'none') return isStandingNone(terms, at);
  if (term.text === 'neither') return isStandingNeither(terms, at);
  if (entry.how !== 'no' || term.text !== 'no') return false;
  const next = terms[at + 1];
  if (next === undefined || next.cut || /^everything( |$)/.test(next.text)) return true;
  if (next.text === 'to') return false;
  const is = next.entry?.is;
  if (is !== undefined && standsBefore.has(is)) return true;
  if (is === 'property')
    return (
      next.to - next.from > 1 &&
      (pronouns.has(firstWord(next)) ||
        denial.test(next.text) ||
        isWell(next) ||
        isWellTold(next) ||
        deed.test(next.text) ||
        doing.test(next.text) ||
        alike.test(next.text))
    );
  if (is === 'degree')
    return (
      terms[at + 2]?.entry?.is !== 'property' || next.text.startsWith('a ') || next.text.startsWith('bit')
    );
  if (is === 'subject') {
    const after = terms[at + 2];
    if (isVital(next) && isBestNews(after)) return true;
    if (after === undefined) return next.entry?.is === 'subject' && ['part'].includes(next.entry.kind);
    if (after.text === 'no' && next.entry?.is === 'subject' && next.entry.kind !== 'part') return false;
    if (after.entry?.is === 'property' || ofSubject.test(after.text)) return verbal.has(firstWord(after));
    return true;
  }
  if (is === 'good' || is === 'idle' || is === 'person') return true;
  if (pronouns.has(next.text) || ownerSet.has(next.text) || verbal.has(next.text)) return true;
  const after = terms[at + 2];
  if (
    is === undefined &&
    isAdjective(next) &&
    after?.entry?.is === 'property' &&
    !after.cut &&
    !pronouns.has(firstWord(after))
  )
    return false;
  // "No clicking or locking"
  if (is === undefined && /^n?or$/.test(after?.text ?? '') && isNamed(terms[at + 3])) return false;
  return is !== undefined || next.text !== 'more';
}

const isNamed = (term: Term | undefined): boolean =>
  term?.entry?.is === 'property' && /(ing|ness|pain)$/.test(term.text);

/** "Not me", "none of that": it stands for itself. */
export const speaksForAll = ({ entry, text }: Term): boolean =>
  entry !== undefined && ('whole' in entry || (entry.is === 'no' && text === 'not me'));
