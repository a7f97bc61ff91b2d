/** An answer that is given by telling: what was asked is told, it is all there is, or what was understood is taken back. */
import { type FindingKey, isScaleKey, rankOf } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { pronouns } from '../lexicon/aroundAnswers.ts';
import type { Mention } from '../mentions/types.ts';

/** Where, how much, since when, which side and whether it is better: a yes or a no answers none of these. */
export const openKeys: readonly FindingKey[] = ['sites', 'pain', 'days', 'side', 'trend'];

/** The one thing that was asked is told, and told for sure: "some burning is there"; a score answers how much, and not whether. */
export function isAffirmed(told: readonly Mention[], [key, other]: readonly FindingKey[]): boolean {
  if (key === undefined || other !== undefined || !isScaleKey(key) || openKeys.includes(key)) return false;
  const values = told.flatMap(({ says }) => says[key] ?? []);
  return values.some((value) => rankOf(key, value) > 0 && value !== 'unsure');
}

/** "On the flat i'm fine, it's the stairs": something else that was asked is not well. */
export const isBadIn = (told: readonly Mention[], open: readonly FindingKey[]): boolean =>
  open.length > 1 &&
  told.some(({ says }) =>
    open.some((key) => isScaleKey(key) && says[key] !== undefined && rankOf(key, String(says[key])) > 0),
  );

/** "Just a bruise", "no fever just a cold", "swelling only". */
export function isAllThereIs(clauses: readonly Clause[], index: number, at: number, opens: boolean): boolean {
  const terms = clauses[index]?.terms ?? [];
  if (isSide(terms, at) && clauses.length > index + 1) return false;
  if (pronouns.has(terms[at - 1]?.text ?? '') || pronouns.has(terms[at + 1]?.text ?? ''))
    return opens && index === 0;
  if (opens)
    return index === 0 || (index === 1 && /^(no|not|nothing)\b/.test(clauses[0]?.terms[0]?.text ?? ''));
  return (
    index === 0 &&
    clauses.length === 1 &&
    terms.length === 2 &&
    at === 1 &&
    terms[0]?.entry?.is === 'property'
  );
}

/** "Only right side": one thing that was asked, and no more than that. */
const isSide = (terms: Clause['terms'], at: number): boolean =>
  terms.slice(at + 1, at + 3).some(({ text }) => text === 'left' || text === 'right') &&
  !terms.some(({ entry }) => entry?.is === 'property' || entry?.is === 'subject');

/** "No i said gold", "cold no i said old": no, and something else. */
export const takesBack = (clauses: readonly Clause[]): boolean =>
  clauses
    .slice(0, 3)
    .some(({ terms }) =>
      terms.some(({ entry, text }) => entry?.is === 'correction' && /^no\b.*said$/.test(text)),
    );

/** Told to walk badly, and not well in any way: a no to "can you walk normally?". */
export function isHindered(told: readonly Mention[]): boolean {
  const walks = told.flatMap(({ says }) => (says.walking === undefined ? [] : [says.walking]));
  return (
    walks.length > 0 &&
    walks.every((value) => rankOf('walking', value) > 0) &&
    !told.some(({ says }) => says.motion === 'eases')
  );
}
