/** What all commands have in common: their options, a `--help` made of them, and a way to end with a message. */
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';

// A reader that has heard enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** An option as Node reads it, and what it is for. */
type Option = ParseArgsOptionDescriptor & {
  readonly says: string;
  /** What its value is: `--port <number>`. */
  readonly takes?: string;
};

export type Usage<Options extends Readonly<Record<string, Option>>> = {
  /** How it is started, such as `npm run ear`. */
  readonly start: string;
  readonly does: string;
  readonly options: Options;
  /** Arguments worth trying, and what comes of them. */
  readonly examples?: readonly (readonly [args: string, does: string])[];
  /** Whether it takes arguments that are no options. */
  readonly words?: boolean;
};

const help = { type: 'boolean', short: 'h', says: 'print this' } as const;

/**
 * What a command is called with. `--help` prints the usage and ends the command.
 * @throws TypeError as Node's own, on what it does not understand
 */
export function parsed<const Options extends Readonly<Record<string, Option>>>(
  usage: Usage<Options>,
  args: readonly string[] = process.argv.slice(2),
) {
  const { options, words = false } = usage;
  const line = parseArgs({ args: [...args], options: { ...options, help }, allowPositionals: words });
  if (Object.hasOwn(line.values, 'help')) {
    process.stdout.write(helpOf(usage));
    process.exit(0);
  }
  const given: readonly string[] = line.positionals;
  return { values: line.values, words: given };
}

/** The same, and what it does not understand ends the command. */
export function commandLine<const Options extends Readonly<Record<string, Option>>>(usage: Usage<Options>) {
  return understood(() => parsed(usage));
}

/** What this reads from the command line; a refusal of it, and nothing else, ends the command. */
export function understood<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof TypeError) return misused(error.message);
    throw error;
  }
}

function helpOf({ start, does, options, examples = [] }: Usage<Readonly<Record<string, Option>>>): string {
  const calls = [[start, ''], ...examples.map(([args, what]) => [`${start} -- ${args}`, what])];
  const lines = Object.entries({ ...options, help }).map(([name, option]) => described(name, option));
  return `${does}\n\n${inColumns(calls)}\n\nOptions\n${inColumns(lines)}\n`;
}

function described(name: string, { takes, says, multiple, default: otherwise }: Option): readonly string[] {
  const given = typeof otherwise === 'string' ? ` (${otherwise})` : '';
  const often = multiple ? '; may be given several times' : '';
  return [`--${name}${takes === undefined ? '' : ` <${takes}>`}`, `${says}${often}${given}`];
}

/** Two columns, two spaces from the left. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', then = '']) => `  ${first.padEnd(width)}  ${then}`.trimEnd()).join('\n');
}

/** The whole number that an option gives. */
export function wholeNumber(option: string, text: string, least = 1): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  return misused(`--${option} is "${text}", but should be a whole number from ${least}`);
}

/** Ends the command with a message on standard error, and where to read more. */
export function misused(message: string): never {
  return fail(`${message}\nTry --help.`, 2);
}

/** Ends the command with a message on standard error. */
export function fail(message: string, exitCode: 1 | 2): never {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}
