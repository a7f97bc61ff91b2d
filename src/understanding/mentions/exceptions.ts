/** "All good bar the stairs": what is excepted is not well. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { fine } from '../lexicon/fine.ts';
import { exceptions } from '../lexicon/naming.ts';
import type { Mention } from './types.ts';

/** "No, only at night", "not unless i'm in bed": there it does. */
const inBed =
  /^(only|just|only when|just when|unless|except|except when|not unless|bar) (i am )?(lying |lie )?$/;

/** Rest alone behind a no that leaves it out, in answer to a question about rest. */
export function restLeftOut(clauses: readonly Clause[], asked: readonly FindingKey[]): readonly Mention[] {
  if (!asked.includes('restPain')) return [];
  return clauses.flatMap(({ terms }, clause) => {
    const last = terms.at(-1);
    const before = clauses[clause - 1]?.terms ?? [];
    if (last?.entry?.is !== 'subject' || last.entry.kind !== 'rest') return [];
    const opener = before.at(-1)?.text === 'not unless' ? 'not unless ' : '';
    const lead = `${opener}${terms
      .slice(0, -1)
      .map(({ text }) => `${text} `)
      .join('')}`;
    const denied =
      opener !== '' || (before.length === 1 && /^(no|nope|nah|not|not really)$/.test(before[0]?.text ?? ''));
    if (!(denied && inBed.test(lead)) && !isNoRestBut(terms)) return [];
    const says = { restPain: 'yes' } as const;
    return [{ says, sites: [], certainty: 'told' as const, from: last.from, to: last.to, clause }];
  });
}

/** "No pain at rest except in bed". */
const isNoRestBut = (terms: Clause['terms']): boolean =>
  terms.at(-2)?.entry?.is === 'only' &&
  terms
    .slice(0, -2)
    .some(({ entry }) => entry?.is === 'property' && entry.frames.some(({ says }) => says.restPain === 'no'));

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
