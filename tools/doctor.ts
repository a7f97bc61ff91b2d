/** `npm run doctor`: is everything there that a deployment needs? Takes the options of `npm run deploy`. */
import { understood } from './command.ts';
import { usage as deployment, readOptions } from './deploy/options.ts';
import { aws, developer, region, skill } from './doctor/accounts.ts';
import { node, placeholders, size, skillPackage } from './doctor/contents.ts';
import type { Check } from './doctor/diagnosis.ts';

const checks: readonly Check[] = [
  ...[node, developer, aws, region, skill],
  ...[skillPackage, size, placeholders],
];

const usage = {
  ...deployment,
  start: 'npm run doctor',
  does: 'Tells what a deployment with these options would still need on this machine. Nobody is asked.',
  examples: [['--stage prod --region eu-west-1', 'for that deployment']],
} as const;
const options = understood(() => readOptions(process.argv.slice(2), process.env, usage));
const results = checks.map((check) => check(options, process.env));
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
