/** Bundles the Lambda: one minified file, its source map beside it and out of the package. */
import { build } from 'esbuild';
import { commandLine } from './command.ts';

commandLine('npm run build   bundle the Lambda as dist/lambda.cjs', {});

await build({
  entryPoints: ['lambda/index.ts'],
  outfile: 'dist/lambda.cjs',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  alias: {
    'ask-sdk-core': './scripts/ask-sdk-core.ts',
    'ask-sdk-model': './scripts/no-service-clients.ts',
  },
  sourcemap: 'external',
  legalComments: 'none',
});
