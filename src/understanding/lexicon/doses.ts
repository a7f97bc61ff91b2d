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
/** "Nothing today touches it", "nothing is sore today", "none today until lunch": no dose is denied. */
const effect =
  '(?:is|was|has|have|hurts?|hurting|sore|ach\\w+|pain\\w*|feels?|seems?|help\\w*|work\\w*|touch\\w*|shift\\w*|eas(?:e|es|ed|ing)|kill\\w*|cuts?|d(?:id|oes) (?:anything|much|it|a thing|the trick)|ma(?:de|kes?) (?:a|any|it)|t(?:ook|akes) (?:the edge|it)|until|till|before)';
/** "None since", "nothing so far today". "Nothing since breakfast" tells when the last one was. */
export const noneToday = new RegExp(
  `\\b${none}(?: (?!${effect}\\b)[\\w']+){0,3}? (?:(?:today|this (?:morning|afternoon|evening)|so far)(?!(?: ,)?(?: (?:today|so far|yet|really|even|,))* ${effect}\\b)|(?:since|after)(?: then| that)?(?= ,|$| (?:and|but|so|thankfully|though)\\b))`,
);
/** "Nothing today except one at breakfast". */
export const exceptOne = new RegExp(
  `\\b${none}(?: [\\w']+){0,3}? (?:today|since|so far|this (?:morning|afternoon|evening))\\b(?: ,)? (?:except|excepting|apart from|bar|barring|besides|aside from|other than|save)(?: for)?(?!.*\\b${over}\\b)(?!.*\\b(?:coffee|tea|water|vitamins?|iron|thyroid|inhaler|antihistamines?|magnesium|blood pressure|gums?|sweets?)\\b)`,
);
/** "On naproxen since monday, nothing so far": taken until now; what has not come yet may be its help. */
export const inCourse =
  /\bon [\w ]+ since\b(?!.*\b(?:today|this (?:morning|afternoon|evening)|(?:since|after)(?: then| that)?$))/;
/** Behind this stands what was the last to be taken: "nothing since the ibuprofen this morning". */
export const sinceTheLast = new RegExp(
  `\\b${none}(?: [\\w']+){0,2}? (?:since|after)(?: (?:the|my|that|those|an?|one|two|i (?:took|had)))+$`,
);
/** They say of what is told without a name that it was swallowed. */
export const taken = /\b(took|taken|take|swallowed|popped|necked)\b/;
/** "No need of a tablet now that i had two", "no need for pills, i'm on morphine": why there is none. */
export const noNeed = /^no (?:need|call|cause|reason|use) (?:for|of)\b/;
export const hasHad =
  /(?<!\b(?:not|never|nor|hardly|without)(?: \w+){0,2} )\b(?:(?:took|taken|swallowed|popped|necked)(?! (?:nothing|none|nowt|no|zero|nil)\b)|had (?:one|two|three|four|some|mine|them|my|a couple|a few|the)\b|(?:ones?|two|three|couple|what|dose)(?: ,)? i had|(?:am|been) (?:already )?on (?:the |my |some )?(?:morphine|codeine|tramadol|naproxen|ibuprofen|paracetamol|co codamol|cocodamol|oxycod\w+|fentanyl|opiates?|opioids?|patches|patch|tablets|pills|painkillers|meds))/;
