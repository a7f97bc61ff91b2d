/** `npm run people`: rounds of conversations with people who are played by others; docs/rounds.md tells how to hold one. */
import { commandLine, misused } from './command.ts';
import { progress, progressEnds } from './progress.ts';
import { withCalm } from './spoken/calm.ts';
import { type Person, replay, rounds } from './spoken/people.ts';
import { keepRound, lastWordsTo } from './spoken/round.ts';
import { cellsOf, header, row } from './spoken/table.ts';
import { type Answer, rulesBehindMisses, tally, tallyOfRules } from './spoken/tally.ts';

const { values } = commandLine({
  start: 'npm run people',
  does: `Tells what came of the rounds of docs/benchmarks.md, and of the same conversations said again to the skill as it is now,
as far as its questions are still the same.`,
  examples: [
    ['--round 2 --misses', ''],
    ['--talk lines.json', ''],
    ['--keep round-4 --on 2026-11-28 --stories S.json --lines L.json --results R.json', ''],
  ],
  options: {
    round: { type: 'string', takes: 'number', says: 'only this round' },
    misses: {
      type: 'boolean',
      default: false,
      says: 'list who hears something else now than a clinician would have said',
    },
    rules: {
      type: 'boolean',
      default: false,
      says: 'count the rules on which such an answer rests, over all rounds that are said again',
    },
    calm: {
      type: 'boolean',
      default: false,
      says: 'say it again with what calms people, and list whose answer became less cautious',
    },
    talk: {
      type: 'string',
      takes: 'file',
      says: 'for players: say the lines of a file, and print what Alexa says last to each',
    },
    keep: {
      type: 'string',
      takes: 'name',
      says: 'keep a new round: the stories, what was said, and what was heard, as the players wrote them',
    },
    on: {
      type: 'string',
      takes: 'day',
      says: 'with --talk and --keep: the day on which it is played, as 2026-11-28; today, unless told otherwise',
    },
    stories: { type: 'string', multiple: true, default: [], takes: 'file', says: 'with --keep' },
    lines: { type: 'string', multiple: true, default: [], takes: 'file', says: 'with --keep' },
    results: { type: 'string', multiple: true, default: [], takes: 'file', says: 'with --keep' },
    facts: {
      type: 'string',
      multiple: true,
      default: [],
      takes: 'file',
      says: 'with --keep, when the fact sheets were coded as findings: {"A1": {"pain": "mild"}}',
    },
  },
});

/** What the columns count. */
const legend = `Simulated runners of test/spoken/people, by what they heard in the end; then what they said, said again to the
skill as it is now. people: and how many of 100 heard right or acceptable · over, under: more, less careful than a
clinician · none: no answer · false 911: a call for nothing · missed: a danger not told as urgent · could run, told so: of
those who could run, who was told · lines: median and most a runner said.
`;

const on = values.on ?? new Date().toISOString().slice(0, 10);
if (values.talk !== undefined) print(...(await lastWordsTo(values.talk, on)));
else if (values.keep !== undefined) print(await keepRound(values.keep, on, values));
else await say(wanted());

function wanted(): readonly (readonly [string, readonly Person[]])[] {
  const all = [...rounds()];
  const named = all.filter(([name]) => values.round === undefined || name === `round-${values.round}`);
  return named.length > 0 ? named : misused(`there is no round "${values.round}"`);
}

async function say(named: ReturnType<typeof wanted>): Promise<void> {
  const answers: Answer[] = [];
  print(legend);
  print(header);
  for (const [name, people] of named) {
    print(
      row(
        `${name}, then`,
        cellsOf(tally(people.map((person) => ({ person, level: person.heard, lines: person.lines.length })))),
      ),
    );
    const rules = tallyOfRules(people);
    if (rules) print(row('  rules, told all', cellsOf(rules).slice(0, -1)));
    const now = [];
    for (const [index, person] of people.entries()) {
      progress(index + 1, people.length, `people of ${name}`);
      const again = await replay(person);
      if (again.whole) now.push({ person, level: again.level ?? ('none' as const), lines: again.lines });
      if (again.whole) answers.push({ person, ...again });
      if (values.calm && again.whole) await compare(person, again.level);
    }
    progressEnds();
    const counted = tally(now);
    print(row('  said again', cellsOf(counted)));
    if (values.misses) for (const miss of counted.misses) print(`    ${miss}`);
  }
  if (values.rules) print('', ...rulesBehindMisses(answers));
}

/** Does what calms people calm the skill? */
async function compare(person: Person, plain: string | undefined): Promise<void> {
  const { less, level } = await withCalm(person, plain);
  if (less) print(`  calmed: ${person.id} hears ${level}, not ${plain}`);
}

function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
