/** An answer that is given by telling: what was asked is told, it is all there is, or what was understood is taken back. */
import { type FindingKey, isScaleKey, rankOf } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { pronouns, small } from '../lexicon/aroundAnswers.ts';
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
  if (isOneAmong(terms, at)) return false;
  if (pronouns.has(terms[at - 1]?.text ?? '') || pronouns.has(terms[at + 1]?.text ?? ''))
    return opens && index === 0;
  if (opens) return index === 0 || (index === 1 && isPlainDenial(clauses[0]));
  return (
    index === 0 &&
    clauses.length === 1 &&
    terms.length === 2 &&
    at === 1 &&
    terms[0]?.entry?.is === 'property'
  );
}

/** "No", "nothing really", and not "no pop": that denies one thing, and what is told behind it does not close a list. */
const isPlainDenial = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  /^(no|not|nothing)\b/.test(clause.terms[0]?.text ?? '') &&
  clause.terms
    .slice(1)
    .every(({ entry, text }) => small.has(text) || entry?.is === 'not' || entry?.is === 'no');

/** "Only pop i've heard", "i only tapped it", "merely walking is fine": which one it is, how much, and no end of a list. */
const isOneAmong = (terms: Clause['terms'], at: number): boolean =>
  terms[at - 1]?.text === 'i' ||
  terms[at + 1]?.entry?.is === 'good' ||
  (terms[at]?.text === 'only' && terms.slice(at + 2, at + 4).some(({ text }) => /^(i|is|'s)$/.test(text)));

/** "That's all", and not "only that small chill", "that's all there was to it". */
export const isClosing = (terms: Clause['terms'], at: number): boolean =>
  terms[at + 1]?.entry?.is !== 'gone' &&
  terms[at + 1]?.text !== 'there' &&
  !(terms[at]?.text === 'only that' && terms[at + 1]?.cut === false);

/** "No swelling, they look the same", "no fever, i'm well": after things that were denied one by one it is one more of them. */
export const isOfOneThing = (
  clauses: readonly Clause[],
  index: number,
  at = clauses[index]?.terms.findLastIndex(({ entry }) => entry?.is === 'good') ?? -1,
): boolean =>
  /\bwell$|\bthe same$|^looks?\b/.test(clauses[index]?.terms[at]?.text ?? '') &&
  [...clauses.slice(0, index).map(({ terms }) => terms), clauses[index]?.terms.slice(0, at) ?? []].some(
    (terms) =>
      terms.some(({ entry, text }) => entry?.is === 'not' || text.startsWith('no ')) &&
      terms.some(({ entry }) => entry?.is === 'property'),
  );

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
