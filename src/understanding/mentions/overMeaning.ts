/** What a property says of what is over: at its best, but for what nobody can clear by saying so. */
import type { Findings } from '../../triage/index.ts';
import { isAskedAlarm } from '../context/doubts.ts';
import { duringRun } from '../context/gone.ts';
import { isLately, isOfThisWeek, isOfToday } from '../context/hints.ts';
import type { Frame, Property } from '../entries.ts';
import { bestOfAll, isRecentAlarm, unsureOf } from '../findings/values.ts';
import type { Place } from './types.ts';

/** It has gone since. */
export function whenOver(
  { event, placeless }: Property,
  { says }: Frame,
  { clause, nextClause }: Place,
  denied: Findings,
): Findings {
  const { terms } = clause;
  // "Stand still two minutes, it's away": what says nothing is not undone by being over
  if (Object.keys(says).length === 0) return {};
  if (
    (says.nerve === 'tingling' || says.nerve === 'weak') &&
    terms.concat(nextClause?.terms ?? []).some(({ text }) => duringRun.test(text))
  )
    return { nerve: 'duringRuns' };
  // Of these days, and "was like cola" says so by itself: nobody can clear it.
  if (['yes', 'unsure'].includes(says.darkUrine ?? '')) return unsureOf(says);
  // A leg that went weak yesterday and came back is asked about.
  if ((says.nerve === 'saddle' || says.nerve === 'weak') && isLately(terms)) return { nerve: 'unsure' };
  if (event && (says.clotRisk !== undefined || says.race !== undefined)) return says;
  const isRecent = isRecentAlarm(says) || says.nerve === 'saddle';
  if (isRecent && says.chest !== undefined) return { ...bestOfAll(says), chest: 'unsure' };
  return event && !placeless ? says : denied;
}

/** "It was like stout this morning": nothing says that it is over. */
export const isStillOfToday = ({ says }: Frame, place: Place): boolean =>
  (says.darkUrine === 'yes' || says.nerve !== undefined) && isOfToday(place);

/** It was so, and nothing is said of now. */
export function whenPast({ says }: Frame, place: Place): Findings | undefined {
  if (isStillOfToday({ says }, place)) return says.darkUrine === 'yes' ? says : unsureOf(says);
  if (says.illness === 'unwell' && isOfThisWeek(place)) return { illness: 'recovering' };
  return isRecentAlarm(says) || isAskedAlarm(says, place) ? unsureOf(says) : undefined;
}
