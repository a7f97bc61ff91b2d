/** Whether it is one spot or spread, by how far it is said to reach. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import { notSo, spread } from '../lexicon/extents.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/text.ts';

/** "The whole front of each", "a strip inside the thigh", where nobody said more plainly: no one spot. */
export function extentIn(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): Mention | undefined {
  if (!asked.includes('pinpoint') || told.some(({ says }) => says.pinpoint !== undefined)) return undefined;
  const clause = clauses.findIndex(({ terms, question }, at) => {
    const state = standing[at];
    if (question || state === undefined || state.imagined || state.others.some(Boolean)) return false;
    const text = textOf(terms);
    // a clause may end between "whole" and its muscle
    const found = spread.exec(`${text} ${textOf(clauses[at + 1]?.terms)}`);
    return found !== null && found.index < text.length && !notSo.test(text.slice(0, found.index).trimEnd());
  });
  const terms = clauses[clause]?.terms ?? [];
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { says: { pinpoint: 'no' }, sites: [], certainty: 'told', from: first.from, to: last.to, clause };
}
