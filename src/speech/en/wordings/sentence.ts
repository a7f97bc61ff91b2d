/** How what is asked for becomes a sentence. */
import type { FindingKey, Site } from '../../../triage/index.ts';
import { or, phrasesFor, upper } from '../lists.ts';

export type Covers = readonly FindingKey[];
export type Sites = readonly Site[];
export type Wording = (covers: Covers, sites: Sites) => string;

/** A wording, and the findings that it has phrases for: others are asked for in words of their own, behind it. */
export type Phrased = { readonly has: readonly FindingKey[]; readonly put: Wording };

/** Several questions in a breath; those that are empty are left out. */
export const breath = (...questions: readonly string[]): string =>
  questions
    .filter(Boolean)
    .map((question) => `${upper(question)}?`)
    .join(' ');

/** A question, if there is anything to ask. */
export const ask = (start: string, what: string): string => what && `${start} ${what}`;

export const has = (covers: Covers, ...keys: readonly FindingKey[]): boolean =>
  keys.some((key) => covers.includes(key));

/** The chest, which is asked for by whatever question comes first. */
export const chest = (covers: Covers): string =>
  or(phrasesFor({ chest: 'chest pain or trouble breathing' }, covers));
