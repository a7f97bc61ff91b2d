/** The commands of package.json: what they say about themselves, and about what they do not understand. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const scripts = [
  'build',
  'docs',
  'doctor',
  'icons',
  'listen',
  'models',
  'nlu',
  'placeholders',
  'sbom',
  'where',
];

/** Those that start quickly. */
const files = [
  ...scripts.map((name) => `scripts/${name}.ts`),
  ...['run', 'dialog', 'docs', 'soak'].map((name) => `bench/${name}.ts`),
  'simulator/terminal.ts',
];

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

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
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe.concurrent('commands', () => {
  test.each(files)('%s explains itself', async (file) => {
    const { code, out, err } = await run(file, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('npm ');
  });

  test.each(files)('%s refuses an option that it does not have, in one line', async (file) => {
    expect(await run(file, '--bogus')).toEqual({
      code: 2,
      out: '',
      err: "Unknown option '--bogus'. Try --help.\n",
    });
  });

  test.each([
    ['bench/run.ts', '--runs', 'x', /--runs is "x", but should be a whole number from 1\. Try --help\.\n$/],
    ['bench/dialog.ts', '--runners', '1.5', /--runners is "1\.5"/],
    ['bench/soak.ts', '--turns', '0', /--turns is "0"/],
    ['test/fuzz/run.ts', '--count', '', /--count is ""/],
    ['scripts/console-json.ts', '--skill-id', 'nonsense', /"nonsense".*amzn1\.ask\.skill/],
    ['scripts/stories.ts', '--', 'XX99', /no story XX99/],
    ['scripts/screens.ts', '--', 'nosuch', /no screen "nosuch"\.\nScreens: welcome, .*\nDevices: .*show-8/],
    ['scripts/listen.ts', '--quiet', 'README.md', /README\.md cannot be read as a conversation/],
    ['scripts/where.ts', '--', 'my knee', /paste a line of the log\. Try --help\.\n$/],
  ] as const)('%s refuses %s %s', async (file, first, second, message) => {
    const { code, out, err } = await run(file, first, second);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out.replace(/^espeak-ng is not installed.*\n/, '')).toBe('');
  });
});
