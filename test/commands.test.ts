/** The commands of package.json: what they say about themselves, and about what they do not understand. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const scripts = [
  ...[
    'build',
    'docs',
    'doctor',
    'ear',
    'hosted',
    'icons',
    'listen',
    'models',
    'people',
    'placeholders',
    'sbom',
    'where',
  ],
];

/** Those that start quickly. */
const files = [
  ...scripts.map((name) => `tools/${name}.ts`),
  ...['run', 'dialog', 'docs', 'soak'].map((name) => `tools/bench/${name}.ts`),
  'simulator/terminal.ts',
];

type Ran = {
  readonly file: string;
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
};

function run(file: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => resolve({ file, code, out, err }));
  });
}

/** One after the other: on a small machine they would only wait for each other. */
async function runAll(option: string): Promise<readonly Ran[]> {
  const all: Ran[] = [];
  for (const file of files) all.push(await run(file, option));
  return all;
}

describe.concurrent('commands', () => {
  test('explain themselves', async () => {
    const unexplained = (await runAll('--help')).filter(
      ({ code, out, err }) => code !== 0 || err !== '' || !out.includes('npm '),
    );
    expect(unexplained).toEqual([]);
  }, 60_000);

  test('refuse an option that they do not have, in one line', async () => {
    const err = "Unknown option '--bogus'. Try --help.\n";
    expect(await runAll('--bogus')).toEqual(files.map((file) => ({ file, code: 2, out: '', err })));
  }, 60_000);

  test.each([
    [
      'tools/bench/run.ts',
      '--runs',
      'x',
      /--runs is "x", but should be a whole number from 1\. Try --help\.\n$/,
    ],
    ['tools/console-json.ts', '--skill-id', 'nonsense', /"nonsense".*amzn1\.ask\.skill/],
    ['tools/screens.ts', '--', 'nosuch', /no screen "nosuch"\.\nScreens: welcome, .*\nDevices: .*show-8/],
    ['tools/listen.ts', '--quiet', 'README.md', /README\.md cannot be read as a conversation/],
    ['tools/where.ts', '--', 'my knee', /paste a line of the log\. Try --help\.\n$/],
  ] as const)(
    '%s refuses %s %s',
    async (file, first, second, message) => {
      const { code, out, err } = await run(file, first, second);
      expect(code).toBe(2);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/^\s+at /m);
      expect(out.replace(/^espeak-ng is not installed.*\n/, '')).toBe('');
    },
    60_000,
  );
});
