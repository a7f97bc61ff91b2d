/** The command line of `npm run deploy`. */
import { parsed, type Usage } from '../command.ts';

/** Amazon runs skills against functions in these regions only, the nearest to the runners being the quickest. */
export const regions: ReadonlyMap<string, string> = new Map([
  ['us-east-1', 'North America, the default'],
  ['us-west-2', 'western North America'],
  ['eu-west-1', 'Europe and India'],
  ['ap-northeast-1', 'Japan and Australia'],
]);

/** The steps of a deployment, in the order in which each needs the one before. */
export const stepNames = ['skill', 'function', 'metadata', 'enable'] as const;
export type StepName = (typeof stepNames)[number];

export type Options = {
  readonly stage: string;
  readonly region: string;
  readonly only: readonly StepName[];
  readonly dryRun: boolean;
  /** The profile of ask-cli, when one is named. */
  readonly profile: string | undefined;
  readonly awsProfile: string | undefined;
  readonly email: string | undefined;
  readonly skillId: string | undefined;
};

export const SKILL_ID = /^amzn1\.ask\.skill\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export const usage = {
  start: 'npm run deploy',
  does: 'Brings Leg Check from this folder onto your Echo. Can be repeated: what is done already is found again.',
  examples: [
    ['--dry-run', 'print what would be done, and do nothing'],
    ['--only function', 'one step alone'],
  ],
  options: {
    stage: { type: 'string', default: 'dev', takes: 'name', says: 'a function of its own for each stage' },
    region: {
      type: 'string',
      default: 'us-east-1',
      takes: 'name',
      says: `where it runs: ${[...regions.keys()].join(', ')}`,
    },
    only: {
      type: 'string',
      multiple: true,
      takes: 'step',
      says: `this step alone, of ${stepNames.join(', ')}`,
    },
    'dry-run': { type: 'boolean', default: false, says: 'print the steps' },
    profile: {
      type: 'string',
      takes: 'name',
      says: 'the profile of ask-cli, which signs in to the Amazon developer account',
    },
    'aws-profile': { type: 'string', takes: 'name', says: 'the profile of the AWS account' },
    'skill-id': {
      type: 'string',
      takes: 'id',
      says: 'the skill to deploy to, instead of the one that is called Leg Check',
    },
    email: {
      type: 'string',
      takes: 'address',
      says: 'turns alarms and a dashboard on; give it in every deployment, or set ALARM_EMAIL',
    },
  },
} as const;

/** What serverless.yml takes from the environment, by infra/from-outside.cjs. */
const outside = ['ALEXA_SKILL_ID', 'ALARM_EMAIL', 'RESERVED_CONCURRENCY'] as const;

/** osls evaluates what it is told: `${file(x.cjs):y}` in an address would run x.cjs, `${env:SECRET}` would send it. */
function refuseExpressions(told: Readonly<Record<string, string | undefined>>): void {
  const [name] = Object.entries(told).find(([, value = '']) => /[${}()\r\n]/.test(value)) ?? [];
  if (name === undefined) return;
  throw new TypeError(`${name} must not hold any of $ { } ( ) or a line break, as osls would evaluate it.`);
}

/**
 * Reads the command line, of this command or of another that takes the same options.
 * @throws TypeError with a message for people when an option is unknown, lacks its value or makes no sense
 */
export function readOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  of: Usage<(typeof usage)['options']> = usage,
): Options {
  const { values } = parsed(of, args);
  refuseExpressions({
    '--stage': values.stage,
    '--region': values.region,
    '--aws-profile': values['aws-profile'],
    '--skill-id': values['skill-id'],
    '--email': values.email,
    ...Object.fromEntries(outside.map((name) => [name, env[name]])),
  });
  return {
    stage: matching('--stage', values.stage, /^[a-z][a-z\d]{0,15}$/, 'up to 16 small letters and digits'),
    region: region(values.region),
    only: (values.only ?? []).map(stepNamed),
    dryRun: values['dry-run'],
    profile: values.profile,
    awsProfile: values['aws-profile'],
    skillId: optional('--skill-id', values['skill-id'] ?? env.ALEXA_SKILL_ID, SKILL_ID, 'amzn1.ask.skill.…'),
    email: optional(
      '--email',
      values.email ?? env.ALARM_EMAIL,
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
      'you@example.org',
    ),
  };
}

function region(name: string): string {
  if (regions.has(name)) return name;
  const known = [...regions].map(([region, near]) => `  ${region} (${near})`).join('\n');
  throw new TypeError(`Alexa calls no function in the region "${name}". Choose one of\n${known}`);
}

function stepNamed(name: string): StepName {
  const step = stepNames.find((known) => known === name);
  if (step === undefined) throw new TypeError(`There is no step "${name}", only ${stepNames.join(', ')}.`);
  return step;
}

function optional(option: string, value: string | undefined, shape: RegExp, example: string) {
  return value === undefined || value === '' ? undefined : matching(option, value, shape, example);
}

function matching(option: string, value: string, shape: RegExp, example: string): string {
  if (shape.test(value)) return value;
  throw new TypeError(`${option} is "${value}", but should look like this: ${example}.`);
}
