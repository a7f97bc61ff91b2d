/** The subjects that stand near a property: right after it, or before it in its clause. */
import type { Kind, Subject } from '../entries.ts';
import { owners, partsOfPlaces, prepositions } from '../lexicon/grammar.ts';
import type { Term } from '../terms/term.ts';

const ownerSet = new Set(owners);
const prepositionSet = new Set(prepositions);
const small = new Set([...owners, ...prepositions, ...partsOfPlaces]);
const comparisons = new Set(['than', 'like']);

/** Subjects that follow at once: "numb toes", "pain in my left knee and my hip"; not "sore on the hills". */
export function nextTo(terms: readonly Term[], at: number): readonly Subject[] {
  const found: Subject[] = [];
  for (let step = at + 1; step < terms.length; step += 1) {
    const { entry, text } = terms[step] ?? { entry: undefined, text: '' };
    // "Swelling of the arm only, legs are normal"
    if (entry?.is === 'only' && found.at(-1)?.kind === 'elsewhere') break;
    if (entry?.is === 'subject') {
      if (entry.kind === 'world' && (found.length > 0 || comesAfterPreposition(terms, step))) break;
      found.push(entry);
    } else if (
      entry !== undefined &&
      !(entry.is === 'property' && found.length === 0 && step === at + 1) &&
      entry.is !== 'idle' &&
      entry.is !== 'only'
    )
      break;
    else if (
      entry === undefined &&
      (!small.has(text) || text === 'than' || text === 'like' || (text === 'and' && found.length === 0))
    )
      break;
  }
  return found;
}

/** Subjects before it in its clause, nearest first, back to a property of their own. */
export function beforeIt(terms: readonly Term[], at: number): readonly Subject[] {
  const found: Subject[] = [];
  for (let step = at - 1; step >= 0; step -= 1) {
    const entry = terms[step]?.entry;
    if (entry?.is === 'subject') {
      if (entry.kind === 'world' && found.length === 0 && comesAfterPreposition(terms, step, 'properties'))
        continue;
      if (comparisons.has(terms[step - 1]?.text ?? '')) continue;
      if (entry.site === 'skin' && isBesides(terms, step, found)) break;
      found.push(headOf(terms, step) ?? entry);
    } else if (found.length > 0 && (entry?.is === 'property' || entry?.is === 'good')) {
      if (found.some(({ kind }) => kind === 'part')) break;
    }
  }
  return found;
}

/** "A dead toenail, and my toe …": what is told is told of the toe. */
const isBesides = (terms: readonly Term[], at: number, found: readonly Subject[]): boolean =>
  found.some(({ kind }) => kind === 'part') &&
  terms[at + 1]?.text === 'and' &&
  /^(my|me|the)$/.test(terms[at + 2]?.text ?? '');

/** "The strap round my chest": it is the strap that is tight. */
function headOf(terms: readonly Term[], at: number): Subject | undefined {
  let step = at - 1;
  while (ownerSet.has(terms[step]?.text ?? '')) step -= 1;
  if (!prepositionSet.has(terms[step]?.text ?? '')) return undefined;
  const entry = terms[step - 1]?.entry;
  return entry?.is === 'subject' && entry.kind === 'world' ? entry : undefined;
}

function comesAfterPreposition(terms: readonly Term[], at: number, over?: 'properties'): boolean {
  let step = at - 1;
  while (
    ownerSet.has(terms[step]?.text ?? '') ||
    (over !== undefined && terms[step]?.entry?.is === 'property')
  )
    step -= 1;
  return prepositionSet.has(terms[step]?.text ?? '');
}

const manners: readonly Kind[] = ['colour', 'looks', 'shape', 'feeling'];

/** "A rusty colour": how something is, not what. */
export function isManner(subjects: readonly Subject[]): boolean {
  return subjects.length > 0 && subjects.every(({ kind }) => manners.includes(kind));
}

/** "My watch pinged": what stands before it does it, and not to the runner. */
export function doesIt(terms: readonly Term[], at: number): boolean {
  return !['me', 'my', 'into', 'us'].includes(terms[at + 1]?.text ?? '');
}

/** Does the subject stand right before the verb of the property: "my tights are too tight"? */
export function isSubjectOf(terms: readonly Term[], at: number, subject: Subject): boolean {
  const from = terms.findLastIndex(({ entry }, index) => index < at && entry === subject);
  const next = terms[from + 1]?.text;
  return beVerbs.has((next === 'that' || next === 'which' ? terms[from + 2]?.text : next) ?? '');
}

export const beVerbs = new Set([
  'is',
  'are',
  "'s",
  'was',
  'were',
  'feel',
  'feels',
  'has',
  'have',
  'went',
  'got',
]);

/** "That is the laces, no fever". */
export function isDeniedThing(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.entry;
  return (before?.is === 'not' && before.how === 'no') || terms[at]?.text.startsWith('no ') === true;
}

const joins = /^(and|or|nor|both|also|the|my|me|a|left|right|of|in|on|to|,)$/;

/** Subjects before it that it is said of together: "chest and breathing are fine", not "toes are pink, chest is fine". */
export function joinedTo(terms: readonly Term[], at: number): readonly Subject[] {
  const all = beforeIt(terms, at);
  let step = at - 1;
  while (step >= 0 && terms[step]?.entry?.is !== 'subject') step -= 1;
  let from = step;
  while (from > 0 && (terms[from - 1]?.entry?.is === 'subject' || joins.test(terms[from - 1]?.text ?? '')))
    from -= 1;
  const near = terms.slice(from, at).filter(({ entry }) => entry?.is === 'subject').length;
  return near === 0 ? all : all.slice(0, near);
}

/** "My butt's numb from the bike seat": the butt is. */
export const withSat = (named: readonly Subject[], before: readonly Subject[]): readonly Subject[] =>
  named.every(({ kind }) => kind === 'seat')
    ? [...named, ...before.filter(({ site }) => site === 'glute')]
    : named;

export const isLimb = (term: Term | undefined): boolean =>
  term?.entry?.is === 'subject' && term.entry.kind === 'part' && term.entry.site !== 'skin';

/** "My groin's a bit niggly, hip flexor I expect": it is the groin. */
export function isPredicate(terms: readonly Term[], at: number): boolean {
  let step = at - 1;
  while (terms[step]?.entry?.is === 'degree') step -= 1;
  return (
    /^('s|is|are|feels|feel)$/.test(terms[step]?.text ?? '') &&
    isLimb(terms[step - 1]) &&
    isLimb(terms[at + 1])
  );
}
