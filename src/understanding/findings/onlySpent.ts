/** "Not sore, just wrecked": a word that is of pain as often as of tiredness, where the pain was denied beside it. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { type Mention, ownText } from '../mentions/types.ts';

const denied =
  /\b(nothing|nowhere|no|not|never|none|zero)( [\w']+){0,3} (sore|soreness|hurts?|hurting|aches?|aching|pains?|painful)\b/;
const only =
  /\b(just|only|more|simply|mostly) ([\w']+ ){0,4}(wrecked|trashed|buggered|stuffed|rooted|shagged|beat|spent|shot|dead|done|cooked|fried|toast|destroyed|banjaxed|shattered|knackered|whacked|battered|smashed|finished|fecked|goosed|hammered|gone|jiggered|kaput|cactus|blown)\b/;

/** Tired then, as the speaker says: nobody who has said that nothing is sore is asked which part it is. */
export function withOnlySpent(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  const at = said.search(denied);
  if (at < 0 || !only.test(said.slice(at))) return told;
  return told.map((mention) => {
    const { pain, ...others } = mention.says;
    const isOfOnePlace = mention.sites.some((site) => site !== 'legs');
    if (pain !== 'unsure' || isOfOnePlace || !only.test(` just ${ownText(mention, clauses)}`)) return mention;
    return { ...mention, sites: [], says: { ...others, fatigue: 'tired' } };
  });
}
