/** What is asked for beside a complaint of another part of the body. */
import type { Findings } from '../../triage/index.ts';
import type { Request } from '../heard.ts';
import type { Elsewhere } from '../places/elsewhere.ts';

/**
 * Where all that is told is of another part, the question is about that part. A headache beside a cold or a fever belongs
 * to these, and is no other part.
 */
export function besideThat(
  requested: Request | undefined,
  { only, pelvic, floor }: Elsewhere,
  { illness = 'none', fever = 'no' }: Findings,
): Request | undefined {
  const kind = requested?.kind;
  if (illness !== 'none' || fever !== 'no') return kind === 'soreElsewhere' ? undefined : requested;
  const isOfThat = kind === undefined || kind === 'check' || (pelvic && kind === 'sorenessOrInjury');
  return only && isOfThat ? { kind: floor === undefined ? 'soreElsewhere' : 'pelvicFloor' } : requested;
}
