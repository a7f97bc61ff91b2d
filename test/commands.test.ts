/** The commands of package.json: what they say about themselves, and about what they do not understand. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** What the scripts of this project start, besides other people's tools; ask-cli's own help is for `npm run ask`. */
const files = Object.values(scripts)
  .flatMap((script) => /node (?:--\S+ )?(\S+\.ts)$/.exec(script)?.[1] ?? [])
  .filter((file) => file !== 'tools/ask.ts');

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

describe('commands', () => {
  test.each(files)('%s explains itself', async (file) => {
    const { code, out, err } = await run(file, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^ {2}npm (run )?\w[\s\S]*--help/m);
  });

  test.each([
    ['tools/build.ts', '--bogus', '', /^Unknown option '--bogus'[\s\S]*\nTry --help\.\n$/],
    [
      'tools/bench/run.ts',
      '--runs',
      'x',
      /--runs is "x", but should be a whole number from 1\nTry --help\.\n$/,
    ],
    ['tools/console-json.ts', '--skill-id', 'nonsense', /"nonsense".*amzn1\.ask\.skill/],
    ['tools/screens.ts', '--', 'nosuch', /no screen "nosuch"\.\nScreens: welcome, .*\nDevices: .*show-8/],
    ['tools/listen.ts', '--quiet', 'README.md', /README\.md cannot be read as a conversation/],
    ['tools/where.ts', '--', 'my knee', /paste a line of the log\nTry --help\.\n$/],
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
