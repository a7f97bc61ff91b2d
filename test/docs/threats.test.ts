/** docs/threats.md: every threat is shown by tests that exist, and every test of security shows a threat. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exists, read, testsNamedIn } from '../support/pages.ts';

const rows = read('docs/threats.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Who, and what'))
  .map((line) => ({ threat: line.split(' | ')[0]?.slice(2) ?? '', tests: testsNamedIn(line) }));

test('there are rows for what is sent, for what is said, and for the account', () => {
  expect(rows.length).toBeGreaterThan(20);
});

describe.each(rows)('$threat', ({ tests }) => {
  test('is shown by tests that exist', () => {
    expect(tests).not.toEqual([]);
    expect(tests.filter((named) => !exists(named))).toEqual([]);
  });
});

test('every test of security is named in a row', () => {
  const named = new Set(rows.flatMap(({ tests }) => tests.map(({ title, file }) => `${file}: ${title}`)));
  const written = globSync('test/security/*.test.ts', { cwd: join(import.meta.dirname, '../..') }).flatMap(
    (file) =>
      [...read(file).matchAll(/(?:\btest|\))\(\s*(['"`])(.+?)\1,/g)].map(
        ([, , title = '']) => `${file}: ${title}`,
      ),
  );
  expect(written.length).toBeGreaterThan(25);
  expect(written.filter((title) => !named.has(title))).toEqual([]);
});
