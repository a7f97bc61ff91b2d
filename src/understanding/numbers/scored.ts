/** Whether how much it hurts was told by a number. */
import type { Evidence } from '../heard.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { originalWords } from '../words/words.ts';

const number = new RegExp(`\\d|\\b(${Object.keys(numberWords).join('|')})\\b`);

export const isScored = (evidence: readonly Evidence[], said: string): boolean => {
  const words = originalWords(said);
  return evidence.some(
    ({ key, words: [from, to] }) =>
      key === 'pain' && words.slice(from, to).some((word) => number.test(word.toLowerCase())),
  );
};
