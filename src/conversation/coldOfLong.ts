/** A foot that is a little cool, and has been for months: who tells it again is not asked a third time. */
import type { FindingKey, Findings } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import type { State } from './state.ts';

export function coldOfLong(
  before: State,
  { findings, notSudden }: Heard,
  after: Findings,
): readonly FindingKey[] {
  const isToldAgain = before.findings.cold === 'unsure' && findings.cold !== 'yes' && after.cold === 'unsure';
  return isToldAgain && notSudden === true ? ['cold'] : [];
}
