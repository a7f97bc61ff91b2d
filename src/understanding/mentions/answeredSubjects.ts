/** What a subject tells that has nothing but its answer behind it: "chest no, urine yes". */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Kind } from '../entries.ts';
import { fine } from '../lexicon/fine.ts';
import type { Mention } from './types.ts';

/** "Chest no", "urine yes", "chest and breathing no": subjects with their answer behind them. */
export function tickedSubjects({ terms }: Clause, clause: number, state: Standing): readonly Mention[] {
  const tick = terms.at(-1)?.tick;
  if (tick === undefined) return [];
  if (terms.some((term) => term.entry?.is === 'property' || term.entry?.is === 'good')) return [];
  const subjects = terms.flatMap(({ entry, from, to }, at) =>
    entry?.is === 'subject' && !state.others[at] ? [{ kind: entry.kind, from, to }] : [],
  );
  // Which of several is meant by a yes, nobody knows.
  return (tick === 'no' ? subjects : subjects.slice(-1)).flatMap(({ kind, from, to }) => {
    const own = fine[kind];
    if (own === undefined) return [];
    const says = tick === 'no' ? own.good : (named[kind] ?? own.bad);
    return [{ says, sites: [], certainty: tick === 'no' ? 'told' : 'pieced', from, to, clause }];
  });
}

/** What was asked of these is told by a yes. */
const named: Partial<Readonly<Record<Kind, Findings>>> = {
  chest: { chest: 'yes' },
  breath: { chest: 'yes' },
  heart: { chest: 'yes' },
  urine: { darkUrine: 'yes' },
};
