/** The words of terms, as a pattern reads them. */
import type { Term } from './terms.ts';

/** In their order, with a space between; of no terms the empty text. */
export const textOf = (terms: readonly Term[] = []): string => terms.map(({ text }) => text).join(' ');
