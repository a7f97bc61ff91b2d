/** Who may import whom. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each part may use of the others. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/triage': [],
  'src/knowledge': ['src/triage'],
  'src/conversation': ['src/knowledge', 'src/triage'],
  'src/speech': ['src/conversation', 'src/knowledge', 'src/triage'],
  'src/screen': ['src/speech', 'src/conversation', 'src/knowledge', 'src/triage'],
  'src/skill': ['src/screen', 'src/speech', 'src/conversation', 'src/knowledge', 'src/triage'],
  lambda: ['src/skill'],
  // It tells why the skill answers as it does, in the words of the rules' documentation.
  'simulator/console': [
    'simulator',
    'src/skill',
    'src/speech',
    'src/conversation',
    'src/knowledge',
    'src/triage',
    'scripts/plain-english.ts',
  ],
  simulator: ['scripts/command.ts'],
};

/** Libraries, and the only parts that may use them. */
const libraries: readonly (readonly [name: RegExp, parts: readonly string[]])[] = [
  [/^ask-sdk-core$/, ['src/skill']],
  [/^ask-sdk-model$/, ['src/skill', 'simulator', 'simulator/console']],
  [/^zod/, ['src/skill']],
  [/^aws-lambda$/, ['lambda']],
];

const parts = Object.keys(mayImport);
const partOf = (path: string): string => parts.find((part) => path.startsWith(`${part}/`)) ?? path;

const filesOf = (part: string): string[] =>
  globSync(`${part}/**/*.ts`, { cwd: root }).filter((file) => partOf(file) === part);

const edges = parts.flatMap((part) =>
  filesOf(part).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from |import |import\()'([^']+)'/g)].map(
      ([, target = '']) => ({
        part,
        file,
        target: target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target,
        local: target.startsWith('.'),
      }),
    ),
  ),
);

test('every part imports only what the design lets it import', () => {
  const strangers = edges
    .filter(({ part, target, local }) => local && partOf(target) !== part)
    .filter(({ part, target }) => !mayImport[part]?.includes(partOf(target)))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(
    strangers,
    'Move the code to a part that may use it, or pass the data in; the arrows are in docs/architecture.md.',
  ).toEqual([]);
});

test('only the Alexa shell knows the libraries', () => {
  const strangers = edges
    .filter(({ part, target }) =>
      libraries.some(([name, users]) => name.test(target) && !users.includes(part)),
    )
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(strangers, 'Only src/skill talks Alexa.').toEqual([]);
});

test('the medical core uses nothing but itself', () => {
  const outside = edges.filter(({ part, local }) => part === 'src/triage' && !local);
  expect(outside.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('speech takes only types from the rest, so that another language needs no logic', () => {
  const values = globSync('src/speech/**/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type\b)[^;]*from '(\.\.[^']*)';/gms)]
      .map(([statement = '', target = '']) => ({
        statement,
        target: relative(root, join(root, dirname(file), target)),
      }))
      .filter(({ target }) => !target.startsWith('src/speech'))
      .map(({ statement }) => `${file}: ${statement}`),
  );
  expect(values).toEqual([]);
});

test('one file alone knows entity resolution', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('resolutionsPerAuthority'),
  );
  expect(files).toEqual(['src/skill/slots.ts']);
});
