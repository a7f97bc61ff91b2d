/** docs/threats.md: every threat is shown by tests that exist, and every test of security shows a threat. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Row = { readonly threat: string; readonly tests: readonly (readonly [title: string, file: string])[] };

const rows: readonly Row[] = read('docs/threats.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Who, and what'))
  .map((line) => {
    const [, threat = '', , shown = ''] = line.split(/(?<!\\) ?\| ?/);
    const tests = [...shown.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[\w/.-]+)\)/g)];
    return { threat, tests: tests.map(([, title = '', file = '']) => [title, file] as const) };
  });

/** Is it the title of a test in this file? */
function has(file: string, title: string): boolean {
  if (!existsSync(join(root, file))) return false;
  const source = read(file);
  return ["'", '"', '`'].some(
    (quote) =>
      source.includes(`(${quote}${title}${quote},`) || source.includes(`${quote}${title}${quote},\n`),
  );
}

test('there are rows for what is sent, for what is said, and for the account', () => {
  expect(rows.length).toBeGreaterThan(20);
});

describe.each(rows)('$threat', ({ tests }) => {
  test('is shown by tests that exist', () => {
    expect(tests).not.toEqual([]);
    expect(tests.filter(([title, file]) => !has(file, title))).toEqual([]);
  });
});

test('every test of security is named in a row', () => {
  const named = new Set(rows.flatMap(({ tests }) => tests.map(([title, file]) => `${file}: ${title}`)));
  const written = globSync('test/security/*.test.ts', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/(?:\btest|\))\(\s*(['"`])(.+?)\1,/g)].map(
      ([, , title = '']) => `${file}: ${title}`,
    ),
  );
  expect(written.length).toBeGreaterThan(25);
  expect(written.filter((title) => !named.has(title))).toEqual([]);
});
