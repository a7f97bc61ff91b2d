/** Weak from an illness, or from what hurts, as its speaker says: no leg whose nerve is in trouble. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import { any, backAche } from '../lexicon/near.ts';
import { type Mention, ownText } from '../mentions/types.ts';

const cause =
  '(loose motions?|diarrh\\w+|vomit\\w*|the runs|(bad |upset )?(stomach|tummy)|stomach (bug|upset)|fever|flu|food poisoning|fasting|not eating)';
const general =
  /\b(general(ly|ised|ized)?|all ?over|overall) weak(ness)?\b|\bweak(ness)? (all over|in general|generally)\b/;
const because = new RegExp(
  `\\bweak(ness)? ([\\w']+ ){0,4}(because of|from|due to) ([\\w']+ ){0,2}${cause}\\b|\\b${cause} ([\\w']+ ){0,3}(so|therefore|hence|that is why) ([\\w']+ ){0,3}weak(ness)?\\b`,
);
/** "Bending it's a bit weak, but that's just cause it's sore." */
const ofPain =
  /\bweak(er|ness)? ([\w']+ ){0,5}(cause|because|as|from|with|since) ([\w']+ ){0,2}(sore|soreness|hurts?|hurting|pain|painful|aches?|aching)\b/;
const tired = { fatigue: 'tired' } as const;
/** What only hurts may be weak besides: it is asked about once more. */
const asked = { nerve: 'unsure' } as const;
/** One leg or foot, or what else a nerve does to it. */
const ofNerve =
  /\b(left|right|one|foot|feet|ankle|toes?|knee|drags?|dragging|slaps?|drop|floppy|gives?|buckl\w+|tingl\w+|pins)\b/;

/** What empties somebody, now or since the other night; weeks after it, weak legs may be a nerve's. */
const emptied =
  /\b(throwing up|threw up|vomit\w*|(being|been) sick|puk(ed|ing)|spew(ed|ing)|food poisoning|loose motions?|diarrh\w*|the (runs|trots)|keeping (things|food|water|anything|stuff) down)\b/;
const ofNow =
  /\b(all night|last night|overnight|since (i have been|i am|i started)|this morning|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
const drained =
  /\bweak and ((a|bit|all|so|really|very) )*(achy|aching|tired|drained|shaky|washed out|sore|weary|heavy|exhausted)\b|\b(achy|aching|tired|drained|shaky|weary|heavy|exhausted) and ((a|bit|all|so|really|very) )*weak\b/;
const moreThanDrained = new RegExp(
  `\\b(both|weeks?|fortnight|months?|ago|worse|weaker|weakening|spread\\w*|creep\\w*|crept|climb\\w* up|numb\\w*|pee|wee|bladder|can not|could not|will not|hardly|barely|collaps\\w*|crawl\\w*|on the (floor|ground|deck)|(going|go|goes|went) (down|from under)|stumbl\\w*|fall|fell|trip\\w*)\\b|${any(backAche).source}`,
);

/**
 * "Loose motions yesterday, so there is weakness only", "weak all over". What is weak in both legs, or in the legs in general, may
 * be a nerve's for all that, and is confirmed before anybody is called.
 */
export function withExplainedWeakness(
  told: readonly Mention[],
  clauses: readonly Clause[],
): readonly Mention[] {
  const said = saidIn(clauses);
  const isIll = because.test(said);
  const isEmptied =
    emptied.test(said) && (drained.test(said) || ofNow.test(said)) && !moreThanDrained.test(said);
  const isGeneral = general.test(said);
  if (!(isIll || isGeneral || isEmptied || ofPain.test(said)) || ofNerve.test(said)) return told;
  return told.map((mention) => {
    const { nerve, ...others } = mention.says;
    if (nerve !== 'weak' && nerve !== 'saddle') return mention;
    if (!/\bweak/.test(ownText(mention, clauses))) return mention;
    if (/\bboth\b/.test(said) || (isGeneral && !isIll && /\blegs?\b/.test(said)))
      return { ...mention, certainty: 'pieced' };
    if (isEmptied && !isIll) return { ...mention, says: { ...others, ...tired, ...asked } };
    return { ...mention, sites: [], says: { ...others, ...(isIll || isGeneral ? tired : asked) } };
  });
}
