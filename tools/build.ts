/** Bundles the Lambda: one minified file, its source map beside it and out of the package, and its libraries' licences. */
import { writeFileSync } from 'node:fs';
import { bundle } from './bundle.ts';
import { commandLine } from './command.ts';

commandLine({ start: 'npm run build', does: 'Bundles the Lambda as dist/lambda.cjs.', options: {} });

const notice = await bundle({
  entry: 'lambda/index.ts',
  file: 'dist/lambda.cjs',
  target: 'node24',
  isMapped: true,
});
writeFileSync('dist/NOTICE.txt', notice);
