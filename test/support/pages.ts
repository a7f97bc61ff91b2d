/** Pages of `docs` that name tests: what they name has to exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export type Named = { readonly title: string; readonly file: string };

/** The links of a text to tests: `[title](../test/file.test.ts)`. */
export function testsNamedIn(text: string): readonly Named[] {
  return [...text.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[\w/.-]+)\)/g)].map(([, title = '', file = '']) => ({
    title,
    file,
  }));
}

/** Is it the title of a test in this file? A point of a checklist, such as R7, is the beginning of one. */
export function exists({ title, file }: Named): boolean {
  if (!existsSync(join(root, file))) return false;
  const source = read(file);
  if (/^[RS]\d+$/.test(title)) return new RegExp(`['"\`](?:R\\d+, )*${title}[ ,:]`).test(source);
  return ["'", '"', '`'].some((quote) =>
    new RegExp(`\\(\\s*${escaped(quote + title + quote)},`).test(source),
  );
}

/** A text as a regular expression that matches it. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
