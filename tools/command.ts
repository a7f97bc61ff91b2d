/** What all commands have in common: their options, `--help`, and a way to end with a message. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

// A reader that has heard enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const help = { type: 'boolean', short: 'h' } as const;

/**
 * Reads the command line. `--help` prints the usage and ends the command, and so does what it does not understand.
 * @param words whether it takes arguments that are no options
 */
export function commandLine<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  words = false,
) {
  const line = understood(() => parseArgs({ options: { ...options, help }, allowPositionals: words }));
  if (Object.hasOwn(line.values, 'help')) explain(usage);
  const given: readonly string[] = line.positionals;
  return { values: line.values, words: given };
}

/** What this reads from the command line; an option that there is not ends the command. */
export function understood<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (isMisread(error)) return misused(error.message);
    throw error;
  }
}

function isMisread(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/** The whole number that an option gives. */
export function wholeNumber(option: string, text: string, least = 1): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  return misused(`--${option} is "${text}", but should be a whole number from ${least}`);
}

/** Prints the usage, and ends the command. */
export function explain(usage: string): never {
  process.stdout.write(`${usage.trim()}\n`);
  process.exit(0);
}

/** Ends the command with the first sentence of a message on standard error. */
export function misused(message: string): never {
  const [first = message] = message.split(/\.?\s*\n|\. (?=To specify|This command)/);
  return fail(`${first.replace(/\.$/, '')}. Try --help.`, 2);
}

/** Ends the command with a message on standard error. */
export function fail(message: string, exitCode: 1 | 2): never {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}
