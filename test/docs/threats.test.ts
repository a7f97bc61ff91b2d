/** docs/threats.md: every threat is shown by tests. */
import { expect, test } from 'vitest';
import { read, testsNamedIn } from '../support/pages.ts';

const rows = read('docs/threats.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Who, and what'));

test('every threat, from what is sent, from what is said and to the account, leads to a test that shows it', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => testsNamedIn(row).length === 0)).toEqual([]);
});
