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
  '(nothing|nought|zero|none|nil|zip|zilch|nada|nowt|not a (thing|twinge|trace|sausage|peep)|no (pain|soreness)|gone(?! (up|to|from|into|down|worse|numb|dead|cold|weak|hard|stiff|tight|hot|red|black|blue|purple|off)))(?! (like|to|compared|much|serious|major|bad|too|helps?|help(ed|ing)|works?|touch\\w*|shifts?|eases?|else|more|less|can|will)\\b)';
const small =
  "(there|it|that|is|'s|has|was|i|have|feel|got|just|really|absolutely|been|all|at all|in it|left)";
const nothingNow = new RegExp(
  `\\b((today|now|this (morning|afternoon|evening))( ${small})* ${none}|${none}( ${small})* (today|now))\\b`,
);
/** What is over within minutes. */
const brief =
  /\b(cramp\w*|charley horse|spasms?|(for|lasted|over in|gone in)( (about|only|just|like|maybe|all of|around))* (a|an|one|two|three|four|five|ten|twenty|thirty|half a|a couple of|couple of|a few|few|some) (secs?|seconds?|minutes?|mins?|moments?))\b/;
/** It may be so again, or is numbed. */
const goesOn =
  /\b(every|each|whenever|(when|if|once) i|still|again|always|usually|often|keeps?|comes? (back|on)|runs?|running|ran|jog\w*|sprint\w*|race[sd]?|hills?|uphill|climb\w*|session|training|pop(ped)?|snap(ped)?|crack\w*|tore|twice|times|nightly|nights|ibuprofen|paracetamol|tablets?|pain ?killers?|nurofen|codeine|pills?|advil|tylenol|took something)\b/;
const more =
  /\b((have|has|did|do|can|could|dare) not|avoid\w*|rest(ed|ing)|except|unless|only|but (it|the|my|when|if|a|still)|sore|hurts?|hurting|ach(e|es|ing|y)|tender|stiff|throb\w*|pain(ful)?|limp\w*|swollen|when|if|until)\b/;

/** "An eight for a minute in the night, but today there's nothing", "a one yesterday but today nothing". */
function isOverNow(before: string, behind: string, said: string): boolean {
  const found = nothingNow.exec(behind);
  if (found === null || goesOn.test(said) || more.test(behind.slice(found.index + found[0].length)))
    return false;
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
  if (isOverNow(textOf(all.filter(({ to }) => to <= last.to)), behind, textOf(told))) return true;
  const end = nothing.exec(behind);
  if (end === null) return false;
  const before = textOf(all).slice(0, -end[0].length);
  return thatDay.test(before) && !still.test(before);
}
