/** What is told beside the findings, and puts what is known in another light. */
import type { Findings } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Context, Heard } from '../heard.ts';
import { isOfPressure } from './passing.ts';
import { isShortNight } from './shortNights.ts';
import { isNotSudden } from './sudden.ts';

export function asidesIn(
  clauses: readonly Clause[],
  findings: Findings,
  { about }: Context,
): Pick<Heard, 'notSudden' | 'ofPressure' | 'shortNight'> {
  return {
    ...(isNotSudden(clauses, findings, about) ? { notSudden: true } : {}),
    ...(isOfPressure(clauses, findings) ? { ofPressure: true } : {}),
    ...(isShortNight(clauses) ? { shortNight: true } : {}),
  };
}
