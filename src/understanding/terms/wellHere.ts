/** What is said well of a place, right behind it: "(the leg) is warm and straight", "(foot) not numb", "(legs) they are good". */
import type { Entry } from '../entries.ts';
import { isAllBest } from '../findings/values.ts';
import type { Term } from './term.ts';

const being =
  /^(is|are|'s|'re|am|feel|feels|look|looks|work|works|move|moves|it|they|both|all|also|still|quite|really|pretty|perfectly|totally|completely|perfectly|as|nice|nicely|itself)$/;
const warmth = /^(warm|toasty|toasty warm|nice and warm)$/;
const adding = /^(and|or|nor|also)$/;

/** Where the good news of the place ends, if there is any. */
export function wellUpTo(terms: readonly Term[], at: number): number | undefined {
  let step = at + 1;
  while (being.test(terms[step]?.text ?? '') || terms[step]?.entry?.is === 'degree') step += 1;
  const after = afterWell(terms, step);
  if (after === undefined) return undefined;
  let end = after;
  while (adding.test(terms[end]?.text ?? '')) {
    const more = afterWell(terms, end + 1);
    if (more === undefined) break;
    end = more;
  }
  return end;
}

/** "(My legs) they are good": in a sentence of its own. */
export const isSaidWell = (terms: readonly Term[], at: number): boolean =>
  being.test(terms[at + 1]?.text ?? '') &&
  wellUpTo(terms, at) !== undefined &&
  !terms.slice(at + 1, wellUpTo(terms, at)).some(({ text }) => /\b(same|usual)\b/.test(text));

function afterWell(terms: readonly Term[], step: number): number | undefined {
  const term = terms[step];
  if (term === undefined || term.cut) return undefined;
  if (term.entry?.is === 'not') {
    const denied = terms[step + 1]?.entry?.is === 'degree' ? step + 2 : step + 1;
    const property = terms[denied]?.entry;
    return property?.is === 'property' && !isWell(property) ? denied + 1 : undefined;
  }
  return isWell(term.entry) || warmth.test(term.text) ? step + 1 : undefined;
}

const isWell = (entry: Entry | undefined): boolean =>
  entry?.is === 'good' || (entry?.is === 'property' && entry.frames.every(({ says }) => isAllBest(says)));
