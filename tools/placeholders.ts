/** Lists what the publisher has yet to fill in before the skill can be published. `npm run placeholders`. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandLine } from './command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that users or Amazon read: the pages, the skill package and its project file. */
const published = ['docs/**/*.md', '*.md', 'skill-package/*.json', 'ask-resources.json'];

/**
 * `[[publisher]]` in a text, an address on example.com where Amazon insists on an address.
 * One in backticks is only spoken of.
 */
const PLACEHOLDER = /(?<!`)\[\[[a-z-]+\]\]|https:\/\/example\.com\/[\w/-]*/g;

/** What each placeholder waits for. */
export const needs: ReadonlyMap<string, string> = new Map([
  ['[[publisher]]', 'the name of the person or company that publishes the skill'],
  ['[[contact]]', 'an e-mail address or a form where users can ask questions'],
  ['[[privacy-url]]', 'the public https address of docs/privacy.md, on a host that is not Amazon’s'],
  ['[[terms-url]]', 'the public https address of docs/terms.md, on a host that is not Amazon’s'],
  ['https://example.com/leg-check/privacy', 'the same address as [[privacy-url]]'],
  ['https://example.com/leg-check/terms', 'the same address as [[terms-url]]'],
]);

export type Placeholder = { readonly file: string; readonly line: number; readonly text: string };

/** The placeholders of a text, with their lines. */
export function placeholdersIn(file: string, content: string): Placeholder[] {
  return content
    .split('\n')
    .flatMap((words, at) => [...words.matchAll(PLACEHOLDER)].map(([text]) => ({ file, line: at + 1, text })));
}

/** Every placeholder still open. */
export function openPlaceholders(): Placeholder[] {
  const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
  const files = globSync(published, { cwd: root }).toSorted();
  return files.flatMap((file) => placeholdersIn(file, read(file)));
}

if (import.meta.main) {
  commandLine({
    start: 'npm run placeholders',
    does: 'Lists what the publisher has yet to fill in.',
    options: {},
  });
  for (const { file, line, text } of openPlaceholders()) {
    process.stdout.write(`${file}:${line}  ${text}  needs ${needs.get(text) ?? 'to be explained'}\n`);
  }
}
