/** What is well, told beside the answer to something else: "no fever, i was at work today" settles no question about the day. */
import { bestOf, type FindingKey, type Findings, type ScaleKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';

/** These are mentioned in passing; a danger that is denied was thought of, whether it was asked for or not. */
const inPassing: readonly ScaleKey[] = [
  'walking',
  'dailyLife',
  'motion',
  'restPain',
  'pinpoint',
  'injury',
  'fatigue',
];

export function withoutUnasked(
  findings: Findings,
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): Findings {
  if (asked.length === 0) return findings;
  // Who was asked how much it hurts may well answer by how they walk.
  const left = inPassing.filter(
    (key) =>
      !asked.includes(key) &&
      findings[key] === bestOf(key) &&
      !(key === 'walking' && asked.includes('pain')) &&
      !(key === 'injury' && told.some((mention) => isFallDenied(mention, clauses))),
  );
  return Object.fromEntries(Object.entries(findings).filter(([key]) => !left.some((one) => one === key)));
}

/** "No fall": what is named to be denied was thought of; "it crept up" is only told. */
const isFallDenied = ({ says, clause, from, to }: Mention, clauses: readonly Clause[]): boolean =>
  says.injury === 'no' &&
  clauses[clause]?.terms.some(
    (term) =>
      term.from >= from &&
      term.to <= to &&
      term.entry?.is === 'property' &&
      term.entry.frames.some((frame) => frame.says.injury !== undefined && frame.says.injury !== 'no'),
  ) === true;
