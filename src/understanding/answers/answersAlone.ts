/** Clauses that are nothing but an answer. */

import type { Clause } from '../clauses/clauses.ts';
import { auxiliaries, pronouns, small } from '../lexicon/aroundAnswers.ts';
import { type Term, textOf } from '../terms/term.ts';

const acknowledging: ReadonlySet<string> = new Set(['ok', 'okay', 'alright', 'all right']);

/** "Okay", "alright then": taken note of, which denies no danger. "It's okay" does, and so does "yeah okay all fine". */
function isAcknowledged(terms: readonly Term[]): boolean {
  return (
    terms.some(({ text }) => acknowledging.has(text)) &&
    terms.every(
      ({ text, entry }) =>
        acknowledging.has(text) || entry?.is === 'yes' || (small.has(text) && !pronouns.has(text)),
    )
  );
}

/** "Fine", "it's grand": good news of nothing that was named. */
export function isGoodAlone(terms: readonly Term[]): boolean {
  return (
    !isAcknowledged(terms) &&
    terms.some(({ entry }) => entry?.is === 'good') &&
    terms.every(
      ({ entry, text }) =>
        entry?.is === 'good' ||
        entry?.is === 'yes' ||
        entry?.is === 'now' ||
        entry?.is === 'degree' ||
        entry?.is === 'only' ||
        (entry === undefined &&
          (small.has(text) || pronouns.has(text) || auxiliaries.has(text) || text === 'just')) ||
        text === 'just' ||
        entry?.is === 'no',
    ) &&
    !terms.some(({ entry }) => entry?.is === 'not')
  );
}

/** "But no no no and no". */
export const isBareNo = (terms: readonly Term[]): boolean =>
  terms.some(({ text }) => text === 'no') &&
  terms.every(
    ({ text, entry }) => text === 'no' || text === 'and' || entry?.is === 'cut' || entry?.is === 'no',
  );

/** "Nothing", "nope nothing", "neither". */
export function isNothing(terms: readonly Term[]): boolean {
  if (/(^| )(me|myself) (no|nope|nothing|none)$/.test(textOf(terms))) return true;
  return (
    terms.some(({ entry, text }) => entry?.is === 'not' && (entry.how === 'none' || text === 'neither')) &&
    terms.every(
      ({ entry, text }) =>
        entry?.is === 'not' ||
        entry?.is === 'now' ||
        entry?.is === 'no' ||
        small.has(text) ||
        text === 'really' ||
        text === 'at' ||
        text === 'thank' ||
        text === 'goodness' ||
        text === 'no',
    )
  );
}

/** "Stiff till I've walked a bit, then I'm sweet": well only then. */
export const isOnlyThen = (before: Clause | undefined): boolean =>
  before?.terms.at(-1)?.text === 'then' && before.terms.some(({ text }) => /^(till|until|for)\b/.test(text));
