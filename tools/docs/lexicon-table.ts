/** The part of docs/understanding.md that says what each table of the lexicon holds: the first comment of each. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { code, filled, table } from './markdown.ts';

export const understandingPage = new URL('../../docs/understanding.md', import.meta.url);

const lexicon = join(import.meta.dirname, '../../src/understanding/lexicon');

/** The page with the tables as they are now. */
export function withTables(page: string): string {
  const rows = globSync('*.ts', { cwd: lexicon })
    .toSorted()
    .map((file) => [code(basename(file)), firstComment(file)]);
  return filled(page, 'tables', table(['in `lexicon`', 'holds'], rows));
}

/** The first comment of a table, on one line; throws if it begins with something else. */
function firstComment(file: string): string {
  const [, comment] = /^\/\*\*(.*?)\*\//s.exec(readFileSync(join(lexicon, file), 'utf8')) ?? [];
  if (comment === undefined) throw new Error(`${file} does not begin by saying what it holds.`);
  return comment.replace(/\n \*/g, ' ').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
