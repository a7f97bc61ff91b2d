/** An ache in bed that lets one sleep. */
import type { Clause } from '../clauses/clauses.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const aching = /^(it |they )?(aches?|aching|achy|achey|murmurs?|niggles?)\b/;
const asleep = /\b(sleep|sleeps|slept|asleep|drop|drops|dropped|nod|nods|nodded|keep|keeps)\b/;

/** "… but i sleep". */
const sleeps =
  /^((but|and|though|although|yet|still) )*(i|it (lets|does let) me) (still |do |can |always |just )*(sleep|slept)( (fine|ok|okay|well|good|through|on|still|anyway|all right|alright|grand|right through|all night|normal|normally))*( and)?$/;

/** "It aches at night but i get off to sleep fine": no pain that keeps awake. */
export function withRestfulAche(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = ({ clause, from, to }: Mention): string =>
    clauses[clause]?.terms
      .filter((term) => term.from >= from && term.to <= to)
      .map(({ text }) => text)
      .join(' ') ?? '';
  const isLying = ({ clause, says }: Mention): boolean =>
    says.quality === 'dull' &&
    clauses[clause]?.terms.some(
      ({ entry, text }) => (entry?.is === 'subject' && entry.kind === 'rest') || /\b(lying|bed)\b/.test(text),
    ) === true;
  const isSleep = (mention: Mention): boolean => mention.says.restPain === 'no' && asleep.test(said(mention));
  const isAche = (mention: Mention): boolean =>
    mention.says.restPain === 'ache' ||
    (aching.test(said(mention)) && (mention.says.restPain === 'yes' || isLying(mention)));
  if (!(told.some(isSleep) || clauses.some(({ terms }) => sleeps.test(textOf(terms)))) || !told.some(isAche))
    return told;
  return told.map((mention) => {
    if (isAche(mention)) return { ...mention, says: { ...mention.says, restPain: 'ache' } };
    const { restPain, ...says } = mention.says;
    return isSleep(mention) && restPain !== undefined ? { ...mention, says } : mention;
  });
}
