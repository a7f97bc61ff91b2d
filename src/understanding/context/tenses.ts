/** Words of the past that tell of what still holds. */
import type { Clause } from '../clauses/clauses.ts';
import { type Term, textOf } from '../terms/term.ts';

/** "I had to stop", "i couldn't walk": no time that is over. */
const continues = new Set(['had to', 'could not']);

/** "It began already at christmas": it lasts since then. */
const begun = new Set(['since', 'began', 'begun', 'starting', 'started', 'ever since']);

/** "Since last year": a time long ago, and so it has been since; and not "no bother since". */
export const hasBegun = (terms: readonly Term[]): boolean =>
  terms.some(
    ({ text }, at) =>
      begun.has(text) &&
      !(text === 'since' && at === terms.length - 1 && terms[at - 1]?.entry?.is === 'good'),
  );

/** "I have had", "i had to stop", "i couldn't walk". */
export const goesOnSince = (terms: readonly Term[], at: number): boolean =>
  ['have', 'has', "'s"].includes(terms[at - 1]?.text ?? '') ||
  continues.has(`${terms[at]?.text} ${terms[at + 1]?.text}`);

/** Is it something else that has gone, or has nothing gone? */
export const isNotGone = (terms: readonly Term[], at: number): boolean =>
  goesOn(terms, at) ||
  isOnItsWay(terms, at) ||
  isNotYet(terms, at) ||
  isOfSomethingElse(terms, at) ||
  isAbility(terms, at) ||
  isFallen(terms, at) ||
  isOnTop(terms, at) ||
  isOnceIStop(terms, at);

const onceIStop = /^(the instant|the minute|when|once|as soon as) i (stop|quit)$/;
const ends =
  /\b(goes|go|gone|going|went|lets?|away|off|stops?|stopped|eases?|fades?|ends?|clears?|settles?|disappears?|vanish(es)?|fine|okay|good|grand|right|nothing|no|not|never|better|normal|out)( (again|straight away|at once))?$/;

/** "I'm limping once i stop": that is when it begins; but "it lets go once i stop". */
const isOnceIStop = (terms: readonly Term[], at: number): boolean =>
  onceIStop.test(terms[at]?.text ?? '') && !ends.test(textOf(terms.slice(Math.max(0, at - 4), at)));

/** "A bit puffy over it": there, and not over; but "swollen and i'm over it", "had flu over it". */
function isOnTop(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text !== 'over it') return false;
  const before = terms.slice(Math.max(0, at - 3), at);
  return (
    before.some(isOfSkin) && before.every(({ text }) => !/^(i|am|i am|we|got|get|getting|well)$/.test(text))
  );
}

const isOfSkin = ({ entry, also }: Term): boolean =>
  [entry, ...also].some(
    (each) =>
      each?.is === 'property' &&
      each.frames.some(
        ({ says }) => says.swelling !== undefined || says.heat !== undefined || says.bruise !== undefined,
      ),
  );

/** "Sore from when i went down at practice": the runner did, and not what hurts. */
const isFallen = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'went down' && terms.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'i');

/** "Gone numb", "gone a funny colour": not that it has gone, but what it has become. */
function goesOn(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]?.entry?.is;
  const then = terms[at + 2]?.entry?.is;
  return (
    terms[at]?.text === 'gone' &&
    ((next === 'property' && !terms[at + 1]?.text.startsWith('no ')) ||
      next === 'degree' ||
      /^(a|an) /.test(terms[at + 1]?.text ?? '') ||
      (next === undefined && then === 'property'))
  );
}

const farther =
  /^((from|off) ([\w']+ ){1,4}((all the way|right|up|down|in|out) )*(to|into|toward|towards|past|up|as far)|(right |way |well |further |farther )*(past|beyond|across|over) (the|my|it|where))\b/;

/** "The red's gone from the heel up to mid shin", "gone past the line": it has spread. */
const isOnItsWay = (terms: readonly Term[], at: number): boolean =>
  /^(gone|went)$/.test(terms[at]?.text ?? '') && farther.test(textOf(terms.slice(at + 1)));

/** "It is not gone yet". */
function isNotYet(terms: readonly Term[], at: number): boolean {
  return terms.slice(Math.max(0, at - 3), at).some(({ entry }) => entry?.is === 'not' && entry.how === 'not');
}

/** "I have no condition anymore": it is that which has gone. */
function isOfSomethingElse(terms: readonly Term[], at: number): boolean {
  if (!/^(anymore|any more|no more)$/.test(terms[at]?.text ?? '')) return false;
  const no = terms.slice(0, at).findLastIndex(({ entry }) => entry?.is === 'not' && entry.how === 'no');
  return no >= 0 && no < at - 1 && terms.slice(no + 1, at).every(({ entry }) => entry === undefined);
}

/** "I can't sit through a meeting anymore": what the runner could do has gone, and nothing that hurts. */
function isAbility(terms: readonly Term[], at: number): boolean {
  if (!/^(anymore|any more|no more|any longer)$/.test(terms[at]?.text ?? '')) return false;
  const not = terms.slice(0, at).findLastIndex(({ entry }) => entry?.is === 'not');
  return (
    /^(can|could|able|manage)$/.test(terms[not - 1]?.text ?? '') &&
    terms
      .slice(not + 1, at)
      .every(({ entry, text }) => entry?.is !== 'property' && !/^(feel|find|notice|see|sense)$/.test(text))
  );
}

/** "Rolled it two months ago and it still hurts": what was long ago is told as the cause of what is so now. */
export const isStillSo = (own: readonly Term[], next: Clause | undefined): boolean => {
  const terms = [...own, ...(next?.terms ?? [])];
  return terms.some(
    ({ text }, at) => text === 'still' || (text === 'again' && terms[at - 1]?.entry?.is === 'property'),
  );
};

/** "It was swollen and it still is". */
export const lasts = (next: Clause | undefined): boolean =>
  /^(it|they|that) (still (is|are|does)|(is|are) still)$/.test(textOf(next?.terms));
