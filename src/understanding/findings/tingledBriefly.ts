/** "They went tingly for three minutes, that's it, feeling's equal now": it came, and went, and is told as over. */

import type { Clause } from '../clauses/clauses.ts';
import { saidIn } from '../clauses/clauseWords.ts';
import type { Mention } from '../mentions/types.ts';

const briefly =
  /\bfor (like |about |around |maybe |only |just |barely |less than |under )*(a|an|one|two|three|four|five|ten|some|a few|a couple of|half a|thirty|twenty|sixty)( or (so|two|three|ten))? (seconds?|secs?|minutes?|mins?|moment|bit of a minute)\b/;
const wellNow =
  /\b(feeling|sensation|feelings?|feet|legs|foot|leg|both|it|they|all|everything)( (feeling|sensation|is|are|'s|has|have|feels?|felt|both|all|been|just|totally|completely|perfectly|back|to|on|in|my|the|feet|legs|sides|each|side))* (equal|even|same|the same|normal(?! (colou?r|temperature|size|strength|looking))|fine|grand|good|perfect|okay|gone|back)\b|\b(normal|fine|equal|grand|okay|gone|all right|good|nothing|perfect)( (again|both|in|on|feet|legs|sides|each|side|the|my))* (now|since|today)\b/;
const goesOn =
  /\b((other|good) (leg|foot|side|one|knee|calf|toes?)|(left|right) (leg|foot|side|one) (is|'s|feels|has)|left\b.*\bright|right\b.*\bleft|hardly|barely|nearly|almost|mostly|been (odd|weird|funny|off|strange)|never|not|at a time|this time|all (day|night|morning|afternoon|evening|week)|loses?|losing|lost|tingles?|goes|been (numb|tingl\w*|asleep|dead|pins)|now (it |they |the |my |\w+ )?(is |are |feels? |has )?(back|gone )?(dead|numb|asleep|tingl\w*)|(they|it|that) (is|are|'s|has|have|came|comes) (come |came )?(back|returned)|still|again|every|each time|whenever|always|keeps?|sometimes|usually|often|most|apart from|except|but (it|they|the|my)|a bit (numb|tingly|dead|off)|came? back|comes? back|back now|not (normal|right|the same|equal|gone|fine|back)|weak|weaker|bladder|bowel|saddle|back pain|arm|face|speech|walking|walks?|running|stairs|between|bum|seat)\b/;

export function withoutBriefTingle(told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const all = saidIn(clauses);
  const [tingle, another] = told.filter(({ says: { nerve } }) => nerve !== undefined && nerve !== 'none');
  const value = tingle?.says.nerve;
  if (tingle === undefined || another !== undefined || (value !== 'tingling' && value !== 'unsure'))
    return told;
  const from = briefly.exec(all);
  if (from === null || goesOn.test(all) || !wellNow.test(all.slice(from.index + from[0].length))) return told;
  return told.map((mention) =>
    mention === tingle ? { ...mention, sites: [], says: { ...mention.says, nerve: 'none' } } : mention,
  );
}
