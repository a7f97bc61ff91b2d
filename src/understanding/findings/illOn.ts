/** An illness whose day is named: one of yesterday is not over, since a full day of being well has to pass. */
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { daysSinceDay } from '../time/dates.ts';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** "I was sick all of friday", said on a Saturday, is an illness of now; the same said on a Tuesday, one that is over. */
export function illOn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { today }: Context,
): readonly Mention[] {
  if (today === undefined) return told;
  return told.map((mention) => {
    const named = clauses[mention.clause]?.terms.flatMap(({ text }) =>
      days.filter((day) => text.includes(day)),
    );
    const isOfYesterday = named?.some((day) => {
      const ago = daysSinceDay(
        days.indexOf(day),
        today,
        /\blast \w+day\b/.test(textOf(clauses[mention.clause]?.terms)),
      );
      return ago === 1;
    });
    return mention.says.illness === 'recovering' && isOfYesterday
      ? { ...mention, says: { ...mention.says, illness: 'unwell' } }
      : mention;
  });
}
