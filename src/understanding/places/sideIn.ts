/** Which side is told of: not in a figure of speech, of what used to be, or of another part of the body. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { wordsOfClauses, wordsOfTerms } from '../clauses/clauseWords.ts';
import type { Word } from '../words/words.ts';
import { type Side, sideOf } from './sides.ts';

export function sideIn(
  words: readonly Word[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
  complains: boolean,
): Side | undefined {
  const idle = wordsOfTerms(clauses, ({ entry }) => entry?.is === 'idle');
  const before = wordsOfClauses(
    clauses.filter(({ terms }) => terms.some(({ text }) => text.startsWith('used to'))),
  );
  const strange = wordsOfTerms(clauses, ({ entry }) => entry?.is === 'subject' && entry.kind === 'elsewhere');
  const parts = wordsOfTerms(clauses, ({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
  return sideOf(
    words,
    asked,
    complains,
    (word) => idle.has(word) || before.has(word),
    (word) => parts.has(word),
    (word) => strange.has(word),
  );
}
