/** Small words at the beginning of a clause, and what follows them. */
import { isAlarm } from '../findings/values.ts';
import { owners, subjectsOfSentences } from '../lexicon/grammar.ts';
import type { Term } from '../terms/term.ts';
import { open, verbal } from './clauses.ts';
import { isWellThere } from './wellThere.ts';

export const pronouns = new Set(subjectsOfSentences);

export const ownerSet = new Set(owners);

/** Complaints that a clause can begin with: "the pain's a ten". */
export const complaintNouns: ReadonlySet<string> = new Set([
  'pain',
  'swelling',
  'ache',
  'stiffness',
  'numbness',
  'soreness',
  'discomfort',
  'bruising',
  'burning',
  'tightness',
]);

/** The subject at this term, or after words that only say whose it is. */
export function subjectAfter(terms: readonly Term[], at: number): number | undefined {
  for (let step = at; step < at + 4; step += 1) {
    if (terms[step]?.entry?.is === 'subject' || (step > at && complaintNouns.has(terms[step]?.text ?? '')))
      return step;
    if (!ownerSet.has(terms[step]?.text ?? '')) return undefined;
  }
  return undefined;
}

export function saysSomething(term: Term | undefined): boolean {
  if (term === undefined) return false;
  const is = term.entry?.is;
  return (
    verbal.has(firstWord(term)) ||
    is === 'property' ||
    is === 'good' ||
    is === 'degree' ||
    is === 'past' ||
    is === 'gone' ||
    is === 'now'
  );
}

export const firstWord = (term: Term): string => term.text.split(' ', 1)[0] ?? '';

export const lastWord = (term: Term): string => term.text.slice(term.text.lastIndexOf(' ') + 1);

/** "It hurts now, it was fine before": the now belongs to what stands before it; but danger that was is kept with it. */
const isBefore = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'was' &&
  terms
    .slice(at + 1)
    .every(
      ({ entry }) =>
        !(entry?.is === 'subject' && entry.kind !== 'world') &&
        !(entry?.is === 'property' && entry.frames.some(({ says }) => isAlarm(says))),
    );

/** "Dark in the morning, now it is clear": the now belongs to what follows. */
export function isNowThat(terms: readonly Term[], at: number, start: number): boolean {
  return (
    terms[at]?.text === 'now' &&
    ((pronouns.has(terms[at + 1]?.text ?? '') && !isBefore(terms, at + 2)) ||
      subjectAfter(terms, at + 1) !== undefined ||
      (being.has(terms[at + 1]?.text ?? '') && isLater(terms, at, start))) &&
    terms.slice(start, at).some(({ entry }) => entry?.is === 'property' || entry?.is === 'good')
  );
}

/** Pronouns that can take up what was named. */
const resumed = new Set(['it', 'they', 'he', 'she']);

/** "The chest it pinches me": the pronoun stands for what was named just before. */
export function takesUp(terms: readonly Term[], at: number, start: number): boolean {
  if (isWellThere(terms, at)) return true;
  return (
    resumed.has(terms[at]?.text ?? '') &&
    terms[at - 1]?.entry?.is === 'subject' &&
    terms
      .slice(start, at)
      .every(
        ({ entry, text }) =>
          entry?.is === 'subject' || entry?.is === 'cut' || ownerSet.has(text) || text === 'and',
      )
  );
}

const denying = new Set(['no', 'nothing', 'never']);

/** "No pop no fall sore all along": what comes after two denials, side by side with the last of them, is told. */
export function isAfterDenials(terms: readonly Term[], at: number, start: number): boolean {
  const [term, before] = [terms[at], terms[at - 1]];
  if (term?.entry?.is !== 'property' || before?.entry?.is !== 'property') return false;
  if (at - 2 !== start || !denying.has(terms[start]?.text ?? '')) return false;
  if (terms.slice(at + 1, at + 3).some(({ text }) => text === 'or')) return false;
  if (terms[start - 1]?.entry?.is !== 'property') return false;
  return denying.has(terms[start - 2]?.text ?? '') || terms[start - 1]?.text.startsWith('no ') === true;
}

/** "Was better now is worse": it was so before. */
const isLater = (terms: readonly Term[], at: number, start: number): boolean =>
  terms.slice(start, at).some(({ entry }) => entry?.is === 'past');

const being = new Set(['is', 'are', "'s", 'was', 'does', 'do']);

/** "The leg isn't it's just me", "it's not it's like …": after a denial that stands alone something new is told. */
export function isAfterBareNot(terms: readonly Term[], at: number): boolean {
  return (
    terms[at - 1]?.text === 'not' &&
    being.has(terms[at - 2]?.text ?? '') &&
    (terms[at - 3]?.entry?.is === 'subject' || resumed.has(terms[at - 3]?.text ?? '')) &&
    resumed.has(terms[at]?.text ?? '') &&
    being.has(terms[at + 1]?.text ?? '')
  );
}

const feeling = new Set(['feel', 'feels', 'feeling', 'slept', 'ate']);

/** "… couple hours ago, feel fine now", "all good slept fine", "… and i sleep like a baby", "no swelling and walking is fine". */
export function isFeltAnew(terms: readonly Term[], at: number): boolean {
  const [term, before] = [terms[at], terms[at - 1]];
  if (term === undefined || before === undefined) return false;
  const isBehind = before.text === 'and' || before.entry?.is === 'good';
  if (isBehind && term.entry?.is === 'property' && term.to - term.from > 1)
    if (feeling.has(firstWord(term)) || firstWord(term) === 'i' || /^\w+ (is|are|'s) /.test(`${term.text} `))
      return true;
  return (
    feeling.has(term.text) &&
    terms[at + 1]?.entry?.is === 'good' &&
    !open.has(lastWord(before)) &&
    !pronouns.has(before.text) &&
    before.entry?.is !== 'subject'
  );
}

/** "I couldn't, I was in agony", "I'm not, I did have surgery". */
export const isReasonOfNot = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.text === 'not' &&
  terms[at]?.text === 'i' &&
  (at === 1 || terms.slice(Math.max(0, at - 3), at - 1).some(({ text }) => /^i\b/.test(text)));
