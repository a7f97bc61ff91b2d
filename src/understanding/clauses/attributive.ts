/** A property that goes with the word after it ("sore knee"), and one that has its subject before it. */
import type { Kind } from '../entries.ts';
import { type Term, textOf } from '../terms/term.ts';
import { complaintNouns, saysSomething } from './beginnings.ts';
import { denies } from './clauseWords.ts';

const attributive: ReadonlySet<Kind> = new Set<Kind>(['part', 'skin', 'chest', 'world', 'elsewhere']);

/** "A stiff left calf". */
export const ofSide = /^(left|right|lower|upper|inner|outer|big)$/;

/** "Sore knee", "tight chest", "stiff shoes": what stands at `at` has its property before it, and begins no clause. */
export function isOfWhatFollows(terms: readonly Term[], at: number, start: number): boolean {
  const before = terms[at - 1];
  if (before?.entry?.is !== 'property' || before.to - before.from > 1) return false;
  const named = ofSide.test(terms[at]?.text ?? '') ? at + 1 : at;
  const term = terms[named];
  if (term?.entry?.is !== 'subject' || !attributive.has(term.entry.kind)) return false;
  if (named > at && term.entry.kind !== 'part') return false;
  // "It's swollen, the other one is fine"
  if (term.text === 'the other one' && saysSomething(terms[named + 1])) return false;
  const isOver = hasSubject(terms, start, at) || isDenied(terms, start, at) || isOfMe(terms, start, at);
  return !(isOver && saysSomething(terms[named + 1]));
}

/** "Pee's pale, feet are warm": the pee is pale; and in "nothing is sore, chest is heavy" it is nothing that is sore. */
const hasSubject = (terms: readonly Term[], start: number, at: number): boolean =>
  terms.slice(start, at - 1).some(({ entry }) => entry?.is === 'subject') ||
  /\bnothing( (is|'s|at all|else|else is))?$/.test(textOf(terms.slice(start, at - 1)));

/** "I'm knackered, legs are fine": the runner is. */
const isOfMe = (terms: readonly Term[], start: number, at: number): boolean => {
  const { entry } = terms[at - 1] ?? {};
  return (
    entry?.is === 'property' &&
    [entry, ...(terms[at - 1]?.also ?? [])].some(
      (each) => each.is === 'property' && each.frames.some(({ says }) => says.fatigue !== undefined),
    ) &&
    /\bi (am|feel)( (just|so|really|absolutely|bloody|pretty|proper|totally|completely|a bit))*$/.test(
      textOf(terms.slice(start, at - 1)),
    )
  );
};

/** "No numbness thigh aches": what was denied is named, and the thigh begins anew. */
const isDenied = (terms: readonly Term[], start: number, at: number): boolean =>
  complaintNouns.has(terms[at - 1]?.text ?? '') && denies(terms, start, at);
