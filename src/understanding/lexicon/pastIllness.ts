/** Times by which an illness is told as over for weeks, and words by which it is not. */
export const months =
  'january february march april may june july august september october november december'.split(' ');
const month = `(?:${months.join('|')})`;
const some =
  '(?:about |around |over |like |maybe |more than |at least |well over |a good |some )*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple of|several|\\d+)';
const time = `(?:(?:back |all )?(?:in|during) (?:the )?(?:early |late |mid |middle of |start of |beginning of |end of |first week of )*${month}|last (?:month|${month})|${some} (?:weeks?|months?) (?:ago|back))`;

/** Right behind the illness: "covid last month", "a fever back in october". */
export const timesOf = new RegExp(
  `^(?:(?:that|which|and|it) (?:was|is)(?: all| only)? |was |though |it was |i had |once |only |just |positive |i think |but (?:that|it) was )*(${time})\\b`,
);
/** Right before it, with who had it: "last month i had a bad flu". */
export const ownIllness = new RegExp(
  `\\b(${time})(?: ,)? (?:i|we|i have)(?: (?:had|was|got|caught|went down with|came down with|a|an|the|bad|nasty|horrible|really|very|quite|pretty|bit of a|bout of))*$`,
);
export const lastMonth = /^last month$/;
export const namedMonth = new RegExp(`(${month})$`);
export const ago = / (ago|back)$/;

/** It goes on, came again, left something behind, or something else is told of these days. */
export const ongoing =
  /\b(still|since|ever|never|not|again|until|till|from|keep|keeps|kept|started|starting|began|begun|long covid|linger\w*|left me|cough\w*|chesty|phlegm|wheez\w*|breath\w*|puff\w*|tired\w*|exhaust\w*|fatigue\w*|wiped|drained|weak\w*|hot|burning|boiling|roast\w*|clammy|flush\w*|shiver\w*|chill\w*|freezing|sweat\w*|yet|every|another|today|tonight|yesterday|overnight|this (morning|week|afternoon|evening|month)|last (night|week)|the other (day|night)|recover\w*|getting over|(up and down|on and off|off and on|come and go|comes|coming|goes)|(in|to|from) bed|bedridden|heart|palpitat\w*|dizz\w*|faint\w*|chest(?! infection)|throat|worse|relaps\w*|hospital\w*|pneumonia|sepsis|intensive care|energy|appetite|off my food|rash|headaches?|glandular|mono|at night|(is|it|this|that|feels?|felt|feeling|more|just) like (?!((\w+ ){1,4}(ago|back)|in|last)\b)|(same|bad|rough|ill|sick) as|similar|remind\w*|(mon|tues|wednes|thurs|fri|satur|sun)day|days?|(?<!(fine|good|grand|well|okay|clear|gone|better|over( it)?|healthy|great|perfect) )now(?! (fine|all|gone|clear|okay|good|grand|well|healthy)))\b/;
