/** Two readings of a thermometer in one breath: which of them is of now. */
import { weekdays } from '../lexicon/times.ts';
import { daysSinceDay } from '../time/dates.ts';
import type { Token } from './tokens.ts';

const tenth = '( (point )?(nought|oh|zero|one|two|three|four|five|six|seven|eight|nine))?';
const joined =
  "( (and|but|it|that|this|one|is|was|'s|on|by|back|then|down|up|to|again|night|evening|morning|afternoon))*";
const behindIt = new RegExp(
  `^${tenth}${joined}( (?<day>(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night))?${joined}( (now|today))? (?<reading>(thirty|ninety) \\w+|forty( one)?|a hundred)${tenth}( degrees)? (now|today|this morning|at the moment)\\b`,
);
const feverish38 = /^(thirty (eight|nine)|forty|ninety nine|a hundred)/;
/** A full day without it has passed since. */
const fullDay = 2;

/**
 * "Thirty eight was thursday, thirty seven one today": the reading of today counts if it is a fever, or if that day has been
 * over for a full day.
 */
export function isOvertaken(tokens: readonly Token[], at: number, today: Date | undefined): boolean {
  const behind = tokens.slice(at + 1).map(({ text }) => ` ${text}`);
  const { day, reading } = behindIt.exec(behind.join(''))?.groups ?? {};
  if (reading === undefined) return false;
  if (feverish38.test(reading)) return true;
  const weekday = weekdays.indexOf(day ?? '');
  return weekday >= 0 && today !== undefined && daysSinceDay(weekday, today, false) >= fullDay;
}
