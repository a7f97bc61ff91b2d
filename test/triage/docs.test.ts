import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/triage/index.ts';
import { currentRulesPage, rulesFile } from '../../tools/docs.ts';

const page = currentRulesPage();

test('docs/rules.md tells of the rules as they are now; if not, run `npm run docs`', () => {
  expect(readFileSync(rulesFile, 'utf8') === page, 'docs/rules.md is stale: run `npm run docs`').toBe(true);
});

test.each(rules.map(({ code, id }) => [code, id]))('docs/rules.md explains %s %s in one row', (code, id) => {
  const rows = page.split('\n').filter((line) => line.startsWith(`| ${code} | \`${id}\` |`));
  expect(rows).toHaveLength(1);
  expect(rows.join(), 'a condition, a reason and a source').not.toMatch(/\|\s+\|[^|]*$|undefined/);
});

test('docs/rules.md says that no clinician has reviewed the rules', () => {
  expect(page).toContain('No clinician has reviewed these rules');
});
