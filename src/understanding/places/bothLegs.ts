/** "Both legs": the side of another place that is named, and the place where there is none. */
import type { FindingKey, Site } from '../../triage/index.ts';
import { isAllBest } from '../findings/values.ts';
import type { Mention } from '../mentions/types.ts';

type Sided = { readonly site: Site; readonly sided: boolean };

/** Without the legs that only say the side. */
export function withoutSides<One extends Sided>(
  bare: readonly One[],
  told: readonly Mention[],
  asked: readonly FindingKey[],
): readonly One[] {
  const others = [...bare.map(({ site }) => site), ...told.flatMap(({ sites }) => sites)];
  const isAlone = others.every((site) => site === 'legs' || site === 'lowBack');
  const isTold = asked.includes('pinpoint') || told.some(({ says }) => !isAllBest(says));
  const isOfSide = asked.length === 0 || asked.includes('side') || !isTold;
  return bare.filter(
    ({ site, sided }) => site !== 'legs' || !sided || (isAlone && (asked.includes('sites') || !isOfSide)),
  );
}
