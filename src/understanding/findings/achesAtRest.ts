/** "It throbs a smidge in bed": a faint ache at rest, and not how much it hurts on the move. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import type { Term } from '../terms/term.ts';

const atRest = /^(at night|at rest|in bed|in the night|lying|lying (down|still|flat)|overnight)$/;

/** A little pain that is told of rest, and of nothing else in its clause. */
export function withAcheAtRest(
  mention: Mention,
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): Mention {
  const { pain, ...says } = mention.says;
  const terms = [...leadTo(clauses, mention.clause), ...(clauses[mention.clause]?.terms ?? [])];
  if (pain !== 'mild' && pain !== 'unsure') return mention;
  if (!asked.includes('restPain') || says.restPain !== undefined || !isFaintAtRest(terms)) return mention;
  return { ...mention, says: { ...says, ...(asked.includes('pain') ? { pain } : {}), restPain: 'ache' } };
}

/** "At night, there is a mild ache": when, and nothing else. */
function leadTo(clauses: readonly Clause[], clause: number): readonly Term[] {
  const lead = clauses[clause - 1]?.terms ?? [];
  const isOnlyWhen = lead.every(
    ({ entry, text }) => atRest.test(text) || entry?.is === 'cut' || text === 'and',
  );
  return isOnlyWhen ? lead : [];
}

const isFaintAtRest = (terms: readonly Term[]): boolean =>
  terms.some(({ text }) => atRest.test(text)) &&
  terms.some(({ entry }) => entry?.is === 'degree' && ['slight', 'barely'].includes(entry.degree)) &&
  !terms.some(({ entry }) => entry?.is === 'not' || (entry?.is === 'subject' && moving.has(entry.kind)));

const moving: ReadonlySet<string> = new Set(['walking', 'stairs', 'daily', 'movement']);
