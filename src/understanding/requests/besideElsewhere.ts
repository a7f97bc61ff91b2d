/** What is asked for beside a complaint of another part of the body. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Request } from '../heard.ts';
import type { Elsewhere } from '../places/elsewhere.ts';

/**
 * Where all that is told is of another part, the question is about that part. A headache beside a cold or a fever belongs
 * to these, and is no other part.
 */
export function besideThat(
  requested: Request | undefined,
  { only, pelvic, floor }: Elsewhere,
  told: Findings,
  asked: readonly FindingKey[] = [],
): Request | undefined {
  const { illness = 'none', fever = 'no', pain = 'unsure', jointTrouble = 'none', swelling = 'none' } = told;
  const kind = requested?.kind;
  // "One if i'm strolling", to "how bad is it?": how bad it is, and no question about a walk
  if (kind === 'crossTraining' && asked.includes('pain') && pain !== 'unsure') return undefined;
  // "Nights i sleep fine no": told, and nothing asked
  if (kind === 'nutrition' && told.restPain !== undefined) return undefined;
  // "It jams, and clunks free", "it clicks, and then it is a six", "one click when i twisted it": that is no click that is fine.
  const isPainful = pain !== 'none' && pain !== 'unsure';
  const isFine = jointTrouble === 'none' && swelling === 'none' && !isPainful && told.injury !== 'yes';
  if (kind === 'clicking' && !isFine) return undefined;
  if (illness !== 'none' || fever !== 'no') return kind === 'soreElsewhere' ? undefined : requested;
  const isOfThat = kind === undefined || kind === 'check' || (pelvic && kind === 'howGrave');
  return only && isOfThat ? { kind: floor === undefined ? 'soreElsewhere' : 'pelvicFloor' } : requested;
}
