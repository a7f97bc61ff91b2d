/** Hay fever and the like: the same signs as a cold, and no finding. */
import type { Clause } from '../clauses/clauses.ts';
import { allergies } from '../lexicon/fevers.ts';
import type { Mention } from '../mentions/types.ts';
import { phrasesOf } from '../phrases.ts';

const table = phrasesOf<true>();
table.add(allergies, true);

/** Without the cold that is none, where an allergy is named and not denied. */
export function withoutAllergy(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const named = clauses.some(({ terms }) => {
    const words = terms.flatMap(({ text }) => text.split(' '));
    const at = words.findIndex((_, step) => table.longest(words, step) !== undefined);
    return at >= 0 && !words.slice(Math.max(0, at - 2), at).some((word) => word === 'no' || word === 'not');
  });
  if (!named) return told;
  return told.map((mention) => {
    const { illness, ...others } = mention.says;
    return illness === 'headCold' ? { ...mention, says: others } : mention;
  });
}
