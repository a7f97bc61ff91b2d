/** `npm run console`: a page to try the skill in the browser. */
import { parseArgs } from 'node:util';
import { openConsole } from './listen.ts';

const FIRST_PORT = 3000;

const HELP = `Try Leg Check in the browser.

  npm run console                     open the address it prints

Options
  --port <number>   listen there (3000, or the next that is free)
  --help            print this
`;

/** Ends the program with a message on standard error. */
function fail(message: string, exitCode: 1 | 2): never {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}

function optionsOrFail() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\nTry --help.`, 2);
  }
}

function portOrFail(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  return fail(`${text} is no port; a number from 0 to 65535 is needed.`, 2);
}

const { port, help } = optionsOrFail();
if (help) process.stdout.write(HELP);
else {
  const wanted = port === undefined ? FIRST_PORT : portOrFail(port);
  const { url } = await openConsole(wanted, port === undefined).catch((error: unknown) =>
    fail(`The console cannot start: ${error instanceof Error ? error.message : error}`, 1),
  );
  process.stdout.write(`Leg Check is at ${url}\nCtrl-C ends it. Nothing that is said is kept.\n`);
}
