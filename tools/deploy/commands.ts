/** Every command that a deployment runs, in one place: the dry run prints them, the steps run them. */
import type { Options } from './options.ts';
import { ask, type Command, osls } from './tools.ts';

/** Where the skill package is put together for the upload, with the function's address; never in git. */
export const BUILD_FOLDER = 'dist/skill';

const developer = ({ profile }: Options) => (profile === undefined ? [] : ['--profile', profile]);

const account = ({ stage, region, awsProfile }: Options) => [
  '--stage',
  stage,
  '--region',
  region,
  ...(awsProfile === undefined ? [] : ['--aws-profile', awsProfile]),
];

export const listSkills = (options: Options, nextToken?: string): Command => {
  const page = nextToken === undefined ? [] : ['--next-token', nextToken];
  const args = ['smapi', 'list-skills-for-vendor', '--max-results', '50', ...page, ...developer(options)];
  return ask(args, { quiet: true });
};

/** Creates a skill with a name and nothing else: its manifest can only be checked once the function is there. */
export const createSkill = (options: Options, name: string): Command => {
  const manifest = {
    manifestVersion: '1.0',
    publishingInformation: { locales: { 'en-US': { name } } },
    apis: { custom: {} },
  };
  const args = ['smapi', 'create-skill-for-vendor', '--manifest', JSON.stringify({ manifest })];
  return ask([...args, ...developer(options)], { quiet: true });
};

export const buildBundle: Command = { program: 'node', args: ['tools/build.ts'] };

export const deployFunction = (options: Options, skillId: string): Command => {
  // Said even when there is none, where the environment has one: `--email ''` takes the alarms away.
  const told = options.email !== undefined || process.env.ALARM_EMAIL;
  const alarms = told ? { ALARM_EMAIL: options.email ?? '' } : {};
  return osls(['deploy', ...account(options)], { env: { ALEXA_SKILL_ID: skillId, ...alarms } });
};

export const describeFunction = (options: Options): Command =>
  osls(['info', '--verbose', ...account(options)], { quiet: true });

export const uploadPackage = (options: Options): Command =>
  ask(['deploy', '--target', 'skill-metadata', ...developer(options)], { folder: BUILD_FOLDER });

export const enableSkill = (options: Options, skillId: string): Command => {
  const args = ['smapi', 'set-skill-enablement', '--skill-id', skillId, '--stage', 'development'];
  return ask([...args, ...developer(options)], { quiet: true });
};
