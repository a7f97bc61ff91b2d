/** A nose that runs, and is no cold: of an allergy, or of the wind. */

import type { FindingKey } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { allergies, beyondTheNose, noseAlone, windy } from '../lexicon/fevers.ts';
import { type Mention, ownText } from '../mentions/types.ts';
import { phrasesOf } from '../phrases.ts';

const allergic = phrasesOf<true>();
allergic.add(allergies, true);

/** "I thought it was hay fever but it's a cold": it is that, after all. */
const isCaught = /\b(thought|turned out|turns out|but it is|but this is|plus|as well|and|also|on top)\b/;
const aCold = /\bcold\b/;

/** Without the cold that is none, and comes every spring, where an allergy is named and not denied. */
export function withoutAllergy(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const named = clauses.some(({ terms }) => {
    const words = terms.flatMap(({ text }) => text.split(' '));
    const at = words.findIndex((_, step) => allergic.longest(words, step) !== undefined);
    return at >= 0 && !words.slice(Math.max(0, at - 2), at).some((word) => word === 'no' || word === 'not');
  });
  const said = saidIn(clauses);
  if (!named && !isOfSeason(said)) return told;
  return told.map((mention) => {
    const { illness, comesBack, ...others } = mention.says;
    if (illness === 'headCold' && isCaught.test(said) && aCold.test(ownText(mention, clauses)))
      return mention;
    if (illness === 'headCold' && asked.includes('illness'))
      return { ...mention, says: { ...others, illness: 'none' } };
    return illness === 'headCold' || comesBack === 'yes' ? { ...mention, says: others } : mention;
  });
}

const noseAndEyes = /\b(nose|eyes|sneez\w*|sniff\w*|snuffl\w*|itchy|streaming|runny)\b/;
const season =
  /\b(every|each|in|come) (year|spring|summer|april|may|june|july)\b.*\b(grass|pollen|birch|blossom|trees|mown|mow|mowing|flowers?|hay|garden)\b|\b(grass|pollen|birch|blossom|mown|mow|mowing|hay)\b.*\b(every|each|in|come) (year|spring|summer|april|may|june|july)\b|\bpollen\b/;

/** "Nose and eyes streaming like every spring when the grass is out": hay fever, without its name. */
const isOfSeason = (said: string): boolean => noseAndEyes.test(said) && season.test(said);

/**
 * "Only a runny nose from the cold wind": whoever is well has one too. A cold that is named, a throat, a cough or days of it
 * are another thing.
 */
export function withoutWindyNose(
  told: readonly Mention[],
  clauses: readonly Clause[],
  asked: readonly FindingKey[],
): readonly Mention[] {
  const said = saidIn(clauses);
  if (!windy.test(said) || beyondTheNose.test(said.replace(windy, ' '))) return told;
  return told.map((mention) => {
    const { illness, ...others } = mention.says;
    if (illness !== 'headCold' || !noseAlone.test(ownText(mention, clauses))) return mention;
    return { ...mention, says: asked.includes('illness') ? { ...others, illness: 'none' } : others };
  });
}
