/** `npm run bench:docs`: measures everything and writes the figures of docs/benchmarks.md. About five minutes. */
import { spawnSync } from 'node:child_process';
import { commandLine } from '../command.ts';

commandLine('npm run bench:docs   measure everything, and write the figures of docs/benchmarks.md', {});

const commands = [
  ['bench/run.ts'],
  ['bench/dialog.ts'],
  ['test/fuzz/run.ts', '--seed', '1'],
  ['--expose-gc', 'bench/soak.ts'],
];

for (const command of commands) {
  const { status } = spawnSync(process.execPath, [...command, '--docs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
