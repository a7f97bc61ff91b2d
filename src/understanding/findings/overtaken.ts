/** What was so, and by what was told later is so no more. */
import { bestOf, isScaleKey, rankOf, type ScaleKey, scaleKeys } from '../../triage/index.ts';
import type { Mention } from '../mentions/types.ts';

/** "It was hard like stone, but now it is soft": what is told of now, and later, takes the place of what was. */
export function isOver(told: readonly Mention[], key: ScaleKey, value: string, clause: number): boolean {
  return (
    rankOf(key, value) > 0 &&
    told.some((later) => later.now && later.clause > clause && later.says[key] === bestOf(key))
  );
}

/** All that it says is over: where it was is no place of now. */
export const isAllOver = (told: readonly Mention[], { says, clause }: Mention): boolean =>
  Object.keys(says).some(isScaleKey) &&
  scaleKeys.every((key) => says[key] === undefined || isOver(told, key, says[key], clause));
