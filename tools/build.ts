/** Bundles the Lambda: one minified file, its source map beside it and out of the package, and its libraries' licences. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle } from './bundle.ts';
import { commandLine } from './command.ts';
import { zipOf } from './zip.ts';

commandLine({
  start: 'npm run build',
  does: 'Bundles the Lambda as dist/lambda.cjs, and as dist/lambda.zip to upload by hand.',
  options: {},
});

const notice = await bundle({
  entry: 'lambda/index.ts',
  file: 'dist/lambda.cjs',
  target: 'node24',
  isMapped: true,
});
writeFileSync('dist/NOTICE.txt', notice);
// What osls packs lies in a hidden folder, which the dialogs of browsers do not show.
const packed = ['dist/NOTICE.txt', 'dist/lambda.cjs'].map((name) => [name, readFileSync(name)] as const);
writeFileSync('dist/lambda.zip', zipOf(new Map(packed)));
