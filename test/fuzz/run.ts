/**
 * `npm run fuzz`: 200,000 damaged requests. `-- --count 5000` for fewer; `-- --seed 7` draws others, or the same
 * again after a failure. The request that failed is written to dist/fuzz-failure.json.
 */
import { writeFileSync } from 'node:fs';
import { judge, publish, table } from '../../tools/bench/report.ts';
import { commandLine, wholeNumber } from '../../tools/command.ts';
import { fuzz, limit } from './fuzz.ts';

const { values } = commandLine({
  start: 'npm run fuzz',
  does: 'Sends damaged requests to the skill.',
  options: {
    count: { type: 'string', default: '200000', takes: 'number', says: 'so many' },
    seed: {
      type: 'string',
      takes: 'number',
      says: 'the same again after a failure; others each time without it',
    },
    docs: { type: 'boolean', says: 'write the figures into docs/benchmarks.md' },
  },
});
const seed = wholeNumber('seed', values.seed ?? String(Date.now() % 1e6), 0);
const wanted = wholeNumber('count', values.count);

const begin = performance.now();
const { count, slowest, spoke, verdicts, runs, failure } = await fuzz(seed, wanted);
const seconds = (performance.now() - begin) / 1000;

if (failure) {
  writeFileSync('dist/fuzz-failure.json', inJson(failure.event));
  process.stdout.write(
    `Request ${failure.at} of seed ${seed} is answered wrongly:\n${failure.problems.join('\n')}\n` +
      `It is in dist/fuzz-failure.json; npm run fuzz -- --seed ${seed} draws it again.\n`,
  );
  process.exitCode = 1;
} else {
  const rows = [
    ['requests', thousands(count), '≥ 200,000', judge(count >= 200_000)],
    ['exceptions, invalid responses, unsupported runs', '0', '0', judge(true)],
    ['slowest answer, ms', slowest.toFixed(1), `≤ ${limit}`, judge(slowest <= limit)],
    ['answered with speech', thousands(spoke), '', ''],
    ['verdicts in American English', thousands(verdicts), '', ''],
    ['of these, a run', thousands(runs), '', ''],
  ];
  publish('fuzz', `${table([`seed ${seed}`, '', 'target', ''], rows)}\n\nIt took ${seconds.toFixed(0)} s.`);
}

function thousands(figure: number): string {
  return figure.toLocaleString('en-US');
}

/** The request that failed, as far as it can be written down. */
function inJson(event: unknown): string {
  try {
    return JSON.stringify(event) ?? 'undefined';
  } catch {
    return '"nested too deep to be written"';
  }
}
