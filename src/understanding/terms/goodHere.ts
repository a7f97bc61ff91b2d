/** Words that are good news by what stands beside them: well, right, super, ordinary. */
import type { Term } from './term.ts';

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
