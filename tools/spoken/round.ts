/** A round as it is held: what players are told, and what is kept of it. docs/rounds.md describes the files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Findings, findingsFrom } from '../../src/triage/index.ts';
import { conversationOn, type Line, openIn, type Person } from './people.ts';

type Story = Pick<Person, 'id' | 'locale' | 'expected'> & { readonly acceptable?: Person['acceptable'] };
type Played = { readonly locale: string; readonly lines: readonly string[]; readonly done?: boolean };
type Result = { readonly id: string; readonly level: Person['heard'] };

/** For players, who must not see how it works: what Alexa says last in every conversation that goes on. */
export async function lastWordsTo(file: string, on: string): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [id, { locale, lines, done }] of Object.entries<Played>(read(file))) {
    if (done) continue;
    const conversation = conversationOn(on, locale);
    let last = { speech: '', open: true };
    for (const line of lines) last = await conversation.say(line);
    told.push(`${id} [${last.open ? 'listening' : 'over'}] ${last.speech}`);
  }
  return told;
}

type Files = Readonly<Record<'stories' | 'lines' | 'results' | 'facts', readonly string[]>>;

/** Keeps a round as it was played, with what each line was said to: at once, before anything is changed. */
export async function keepRound(name: string, on: string, files: Files): Promise<string> {
  const stories = files.stories.flatMap((file): readonly Story[] => read(file));
  const lines = new Map(files.lines.flatMap((file) => Object.entries<Played>(read(file))));
  const results = new Map(
    files.results.flatMap((file): readonly Result[] => read(file)).map((one) => [one.id, one]),
  );
  const facts = new Map(files.facts.flatMap((file) => Object.entries<Findings>(read(file))));
  const people: Person[] = [];
  for (const { id, locale, expected, acceptable = [] } of stories) {
    const [played, result] = [lines.get(id), results.get(id)];
    if (played === undefined || result === undefined) continue;
    const told = facts.get(id);
    people.push({
      ...{ id, locale, on, expected, acceptable, heard: result.level, lines: await said(played, on) },
      ...(told && { facts: findingsFrom(told) }),
    });
  }
  const file = new URL(`../../test/spoken/people/${name}.json`, import.meta.url);
  writeFileSync(file, `[\n${people.map((person) => JSON.stringify(person)).join(',\n')}\n]\n`);
  return `kept ${people.length} of ${stories.length} in test/spoken/people/${name}.json`;
}

async function said({ locale, lines }: Played, on: string): Promise<readonly Line[]> {
  const conversation = conversationOn(on, locale);
  let to = '';
  const kept: Line[] = [];
  for (const line of lines) {
    kept.push({ said: line, to });
    to = openIn((await conversation.say(line)).response.sessionAttributes);
  }
  return kept;
}

function read(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
