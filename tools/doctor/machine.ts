/** This machine and this clone. */
import { spawnSync } from 'node:child_process';
import { root } from '../deploy/tools.ts';
import { type Check, note, ok, stop } from './diagnosis.ts';

const NODE = 24;

/** What a program prints, or nothing if it is not there or fails. */
function printedBy(program: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The Lambda's own Node comes with the project and stands first on the path of every npm script. */
export const node: Check = () => {
  const { version } = process;
  if (Number.parseInt(version.slice(1), 10) >= NODE) return ok('Node', version);
  return stop(
    'Node',
    `${version}, but ${NODE} is needed`,
    'Run `npm ci`, then `npm run doctor` rather than the file.',
  );
};

export const tools: Check = () => {
  const missing = ['npx', 'osls'].filter((tool) => printedBy(tool, '--version') === undefined);
  if (missing.length === 0) return ok('tools', 'npx and osls');
  return stop(
    'tools',
    `not on the path: ${missing.join(', ')}`,
    'Run `npm ci`, then `npm run doctor` rather than the file.',
  );
};

/** A deployment that is no commit cannot be found again. */
export const git: Check = () => {
  if (printedBy('git', '--version') === undefined) {
    return note('git', 'git is not installed', 'Install it to know later what was deployed.');
  }
  const changes = printedBy('git', 'status', '--porcelain');
  const commit = printedBy('git', 'rev-parse', '--short', 'HEAD');
  if (changes === undefined || commit === undefined) {
    return note('git', 'this folder is no clone', 'Clone the repository to know later what was deployed.');
  }
  if (changes === '') return ok('git', `at ${commit}, nothing uncommitted`);
  const files = changes.split('\n').length;
  return note(
    'git',
    `${files} changed file(s) on top of ${commit}`,
    'Commit them to know later what was deployed.',
  );
};
