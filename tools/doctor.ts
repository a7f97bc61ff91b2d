/** `npm run doctor`: is everything there that a deployment needs? Takes the options of `npm run deploy`. */
import { explain, understood } from './command.ts';
import { type Options, readOptions } from './deploy/options.ts';
import { aws, developer, region, skill } from './doctor/accounts.ts';
import { placeholders, size, skillPackage } from './doctor/contents.ts';
import type { Check, Diagnosis } from './doctor/diagnosis.ts';
import { git, node, tools } from './doctor/machine.ts';

const checks: readonly Check[] = [
  node,
  tools,
  git,
  developer,
  aws,
  region,
  skill,
  skillPackage,
  size,
  placeholders,
];

const HELP = `Tells what a deployment from this machine would still need.

  npm run doctor
  npm run doctor -- --stage prod   takes the options of npm run deploy
`;

/** Options that make no sense stop a deployment too. */
function diagnoses(): readonly Diagnosis[] {
  let options: Options;
  try {
    options = understood(() => readOptions(process.argv.slice(2), process.env));
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return [{ about: 'options', verdict: 'stop', says, mend: 'See `npm run deploy -- --help`.' }];
  }
  if (options.help) explain(HELP);
  return checks.map((check) => check(options, process.env));
}

const results = diagnoses();
const width = Math.max(...results.map(({ about }) => about.length));
for (const { about, verdict, says, mend } of results) {
  process.stdout.write(`${verdict.padEnd(5)} ${about.padEnd(width)}  ${says}\n`);
  if (mend !== undefined) process.stdout.write(`${' '.repeat(width + 8)}${mend}\n`);
}
const stops = results.filter(({ verdict }) => verdict === 'stop').length;
const things = stops === 1 ? 'One thing stops' : `${stops} things stop`;
const summary = stops === 0 ? 'Nothing stops a deployment: `npm run deploy`.' : `${things} a deployment.`;
process.stdout.write(`\n${summary}\n`);
process.exitCode = stops === 0 ? 0 : 1;
