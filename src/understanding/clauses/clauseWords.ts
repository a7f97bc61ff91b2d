/** What is named in the clauses, whatever is told of it. */
import type { FindingKey, Findings, Site } from '../../triage/index.ts';
import { type Term, textOf } from '../terms/term.ts';
import type { Clause } from './clauses.ts';

/** The words of these clauses. */
export function wordsOfClauses(clauses: readonly Clause[]): ReadonlySet<number> {
  return new Set(
    clauses.flatMap(({ terms }) =>
      terms.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
    ),
  );
}

/** All that is said, clause after clause. */
export const saidIn = (clauses: readonly Clause[]): string =>
  clauses.map(({ terms }) => textOf(terms)).join(' ');

export const wordsAt = (clauses: readonly Clause[], clause: number): string => textOf(clauses[clause]?.terms);

/** "Both sides, one side or one exact spot?": one of them answers the others. */
export function asOneQuestion(asked: readonly FindingKey[], findings: Findings): Findings {
  if (asked.length > 3 || !asked.includes('side') || !asked.includes('pinpoint')) return findings;
  if (findings.side === 'both' && findings.pinpoint === undefined) return { ...findings, pinpoint: 'no' };
  return findings.pinpoint === 'yes' && findings.side === undefined ? { ...findings, side: 'one' } : findings;
}

/** The first place that is named at all: what is to be stretched or spared. */
export function placeIn(clauses: readonly Clause[]): Site | undefined {
  for (const { terms } of clauses) {
    for (const { entry } of terms) if (entry?.is === 'subject' && entry.site !== undefined) return entry.site;
  }
  return undefined;
}

/** The words of the terms that are of a kind. */
export function wordsOfTerms(
  clauses: readonly Clause[],
  isWanted: (term: Term) => boolean,
): ReadonlySet<number> {
  return new Set(
    clauses.flatMap(({ terms }) =>
      terms.flatMap((term) =>
        isWanted(term) ? Array.from({ length: term.to - term.from }, (_, step) => term.from + step) : [],
      ),
    ),
  );
}

/** "Muscle's soft and the ticker and the lungs are …": the ticker has nothing said of it yet. */
export function sinceAnd(terms: readonly Term[], start: number, and: number): readonly Term[] {
  const before = terms.slice(start, and).findLastIndex(({ text }) => text === 'and');
  return terms.slice(start + before + 1, and);
}

export function denies(terms: readonly Term[], start: number, at: number): boolean {
  return terms.slice(start, at).some((term) => term.entry?.is === 'not' || term.entry?.is === 'no');
}
