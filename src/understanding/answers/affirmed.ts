/** A yes that is said by telling what was asked. */
import { type FindingKey, isScaleKey, rankOf } from '../../triage/index.ts';
import type { Mention } from '../mentions/types.ts';

/** The one thing that was asked is told, and told for sure: "some burning is there"; a score answers how much, and not whether. */
export function isAffirmed(told: readonly Mention[], [key, other]: readonly FindingKey[]): boolean {
  if (key === undefined || other !== undefined || !isScaleKey(key) || key === 'pain') return false;
  const values = told.flatMap(({ says }) => says[key] ?? []);
  return values.some((value) => rankOf(key, value) > 0 && value !== 'unsure');
}

/** "On the flat i'm fine, it's the stairs": something else that was asked is not well. */
export const isBadIn = (told: readonly Mention[], open: readonly FindingKey[]): boolean =>
  open.length > 1 &&
  told.some(({ says }) =>
    open.some((key) => isScaleKey(key) && says[key] !== undefined && rankOf(key, String(says[key])) > 0),
  );
