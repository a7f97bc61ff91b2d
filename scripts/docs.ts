/** Writes docs/rules.md from the rules themselves. `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { reasons } from '../src/speech/en/reasons.ts';
import { rules, sourceOf } from '../src/triage/index.ts';
import { plan, questions, volunteered } from '../src/triage/questions.ts';
import { commandLine } from './command.ts';
import { rulesPage } from './rules-page.ts';

export const rulesFile = new URL('../docs/rules.md', import.meta.url);

/** The page as it should be now. */
export const currentRulesPage = (): string =>
  rulesPage({ rules, reasons, sourceOf, plan, questions, volunteered });

if (import.meta.main) {
  commandLine('npm run docs   write docs/rules.md from the rules', {});
  mkdirSync(new URL('.', rulesFile), { recursive: true });
  writeFileSync(rulesFile, currentRulesPage());
}
