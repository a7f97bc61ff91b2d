/** Pages of `docs`, and the tests that they lead to; that links lead somewhere is tested of all pages. */
import { readFileSync } from 'node:fs';
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
