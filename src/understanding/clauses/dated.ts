/** A time that opens a sentence, and only says when the rest of it was: "last year i peed …". */
import { openWords, owners, verbs } from '../lexicon/grammar.ts';
import { numberWords } from '../lexicon/numbers.ts';
import type { Term } from '../terms/term.ts';

const past = /^(last (week|month)|at the time|back then|previously|the week before|before that)$/;
const small = /^(and|so|well|but|way|back|about|just|okay|yes|yeah)$/;

/** Is nothing said before this term but when? */
export function isAfterDate(terms: readonly Term[], at: number, start: number): boolean {
  const before = terms.slice(start, at);
  return (
    before.some(isDate) &&
    before.every(
      (term) =>
        isDate(term) ||
        term.entry?.is === 'cut' ||
        small.test(term.text) ||
        Object.hasOwn(numberWords, term.text),
    )
  );
}

const isDate = ({ entry, text }: Term): boolean => entry?.is === 'long ago' || past.test(text);

const holding = new Set([...openWords, ...owners, ...verbs]);

/** "Feet like ice at the start line, warm now": after a time or a place of then, what is so now. */
export function isNowOtherwise(terms: readonly Term[], at: number, start: number): boolean {
  const [term, before, next] = [terms[at], terms[at - 1], terms[at + 1]];
  if (term?.entry?.is !== 'property' && term?.entry?.is !== 'good') return false;
  if (next?.entry?.is !== 'now' || next.text === 'still' || before === undefined) return false;
  const isName =
    before.entry === undefined || (before.entry.is === 'subject' && before.entry.kind === 'world');
  return (
    isName &&
    !holding.has(before.text) &&
    terms.slice(start, at - 1).some(({ entry }) => entry?.is === 'property')
  );
}

const today = /^(today|this morning|tonight)$/;
const nothing = /^(nothing|none|no)$/;

/** "Yesterday nothing, today two advil", "nothing yesterday, two advil today": none of one day says nothing of another. */
export function isOfAnotherDay(terms: readonly Term[], at: number, start: number): boolean {
  const before = terms.slice(start, at);
  const isNothing = ({ text }: Term): boolean => nothing.test(text);
  if (!before.some(isNothing) || !before.every((term) => isNothing(term) || term.text === 'yesterday'))
    return false;
  const isYesterday = before.some(({ text }) => text === 'yesterday');
  const [term] = terms.slice(at, at + 1);
  return isYesterday
    ? terms.slice(at).some(({ text }) => today.test(text))
    : today.test(term?.text ?? '') && terms[start - 1]?.text === 'yesterday';
}

/** "It's warm, and last week i was flying": when begins what comes after it. */
export const isDatedAnew = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.text === 'and' &&
  (past.test(terms[at]?.text ?? '') || terms[at]?.text === 'yesterday') &&
  /^(i|we)$/.test(terms[at + 1]?.text ?? '');
