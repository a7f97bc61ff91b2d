/** "It's not the joint, it's the skin": the skin is told in the place of a joint. */

import type { Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { joints, justSkin, skinInstead } from '../lexicon/wellPlaces.ts';
import type { Bare } from './places.ts';

const ofSkin = /\b(skin|sun ?burn(t|ed)?)\b/;

/** Where a joint is said not to be it. */
export function skinInsteadIn(clauses: readonly Clause[], wrong: readonly Site[]): readonly Bare[] {
  if (!wrong.some((site) => joints.includes(site))) return [];
  const said = saidIn(clauses);
  if (!skinInstead.test(said) && !justSkin.test(said)) return [];
  const [found] = clauses.flatMap(({ terms, question }, clause) =>
    question ? [] : terms.flatMap(({ text, from, to }) => (ofSkin.test(text) ? [{ from, to, clause }] : [])),
  );
  return found === undefined ? [] : [{ site: 'skin', ...found, excepted: false, sided: false }];
}
