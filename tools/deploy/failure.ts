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

/** What the tools say when something is wrong that a person can mend, and how. The first that fits counts. */
const advices: readonly (readonly [symptom: RegExp, advice: string])[] = [
  [/spawn \S+ ENOENT/, 'Start it with `npm run deploy`, which puts both tools on the path, after `npm ci`.'],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN/,
    'There is no way to Amazon from here. Check the connection; behind a proxy, ask-cli wants its address in ASK_CLI_PROXY.',
  ],
  [
    /cli_config|Can't resolve profile|app config for ask-cli|ENVIRONMENT variables/i,
    'ask-cli knows no such sign-in. Run `npm run ask -- configure` (with `--profile <name>` for another than the default), sign in with your Amazon developer account, and answer "no" to linking an AWS account.',
  ],
  [
    /invalid_grant|invalid_token|status code 401/i,
    'The sign-in to your Amazon developer account has run out. Run `npm run ask -- configure` again.',
  ],
  [
    /no vendor ID|vendorId=(undefined|null)\b/i,
    'Amazon finds no developer account behind this sign-in. Open https://developer.amazon.com/alexa/console/ask once with the same account, then run `npm run ask -- configure` again.',
  ],
  [
    /status code 429|TOO_MANY|Rate exceeded|Throttling/i,
    'Amazon wants fewer requests. Wait a minute and run the same command again.',
  ],
  [
    /not ready for enablement|enablement failed.*status code 403/i,
    'Amazon is still building the skill. Wait a minute, then run `npm run deploy -- --only enable`.',
  ],
  [
    /trigger setting|Alexa Skills Kit" is selected/i,
    'Amazon may not call the function for this skill (yet). Wait a minute and run `npm run deploy` again; it deploys the function for the right skill.',
  ],
  [
    /credentials not found|Could not load credentials|profile "\S*" doesn't seem to be configured/i,
    'osls finds no AWS credentials. Run `aws configure` (or `aws configure sso`), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; name another profile with `--aws-profile <name>`.',
  ],
  [
    /ExpiredToken|security token included in the request|InvalidClientTokenId|SSO session/i,
    'The AWS credentials have run out or are wrong. Sign in again (`aws sso login`, or new keys).',
  ],
  [
    /AccessDenied|not authorized to perform/i,
    'The AWS user lacks a permission. The lines above name it; docs/deploying.md lists all that a deployment needs.',
  ],
  [
    /ReservedConcurrent|UnreservedConcurrentExecution/i,
    'The account cannot spare that many. Leave RESERVED_CONCURRENCY out, or ask AWS for a higher limit.',
  ],
  [
    /ROLLBACK_(COMPLETE|FAILED)|ROLLBACK_IN_PROGRESS/,
    'An earlier deployment got stuck. Remove it with `npx osls remove` (same --stage and --region), then deploy again.',
  ],
  [
    /Stack with id \S+ does not exist/,
    'There is no function in this stage and region yet. Run `npm run deploy -- --only function` with the same --stage and --region.',
  ],
];

const OTHERWISE = 'The lines above say more. When that is mended, run the same command again.';

/** What to do when a tool has said this. */
export function adviceFor(said: string): string {
  return advices.find(([symptom]) => symptom.test(said))?.[1] ?? OTHERWISE;
}

/**
 * Runs a command that has to succeed, and gives its standard output.
 * @throws Failure when it does not
 */
export async function must(command: Command): Promise<string> {
  const { ok, stdout, said } = await run(command);
  if (ok) return stdout;
  const told = command.quiet || stdout === '' ? `\n${gist(said)}` : '';
  throw new Failure(`\`${typed(command)}\` failed.${told}`, adviceFor(said));
}

/** The sentence that matters in what a tool said: ask-cli wraps it in JSON, osls puts it last. */
function gist(said: string): string {
  const wrapped = /"message": "(.*)"/.exec(said)?.[1];
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return wrapped ?? lines.at(-1) ?? 'It said nothing.';
}
