/** "The fever, I don't know": what is named first is what is doubted. */
import type { Term } from '../terms/term.ts';
import { ownerSet } from './beginnings.ts';

/** "No idea where from", "don't know why": the cause is in doubt, and nothing else. */
export const isOfCause = (terms: readonly Term[], at: number): boolean =>
  /^(why|where|how|what|which|when|who)\b/.test(terms[at + 1]?.text ?? '');

const doubters = new Set(['i', 'am', 'we', 'that', 'honestly', 'now', 'just', 'really', 'have', 'did']);

/** "The fever i don't know": what is named first is what is doubted. */
export function isDoubtedTopic(terms: readonly Term[], at: number, start: number): boolean {
  let doubt = at;
  while (doubters.has(terms[doubt]?.text ?? '')) doubt += 1;
  const { entry } = terms[doubt] ?? {};
  if (entry?.is !== 'unsure' || !('whole' in entry) || isOfCause(terms, doubt)) return false;
  const named = terms.slice(start, doubt).filter(({ text }) => !ownerSet.has(text) && !doubters.has(text));
  return (
    named.length > 0 &&
    named.every(
      (term) =>
        term.entry?.is === 'cut' ||
        term.entry?.is === 'property' ||
        term.entry?.is === 'subject' ||
        /^(and|if|about|for|there|any|it|is)$/.test(term.text),
    ) &&
    named.some((term) => term.entry?.is === 'property' || term.entry?.is === 'subject') &&
    !named.some((term) => term.cut && term.from > (terms[start]?.from ?? 0))
  );
}

/** "… and a bit hot the fever i don't know": such a topic begins a clause of its own. */
export function beginsDoubtedTopic(terms: readonly Term[], at: number): boolean {
  if (['property', 'good', 'subject'].includes(terms[at - 1]?.entry?.is ?? '') === false) return false;
  if (ownerSet.has(terms[at - 1]?.text ?? '') || terms[at]?.entry?.is === 'unsure') return false;
  const doubt = terms.findIndex(({ entry }, step) => step > at && entry?.is === 'unsure' && 'whole' in entry);
  return doubt > at && doubt - at <= 4 && isDoubtedTopic(terms, doubt, at);
}
