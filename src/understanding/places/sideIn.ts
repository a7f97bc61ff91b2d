/** Which side is told of: not in a figure of speech, of what used to be, or of another part of the body. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { wordsOfClauses, wordsOfTerms } from '../clauses/clauseWords.ts';
import type { Frame } from '../entries.ts';
import { isAllBest } from '../findings/values.ts';
import type { Echo } from '../heard.ts';
import { isSaidWell } from '../terms/wellHere.ts';
import type { Word } from '../words/words.ts';
import { type Side, sideOf } from './sides.ts';

export function sideIn(
  words: readonly Word[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
  complains: boolean,
): Side | undefined {
  const idle = wordsOfTerms(
    clauses,
    // "Heart and lungs are right, only that …": well, and no side
    ({ entry, text }) =>
      (entry?.is === 'idle' && !/^(left|right) /.test(text)) || (entry?.is === 'good' && text === 'right'),
  );
  const before = wordsOfClauses(
    clauses.flatMap((clause) => {
      const from = clause.terms.findIndex(({ text }) => text.startsWith('used to'));
      return from < 0 ? [] : [{ ...clause, terms: clause.terms.slice(from) }];
    }),
  );
  const strange = wordsOfTerms(clauses, ({ entry }) => entry?.is === 'subject' && entry.kind === 'elsewhere');
  const parts = wordsOfTerms(clauses, ({ entry }) => entry?.is === 'subject' && entry.kind === 'part');
  const sore = wordsOfTerms(clauses, ({ entry, also }) =>
    [entry, ...also].some((each) => each?.is === 'property' && each.frames.some(isOfLeg)),
  );
  const well = wordsOfClauses(
    clauses.map((clause) => ({
      ...clause,
      terms: clause.terms.filter((_, at) => isSaidWell(clause.terms, at)),
    })),
  );
  return sideOf(words, asked, complains || asked.some((key) => ofComplaint.includes(key)), {
    isBlocked: (word) => idle.has(word) || before.has(word),
    isPart: (word) => parts.has(word),
    isElsewhere: (word) => strange.has(word),
    isSore: (word) => sore.has(word),
    isWell: (word) => well.has(word) && parts.has(word),
  });
}

/** Whoever is asked for these has told of a complaint, and "both sides" is of it. */
const ofComplaint: readonly FindingKey[] = ['pinpoint', 'trend', 'comesBack', 'restPain'];

const isOfLeg = ({ of, says }: Frame): boolean => of === undefined && !isAllBest(says);

/** The side and the day as they were said, to come back in the runner's own words. */
export function toSayBack(side: Echo['side'], since: Echo['since']): { readonly echo?: Echo } {
  if (side === undefined && since === undefined) return {};
  return {
    echo: { ...(side === undefined ? {} : { side }), ...(since === undefined ? {} : { since }) },
  };
}
