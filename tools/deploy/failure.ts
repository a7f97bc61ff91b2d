/** A failed step, and what to do about it. */
import { type Command, run, typed } from './tools.ts';

/** Keys and tokens: Amazon's by their signs, others by what stands before them or by being long and mixed. */
const SECRETS = [
  /Atz[a-z]+\|[^\s"']+/g,
  /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g,
  /(?<=(?:token|secret|password)["']?\s*[:=]\s*["']?)[^\s"',}]+/gi,
  /(?<=\/\/)[^\s/@]+(?=@)/g,
  /(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*\d)[\w+/=-]{32,}/g,
];

/** Why a deployment stopped, with what to do next; both are printed, without what another tool gave away in it. */
export class Failure extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(SECRETS.reduce((text, secret) => text.replaceAll(secret, '…'), message));
    this.advice = advice;
  }
}

/** What another tool says is for itself; this page tells what is meant by it. */
const PAGE =
  'docs/deploying.md, "When a step fails", has what these tools say most often. Then run the same again.';

/**
 * Runs a command that has to succeed, and gives its standard output.
 * @param advice what to do when it does not
 * @throws Failure then, with what the command said
 */
export async function must(command: Command, advice = PAGE): Promise<string> {
  const { ok, stdout, said } = await run(command);
  if (ok) return stdout;
  throw new Failure(`\`${typed(command)}\` failed.${command.quiet ? `\n${said}` : ''}`, advice);
}
