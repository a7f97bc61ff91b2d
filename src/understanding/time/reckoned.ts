/** A time that is reckoned: "it would be two weeks back". */
import type { Clause } from '../clauses/clauses.ts';
import { textOf } from '../terms/term.ts';

/** "It would be two weeks back": reckoned, and not imagined; not "it would be great in two weeks". */
const reckoned =
  /^((oh|well|so|erm|now|ah|and) )*(it|that|this) (would|must|will) ((probably|maybe|only|surely|just|nearly) )?(be|have been) ((about|around|like|maybe|roughly|nearly|almost|over|only|just|good|going|coming|on|up|since|last|some|say) )*((one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|a|an|a couple of|a few|couple of) (days?|weeks?|months?|fortnight|years?)|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! (to|till|until|before|off|if|from now|on)\b)/;

export const isReckoned = ({ terms }: Clause): boolean => reckoned.test(textOf(terms));
