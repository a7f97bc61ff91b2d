/** "Monday was a five, tuesday three, and nothing at all since yesterday": day by day, or within minutes, and at last nothing. */
import type { Clause } from '../clauses/clauses.ts';
import { textOf } from '../terms/term.ts';
import { purse } from './scoreOfAnother.ts';
import type { Score } from './whichScore.ts';

const aDay = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const gone = `gone (by|on|come|before|within|inside) (the )?(${aDay}|then|next|morning|noon|lunch|night|a day|an hour)( \\w+){0,2}`;
const nothing = new RegExp(
  `\\b(${gone}|(nothing|nought|zero|none|nil|zip|zilch|nada)( (at all|whatsoever|really|completely))* (now|today|since|(since|from|by|as of|on) (then|yesterday|today|this morning|last night|${aDay}))( (at all|whatsoever|really|thank god|thankfully|either))*)$`,
);
/** The days before, one by one. */
const thatDay = new RegExp(`\\b(${aDay}|yesterday|first day|day (one|two|three|four)|next day|day after)\\b`);
/** When it still hurts: "a six when i run, nothing now"; and "a four since sunday, nothing really". */
const still =
  /\b(when|whenever|if|while|unless|until|except|running|walking|stairs|first thing|each|every|since|is|'s)\b/;

const none =
  '(nothing|nought|zero|none|nil|zip|zilch|nada|nowt|not a (thing|twinge|trace|sausage|peep)|no (pain|soreness)|gone)';
const small = "(there|it|that|is|'s|has|was|i|have|feel|got|just|really|absolutely|been|all|at all|in it)";
const tail =
  '( (at all|whatsoever|there|really|zero|nothing|nil|none|now|today|altogether|completely|thankfully|thank god|thank goodness|thanks|mate|touch wood))*$';
/** And no more behind it: "nothing takes it away", "no pain relief", "nothing on the sofa", "gone white", "none in the left". */
const nothingNow = new RegExp(
  `\\b(today|now|this (morning|afternoon|evening))( ${small})* ${none}${tail}|(^|\\b(and|but|then|is|'s|was|there|${aDay}|yesterday|night|bed|minutes?|mins?|seconds?|secs?) )${none}( ${small})* (today|now)${tail}`,
);
/** What is over within minutes, and came in bed or with a cramp. */
const brief =
  /\b(cramp|charley horse|spasm)\b(?! (like|pains?)\b)|\b(in (the night|bed|my sleep)|last night)\b.*\b(secs?|seconds?|mins?|minutes?|moments?)\b|\b(secs?|seconds?|mins?|minutes?|moments?)\b.*\b(in (the night|bed|my sleep)|last night)\b/;
/** It may be so again, is numbed or spared, comes with a step, or is no cramp. */
const goesOn =
  /\b(every|each|whenever|(when|if|once|as|after) i|still|again|always|usually|often|keeps?|cramps|cramping|comes? (back|on)|all (day|night|evening|morning|week)|runs?|running|ran|jog\w*|sprint\w*|race[sd]?|hills?|uphill|climb\w*|session|training|pop(ped)?|snap(ped)?|crack\w*|tore|twice|times|nightly|nights|ibuprofen|paracetamol|tablets?|pain ?(killers?|relief|meds)|meds|medic\w*|nurofen|codeine|pills?|advil|tylenol|took something|walk\w*|step\w*|stairs?|kerb|curb|land(s|ed|ing)?|jump\w*|hop\w*|stand\w*|stood|get(s|ting)? (up|out|off)|got (up|out|off)|(put|puts|putting) (my|weight|it)|weight|sit|sits|sitting|sat|lie|lying|lay|laid|sofa|couch|rest\w*|off it|first thing|mornings|chest|arm|jaw|breath\w*|crutch\w*|boot|cast|splint|brace\w*|strap\w*|tape|taped|taping|gel|cream|spray|ice|iced|icing|inject\w*|jab|numb\w*|dead|both|right|other|yards?|met(re|er)s|miles?|push\w*|cycl\w*|bike|swim\w*|kick(ed|ing|s)?|(when|while|whilst|whenever)(?! (the|that|a) (cramp|spasm))|unless|until|before|except)\b/;

/** "An eight for a minute in the night, but today there's nothing", "a one yesterday but today nothing". */
function isOverNow(before: string, behind: string, said: string): boolean {
  const found = nothingNow.exec(behind);
  if (found === null || goesOn.test(said.replace(/\bright now\b/g, 'now'))) return false;
  const ahead = `${before} ${behind.slice(0, found.index)}`;
  return brief.test(ahead) || (thatDay.test(ahead) && !still.test(ahead));
}

/** "Just my wallet, that's a ten, but the body's a zero". */
const isOfPurse = (said: string): boolean =>
  purse.test(said) &&
  /\bbut (the |my |me )?(body|legs?|rest( of me)?|knees?|muscles?|calves|self) (is|'s|are|get|gets) (a |an )?(zero|nought|nil|nothing|none)$/.test(
    said,
  );

/** Did it come down day by day to nothing, by the words around the last score that was more? */
export function isLastlyNothing(scores: readonly Score[], clauses: readonly Clause[]): boolean {
  const last = scores.findLast(({ value }) => value > 0);
  if (last === undefined) return false;
  const all = clauses.flatMap(({ terms }) => terms);
  if (scores.at(-1)?.value === 0 && isOfPurse(textOf(all))) return true;
  const behind = textOf(all.filter(({ from }) => from >= last.to));
  const told = clauses.flatMap(({ terms, question }) => (question ? [] : terms));
  const since = textOf(told.filter(({ from }) => from >= last.to));
  if (isOverNow(textOf(all.filter(({ to }) => to <= last.to)), since, textOf(told))) return true;
  const end = nothing.exec(behind);
  if (end === null) return false;
  const before = textOf(all).slice(0, -end[0].length);
  // "Eight yesterday, i can do nothing now"
  const isDoing = /\b(do|does|doing|did|done)( \w+)?$/.test(before.trim());
  return !isDoing && thatDay.test(before) && !still.test(before);
}
