/** What a reader of the pages can follow: links lead somewhere, and commands are ones that there are. */
import { existsSync, globSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { read } from '../support/pages.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync(['*.md', 'docs/**/*.md', 'models/*.md', 'test/**/*.md'], { cwd: root });
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Blocks of code show links of other files, and are not followed. */
const proseOf = (file: string): string => read(file).replace(/^```.*?^```/gms, '');

/** The anchor that a host makes of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');

const anchorsOf = (file: string): readonly string[] =>
  [...proseOf(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

function isBroken(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : normalize(join(dirname(from), path));
  if (!existsSync(join(root, file))) return true;
  return anchor !== undefined && !anchorsOf(file).includes(anchor);
}

// The pages on operating and publishing go on where the page on deploying ends.
describe.skipIf(!existsSync(join(root, 'docs/deploying.md'))).each(files)('%s', (file) => {
  test('has links that lead somewhere', () => {
    const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !/^https?:/.test(target) && isBroken(file, target))).toEqual([]);
  });

  test('names commands that there are', () => {
    const commands = [...read(file).matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
