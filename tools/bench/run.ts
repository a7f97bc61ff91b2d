/**
 * `npm run bench`: Leg Check beside a bare handler and a hello-world skill, in one table.
 * `-- --runs 5 --turns 2000` for a quick look; `-- --docs` writes docs/benchmarks.md.
 */
import { commandLine, wholeNumber } from '../command.ts';
import { progress, progressEnds } from '../progress.ts';
import { buildContenders, contenders, sizesOf } from './contenders.ts';
import { devices } from './conversation.ts';
import { type Figures, measureStarts, measureTurns } from './measure.ts';
import { publish, table, within } from './report.ts';
import { type Growth, measureRules } from './rules.ts';

const { values } = commandLine({
  start: 'npm run bench',
  does: 'Measures Leg Check beside a bare handler and a hello-world skill.',
  examples: [['--runs 5 --turns 2000', 'a quick look']],
  options: {
    runs: {
      type: 'string',
      default: '25',
      takes: 'number',
      says: 'fresh processes of each for starts; a quarter of them for turns',
    },
    turns: { type: 'string', default: '20000', takes: 'number', says: 'turns in a process' },
    docs: { type: 'boolean', says: 'write the figures into docs/benchmarks.md' },
  },
});
const runs = wholeNumber('runs', values.runs);
const turns = wholeNumber('turns', values.turns);

/** At most so many times hello world's figure, or at most so much. */
type Target = { readonly times: number } | { readonly most: number };

const rows: string[][] = [];

await buildContenders();
const sizes = contenders.map(sizesOf);
add(
  'bundle, kB',
  sizes.map(({ bundle }) => bundle / 1000),
);
add(
  'zip, kB',
  sizes.map(({ zip }) => zip / 1000),
  { most: 60 },
);
const steps = 2 * devices.length + 1;
for (const [n, device] of devices.entries()) {
  progress(n + 1, steps, `${runs} starts, ${device}`);
  const start = await measureStarts(device, runs);
  if (device === 'voice only') add('module load, ms', start('load'), { times: 1.5 });
  add(`load and first response, ${device}, ms`, start('first'), { times: 2 });
  add(`of it the response, ${device}, ms`, start('answer'));
  add(`memory after it, ${device}, MB`, inMillions(start('rss')));
}
for (const [n, device] of devices.entries()) {
  progress(devices.length + n + 1, steps, `${turns} turns, ${device}`);
  const turn = await measureTurns(device, Math.ceil(runs / 4), turns);
  add(`warm turn p50, ${device}, µs`, inThousandths(turn('p50')), { times: 2 });
  add(`warm turn p99, ${device}, µs`, inThousandths(turn('p99')), { times: 3 });
  add(`turns a second of one core, ${device}`, turn('perSecond'));
}

function add(what: string, figures: Figures, target?: Target): void {
  const [, hello = Number.NaN, ours = Number.NaN] = figures;
  const ratio = ours / hello;
  rows.push([what, ...figures.map(short), `${ratio.toFixed(2)} ×`, ...judged(ours, ratio, target)]);
}

function judged(ours: number, ratio: number, target: Target | undefined): readonly string[] {
  if (target === undefined) return ['', ''];
  return 'most' in target
    ? [`≤ ${target.most}`, within(ours, target.most)]
    : [`≤ ${target.times} ×`, within(ratio, target.times)];
}

function sideBySide(): string {
  const head = ['', ...contenders.map(({ name }) => name), 'to hello world', 'target', ''];
  const how = `Medians of ${runs} fresh processes each, by turns; of turns, of ${Math.ceil(runs / 4)} processes with ${turns} turns each.`;
  return [table(head, rows), '', how].join('\n');
}

/** Ten times the rules may take ten times as long; a twentieth more is noise. */
const noise = 1.05;

function withMoreRules(growths: readonly Growth[]): string {
  const lines = growths.map(({ call, once, tenfold }) => {
    const growth = tenfold / once;
    return [
      call,
      once.toFixed(1),
      tenfold.toFixed(1),
      `${growth.toFixed(1)} ×`,
      '≤ 10 ×',
      within(growth / noise, 10),
    ];
  });
  return table(['µs a call', 'the rules', 'ten times the rules', 'growth', 'target', ''], lines);
}

/** Three digits that count. */
function short(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}

function inMillions(figures: Figures): Figures {
  return figures.map((figure) => figure / 1e6);
}

function inThousandths(figures: Figures): Figures {
  return figures.map((figure) => figure * 1000);
}

progress(steps, steps, 'ten times the rules');
const growths = await measureRules();
progressEnds();
publish('bench', [sideBySide(), withMoreRules(growths)].join('\n\n'));
