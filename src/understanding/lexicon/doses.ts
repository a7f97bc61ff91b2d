/** When a painkiller was taken: today, or on a day that is over, with none since. */
const none = '(?:none|nothing|nil|zero|zilch|nowt|nae|no more|not any(?:thing)?|not (?:one|a thing))';
const day =
  '(?:today|this (?:morning|afternoon|evening)|just now|(?:an?|half an|one|two|three|four|five|six|a couple of|a few|\\d+) (?:hours?|minutes?) ago|(?:earlier|first thing)(?= (?:today|this)\\b))';
const meal = '(?:at|with|for|before|after) (?:my |the )?(?:breakfast|brekkie|lunch|dinner|tea|noon|midday)';
const count =
  '(?:one|two|three|four|another(?: one)?|a couple(?: more)?|a few more|some more|more|the other(?: one)?)';
const of =
  '(?: (?:more|again|too|as well|(?:of )?(?:them|those|the same)|tablets?|pills?|capsules?|ibuprofen|paracetamol|at|with|about|around|so far|already|first thing|early|earlier|only|just|then|on|the|my|at|a))*';
const denied = '(?<!\\b(?:not|never|no|nor|hardly|neither)(?: (?!but\\b|and\\b)\\w+){0,3} )';
const over =
  '(?:yesterday|last (?:night|evening|week|weekend|month)|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night)?|the (?:night|day) before|the other day|at the weekend|(?:days?|weeks?) (?:ago|back))';

/** A day that is over, at whatever hour the runner speaks. */
export const anotherDay = new RegExp(`\\b${over}\\b`);
/** "One last night and another this morning", "last night and again today". */
export const doseToday = new RegExp(
  `${denied}\\b${count}${of} ${day}(?! (?:nothing|none|nil|zero|not|i have not))\\b|\\b(?<!${none}(?: [\\w']+)* )${over}(?: ,)? (?:and|then|plus|also)(?: (?:then|again|also|just|once more|one more))* ${day}(?! (?:nothing|none|nil|zero|not|i have not))\\b`,
);
/** "One yesterday and two with lunch": of today, unless it is said that there was none. */
export const doseAtMeal = new RegExp(`\\b${over}\\b.*${denied}\\b${count}${of} ${meal}\\b`);
/** "None since", "nothing so far today". "Nothing since breakfast" tells when the last one was. */
export const noneToday = new RegExp(
  `\\b${none}(?: [\\w']+){0,3}? (?:today|this (?:morning|afternoon|evening)|so far|(?:since|after)(?: then| that)?(?= ,|$| (?:and|but|so|thankfully|though)\\b))`,
);
/** "Nothing today except one at breakfast". */
export const exceptOne = new RegExp(
  `\\b${none}(?: [\\w']+){0,3}? (?:today|since|so far|this (?:morning|afternoon|evening))\\b(?: ,)? (?:except|excepting|apart from|bar|barring|besides|aside from|other than|save)(?: for)?(?!.*\\b${over}\\b)(?!.*\\b(?:coffee|tea|water|vitamins?|iron|thyroid|inhaler|antihistamines?|magnesium|blood pressure|gums?|sweets?)\\b)`,
);
/** Behind this stands what was the last to be taken: "nothing since the ibuprofen this morning". */
export const sinceTheLast = new RegExp(
  `\\b${none}(?: [\\w']+){0,2}? (?:since|after)(?: (?:the|my|that|those|an?|one|two|i (?:took|had)))+$`,
);
/** They say of what is told without a name that it was swallowed. */
export const taken = /\b(took|taken|take|swallowed|popped|necked)\b/;
