/**
 * Runs in a process of its own: how long a bundle takes to load and to answer first.
 * Arguments: where to put the result, bundle, request.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [result = '', bundle = '', request = ''] = process.argv.slice(2);
const event: unknown = JSON.parse(readFileSync(request, 'utf8'));
const load = createRequire(bundle);

const begin = performance.now();
const { handler } = load(bundle);
const loaded = performance.now();
handler(event, {}).then(() => {
  const answered = performance.now();
  const rss = process.memoryUsage.rss();
  writeFileSync(
    result,
    JSON.stringify({ load: loaded - begin, first: answered - begin, answer: answered - loaded, rss }),
  );
});
