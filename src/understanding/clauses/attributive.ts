/** A property that goes with the word after it ("sore knee"), and one that has its subject before it. */
import type { Kind } from '../entries.ts';
import { type Term, textOf } from '../terms/term.ts';

const attributive: ReadonlySet<Kind> = new Set<Kind>(['part', 'skin', 'chest', 'world', 'elsewhere']);

/** "Sore knee", "tight chest", "stiff shoes". */
export const isAttributive = (kind: Kind): boolean => attributive.has(kind);

/** "Pee's pale, feet are warm": the pee is pale; and in "nothing is sore, chest is heavy" it is nothing that is sore. */
export const hasSubject = (terms: readonly Term[], start: number, at: number): boolean =>
  terms.slice(start, at - 1).some(({ entry }) => entry?.is === 'subject') ||
  /\bnothing( (is|'s|at all|else|else is))?$/.test(textOf(terms.slice(start, at - 1)));
