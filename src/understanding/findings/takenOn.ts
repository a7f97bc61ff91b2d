/** "I had an ibuprofen on thursday", said on a Saturday: what was taken on another day hides nothing today. */
import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { type Term, textOf } from '../terms/term.ts';
import { daysSinceDay } from '../time/dates.ts';
import { spansIn } from '../time/spansOfTime.ts';

type Words = { readonly from: number; readonly to: number };

/** "Since thursday", "every night", "still": these go on. */
const goesOn =
  /\b(since|from|every|each|daily|still|today|this (morning|afternoon|evening)|now|again|keep|keeps|kept|taking|been|another|more|also|twice|until|till|on and off|this is|currently|right now|at the moment)\b/;
/** "Ninety nine after paracetamol": it is that which may hide something. */
const masking = /^(after|with|on|despite|thanks to|because of|only)$/;
const noneSince = /\b(nothing|none|not any|no more|not one|stopped) (since|after|today|now)( (then|that))?\b/;

/** Without a painkiller of a day that is over. */
export function withoutTakenBefore(
  told: readonly Mention[],
  clauses: readonly Clause[],
  { today, asked = [] }: Context,
): readonly Mention[] {
  if (today === undefined) return told;
  const isOver = ({ clause, from, to }: Mention): boolean => {
    const terms = clauses[clause]?.terms ?? [];
    const before = terms.findLast((term) => term.to <= from)?.text ?? '';
    if (masking.test(before)) return false;
    const said = [clause, clause + 1].map((at) => textOf(clauses[at]?.terms)).join(' ');
    if (goesOn.test(said.replace(noneSince, ''))) return false;
    const days = spansIn(terms, clause).filter(({ weekday }) => weekday !== undefined);
    if (days.some(({ weekday }) => weekday === today.getUTCDay())) return false;
    return days.some(
      ({ weekday, last, weekBefore, ...span }) =>
        weekday !== undefined &&
        isBeside(terms, { from, to }, span) &&
        (weekBefore === true || daysSinceDay(weekday, today, last === true) > 0),
    );
  };
  return told.map((mention) => {
    if (mention.says.painkiller !== 'yes' || !isOver(mention)) return mention;
    const { painkiller, ...others } = mention.says;
    return { ...mention, says: asksOf(asked) ? { ...others, painkiller: 'no' as const } : others };
  });
}

/** No more than a few words between them, and nothing else that is told: "chills on wednesday, now a tablet". */
function isBeside(terms: readonly Term[], taken: Words, day: Words): boolean {
  const [from, to] = day.from >= taken.to ? [taken.to, day.from] : [day.to, taken.from];
  const between = terms.filter((term) => term.from >= from && term.to <= to);
  return between.length <= 4 && !between.some(({ entry }) => entry?.is === 'property' || entry?.is === 'now');
}

const asksOf = (asked: readonly FindingKey[]): boolean => asked.includes('painkiller');
