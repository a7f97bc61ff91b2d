/** "Covid last month", "a fever back in october": an illness that is over for weeks is none of now. */

import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Context } from '../heard.ts';
import { ago, lastMonth, months, namedMonth, ongoing, ownIllness, timesOf } from '../lexicon/pastIllness.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { spansIn } from '../time/spansOfTime.ts';

/** An illness of the last two weeks counts as one to recover from. */
const recovery = 14;
/** "Three weeks ago" is when it began, and may have lasted a week. */
const afterItBegan = 21;
const dayLength = 24 * 60 * 60 * 1000;

/** Without what was so long ago, unless anything says that it went on, or has come again. */
export function withoutIllLongAgo(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { today, asked = [] }: Context,
): readonly Mention[] {
  if (today === undefined) return told;
  const text = saidIn(clauses);
  if (ongoing.test(text) || text.split(' ').includes(months[today.getUTCMonth()] ?? '')) return told;
  return told.map((mention) => {
    const { illness, fever, ...others } = mention.says;
    const isIll =
      ['unwell', 'headCold', 'recovering'].includes(illness ?? '') || fever === 'yes' || fever === 'unsure';
    if (!isIll || !isOver(mention, clauses[mention.clause], today)) return mention;
    const says: Findings = {
      ...others,
      ...(illness !== undefined && asked.includes('illness') ? { illness: 'none' } : {}),
      ...(fever !== undefined && asked.includes('fever') ? { fever: 'no' } : {}),
    };
    return { ...mention, says };
  });
}

/** The time stands beside the illness, and not beside another that is told with it. */
function isOver({ from, to }: Mention, clause: Clause | undefined, today: Date): boolean {
  const terms = clause?.terms ?? [];
  const behind = textOf(terms.filter((term) => term.from >= to));
  const before = textOf(terms.filter((term) => term.to <= from));
  const time = timesOf.exec(behind)?.[1] ?? ownIllness.exec(before)?.[1];
  if (time === undefined) return false;
  if (lastMonth.test(time)) return today.getUTCDate() > recovery;
  const month = months.indexOf(namedMonth.exec(time)?.[1] ?? '');
  if (month >= 0) return daysSinceEndOf(month, today) > recovery;
  return (
    ago.test(time) && spansIn(terms, 0).some(({ days }) => typeof days === 'number' && days >= afterItBegan)
  );
}

/** The month of today has not ended, whatever else may be told of it. */
function daysSinceEndOf(month: number, today: Date): number {
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth()];
  if (month === now) return 0;
  const end = Date.UTC(month < now ? year : year - 1, month + 1, 1);
  return (Date.UTC(year, now, today.getUTCDate()) - end) / dayLength;
}
