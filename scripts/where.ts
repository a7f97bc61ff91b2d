/**
 * `npm run where -- '<a line of the log>'`: the places of an error in the source, for those in the minified bundle that
 * the log names (`lambda.cjs:1:7927`). The bundle has to be built from the version that was deployed.
 */
import '../simulator/enough.ts';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

const file = new URL('../dist/lambda.cjs.map', import.meta.url);

/** Each place of the bundle that a text names, as `file:line` of the source. */
export function placesNamedIn(text: string): readonly string[] {
  const map = new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  return [...text.matchAll(/lambda\.cjs:(\d+):(\d+)/g)].map(([named, line, column]) => {
    // The map counts from zero.
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    return 'originalSource' in entry
      ? `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`
      : `${named} is not in this bundle`;
  });
}

if (import.meta.main) {
  const places = placesNamedIn(process.argv.slice(2).join(' '));
  if (places.length > 0) process.stdout.write(`${places.join('\n')}\n`);
  else {
    process.stderr.write(
      'Paste a line of the log: npm run where -- \'{…, "at":["at x (/var/task/dist/lambda.cjs:1:7927)"]}\'\n',
    );
    process.exitCode = 2;
  }
}
