/** Times that are over, and times of now, by which one score is told from another. */
const aDay = '(mon|tues|wednes|thurs|fri|satur|sun)day( (just|gone))?( (morning|afternoon|evening|night))?';

/** This morning is none of them: the worst of today counts. */
export const overThen = new RegExp(
  `\\b(yesterday( (morning|afternoon|evening|night))?|last (night|week|month|run|time|\\w+day)|the (day|week|month) before|the other day|(on )?${aDay}|back then|then(?= (now|today|but|and (now|today|it is))\\b)|initially|originally|at first|at the (start|beginning|time|outset)|to (start|begin) with|at (its|the) worst|(days?|weeks?|months?|fortnight) (ago|back)|when (it|that|this|she|he) (first |only |just )?(started|began|happened|hit|came on|went|popped|flared)( up| off)?)\\b`,
  'g',
);
export const ofNow =
  /\b(now|today|in the morning|this (morning|afternoon|evening)|nowadays|these days|at the moment|right now|at present|currently|presently|tonight)\b/g;

/** "Since tuesday a four", "it started yesterday, a six": so it has been since, and these are no times of then. */
export const since =
  /\b(since|from|until|till|started|starting|starts|start|began|begun|came on|come on|kicked off|crept in|for|than|again)( (on|about|around|just|only|late|early|maybe))*$/;
