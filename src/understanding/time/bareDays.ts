/** "About fourteen i reckon": asked for nothing but the days, a number that counts nothing else is one of days. */
import type { Clause } from '../clauses/clauses.ts';
import { tokensOf } from '../numbers/tokens.ts';
import type { Since } from './spansOfTime.ts';

const small =
  /^(about|around|roughly|maybe|like|oh|uh|um|well|i|we|reckon|think|guess|say|would|call|it|or|so|probably|nearly|almost|just|only|over|at|least|perhaps|possibly|is|that|good|now|must|be|going|on)$/;
/** Fewer may be weeks as well. */
const fewest = 4;

export function bareDaysIn(clauses: readonly Clause[]): readonly Since[] {
  const [first] = clauses;
  const tokens = tokensOf(first?.terms ?? []);
  const counted = tokens.filter(({ value }) => value !== undefined);
  const [token] = counted;
  if (token?.value === undefined || counted.length > 1 || token.value < fewest) return [];
  if (!tokens.every((each) => each === token || small.test(each.text))) return [];
  return [{ days: token.value, from: token.from, to: token.to, clause: 0, strong: true }];
}
