/** Words by which a danger of these days is told as over, or is denied ever to have been. */

const times =
  '(yesterday|today|this (morning|afternoon|evening)|last night|overnight|earlier|the other day|(an?|one|two|a few|a couple of|half an|\\d+) (hours?|minutes?|days?) ago)';

/** A time of these days. */
export const ofTheseDays = new RegExp(`\\b${times}\\b`);

const it =
  "(it|they|that|those|these|this|the (pain|feeling|tightness|breathlessness))( all)?( is| are| has| have| had|'s)?";
const lead = '((no|nope|nah|nay|well|yes|yeah|aye|oh|er|but|and|i think|thankfully|luckily|not now|none) )*';
const just = '( all| just| only| pretty much| mostly| more or less| completely| totally| now| since)*';

/**
 * "It stopped an hour ago", "not any more", "i had all three yesterday": there was something, in answer to a question that
 * names dangers. "Nothing right now" and "i am fine now" are answers to the question as it is put.
 */
export const wasThere = new RegExp(
  [
    `^${lead}${it}${just} (stopped|passed|gone|went|cleared|settled|eased|wore|worn|disappeared|calmed|subsided|lifted)( (now|away|off|down|up|already|again|about|an?|half|\\d+|since|by|after|this|last|yesterday|today|in|within|when|once|as soon|on its own|but|so|quickly|thankfully)\\b|$)`,
    `^${lead}(it|they|that|those|these)( is| are|'s)${just} (fine|okay|ok|good|better|alright|all right|normal|back to normal) (now|today|since|again)\\b`,
    `^${lead}(not|no) (anymore|any more|no longer|since)\\b(?! (then|last (year|month|summer|winter)|i was|school|college|childhood|primary school|my (teens|twenties|thirties|youth|school days)|the (sixties|seventies|eighties|nineties|noughties|war|pandemic|lockdown)))`,
    `\\b(had|got|did have|felt) (all( (of )?(it|them|those|these|that|three|four|two))?|both|some|most|each|one|two|three|a (bit|touch|little))( of (it|them|those|these|that|the (above|three|lot)))?\\b(?=.*\\b(${times}|was|only|just|then|before|but)\\b)`,
    `\\b(had|got|did have) (it|them|those|that|these) ${times}`,
    `\\b(none|nothing|not|no|never|any of (it|that|those|them))\\b.* (before|until|till) ${times}`,
    `^(no |nope |well |oh )*(yes |yeah |only |but )*(was|were|did|it was|they were|i did)( there| have (it|them|that))? ${times}`,
  ].join('|'),
);

/** "Not had", "never a one of them": that it was is denied, and not only that it is. */
export const wasNever =
  /\b(never|(did|was|were|have|has|had|'ve) not|(had|was|were) no|not (had|been)|nor (had|did))\b/;

/** Denied of now alone, or only of what was before. */
export const onlyNow = /\b(now|any ?more|today|still|at the moment|since|before|until|till)\b/;
