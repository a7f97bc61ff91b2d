/** An illness whose day is named: one of yesterday is not over, since a full day of being well has to pass. */
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { daysSinceDay } from '../time/dates.ts';
import { spansIn } from '../time/spansOfTime.ts';

/** What began so many days ago and has stopped may have stopped this morning. */
const mostToLast = 2;
/** "Since thursday", and not "right as rain since thursday". */
const isBegun = (clause: Clause | undefined, from: number): boolean => {
  const [since, before] = clause?.terms.filter((term) => term.to <= from).toReversed() ?? [];
  return (
    /^(since|from)$/.test(since?.text ?? '') && before?.entry?.is !== 'good' && before?.entry?.is !== 'gone'
  );
};

const lastNight =
  /^(?!.*\b(sleep|slept|asleep)\b).*\b((whole|all|last|half the|through the|during the|in the|of the) night|overnight|this morning|midnight)\b/;

/** "I was sick all of friday", said on a Saturday, is an illness of now; the same said on a Tuesday, one that is over. */
export function illOn(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { today }: Context,
): readonly Mention[] {
  if (today === undefined) return told;
  const isLately = ({ clause }: Mention): boolean =>
    spansIn(clauses[clause]?.terms ?? [], clause).some(({ weekday, last, weekBefore, from }) => {
      if (weekday === undefined || weekBefore) return false;
      const days = daysSinceDay(weekday, today, last === true);
      return days === 1 || (days <= mostToLast && isBegun(clauses[clause], from));
    });
  // "All night, and now it is okay": no day has passed since.
  const isOfLastNight = ({ clause }: Mention): boolean => {
    const terms = clauses[clause]?.terms ?? [];
    return (
      lastNight.test(textOf(terms)) && !spansIn(terms, clause).some(({ weekday }) => weekday !== undefined)
    );
  };
  return told.map((mention) =>
    mention.says.illness === 'recovering' && (isLately(mention) || isOfLastNight(mention))
      ? { ...mention, says: { ...mention.says, illness: 'unwell' } }
      : mention,
  );
}
