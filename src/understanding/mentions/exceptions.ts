/** "All good bar the stairs": what is excepted is not well. */
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { fine } from '../lexicon/fine.ts';
import { exceptions } from '../lexicon/naming.ts';
import type { Mention } from './types.ts';

const small = new Set(['the', 'my', 'me', 'for', 'when', 'doing']);

/** The stairs, the walking and the like behind an "except" that ends its clause; places have a reader of their own. */
export function exceptedIn(clauses: readonly Clause[], standing: readonly Standing[]): readonly Mention[] {
  return clauses.flatMap(({ terms }, clause) => {
    const from = terms.findIndex(({ text }) =>
      [...exceptions].some((word) => text === word || text === `${word} the`),
    );
    // "Nothing except the stairs": such a clause may begin with it.
    const before = from === 0 ? (clauses[clause - 1]?.terms ?? []) : terms.slice(0, Math.max(0, from));
    if (from < 0 || !before.some(({ entry }) => entry?.is === 'good' || entry?.is === 'not')) return [];
    const named = terms.slice(from + 1).filter(({ text }) => !small.has(text));
    const [subject, ...others] = named;
    if (subject?.entry?.is !== 'subject' || others.length > 0 || standing[clause]?.imagined) return [];
    const says = fine[subject.entry.kind]?.bad;
    if (says === undefined || !['stairs', 'walking', 'daily', 'rest'].includes(subject.entry.kind)) return [];
    return [{ says, sites: [], certainty: 'pieced' as const, from: subject.from, to: subject.to, clause }];
  });
}
