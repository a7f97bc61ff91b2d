/** A term: a phrase of the tables, or a plain word between two of them. */
import type { Entry } from '../entries.ts';

export type Term = {
  readonly text: string;
  /** Indices into the words that were read, the second one exclusive. */
  readonly from: number;
  readonly to: number;
  readonly entry: Entry | undefined;
  /** What else the same words can mean. */
  readonly also: readonly Entry[];
  /** A mark of punctuation stands before it. */
  readonly cut: boolean;
  /** It answers what is named before it: "cold yes numb no". */
  readonly tick?: 'yes' | 'no';
};

/** The words of terms, in their order, with a space between; of no terms the empty text. */
export const textOf = (terms: readonly Term[] = []): string => terms.map(({ text }) => text).join(' ');
