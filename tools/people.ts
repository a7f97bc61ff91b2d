/** `npm run people`: rounds of conversations with people who are played by others; docs/rounds.md tells how to hold one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { startConversation } from '../simulator/skill.ts';
import { commandLine, misused } from './command.ts';
import { progress, progressEnds } from './progress.ts';
import {
  type Line,
  openIn,
  type Person,
  replay,
  rounds,
  type Tally,
  tally,
  withCalm,
} from './spoken/people.ts';

const { values } = commandLine(
  `What came of the rounds of docs/benchmarks.md, and of the same conversations said again to the skill as it is now, as far
as its questions are still the same.

  npm run people
  npm run people -- --round 2 --misses
  npm run people -- --calm
  npm run people -- --talk lines.json
  npm run people -- --keep round-4 --stories S.json --lines L.json --results R.json

Options
  --round <number>   only this round
  --misses           list who hears something else now than a clinician would have said
  --calm             say it again with what calms people, and list whose answer became less cautious
  --talk <file>      for players: say the lines of a file, and print what Alexa says last to each
  --keep <name>      keep a new round: the stories, what was said, and what was heard, as the players wrote them
  --stories <file>   with --keep; these three may be given several times
  --lines <file>
  --results <file>
  --help             print this
`,
  {
    round: { type: 'string' },
    misses: { type: 'boolean', default: false },
    calm: { type: 'boolean', default: false },
    talk: { type: 'string' },
    keep: { type: 'string' },
    stories: { type: 'string', multiple: true, default: [] },
    lines: { type: 'string', multiple: true, default: [] },
    results: { type: 'string', multiple: true, default: [] },
  },
);

type Story = Pick<Person, 'id' | 'locale' | 'expected'> & { readonly acceptable?: Person['acceptable'] };
type Played = { readonly locale: string; readonly lines: readonly string[]; readonly done?: boolean };
type Result = { readonly id: string; readonly level: Person['heard']; readonly lines: number };

if (values.talk !== undefined) await talk(values.talk);
else if (values.keep !== undefined) await keep(values.keep);
else await say(wanted());

function wanted(): readonly (readonly [string, readonly Person[]])[] {
  const all = [...rounds()];
  const named = all.filter(([name]) => values.round === undefined || name === `round-${values.round}`);
  return named.length > 0 ? named : misused(`there is no round "${values.round}"`);
}

/** What the columns count. */
const legend = `Simulated runners of test/spoken/people, by what they heard in the end; then what they said, said again to the
skill as it is now. people: and how many of 100 heard right or acceptable · over, under: more, less careful than a
clinician · none: no answer · false 911: a call for nothing · missed: a danger not told as urgent · could run, told so: of
those who could run, who was told · lines: median and most a runner said.
`;

async function say(named: ReturnType<typeof wanted>): Promise<void> {
  print(legend);
  print(
    row('', [
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
    ]),
  );
  for (const [name, people] of named) {
    print(
      row(
        `${name}, then`,
        cellsOf(tally(people.map((person) => ({ person, level: person.heard, lines: person.lines.length })))),
      ),
    );
    const now = [];
    for (const [index, person] of people.entries()) {
      progress(index + 1, people.length, `people of ${name}`);
      const again = await replay(person);
      if (again.whole) now.push({ person, level: again.level ?? ('none' as const), lines: again.lines });
      if (values.calm && again.whole) await compare(person, again.level);
    }
    progressEnds();
    const counted = tally(now);
    print(row('  said again', cellsOf(counted)));
    if (values.misses) for (const miss of counted.misses) print(`    ${miss}`);
  }
}

/** Does what calms people calm the skill? */
async function compare(person: Person, plain: string | undefined): Promise<void> {
  const { less, level } = await withCalm(person, plain);
  if (less) print(`  calmed: ${person.id} hears ${level}, not ${plain}`);
}

/** For players, who must not see how it works: what Alexa says last in every conversation that goes on. */
async function talk(file: string): Promise<void> {
  for (const [id, { locale, lines, done }] of Object.entries<Played>(read(file))) {
    if (done) continue;
    const conversation = startConversation({ locale });
    let last = { speech: '', open: true };
    for (const line of lines) last = await conversation.say(line);
    print(`${id} [${last.open ? 'listening' : 'over'}] ${last.speech}`);
  }
}

/** Keeps a round as it was played, with what each line was said to: at once, before anything is changed. */
async function keep(name: string): Promise<void> {
  const stories = values.stories.flatMap((file): readonly Story[] => read(file));
  const lines = new Map(values.lines.flatMap((file) => Object.entries<Played>(read(file))));
  const results = new Map(
    values.results.flatMap((file): readonly Result[] => read(file)).map((one) => [one.id, one]),
  );
  const people: Person[] = [];
  for (const { id, locale, expected, acceptable = [] } of stories) {
    const [played, result] = [lines.get(id), results.get(id)];
    if (played === undefined || result === undefined) continue;
    people.push({ id, locale, expected, acceptable, heard: result.level, lines: await said(played) });
  }
  const file = new URL(`../test/spoken/people/${name}.json`, import.meta.url);
  writeFileSync(file, `[\n${people.map((person) => JSON.stringify(person)).join(',\n')}\n]\n`);
  print(`kept ${people.length} of ${stories.length} in test/spoken/people/${name}.json`);
}

async function said({ locale, lines }: Played): Promise<readonly Line[]> {
  const conversation = startConversation({ locale });
  let to = '';
  const kept: Line[] = [];
  for (const line of lines) {
    kept.push({ said: line, to });
    to = openIn((await conversation.say(line)).response.sessionAttributes);
  }
  return kept;
}

function cellsOf({ count, median, most }: Tally): readonly string[] {
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

function read(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function row(name: string, [people = '', ...cells]: readonly string[]): string {
  return name.padEnd(16) + people.padStart(13) + cells.map((cell) => cell.padStart(11)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
