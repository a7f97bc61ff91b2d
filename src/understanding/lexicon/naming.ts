/** Small words around a place, by which it is where it hurts or where it does not. */
import type { FindingKey } from '../../triage/index.ts';

/** "Nothing hurts apart from my heel": there it does. */
export const exceptions = new Set([
  'apart from',
  'except',
  'except for',
  'bar',
  'other than',
  'unless you count',
  'save for',
  'barring',
  'aside from',
]);
/** "Just the one leg" beside a place says which side. */
export const sidedBy = new Set(['one', 'both', 'each', 'other', 'either']);
/** Asked for the side, a leg with one of these answers it, and names no place. */
export const sidedIfAsked = new Set(['two', 'left', 'right']);
/** "Just some calf stretches", "only a calf massage": what is done for a place says nothing of how it is. */
export const exercises = new Set([
  'stretch',
  'stretches',
  'stretching',
  'exercise',
  'exercises',
  'raises',
  'massage',
  'sleeve',
  'sleeves',
]);
/** "Shin splints thing", "i t band syndrome": a name for a complaint there. */
export const named = new Set([
  'syndrome',
  'thing',
  'problem',
  'issue',
  'trouble',
  'injury',
  'strain',
  'pull',
  'arthritis',
  'tendonitis',
  'tendinitis',
  'tendinopathy',
]);
export const wherever: readonly FindingKey[] = ['sites', 'pain', 'side', 'pinpoint'];
export const telling = new Set([
  'it',
  'this',
  'usual',
  'my',
  'me',
  'both',
  'same',
  'the',
  'one',
  'just',
  'only',
]);
export const elsewhere = new Set([
  'not',
  'than',
  'with',
  'between',
  'on',
  'and',
  'about',
  'below',
  'up',
  'toward',
  'from',
]);

export const between = new Set([
  'a',
  'any',
  'a',
  'the',
  'my',
  'me',
  'really',
  'even',
  'so',
  'much',
  'actually',
  'both',
  'this',
  'that',
  'left',
  'right',
  'in',
]);

export const onPlaces = new Set(['with', 'for', 'over']);
export const ofMine = new Set(['my', 'me', 'this', 'the', 'both']);
