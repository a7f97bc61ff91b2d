/** What was known, and is no longer so by what is told now. */
import { type FindingKey, rankOf } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { isNoneOfLegs } from './noneOfLegs.ts';
import type { State } from './state.ts';

export function takenBackIn(state: State, heard: Heard): readonly FindingKey[] {
  const { nerve = 'none' } = state.findings;
  const isPain = isNoneOfLegs(state, heard) || isSaidBetter(state, heard);
  // "I'd been sitting on it, it was fine two minutes later": the foot that went dead; a weakness or a numb seat stays.
  const isNerve = heard.ofPressure === true && rankOf('nerve', nerve) < rankOf('nerve', 'weak');
  return [...(isPain ? (['pain'] as const) : []), ...(isNerve ? (['nerve'] as const) : [])];
}

/** "So sore", and then "a two": the number says better how much it hurts. Whoever is in agony has said enough. */
const isSaidBetter = (
  { scored, findings: { pain = 'none' } }: State,
  { scored: isScored, findings: now }: Heard,
): boolean =>
  !scored && isScored === true && now.pain !== undefined && rankOf('pain', pain) <= rankOf('pain', 'strong');
