/**
 * Conversations as anyone can read and write them, in `test/conversations`:
 *
 *     # Sore quads, the day after hills
 *     locale: en-US
 *     today: 2026-11-17
 *     shows: answering more than asked
 *
 *     Runner: my quads are a bit sore
 *     Alexa:  … how much does it hurt when you walk?
 *     Runner: stop
 *     Alexa:  … Bye.
 *     (Alexa stops listening.)
 *
 * The three lines under the title may be left out. `…` stands for anything, a line that begins with a space goes on
 * with the one before, and a later line that begins with `#` is a note.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tuesday } from './session.ts';

export type Transcript = {
  readonly file: string;
  readonly title: string;
  readonly locale: string;
  /** the day it takes place, as `2026-11-17` */
  readonly today: string;
  /** what else it is an example of */
  readonly shows: readonly string[];
  readonly turns: readonly ExpectedTurn[];
};

/** What the runner says, what is to be heard, and whether Alexa hangs up after that. */
export type ExpectedTurn = {
  readonly line: number;
  readonly said: string;
  readonly heard: string;
  readonly ends: boolean;
};

/** The line that says that the session has ended. */
export const hangsUp = '(Alexa stops listening.)';
const headings = ['locale', 'today', 'shows'];

const folder = fileURLToPath(new URL('../../test/conversations', import.meta.url));

/** The written conversations, in the order of their names. */
export function transcripts(): readonly Transcript[] {
  return globSync('*.txt', { cwd: folder })
    .toSorted()
    .map((name) => readTranscript(`${folder}/${name}`));
}

/** Reads a transcript from its file. */
export function readTranscript(path: string | URL): Transcript {
  return parseTranscript(readFileSync(path, 'utf8'), basename(path.toString()));
}

/**
 * Reads a transcript.
 * @throws Error that names the line and says what is wrong with it
 */
export function parseTranscript(text: string, file: string): Transcript {
  const heading = new Map<string, string>();
  const turns: { line: number; said: string; heard: string; ends: boolean }[] = [];
  let title = '';
  for (const { line, text: entry } of entriesOf(text)) {
    const fail = (why: string): never => {
      throw new Error(`${file}:${line}: ${why}\n  ${entry}`);
    };
    const last = turns.at(-1);
    const [, key = '', value = ''] = /^([A-Za-z]+):\s*(.*)$/s.exec(entry) ?? [];
    if (entry.startsWith('#')) title ||= entry.replace(/^#\s*/, '');
    else if (key === 'Runner' && last?.heard === '') fail('Alexa says something before the runner goes on.');
    else if (key === 'Runner') turns.push({ line, said: value, heard: '', ends: false });
    else if (key === 'Alexa' && last?.heard === '') last.heard = value || fail('What does Alexa say?');
    else if (key === 'Alexa') fail('The runner speaks first, then Alexa, once each.');
    else if (entry === hangsUp && last !== undefined && last.heard !== '') last.ends = true;
    else if (headings.includes(key) && turns.length === 0) heading.set(key, value);
    else fail(`A line begins with “Runner:”, “Alexa:” or “#”, or is “${hangsUp}”.`);
  }
  if (title === '') throw new Error(`${file}: The first line is “# ” and what the conversation is about.`);
  if (turns.length === 0 || turns.at(-1)?.heard === '') throw new Error(`${file}: Alexa has the last word.`);
  const shows = heading.get('shows')?.split(/,\s*/) ?? [];
  const locale = heading.get('locale') ?? 'en-US';
  return { file, title, locale, today: heading.get('today') ?? tuesday, shows, turns };
}

/** The lines that say something, each with those that go on with it, and the number of the first. */
function entriesOf(text: string): readonly { line: number; text: string }[] {
  const entries: { line: number; text: string }[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const last = entries.at(-1);
    if (raw.trim() === '') continue;
    if (/^\s/.test(raw) && last !== undefined) last.text += ` ${raw.trim()}`;
    else entries.push({ line: index + 1, text: raw.trim() });
  }
  return entries;
}
