/** `npm run ear`: how well the turns of `test/spoken/` are heard; `--misses` lists those that are not, and why. */
import { type Heard, understand } from '../src/understanding/index.ts';
import { commandLine, misused } from './command.ts';
import { progress, progressEnds } from './progress.ts';
import { contextOf, type SpokenSet, spokenSets, type Turn } from './spoken/corpus.ts';
import { describe } from './spoken/describe.ts';
import { isAlarming, isRight, type Score, type Scored, scoreOf, scoreTurn } from './spoken/score.ts';

// Another command, of which this one needs nothing.
if (process.argv.includes('--amazon')) await (await import('./spoken/ask-amazon.ts')).hearAsAmazon();

const {
  set: named,
  fresh,
  misses,
  alarms,
  id,
} = commandLine({
  start: 'npm run ear',
  does: 'Tells how well the turns of test/spoken are heard.',
  examples: [['--set turns --misses', '']],
  options: {
    set: { type: 'string', multiple: true, default: [], takes: 'name', says: 'only this set' },
    fresh: {
      type: 'boolean',
      default: false,
      says: 'the sets that nobody has read as well: score each of them once',
    },
    misses: {
      type: 'boolean',
      default: false,
      says: 'list the turns that are not heard wholly right, and from which words what was heard',
    },
    alarms: { type: 'boolean', default: false, says: 'list only those with a false or a missed alarm' },
    id: { type: 'string', takes: 'text', says: 'list every turn whose id begins with this, right or wrong' },
    amazon: {
      type: 'boolean',
      says: 'what Amazon hears instead, beside the simulator; with --help, how to ask her',
    },
  },
}).values;

const known = spokenSets();
const names = known.map(({ name }) => name);
const stranger = named.find((name) => !names.includes(name));
if (stranger !== undefined) misused(`there is no set called "${stranger}", but ${names.join(', ')}`);

const sets = known.filter(({ name, state }) =>
  named.length > 0 ? named.includes(name) : state === 'mended' || fresh,
);
const listed: string[] = [];
const all: Scored[] = [];
let spent = 0;

for (const [index, one] of sets.entries()) {
  progress(index + 1, sets.length, one.name);
  const { scored, milliseconds } = listenTo(one);
  all.push(...scored);
  spent += milliseconds;
  listed.push(
    row(`${one.name}${one.state === 'fresh' ? ' *' : ''}`, scoreOf(scored), milliseconds, scored.length),
  );
  for (const turn of scored.filter(isListed)) listed.push(...describe(turn));
}
progressEnds();

print(
  'Turns of test/spoken as they are heard now. right: every finding and the answer. F1: of the findings, 1 is all and no other.',
  'alarms: signs of an emergency, heard where there is none, or missed of those that were told.',
  '',
);
print(cells('set', ['turns', 'right', 'F1', 'false alarms', 'missed alarms', 'µs a call']), ...listed);
if (sets.length > 1) print(row('in all', scoreOf(all), spent, all.length));
if (sets.some(({ state }) => state === 'fresh'))
  print('* nobody had read it: write this score into sets.json');

/** Every turn of a set once to warm up, and once against the clock of this process: the machine may be busy. */
function listenTo({ turns, answers }: SpokenSet): { scored: Scored[]; milliseconds: number } {
  turns.forEach(hear);
  const start = process.cpuUsage();
  const heard = turns.map(hear);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  return {
    milliseconds,
    scored: turns.flatMap((turn, index) => {
      const one = heard[index];
      return one === undefined ? [] : scoreTurn(turn, one, answers);
    }),
  };
}

function hear(turn: Turn): Heard {
  return understand(turn.said, contextOf(turn));
}

function isListed(one: Scored): boolean {
  if (id !== undefined) return one.turn.id.startsWith(id);
  if (one.turn.open === true) return false;
  return alarms ? isAlarming(one) : misses && !isRight(one);
}

function row(name: string, score: Score, milliseconds: number, calls: number): string {
  const { turns, right, f1, falseAlarms, alarmsTold, alarmsMissed } = score;
  return cells(name, [
    `${turns}`,
    percent(right / turns),
    f1.toFixed(3),
    `${falseAlarms} (${percent(falseAlarms / turns)})`,
    `${alarmsMissed} of ${alarmsTold}`,
    ((1000 * milliseconds) / calls).toFixed(1),
  ]);
}

function cells(name: string, values: readonly string[]): string {
  return `${name.padEnd(16)}${values.map((value) => value.padStart(14)).join('')}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
