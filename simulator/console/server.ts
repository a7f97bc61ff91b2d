/** `npm run console`: a page to try the skill in the browser. */
import { commandLine, fail, misused } from '../../tools/command.ts';
import { openConsole } from './listen.ts';

const FIRST_PORT = 3000;

function portIn(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  return misused(`${text} is no port; a number from 0 to 65535 is needed.`);
}

const { port } = commandLine({
  start: 'npm run console',
  does: 'Try Leg Check in the browser: open the address this prints.',
  options: {
    port: { type: 'string', takes: 'number', says: `listen there (${FIRST_PORT}, or the next that is free)` },
  },
}).values;
const wanted = port === undefined ? FIRST_PORT : portIn(port);
const { url } = await openConsole(wanted, port === undefined).catch((error: unknown) =>
  fail(`The console cannot start: ${error instanceof Error ? error.message : error}`, 1),
);
process.stdout.write(`Leg Check is at ${url}\nCtrl-C ends it. Nothing that is said is kept.\n`);
