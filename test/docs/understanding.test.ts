/** docs/understanding.md: where the ear keeps its steps and its words. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTables } from '../../tools/docs/lexicon-table.ts';
import { read } from '../support/pages.ts';

const page = read('docs/understanding.md');
const ear = join(import.meta.dirname, '../../src/understanding');

test('every table of the lexicon stands there with what it holds; if not, run `npm run docs`', () => {
  expect(withTables(page) === page, 'docs/understanding.md is stale: run `npm run docs`').toBe(true);
});

test('every folder of the ear is named where its step is told', () => {
  const folders = globSync('*/', { cwd: ear }).map((folder) => folder.replace(/\/$/, ''));
  expect(folders.length).toBeGreaterThan(0);
  expect(
    folders.filter((folder) => !page.includes(`\`${folder}/`) && !page.includes(`\`${folder}\``)),
  ).toEqual([]);
});

test('every file that it names is there', () => {
  const [, steps = ''] = /^## One utterance(.*?)^## Teach it a word/ms.exec(page) ?? [];
  const named = [...steps.matchAll(/`([\w/]+\.ts)`/g)].map(([, file = '']) => file);
  const missing = named.filter((file) => globSync(file, { cwd: ear }).length === 0);
  expect(named.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
