/** What is said of a question that was answered before: "earlier i said no to the numbness, make that a yes". */

const things = '(chest|heart|breathing|breath|pee|wee|urine|numbness|numb|tingling|weakness|cold|coldness)';
const theThing = `(?:the |my |that |about the |to the |on the )?${things}(?: pain)?(?: (?:one|question|bit|thing|part))?`;
const back =
  '(?:earlier|before|just now|a minute ago|go(?:ing)? back(?: (?:one|a (?:question|bit|step|second)|to))?|back to|(?:the )?(?:other|last|first|previous) (?:question|one|thing))';
const insisted =
  '(?:(?:that |it )?(?:was|is|should be|should have been|would be) (?:really |actually |in fact )?a? ?yes|make (?:that|it) a yes|change (?:that|it) to a? ?yes|yes(?: actually| after all))';
const aYes = `(?:${insisted}|yes(?: please| i do| i have)?|i do|i have(?: it)?)`;
const untrue =
  'i (?:was )?(?:fudged|fudging|lied|lying|fibbed|fibbing|bluffed|was not (?:honest|truthful|sure)|got (?:it|that) wrong|rushed|skipped)(?: (?:it|that|a bit|over it))?';

/** That it is a yes: by the thing and its "one", or by the thing and going back to it. */
export const yesAfterwards: readonly RegExp[] = [
  new RegExp(`\\b(?:the|that|about the) ${things}(?: pain)? (?:one|question|bit|thing|part) ${aYes}$`),
  new RegExp(`\\b${back}(?: .{0,24})? ${theThing} ${aYes}$`),
  new RegExp(`\\bno (?:to|about|for|on) ${theThing}(?: .{0,20})? ${insisted}$`),
];

/** That the answer to it was none to rely on. */
export const untrueAfterwards: readonly RegExp[] = [
  new RegExp(`\\b${back}(?: .{0,24})? ${theThing} ${untrue}$`),
  new RegExp(`\\bno (?:to|about|for|on) ${theThing}(?: .{0,20})? ${untrue}$`),
];

/** That it has been looked at since, and how it looks. */
export const lookedAfterwards =
  /\b(pee|wee|urine) (?:i (?:have |just |did )*(?:checked|looked|had a look|been|went|gone)(?: again| now| since)? )?(?:and )?it is (?:really |very |quite |definitely |a bit |sort of )*(?:brown|dark|red|black|rusty|bloody|like (?:cola|coke|tea|coffee))\b(?! (?:outside|out|in here|already))/;

/** That one of several was a yes, and nobody knows which. */
export const oneOfThoseBefore =
  /\byes to (?:one|some|any|a few|two) of (?:the |those |your )?(?:last|first|earlier|other|previous)(?: (?:lot|ones|few|questions|set|list|bunch))?$/;
