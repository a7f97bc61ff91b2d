/** What is compared, bundled with the same settings: nothing, everybody's first skill, and Leg Check. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

export type Contender = { readonly name: string; readonly file: string };

/** In the order of the table's columns. */
export const contenders: readonly Contender[] = [
  { name: 'bare handler', file: 'dist/bench/bare.cjs' },
  { name: 'hello world on ask-sdk-core', file: 'dist/bench/hello.cjs' },
  { name: 'Leg Check', file: 'dist/lambda.cjs' },
];

const settings = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  legalComments: 'none',
} as const;

/** Bundles the other contenders and what measures them; `npm run build` makes ours. */
export async function buildContenders(): Promise<void> {
  const names = ['contenders/bare', 'contenders/hello', 'child/start', 'child/warm'];
  await Promise.all(
    names.map((name) =>
      build({
        ...settings,
        entryPoints: [`tools/bench/${name}.ts`],
        outfile: `dist/bench/${name.split('/').at(-1)}.cjs`,
      }),
    ),
  );
}

/** Bytes of the bundle, and of a zip archive with nothing else in it (APPNOTE.TXT: 98 bytes and the name twice). */
export function sizesOf({ file }: Contender): { readonly bundle: number; readonly zip: number } {
  const bytes = readFileSync(file);
  return { bundle: bytes.length, zip: deflateRawSync(bytes, { level: 9 }).length + 98 + 2 * file.length };
}
