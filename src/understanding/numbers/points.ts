/** Numbers of a list that is told point by point. */
import type { Term } from '../terms/term.ts';
import { inMotion } from './scoreOrNot.ts';
import type { Token } from './tokens.ts';

const points = new Set(['one', 'two', 'three']);
const whenItHurts = new Set([...inMotion, 'running', 'walk', 'run', 'jog', 'at', 'on']);

/** "One nothing is sore two zero out of ten three …": what is told, point by point. "One walking two running" is no list. */
export function isPoint(terms: readonly Term[], token: Token): boolean {
  const at = terms.findIndex(({ text }) => text !== 'point');
  return (
    points.has(token.text) &&
    terms[at]?.text === 'one' &&
    !whenItHurts.has(terms[at + 1]?.text.split(' ')[0] ?? '') &&
    ['not', 'no', 'good', 'subject'].includes(terms[at + 1]?.entry?.is ?? '') &&
    terms.slice(at + 1).some(({ text }) => text === 'two')
  );
}
