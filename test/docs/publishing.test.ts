/** docs/publishing.md: the checklists are whole, and the commands are ones that there are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { locales } from '../support/package.ts';
import { read, testsNamedIn } from '../support/pages.ts';

const pages = ['docs/publishing.md', 'docs/operations.md'].map((file) => read(file));
const [publishing = ''] = pages;

test('every point of the certification checklists, S1 to S11 and R1 to R18, has its row and a test', () => {
  const [, checklist = ''] = publishing.split('### What reviewers look at, and our tests');
  const rows = checklist.split('\n').flatMap((line) => (line.startsWith('| ') ? testsNamedIn(line) : []));
  const points = [
    ...Array.from({ length: 11 }, (_, n) => `S${n + 1}`),
    ...Array.from({ length: 18 }, (_, n) => `R${n + 1}`),
  ];
  expect(rows.map(({ title }) => title)).toEqual(points);
});

test('what the skill does about the health policy is shown by tests', () => {
  const [, policy = ''] = publishing.split("## Amazon's health policy");
  const rows = (policy.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\| [A-Z]/.test(line))
    .slice(1);
  expect(rows.length).toBe(5);
  expect(rows.filter((row) => testsNamedIn(row).length === 0)).toEqual([]);
});

test('the commands to Amazon are operations of its interface, with the options they take', () => {
  const specification = createRequire(import.meta.url).resolve('ask-smapi-model/spec.json');
  const { paths } = JSON.parse(readFileSync(specification, 'utf8'));
  const operations = Object.values(Object(paths)).flatMap((path) => Object.values(Object(path)));
  const names = operations.map((operation) =>
    kebab(String(Object(operation)['x-operation-name']).replace(/V\d$/, '')),
  );
  const used = pages.flatMap((page) =>
    [...page.matchAll(/ask -- smapi ([a-z-]+)/g)].map(([, name = '']) => name),
  );
  expect(used.length).toBeGreaterThan(8);
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
});

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('the locales are all of them', () => {
  const [, list = ''] = /--locales (\S+)/.exec(publishing) ?? [];
  expect(list.split(',').toSorted()).toEqual(locales.toSorted());
});
