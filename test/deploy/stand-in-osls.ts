/** Stands in for osls 4.3.1 and AWS behind it. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addressOf, amazon, begin, fail, save } from './stand-in.ts';

const [command, ...rest] = process.argv.slice(2);
begin('osls', process.argv.slice(2));

const { values } = parseArgs({
  args: rest,
  options: {
    stage: { type: 'string' },
    region: { type: 'string' },
    'aws-profile': { type: 'string' },
    verbose: { type: 'boolean' },
  },
});
const { stage = '', region = '' } = values;
if (stage === '' || region === '')
  fail('stage and region have to be said, or they differ from what was meant');
const there = amazon.functions.find((one) => one.stage === stage && one.region === region);

if (process.env.STAND_IN_WAITS) {
  process.stdout.write(`waiting as ${process.pid}\n`);
  setInterval(() => {}, 60_000);
} else if (command === 'deploy') {
  const { ALEXA_SKILL_ID: skillId = '', ALARM_EMAIL: email = '' } = process.env;
  if (!amazon.skills.some((skill) => skill.skillId === skillId)) fail(`no skill has the id "${skillId}"`);
  if (!existsSync('dist/lambda.cjs')) fail('No file matches include / exclude patterns');
  amazon.functions = [...amazon.functions.filter((one) => one !== there), { stage, region, skillId, email }];
  save();
  process.stdout.write('✔ Service deployed to stack\n');
} else if (command === 'info') {
  if (there === undefined) fail(`Error:\nStack with id leg-check-${stage} does not exist`);
  if (!values.verbose) fail('without --verbose, osls tells no outputs');
  process.stdout.write(`service: leg-check\n\nStack Outputs:\n  SkillFunctionArn: ${addressOf(there)}\n`);
} else fail(`osls was called with ${command}`);
