/**
 * Conversations of people who were played by others, from a fact sheet and in their own words: what they said, to which
 * question, and what a careful clinician would have answered. They are replayed as far as the questions are the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startConversation } from '../../simulator/skill.ts';
import { readState } from '../../src/conversation/index.ts';
import {
  allowsRun,
  assess,
  type Findings,
  findingsFrom,
  type Level,
  levels,
  severityOf,
} from '../../src/triage/index.ts';

/** Something that was said, and what it was said to; an empty `to` begins the conversation. */
export type Line = { readonly said: string; readonly to: string };

export type Person = {
  readonly id: string;
  readonly locale: string;
  readonly expected: Level;
  readonly acceptable: readonly Level[];
  /** The day on which it was played, as 2026-11-28: "since friday" is counted from it. */
  readonly on: string;
  /** What was heard in the round itself; none when there was no answer. */
  readonly heard: Level | 'none';
  readonly lines: readonly Line[];
  /** The whole fact sheet as findings, by somebody who had not seen the rules: what the rules make of it is the ceiling. */
  readonly facts?: Findings;
};

export type Outcome = 'right' | 'acceptable' | 'over' | 'under' | 'none';

/** What came of a replay: the level heard now, and whether every line still fitted its question. */
export type Replay = { readonly level: Level | undefined; readonly whole: boolean; readonly lines: number };

const folder = fileURLToPath(new URL('../../test/spoken/people/', import.meta.url));

/** The rounds by name, in the order in which they were held. */
export function rounds(): ReadonlyMap<string, readonly Person[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.toSorted().map((name) => [name.replace('.json', ''), peopleIn(`${folder}${name}`)]));
}

function peopleIn(file: string): readonly Person[] {
  const people: readonly Person[] = JSON.parse(readFileSync(file, 'utf8'));
  for (const { facts = {} } of people) findingsFrom(facts);
  return people;
}

/** What a line would be said to, as text: the question with what it covers, or what else is open. */
export function openIn(attributes: unknown): string {
  const { open } = readState(attributes);
  if (open.is === 'asking')
    return `${open.way === 'night' ? open.way : open.question.id}: ${open.question.covers.join(' ')}`;
  return open.is === 'confirming' ? `confirm: ${open.alarm}` : open.is;
}

/** The level that was said last, from what the session knows after the turn. */
export function levelIn(attributes: unknown): Level | undefined {
  const { open, findings } = readState(attributes);
  if (open.is === 'warned' && open.elsewhere) return 'emergency';
  return open.is === 'told' || open.is === 'warned' ? assess(findings).level : undefined;
}

/** A conversation on that day: at an hour that has the same date wherever the skill is heard. */
export function conversationOn(day: string, locale: string): ReturnType<typeof startConversation> {
  const now = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(now.getTime())) throw new RangeError(`"${day}" is no day such as 2026-11-28.`);
  return startConversation({ locale, now: () => now });
}

/** Says the lines again, up to the first whose question has changed. */
export async function replay({
  locale,
  lines,
  on,
}: Pick<Person, 'locale' | 'lines' | 'on'>): Promise<Replay> {
  const conversation = conversationOn(on, locale);
  let level: Level | undefined;
  let at = '';
  for (const [index, { said, to }] of lines.entries()) {
    if (index > 0 && to !== at) return { level, whole: level !== undefined, lines: index };
    const { response } = await conversation.say(said);
    at = openIn(response.sessionAttributes);
    level = levelIn(response.sessionAttributes) ?? level;
  }
  return { level, whole: true, lines: lines.length };
}

type Told = Pick<Person, 'expected' | 'acceptable'>;

/** How a level stands to what a clinician would have said. */
export function outcomeOf(person: Told, level: string): Outcome {
  const heard = levels.find((each) => each === level);
  if (heard === undefined) return 'none';
  if (heard === person.expected) return 'right';
  if (person.acceptable.includes(heard)) return 'acceptable';
  return severityOf(heard) < Math.min(...fineFor(person)) ? 'under' : 'over';
}

const fineFor = ({ expected, acceptable }: Told): readonly number[] =>
  [expected, ...acceptable].map(severityOf);

/** What the rules say to people whose facts were told to them all at once; nothing for a round without facts. */
export function tallyOfRules(people: readonly Person[]): Tally | undefined {
  const told = people.flatMap((person) =>
    person.facts === undefined ? [] : [{ person, level: assess(person.facts).level, lines: 1 }],
  );
  return told.length > 0 ? tally(told) : undefined;
}

/** What people heard in a round. `missedRedFlag`: somebody who had to be seen at once was told less. */
export type Tally = {
  readonly count: Readonly<
    Record<Outcome | 'people' | 'falseEmergency' | 'missedRedFlag' | 'couldRun' | 'toldSo', number>
  >;
  readonly misses: readonly string[];
  /** Of the lines that a person said. */
  readonly median: number;
  readonly most: number;
};

type Heard = { readonly person: Person; readonly level: Level | 'none'; readonly lines: number };

export function tally(heard: readonly Heard[]): Tally {
  const amount = (fits: (one: Heard) => boolean): number => heard.filter(fits).length;
  const is = (outcome: Outcome) => amount(({ person, level }) => outcomeOf(person, level) === outcome);
  const couldRun = heard.filter(({ person }) => allowsRun(person.expected));
  const lines = heard.map((one) => one.lines).toSorted((a, b) => a - b);
  return {
    count: {
      people: heard.length,
      right: is('right'),
      acceptable: is('acceptable'),
      over: is('over'),
      under: is('under'),
      none: is('none'),
      falseEmergency: amount(
        ({ person, level }) => level === 'emergency' && Math.max(...fineFor(person)) < severityOf(level),
      ),
      missedRedFlag: amount(
        ({ person, level }) =>
          severityOf(person.expected) >= severityOf('urgentCare') &&
          ['under', 'none'].includes(outcomeOf(person, level)),
      ),
      couldRun: couldRun.length,
      toldSo: couldRun.filter(({ level }) => level !== 'none' && allowsRun(level)).length,
    },
    misses: heard
      .filter(({ person, level }) => !['right', 'acceptable'].includes(outcomeOf(person, level)))
      .map(
        ({ person, level }) =>
          `${outcomeOf(person, level)} ${person.id}: ${level}, not ${person.expected}: ${person.lines[0]?.said}`,
      ),
    median: lines[lines.length >> 1] ?? 0,
    most: lines.at(-1) ?? 0,
  };
}
