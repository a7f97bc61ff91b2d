/** Who may import whom. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const product = [
  ...['src/triage', 'src/understanding', 'src/knowledge', 'src/conversation'],
  ...['src/speech', 'src/screen', 'src/skill'],
] as const;

/** What each part may use of the others. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/triage': [],
  'src/understanding': ['src/triage'],
  'src/knowledge': ['src/triage'],
  'src/conversation': ['src/understanding', 'src/knowledge', 'src/triage'],
  'src/speech': ['src/conversation', 'src/understanding', 'src/knowledge', 'src/triage'],
  'src/screen': ['src/speech', 'src/conversation', 'src/understanding', 'src/knowledge', 'src/triage'],
  'src/skill': product,
  lambda: ['src/skill'],
  simulator: [...product, 'tools'],
  tools: [...product, 'simulator'],
};

/** Parts of the product that take only types from these, so that one can be read without the other. */
const onlyTypes: readonly (readonly [part: string, from: readonly string[]])[] = [
  ['src/speech', product],
  ['src/conversation', ['src/understanding']],
];

/** Libraries, and the only parts that may use them. */
const libraries: readonly (readonly [name: RegExp, parts: readonly string[]])[] = [
  [/^ask-sdk-core$/, ['src/skill', 'tools']],
  [/^ask-sdk-model$/, ['src/skill', 'simulator', 'tools']],
  // What comes back in is read by a schema: a request, and the state of the session.
  [/^zod/, ['src/skill', 'src/conversation', 'simulator', 'tools']],
  [/^aws-lambda$/, ['lambda']],
];

const parts = [...Object.keys(mayImport), 'test'];
const partOf = (path: string): string => parts.find((part) => path.startsWith(`${part}/`)) ?? path;

type Edge = {
  readonly part: string;
  readonly file: string;
  readonly statement: string;
  readonly target: string;
  readonly local: boolean;
};

/** What is imported, passed on, or loaded when it is first needed. */
const statements = /(?:^import (?:[^;']* from )?|^export [^;'=]* from |\bimport\()'([^']+)'/gms;

const edges: readonly Edge[] = Object.keys(mayImport).flatMap((part) =>
  globSync(`${part}/**/*.ts`, { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(statements)].map(([statement, target = '']) => ({
      part,
      file,
      statement,
      target: target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target,
      local: target.startsWith('.'),
    })),
  ),
);

const inWords = ({ file, target }: Edge): string => `${file} imports ${target}`;

test('every part imports only what the design lets it import', () => {
  const strangers = edges
    .filter(({ part, target, local }) => local && partOf(target) !== part)
    .filter(({ part, target }) => !mayImport[part]?.includes(partOf(target)));
  expect(
    strangers.map(inWords),
    'Move the code to a part that may use it, or pass the data in; the arrows are in docs/architecture.md.',
  ).toEqual([]);
});

test('only the Alexa shell talks to Alexa, and nothing reads what comes in without a schema of its own', () => {
  const strangers = edges.filter(({ part, target }) =>
    libraries.some(([name, users]) => name.test(target) && !users.includes(part)),
  );
  expect(strangers.map(inWords)).toEqual([]);
});

test('the medical core and the ear use no library', () => {
  const outside = edges.filter(
    ({ part, local }) => !local && (part === 'src/triage' || part === 'src/understanding'),
  );
  expect(outside.map(inWords)).toEqual([]);
});

test('another language, or another ear, needs no logic of its own', () => {
  const values = edges.filter(({ part, target, statement }) =>
    onlyTypes.some(
      ([user, from]) =>
        part === user &&
        from.includes(partOf(target)) &&
        partOf(target) !== part &&
        !/^(?:import|export) type\b/.test(statement),
    ),
  );
  expect(values.map(inWords), 'import type').toEqual([]);
});

test('one file alone knows entity resolution', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('resolutionsPerAuthority'),
  );
  expect(files).toEqual(['src/skill/slots.ts']);
});
