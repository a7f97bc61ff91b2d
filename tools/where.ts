/**
 * `npm run where -- '<a line of the log>'`: the places of an error in the source, for those in the minified bundle that
 * the log names (`lambda.cjs:1:7927`). The bundle has to be built from the version that was deployed.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { commandLine, misused } from './command.ts';

const bundle = new URL('../dist/lambda.cjs', import.meta.url);
const PLACE = /(?:lambda\.cjs:|^(?=\d+:\d+$))(\d+):(\d+)/g;

/** Each place of the bundle that a text names, as `file:line` of the source. */
export function placesNamedIn(text: string): readonly string[] {
  const map = new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(bundle)}.map`, 'utf8')));
  const lines = readFileSync(bundle, 'utf8').split('\n');
  return [...text.matchAll(PLACE)].map(([named, line, column]) => {
    // The map counts from zero, and for a place beyond the end it names the last one.
    const [row, at] = [Number(line) - 1, Number(column) - 1];
    const entry = map.findEntry(row, at);
    return 'originalSource' in entry && at < (lines[row]?.length ?? 0)
      ? `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`
      : `${named} is not in this bundle`;
  });
}

if (import.meta.main) {
  const { words } = commandLine({
    start: 'npm run where',
    does: 'Tells where in the source a place of the bundle comes from, in a line of the log or alone.',
    examples: [
      [`'{…, "at":["at x (/var/task/dist/lambda.cjs:1:7927)"]}'`, ''],
      ['1:7927', ''],
    ],
    options: {},
    words: true,
  });
  const places = words.flatMap(placesNamedIn);
  if (places.length === 0) misused('That names no place; paste a line of the log');
  process.stdout.write(`${places.join('\n')}\n`);
}
