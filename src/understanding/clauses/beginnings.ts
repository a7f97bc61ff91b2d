/** Small words at the beginning of a clause, and what follows them. */
import { owners, subjectsOfSentences } from '../lexicon/grammar.ts';
import type { Term } from '../terms/terms.ts';
import { verbal } from './clauses.ts';

export const pronouns = new Set(subjectsOfSentences);

export const ownerSet = new Set(owners);

/** Complaints that a clause can begin with: "the pain's a ten". */
const complaintNouns = new Set([
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

/** "Dark in the morning, now it is clear": the now belongs to what follows. */
export function isNowThat(terms: readonly Term[], at: number, start: number): boolean {
  return (
    terms[at]?.text === 'now' &&
    (pronouns.has(terms[at + 1]?.text ?? '') ||
      subjectAfter(terms, at + 1) !== undefined ||
      (being.has(terms[at + 1]?.text ?? '') && isLater(terms, at, start))) &&
    terms.slice(start, at).some(({ entry }) => entry?.is === 'property' || entry?.is === 'good')
  );
}

/** Pronouns that can take up what was named. */
const resumed = new Set(['it', 'they', 'he', 'she']);

/** "The chest it pinches me": the pronoun stands for what was named just before. */
export function takesUp(terms: readonly Term[], at: number, start: number): boolean {
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

/** "No idea where from", "don't know why": the cause is in doubt, and nothing else. */
export const isOfCause = (terms: readonly Term[], at: number): boolean =>
  /^(why|where|how|what|which|when|who)\b/.test(terms[at + 1]?.text ?? '');

const doubters = new Set(['i', 'am', 'we', 'that', 'honestly', 'now', 'just', 'really', 'have', 'did']);

/** "The fever i don't know": what is named first is what is doubted. */
export function isDoubtedTopic(terms: readonly Term[], at: number, start: number): boolean {
  let doubt = at;
  while (doubters.has(terms[doubt]?.text ?? '')) doubt += 1;
  const { entry } = terms[doubt] ?? {};
  if (entry?.is !== 'unsure' || !('whole' in entry) || isOfCause(terms, doubt)) return false;
  const named = terms.slice(start, doubt).filter(({ text }) => !ownerSet.has(text) && !doubters.has(text));
  return (
    named.length > 0 &&
    named.every(
      (term) =>
        term.entry?.is === 'cut' ||
        term.entry?.is === 'property' ||
        term.entry?.is === 'subject' ||
        /^(and|if|about|for|there|any|it|is)$/.test(term.text),
    ) &&
    named.some((term) => term.entry?.is === 'property' || term.entry?.is === 'subject') &&
    !named.some((term) => term.cut && term.from > (terms[start]?.from ?? 0))
  );
}

/** "… and a bit hot the fever i don't know": such a topic begins a clause of its own. */
export function beginsDoubtedTopic(terms: readonly Term[], at: number): boolean {
  if (['property', 'good', 'subject'].includes(terms[at - 1]?.entry?.is ?? '') === false) return false;
  if (ownerSet.has(terms[at - 1]?.text ?? '') || terms[at]?.entry?.is === 'unsure') return false;
  const doubt = terms.findIndex(({ entry }, step) => step > at && entry?.is === 'unsure' && 'whole' in entry);
  return doubt > at && doubt - at <= 4 && isDoubtedTopic(terms, doubt, at);
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

/** "… the top of my foot, calf's all good". */
export const isWellAt = (terms: readonly Term[], at: number): boolean =>
  verbal.has(terms[at + 1]?.text ?? '') && terms[at + 2]?.entry?.is === 'good';
