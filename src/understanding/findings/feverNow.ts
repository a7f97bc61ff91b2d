/** "Had a low fever thursday night, thirty seven point two now": on a Saturday it has been gone for a day and more. */
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { daysSinceDay } from '../time/dates.ts';
import { type Since, spansIn } from '../time/spansOfTime.ts';

const had = /\b(had|was|ran|running|got)\b/;
const present = /\b(now|today|this morning|at the moment)\b/;
/** "But today it's …", where the reading is a clause of its own. */
const onlyNow = /^((and|but|so) )*(now|today|this morning|at the moment)$/;
const then = /\b(then|that (day|night|evening)|at the time)\b/;
/** A full day without it has passed since. */
const fullDay = 2;

export function withFeverNow(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { today }: Context,
): readonly Mention[] {
  const isNow = (clause: number): boolean =>
    present.test(textOf(clauses[clause]?.terms)) || onlyNow.test(textOf(clauses[clause - 1]?.terms));
  const normal = told.find(({ says, clause }) => says.fever === 'no' && isNow(clause));
  if (today === undefined || normal === undefined) return told;
  return told.map((mention) => {
    const { fever } = mention.says;
    const text = textOf(clauses[mention.clause]?.terms);
    const isOver =
      (fever === 'yes' || fever === 'unsure') &&
      had.test(text) &&
      daysOf(clauses, mention.clause).some(
        ({ weekday, last }) =>
          weekday !== undefined && daysSinceDay(weekday, today, last === true) >= fullDay,
      );
    return isOver ? { ...mention, says: { ...mention.says, fever: 'no' } } : mention;
  });
}

/** The days that are told with it: "thursday night", or the one before a "then". */
const daysOf = (clauses: readonly Clause[], at: number): readonly Since[] => {
  const own = spansIn(clauses[at]?.terms ?? [], at);
  if (own.length > 0 || !then.test(textOf(clauses[at]?.terms))) return own;
  return clauses
    .slice(0, at)
    .flatMap(({ terms }, clause) => spansIn(terms, clause))
    .slice(-1);
};
