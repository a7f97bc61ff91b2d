/** Where nothing but the skin is sore, the foot below it is not. */
import { places, type Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Mention } from '../mentions/types.ts';

/**
 * "It's just a blister", after "my heel got torn up": no part of that foot is what is wrong, but for those that are told
 * to be sore as well. Of a knee or a calf it says nothing.
 */
export function belowOnlySkin(
  clauses: readonly Clause[],
  standing: readonly Standing[],
  told: readonly Mention[],
): readonly Site[] {
  const isOnlySkin = clauses.some(({ terms, question }, clause) => {
    const state = standing[clause];
    const before = clauses[clause - 1];
    const isAsked = question || before?.question || before?.terms.at(-1)?.entry?.is === 'unsure';
    if (isAsked || state === undefined || state.imagined || state.doubtful) return false;
    const skin = terms.findIndex(({ entry }) => entry?.is === 'subject' && entry.site === 'skin');
    const upToSkin = terms.slice(0, Math.max(0, skin));
    const only = upToSkin.findLastIndex(
      ({ entry, text }) => entry?.is === 'only' && /^(just|only)\b/.test(text),
    );
    return (
      only >= 0 && !state.others[skin] && !upToSkin.slice(only).some(({ entry }) => entry?.is === 'subject')
    );
  });
  if (!isOnlySkin) return [];
  const sore = new Set(told.flatMap(({ sites }) => sites));
  return places.wholeFoot.filter((site) => site !== 'skin' && !sore.has(site));
}
