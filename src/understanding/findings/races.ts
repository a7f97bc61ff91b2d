/** A race of weeks ago is none any more: what is left of one by the days since then (docs/rules.md, `race`). */
import type { Value } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';
import { dateAt, daysSince } from '../time/dates.ts';
import { spansIn } from '../time/spansOfTime.ts';

/** "Raced a fifty k two weeks ago": the race, as far as the days that are told in its clause make it count. */
export function racesInTime(
  told: readonly Mention[],
  clauses: readonly Clause[],
  today: Date | undefined,
): readonly Mention[] {
  return told.map((mention) => {
    const { race } = mention.says;
    if (race === undefined || race === 'none') return mention;
    const days = daysAgo(clauses[mention.clause], mention.to, today);
    return days === undefined ? mention : { ...mention, says: { ...mention.says, race: leftOf(race, days) } };
  });
}

const follows =
  /^(?!(and|but|then|so) )(just |only |about |over |nearly |almost |maybe )*((\S+ )?\S+ (days?|weeks?|months?|years?)|(a )?fortnight) (ago|back)\b/;

const onDate = /^(back )?on the /;

/** How many days ago, where that follows at once: "two weeks ago", "on the fifteenth". */
function daysAgo(clause: Clause | undefined, to: number, today: Date | undefined): number | undefined {
  const terms = clause?.terms.filter((term) => term.from >= to) ?? [];
  const on = onDate.exec(textOf(terms));
  if (on !== null && today !== undefined) {
    const [first = '', second = ''] = textOf(terms).slice(on[0].length).split(' ');
    const found = [[first, second], [first]].map((name) => dateAt(['on', 'the', ...name], 2)).find(Boolean);
    if (found !== undefined) return daysSince(found.date, today);
  }
  const [span] = follows.test(textOf(terms)) ? spansIn(terms, 0) : [];
  return typeof span?.days === 'number' ? span.days : undefined;
}

/** A marathon wears off over ten days, half of one over three. */
function leftOf(race: Value<'race'>, days: number): Value<'race'> {
  if (days <= 3) return race;
  return race === 'marathon' && days <= 10 ? 'long' : race === 'unsure' ? race : 'none';
}
