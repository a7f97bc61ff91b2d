/** The table of the rounds: a row of names, and one for each round. */
import type { Tally } from './tally.ts';

export function cellsOf({ count, median, most }: Tally): readonly string[] {
  const { people, right, acceptable, over, under, none, falseEmergency, missedRedFlag, couldRun, toldSo } =
    count;
  const good = people === 0 ? '' : ` (${((100 * (right + acceptable)) / people).toFixed(1)} %)`;
  return [
    `${people}${good}`,
    right,
    acceptable,
    over,
    under,
    none,
    falseEmergency,
    missedRedFlag,
    couldRun,
    toldSo,
    `${median}, ${most}`,
  ].map(String);
}

export function row(name: string, [people = '', ...cells]: readonly string[]): string {
  return name.padEnd(18) + people.padStart(13) + cells.map((cell) => cell.padStart(11)).join('');
}

export const header = row('', [
  'people',
  'right',
  'acceptable',
  'over',
  'under',
  'none',
  'false 911',
  'missed',
  'could run',
  'told so',
  'lines',
]);
