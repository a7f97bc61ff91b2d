/** "Never fainted until Sunday", "breathing's fine with the oxygen on": good news of a danger that what follows takes back. */
import { bestOf, type ScaleKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { butOnce, limits, ofLegs, ratherLike, unlikeAll, untilLately } from '../lexicon/takenBack.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const grave: readonly ScaleKey[] = ['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard'];

/** A danger that was told well, and is not by the words behind it: nobody can tell, and it is asked. */
export function withoutTakenBack(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  return told.map((mention) => {
    const well = grave.filter((key) => mention.says[key] === bestOf(key));
    const lost = well.filter((key) => isTakenBack(mention, key, told, clauses));
    if (lost.length === 0) return mention;
    const unsure = Object.fromEntries(lost.map((key) => [key, 'unsure']));
    return { ...mention, says: { ...mention.says, ...unsure }, certainty: 'pieced' as const };
  });
}

function isTakenBack(
  { clause, to }: Mention,
  key: ScaleKey,
  told: readonly Mention[],
  clauses: readonly Clause[],
): boolean {
  const behind = textOf((clauses[clause]?.terms ?? []).filter(({ from }) => from >= to));
  const next = clauses[clause + 1];
  // What is told of it in the next clause counts by itself.
  const isToldNext = told.some((one) => one.clause === clause + 1 && one.says[key] !== undefined);
  const after = next === undefined || next.question || isToldNext ? '' : textOf(next.terms);
  const both = `${behind} ${after}`.trim();
  return (
    untilLately.test(behind) ||
    (behind === '' && /^(until|till|before|up to|prior to)\b/.test(after) && untilLately.test(after)) ||
    butOnce.test(after) ||
    (ratherLike.test(both) && !ofLegs.test(both)) ||
    (ratherLike.test(after) && !ofLegs.test(after)) ||
    unlikeAll.test(both) ||
    limits.some(({ keys, words }) => keys.includes(key) && (words.test(behind) || words.test(after)))
  );
}
