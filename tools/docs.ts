/**
 * Writes docs/rules.md from the rules themselves, what the skill says into docs/developer-console.md, and what the tables of
 * the lexicon hold into docs/understanding.md. `npm run docs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { phrasebookFor } from '../src/speech/index.ts';
import { rules, sourceOf } from '../src/triage/index.ts';
import { thoughtOfWhen, volunteered } from '../src/triage/plausible.ts';
import { plan } from '../src/triage/questions.ts';
import { commandLine } from './command.ts';
import { consolePage, withAnswers } from './docs/console-page.ts';
import { understandingPage, withTables } from './docs/lexicon-table.ts';
import { rulesPage } from './docs/rules-page.ts';

export const rulesFile = new URL('../docs/rules.md', import.meta.url);

/** The page as it should be now. */
export function currentRulesPage(): string {
  const { reasons } = phrasebookFor('en-US').verdicts;
  return rulesPage({ rules, reasons, sourceOf, plan, thoughtOfWhen, volunteered, merging: mergingPolicy() });
}

/** What is done with something that is told again stands where it is done, above `merge`. */
function mergingPolicy(): string {
  const source = readFileSync(new URL('../src/triage/merge.ts', import.meta.url), 'utf8');
  const [before = ''] = source.split('export function merge(');
  const lines = before.slice(before.lastIndexOf('/**')).split('\n');
  const list = lines.slice(lines.findIndex((line) => line.startsWith(' * - ')));
  return list.flatMap((line) => (line.startsWith(' * ') ? [line.slice(3)] : [])).join('\n');
}

if (import.meta.main) {
  commandLine({
    start: 'npm run docs',
    does: 'Writes docs/rules.md, and the parts of docs/developer-console.md and docs/understanding.md that come from the code.',
    options: {},
  });
  writeFileSync(rulesFile, currentRulesPage());
  writeFileSync(understandingPage, withTables(readFileSync(understandingPage, 'utf8')));
  writeFileSync(consolePage, await withAnswers(readFileSync(consolePage, 'utf8')));
}
