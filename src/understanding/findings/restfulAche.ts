/** An ache in bed that lets one sleep. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';

const aching = /^(it |they )?(aches?|aching|achy|murmurs?|niggles?)\b/;
const asleep = /\b(sleep|sleeps|slept|asleep|drop|drops|dropped|nod|nods|nodded)\b/;

/** "It aches at night but i get off to sleep fine": no pain that keeps awake. */
export function withRestfulAche(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = ({ clause, from, to }: Mention): string =>
    clauses[clause]?.terms
      .filter((term) => term.from >= from && term.to <= to)
      .map(({ text }) => text)
      .join(' ') ?? '';
  const sleeps = told.some((mention) => mention.says.restPain === 'no' && asleep.test(said(mention)));
  return told.map((mention) =>
    sleeps && mention.says.restPain === 'yes' && aching.test(said(mention))
      ? { ...mention, says: { ...mention.says, restPain: 'ache' } }
      : mention,
  );
}
