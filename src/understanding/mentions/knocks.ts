/** A blow that did not stop the runner is no more than a knock. */
import type { Place } from './types.ts';

const blow =
  /^(clipped|clattered|whacked|walloped|clobbered|hit by|caught me|(got|caught|clipped|nailed) me in|kicked me|kneed me|(got|get|took|take|had|caught) (a|one) .*(kick|boot|whack|belt|dig|knee))/;
const wentOn =
  /\b(carried|carry|played|playing|ran|kept) (right |straight |happily )?on\b|\bkept (playing|going|running|walking|dancing|working)\b|\b(did not|never|has not) (even )?(stop|slow) me\b|\b(finished|saw out) (the|my) (game|match|run|race|session|half)\b/;
const hindered = /\b(limp\w*|hobbl\w*|hop\w*|could|swell\w*|swollen|sub\w*|barely|hardly|tried)\b/;

const vehicle =
  /(?<!\b(on|against|into) (the|a|my) )\b(car|van|truck|lorry|bus|taxi|cab|motorbike|motorcycle|moped|bike|cyclist|vehicle|tram|train|driver)\b/;

/** "Clipped me, i kept playing"; but a fall or a twist is what it is, so is a blow after which one limps on, and one by a car. */
export function isOnlyKnock({ clause, clauses, index, at }: Place): boolean {
  if (!blow.test(clause.terms[at]?.text ?? '')) return false;
  const later = [clause.terms.slice(at + 1), ...clauses.slice(index + 1, index + 3).map(({ terms }) => terms)]
    .flat()
    .map(({ text }) => text)
    .join(' ');
  const went = wentOn.exec(later);
  return (
    went !== null &&
    !vehicle.test(later.slice(0, went.index)) &&
    !hindered.test(later.slice(0, went.index + went[0].length + 20))
  );
}
