/** "Just the heat, it's going to be thirty two": hot is the day, and no leg. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Mention } from '../mentions/types.ts';
import { textOf } from '../terms/term.ts';

const weather =
  /\b(weather|outside|outdoors|out (there|here)|forecast|climate|humid|humidity|muggy|sticky|sun|sunny|sunshine|in the shade|degrees|celsius|fahrenheit|heatwave|(this|(in|about|just|only) (the|this)) heat(?= (?!and|or|in (it|my))\w)|(hot|warm) (day|morning|afternoon|evening|weather|run)|the (day|air|road) (is|'s|was)|(this|that|so|too|really|very) hot (to|for|already|today)|feels like \w+|minus \w+|(hits?|hitting) (a )?(hundred|\w+ty)( \w+)?)\b/;
const limb =
  /\b(legs?|thighs?|quads?|hamstrings?|hammys?|knees?|calf|calves|shins?|ankles?|foot|feet|heels?|soles?|toes?|hips?|groin|skin|achilles|patch|spot|lump|joint|touch|swelling|swollen|red|redness)\b/;

/** A fever is that of the runner, whatever the weather is like. */
const feverish =
  /\b(fever|feverish|temperature|temp|thermometer|shiver\w*|shak\w+|chills?|sweat\w*|cough\w*|flu|achy|aching)\b/;

/** Without a place of its own, in an utterance that speaks of the weather and not of a limb. */
export function withoutWeather(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const said = saidIn(clauses);
  if (!weather.test(said)) return told;
  return told.filter(
    ({ says, sites, clause }) =>
      (says.heat === undefined && (says.fever !== 'yes' || feverish.test(said))) ||
      says.heat === 'no' ||
      sites.length > 0 ||
      limb.test(textOf(clauses[clause]?.terms)),
  );
}
