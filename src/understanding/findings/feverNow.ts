/** "Had a low fever thursday night, thirty seven point two now": on a Saturday it has been gone for a day and more. */
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { daysSinceDay } from '../time/dates.ts';
import { spansIn } from '../time/spansOfTime.ts';

const had = /\b(had|was|ran|running|got)\b/;
const present = /\b(now|today|this morning|at the moment)\b/;
/** A full day without it has passed since. */
const fullDay = 2;

export function withFeverNow(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { today }: Context,
): readonly Mention[] {
  const normal = told.find(
    ({ says, clause }) => says.fever === 'no' && present.test(textOf(clauses[clause]?.terms)),
  );
  if (today === undefined || normal === undefined) return told;
  return told.map((mention) => {
    const { fever } = mention.says;
    const text = textOf(clauses[mention.clause]?.terms);
    const isOver =
      (fever === 'yes' || fever === 'unsure') &&
      had.test(text) &&
      spansIn(clauses[mention.clause]?.terms ?? [], mention.clause).some(
        ({ weekday, last }) =>
          weekday !== undefined && daysSinceDay(weekday, today, last === true) >= fullDay,
      );
    return isOver ? { ...mention, says: { ...mention.says, fever: 'no' } } : mention;
  });
}
