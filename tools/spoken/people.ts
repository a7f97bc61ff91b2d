/**
 * Conversations of people who were played by others, from a fact sheet and in their own words: what they said, to which
 * question, and what a careful clinician would have answered. They are replayed as far as the questions are the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startConversation } from '../../simulator/skill.ts';
import { readState } from '../../src/conversation/index.ts';
import { assess, type Findings, findingsFrom, type Level } from '../../src/triage/index.ts';

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

/** What came of a replay: the level heard now, and whether every line still fitted its question. */
export type Replay = {
  readonly level: Level | undefined;
  /** The id of the rule that decided. */
  readonly rule?: string | undefined;
  readonly whole: boolean;
  readonly lines: number;
};

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

/** The rule that decided, where there is an answer. */
function ruleIn(attributes: unknown): string | undefined {
  const { findings } = readState(attributes);
  return levelIn(attributes) && assess(findings).reasons[0]?.id;
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
  let rule: string | undefined;
  let at = '';
  for (const [index, { said, to }] of lines.entries()) {
    if (index > 0 && to !== at) return { level, rule, whole: level !== undefined, lines: index };
    const { response } = await conversation.say(said);
    at = openIn(response.sessionAttributes);
    level = levelIn(response.sessionAttributes) ?? level;
    rule = ruleIn(response.sessionAttributes) ?? rule;
  }
  return { level, rule, whole: true, lines: lines.length };
}
