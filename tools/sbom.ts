/**
 * `npm run sbom`: a software bill of materials of what is deployed, in CycloneDX, as dist/sbom.cdx.json.
 * `npm sbom --omit dev` would leave out what a development tool needs too (https://github.com/npm/cli/issues/7909),
 * here zod; so all of it is listed, and what is for development alone is taken away. The optional packages are Node for
 * this machine; the Lambda brings its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { commandLine } from './command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  properties: z.optional(z.array(z.object({ name: z.string(), value: z.string() }))),
});

const bill = z.looseObject({
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.optional(z.array(z.string())) })),
});

export type Bill = z.infer<typeof bill>;

/** The bill of everything in package-lock.json, as npm writes it. */
export function wholeBill(): Bill {
  const npm = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'optional'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (npm.status !== 0) throw new Error(`npm sbom failed; it needs npm 10 or newer.\n${npm.stderr}`);
  return bill.parse(JSON.parse(npm.stdout));
}

/** Only what is deployed. npm names the project after its folder; here it has its own name. */
export function deployed(whole: Bill, name: string): Bill {
  const components = whole.components.filter(
    ({ properties = [] }) => !properties.some((property) => property.name === 'cdx:npm:package:development'),
  );
  const { component: project } = whole.metadata;
  const kept = new Set([project, ...components].map((each) => each['bom-ref']));
  return {
    ...whole,
    metadata: { ...whole.metadata, component: { ...project, name } },
    components,
    dependencies: whole.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) })),
  };
}

if (import.meta.main) {
  commandLine({
    start: 'npm run sbom',
    does: 'Writes dist/sbom.cdx.json, the bill of materials of what is deployed.',
    options: {},
  });
  const { name } = z
    .object({ name: z.string() })
    .parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
  const sbom = deployed(wholeBill(), name);
  mkdirSync(`${root}/dist`, { recursive: true });
  writeFileSync(`${root}/dist/sbom.cdx.json`, `${JSON.stringify(sbom, null, 2)}\n`);
  const parts = sbom.components.map((part) => `${part.name} ${part.version}`);
  process.stdout.write(`dist/sbom.cdx.json lists ${parts.join(', ')}.\n`);
}
