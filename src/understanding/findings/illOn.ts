/** An illness whose day is named: one of yesterday is not over, since a full day of being well has to pass. */
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { daysSinceDay } from '../time/dates.ts';
import { spansIn } from '../time/spansOfTime.ts';

/** "I was sick all of friday", said on a Saturday, is an illness of now; the same said on a Tuesday, one that is over. */
export function illOn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { today }: Context,
): readonly Mention[] {
  if (today === undefined) return told;
  const isOfYesterday = ({ clause }: Mention): boolean =>
    spansIn(clauses[clause]?.terms ?? [], clause).some(
      ({ weekday, last, weekBefore }) =>
        weekday !== undefined && !weekBefore && daysSinceDay(weekday, today, last === true) === 1,
    );
  return told.map((mention) =>
    mention.says.illness === 'recovering' && isOfYesterday(mention)
      ? { ...mention, says: { ...mention.says, illness: 'unwell' } }
      : mention,
  );
}
