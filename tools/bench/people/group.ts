/** The conversations of a group of runners, and what is measured of them. */
import { allowsRun, assess, type Findings } from '../../../src/triage/index.ts';
import { secondsOf, type Talk, talk } from './talk.ts';
import { answeredFor, causeOf, fallsShort } from './truth.ts';

/** A conversation that was had, the truth, what of it the interview answers for, and whether less than that was heard. */
type Had = Talk & { readonly truth: Findings; readonly owed: Findings; readonly isShort: boolean };

export type Group = { readonly name: string; readonly atOnce: boolean; readonly talks: readonly Had[] };

/** Has the conversations of people of whom `of` says what they tell at first, and what is true. */
export function had<Person>(
  name: string,
  atOnce: boolean,
  people: readonly Person[],
  of: (person: Person) => readonly [told: Findings, truth: Findings],
): Group {
  const talks = people.map((person, at) => {
    if (at % 500 === 0) process.stderr.write(`\r${name}: ${at} of ${people.length}`.padEnd(60));
    const [told, truth] = of(person);
    const one = talk(told, truth);
    const owed = answeredFor(truth, one.findings);
    return { ...one, truth, owed, isShort: fallsShort(owed, one.findings) };
  });
  process.stderr.write(`\r${''.padEnd(60)}\r`);
  return { name: `${name}, ${atOnce ? 'told at once' : 'only the place told'}`, atOnce, talks };
}

/** Seconds of Alexa's voice in each conversation. */
export const secondsIn = ({ talks }: Group): readonly number[] =>
  talks.map(({ turns }) => turns.reduce((sum, text) => sum + secondsOf(text), 0));

/** How many questions each was asked; those only who were sure of all, or those who were not. */
export const questionsIn = ({ talks }: Group, isUnsure?: boolean): readonly number[] =>
  talks
    .filter((one) => isUnsure === undefined || one.isUnsure === isUnsure)
    .map(({ questions }) => questions);

export const longestTurn = ({ talks }: Group): string =>
  talks
    .flatMap(({ turns }) => turns)
    .reduce((longest, text) => (secondsOf(text) > secondsOf(longest) ? text : longest), '');

const clears = (findings: Findings): boolean => allowsRun(assess(findings).level);
const percent = ({ talks }: Group, which: (one: Had) => boolean): number =>
  (100 * talks.filter(which).length) / talks.length;

/** Of a hundred, how many hear less than the truth calls for. */
export const lowered = (group: Group): number => percent(group, ({ isShort }) => isShort);

/** The same, with what counts only when a runner mentions it, and was not mentioned. */
export const unmentioned = (group: Group): number =>
  percent(group, ({ truth, findings }) => fallsShort(truth, findings));

/** Of a hundred, how many hear that they can run when the truth speaks against it. */
export const runsAgainst = (group: Group): number =>
  percent(group, ({ findings, owed }) => clears(findings) && !clears(owed));

/** Why somebody hears less: what was not told and not asked for, the most frequent first. */
export function causesIn(groups: readonly Group[]): readonly (readonly [cause: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { owed, findings, isShort } of groups.flatMap(({ talks }) => talks)) {
    if (!isShort) continue;
    const cause = causeOf(owed, findings);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
