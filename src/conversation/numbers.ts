/** What a number means: a pain from zero to ten, or days since it began. */
import { rankOf, type Value } from '../triage/index.ts';

/** Zero to ten on the scale of pain; any other number means nothing. */
export function painOf(score: number): Value<'pain'> | undefined {
  if (!(score >= 0 && score <= 10)) return undefined;
  if (score > 8) return 'extreme';
  if (score > 6) return 'severe';
  if (score > 5) return 'strong';
  if (score > 3) return 'moderate';
  return score > 0 ? 'mild' : 'none';
}

/** Whole days since it began; a negative number means nothing. */
export function daysOf(count: number): Value<'days'> | undefined {
  if (!(count >= 0)) return undefined;
  if (count <= 3) return '0-3';
  if (count <= 7) return '4-7';
  return count <= 14 ? '8-14' : '15+';
}

/** A number says more than a word that gives none ("sore, about a two"); otherwise the worse of the two counts. */
export function worsePain(
  word: Value<'pain'> | undefined,
  number: Value<'pain'> | undefined,
): Value<'pain'> | undefined {
  if (number === undefined) return word;
  if (word === undefined || word === 'unsure') return number;
  return rankOf('pain', word) > rankOf('pain', number) ? word : number;
}
