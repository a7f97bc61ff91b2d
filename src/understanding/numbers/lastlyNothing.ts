/** "Monday was a five, tuesday three, and nothing at all since yesterday": day by day, and at last nothing. */
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
  const end = nothing.exec(textOf(all.filter(({ from }) => from >= last.to)));
  if (end === null) return false;
  const before = textOf(all).slice(0, -end[0].length);
  return thatDay.test(before) && !still.test(before);
}
