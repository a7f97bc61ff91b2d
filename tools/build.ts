/** Bundles the Lambda: one minified file, its source map beside it and out of the package, and its libraries' licences. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import * as z from 'zod/mini';
import { commandLine } from './command.ts';

commandLine({ start: 'npm run build', does: 'Bundles the Lambda as dist/lambda.cjs.', options: {} });

const { metafile } = await build({
  entryPoints: ['lambda/index.ts'],
  outfile: 'dist/lambda.cjs',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  alias: { 'ask-sdk-model': './tools/no-service-clients.ts' },
  sourcemap: 'external',
  legalComments: 'none', // the licences stand in NOTICE.txt, whole
  metafile: true,
});

const named = z.object({ name: z.string(), version: z.string() });

/** The folders of the packages that the bundle has something of. */
const packages = Object.values(metafile.outputs)
  .flatMap(({ inputs }) => Object.keys(inputs))
  .flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);

writeFileSync('dist/NOTICE.txt', [...new Set(packages)].toSorted().map(notice).join('\n'));

/** Which version it is, and its licence; both licences want to go along with every copy. */
function notice(folder: string): string {
  const { name, version } = named.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
  const texts = globSync(`${folder}/{LICENSE,NOTICE}*`).map((file) => readFileSync(file, 'utf8'));
  if (texts.length === 0) throw new Error(`${name} has no licence that could go along with it.`);
  return [`${name} ${version}`, ...texts].join('\n\n');
}
