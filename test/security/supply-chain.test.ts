/** What is installed, built and run for this project comes from where it says, and nothing runs that nobody allowed. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { deployed, wholeBill } from '../../tools/sbom.ts';
import { filesIn } from '../support/zip.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const names = z.record(z.string(), z.string());
const project = z
  .object({
    name: z.string(),
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(read('package.json')));

const locked = Object.entries(
  z
    .object({
      packages: z.record(
        z.string(),
        z.looseObject({
          version: z.optional(z.string()),
          integrity: z.optional(z.string()),
          resolved: z.optional(z.string()),
          hasInstallScript: z.optional(z.boolean()),
          bin: z.optional(names),
        }),
      ),
    })
    .parse(JSON.parse(read('package-lock.json'))).packages,
).filter(([path]) => path !== '');

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

describe('dependencies', () => {
  test('are two for what runs in the Lambda, and the types of one of them', () => {
    expect(Object.keys(project.dependencies)).toEqual(['ask-sdk-core', 'ask-sdk-model', 'zod']);
  });

  test('are named with one version each, and that one is locked', () => {
    const { dependencies, devDependencies, optionalDependencies } = project;
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked.find(([path]) => path === `node_modules/${name}`)?.[1].version, name).toBe(version);
    }
  });

  test('are locked by their content, and come from a registry alone', () => {
    const open = locked.filter(
      ([, { integrity, resolved = 'https://' }]) =>
        !/^sha512-/.test(integrity ?? '') || !resolved.startsWith('https://'),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('bring Node itself as packages that the lock names, of the version that the Lambda runs', () => {
    const bringing = locked.filter(([, { bin = {} }]) => 'node' in bin).map(([path]) => nameOf(path));
    expect(Object.keys(project.optionalDependencies)).toEqual(bringing);
    const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win-x64'];
    expect(bringing.map((name) => name.replace(/^node-(bin-)?/, ''))).toEqual(platforms);
    // On Macs there is an older one of the same kind.
    const kinds = new Set(
      Object.values(project.optionalDependencies).map((version) => version.split('.')[0]),
    );
    expect(kinds.size).toBe(1);
    expect(read('serverless.yml')).toContain(`runtime: nodejs${[...kinds][0]}.x\n`);
  });

  // What a script fetches, no lock names: that is how Node itself came in before.
  test('run no script at install: each that has one is refused by name', () => {
    const scripted = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    const refused = Object.fromEntries(scripted.map((name) => [name, false]));
    expect(project.allowScripts).toEqual(refused);
    expect(read('.github/workflows/ci.yml')).toContain("npm_config_strict_allow_scripts: 'true'\n");
  });
});

/** The packages that the bundle has something of. */
function bundled(): readonly string[] {
  const { sources } = z
    .object({ sources: z.array(z.string()) })
    .parse(JSON.parse(read('dist/lambda.cjs.map')));
  const names = new Set(
    sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
  expect(names.size).toBeGreaterThan(1);
  return [...names];
}

test('the licence of each library in the bundle goes along with it', () => {
  const files = filesIn(readFileSync(join(root, '.serverless/leg-check.zip')));
  const notice = files.get('dist/NOTICE.txt')?.toString() ?? '';
  for (const name of bundled()) {
    const { version } = locked.find(([path]) => path === `node_modules/${name}`)?.[1] ?? {};
    expect(notice).toContain(`${name} ${version}\n\n${read(`node_modules/${name}/LICENSE`)}`);
  }
});

describe('the bill of materials', () => {
  const bill = deployed(wholeBill(), project.name);
  const listed = new Set(bill.components.map(({ name }) => name));

  test('lists every package that is in the bundle', () => {
    expect(bundled().filter((name) => !listed.has(name))).toEqual([]);
  });

  test('lists what the project depends on at run time and what that needs, with versions, and no tool', () => {
    expect([...listed].toSorted()).toEqual(['ask-sdk-core', 'ask-sdk-model', 'ask-sdk-runtime', 'zod']);
    for (const { name, version } of bill.components) {
      expect(locked.find(([path]) => path === `node_modules/${name}`)?.[1].version).toBe(version);
    }
  });

  test('has the project’s own name, and refers to nothing that it does not list', () => {
    expect(bill.metadata.component.name).toBe('leg-check');
    const refs = new Set([bill.metadata.component, ...bill.components].map((each) => each['bom-ref']));
    const used = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
    expect(used.filter((ref) => !refs.has(ref))).toEqual([]);
  });
});

const step = z.object({ uses: z.optional(z.string()), run: z.optional(z.string()) });
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.unknown(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: z.optional(z.unknown()),
      steps: z.array(step),
    }),
  ),
});
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => ({
  file,
  text: read(file),
  ...workflow.parse(parse(read(file))),
}));
const stepsOf = ({ jobs }: (typeof workflows)[number]) => Object.values(jobs).flatMap(({ steps }) => steps);

describe('the workflows of a public host', () => {
  test('are there: one for every change, one for the known vulnerabilities', () => {
    expect(workflows.map(({ file }) => file).toSorted()).toEqual([
      '.github/workflows/audit.yml',
      '.github/workflows/ci.yml',
    ]);
    const runs = workflows.flatMap(stepsOf).map(({ run }) => run);
    expect(runs).toEqual(
      expect.arrayContaining(['.ci/run', 'npm run sbom', 'npm audit --omit=dev --package-lock-only']),
    );
    expect(workflows.find(({ file }) => file.endsWith('audit.yml'))?.on).toHaveProperty('schedule');
  });

  test.each(workflows)('may read, and nothing else: $file', ({ permissions, jobs, on, text }) => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
    // Runs with the rights of the project on a stranger's code.
    expect(on).not.toHaveProperty('pull_request_target');
    expect(text).not.toMatch(/secrets\./);
    expect(text.match(/persist-credentials: false/g)).toHaveLength(
      text.match(/actions\/checkout@/g)?.length ?? 0,
    );
  });

  test.each(workflows)('use actions by their content, with the version told: $file', ({ text }) => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(1);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(workflows)('put nothing into a command that a stranger may write: $file', (each) => {
    for (const { run = '' } of stepsOf(each)) expect(run).not.toContain('${{');
  });
});

test('no key, token or password is in a file under version control', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  expect(files.length).toBeGreaterThan(100);
  const secret =
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|aws_secret_access_key\s*=\s*\S{20}|Atz[ra]\|\S{20}|-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_\w{36}\b|\bnpm_\w{36}\b/;
  const text = files.filter((file) => /\.(ts|cjs|js|json|ya?ml|md|txt|sh)$|\/run$|^\.[a-z]+$/.test(file));
  expect(text.filter((file) => secret.test(read(file)))).toEqual([]);
  expect(files.filter((file) => /(^|\/)(\.env|\.ask\/|.*\.pem$|credentials$)/.test(file))).toEqual([]);
});
