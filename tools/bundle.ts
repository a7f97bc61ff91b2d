/** Bundles the skill as one minified file, and collects the licences of the libraries that went into it. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

export type Bundle = {
  /** The module that exports the handler, from the root of the project; so is the file that is written. */
  readonly entry: string;
  readonly file: string;
  /** The Node that runs it, as `node24`. */
  readonly target: string;
  /** Names that stand for a value of the build. */
  readonly define?: Readonly<Record<string, string>>;
  /** Whether a source map is written beside it. */
  readonly isMapped?: boolean;
};

/** Writes the bundle, and gives the notice that has to go along with every copy. */
export async function bundle({
  entry,
  file,
  target,
  define = {},
  isMapped = false,
}: Bundle): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    target,
    format: 'cjs',
    alias: { 'ask-sdk-model': './tools/no-service-clients.ts' },
    sourcemap: isMapped ? 'external' : false,
    legalComments: 'none', // the licences stand in the notice, whole
    metafile: true,
    define: { ...define },
  });
  /** The folders of the packages that the bundle has something of. */
  const packages = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(packages)].toSorted().map(notice).join('\n');
}

const named = z.object({ name: z.string(), version: z.string() });

/** Which version it is, and its licence; both licences want to go along with every copy. */
function notice(folder: string): string {
  const { name, version } = named.parse(JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8')));
  const texts = globSync(`${root}/${folder}/{LICENSE,NOTICE}*`).map((file) => readFileSync(file, 'utf8'));
  if (texts.length === 0) throw new Error(`${name} has no licence that could go along with it.`);
  return [`${name} ${version}`, ...texts].join('\n\n');
}
