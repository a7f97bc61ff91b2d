/** Does it ask for leave? */
import type { Term } from '../terms/term.ts';
import { pronouns } from './beginnings.ts';

export const asksForLeave: ReadonlySet<string> = new Set(['can', 'could', 'should', 'shall', 'do', 'may']);

export const isLeaveAsked = (terms: readonly Term[], at: number): boolean =>
  isOkayTo(terms, at) || isDoingAsked(terms, at) || isNotAsked(terms, at);

/** "… okay to do my run": asks for leave, and is no good news of what was told before. */
const isOkayTo = (terms: readonly Term[], at: number): boolean =>
  /^(ok|okay|alright|fine|safe|good|cool)$/.test(terms[at]?.text ?? '') &&
  terms[at + 1]?.text === 'to' &&
  /^(do|run|go|jog|head|train|race|get|keep|carry)$/.test(terms[at + 2]?.text ?? '') &&
  !/^(is|are|'s|be|it|feel|feels|am|was|not)$/.test(terms[at - 1]?.text ?? '');

const doing =
  /^(is|are|will|would) ((a|the|my|some|gentle|easy|short|just|only|normal) )*(walk|walks|walking|strolling|stairs|standing|squatting|hopping) ((about|around|up|down|on it|on this|far|still|be) )*(okay|ok|fine|alright|all right|safe|good|allowed|sensible|wise)\b/;

/** "Is walking okay tomorrow", "would stairs be alright": it asks for leave, and does not tell how it goes. */
const isDoingAsked = (terms: readonly Term[], at: number): boolean =>
  !pronouns.has(terms[at - 1]?.text ?? '') &&
  terms[at - 1]?.entry?.is !== 'subject' &&
  doing.test(
    terms
      .slice(at, at + 7)
      .map(({ text }) => text)
      .join(' '),
  );

/** "Can't i just do some stretches", "shouldn't we wait"; but "can i walk? i can not, i tried" tells. */
const isNotAsked = (terms: readonly Term[], at: number): boolean =>
  asksForLeave.has(terms[at]?.text ?? '') &&
  terms[at + 1]?.text === 'not' &&
  /^(i|we)$/.test(terms[at + 2]?.text ?? '') &&
  !pronouns.has(terms[at - 1]?.text ?? '') &&
  terms[at - 1]?.entry?.is !== 'subject';
