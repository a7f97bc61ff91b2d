/** The two accounts, where they are deployed to, and which skill it is. Nobody is asked: only this machine is looked at. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { profileOf, rememberedSkill } from '../deploy/memory.ts';
import { type Check, note, ok, stop } from './diagnosis.ts';

const signIns = z.object({
  profiles: z.record(
    z.string(),
    z.object({
      token: z.optional(z.object({ refresh_token: z.optional(z.string()) })),
      vendor_id: z.optional(z.string()),
    }),
  ),
});

const homeOf = ({ HOME }: NodeJS.ProcessEnv): string => HOME ?? homedir();

/** The sign-in of ask-cli. Whether Amazon still takes it, only Amazon knows. */
export const developer: Check = (options, env) => {
  const about = 'Amazon developer account';
  const profile = profileOf(options, env);
  if (profile.startsWith('__')) return ok(about, 'signed in by environment variables (ASK_…)');
  const configure = `npm run ask -- configure${options.profile ? ` --profile ${options.profile}` : ''}`;
  const signIn = signInAs(profile, env);
  if (signIn?.token?.refresh_token === undefined)
    return stop(about, `no sign-in as profile ${profile} in ~/.ask/cli_config`, `Run \`${configure}\`.`);
  if (signIn.vendor_id) return ok(about, `signed in, profile ${profile}`);
  return stop(
    about,
    `profile ${profile} has no vendor id: the account is no developer account yet`,
    `Open https://developer.amazon.com/alexa/console/ask once, then run \`${configure}\`.`,
  );
};

/** What ask-cli knows of a profile; nothing where its file is missing or damaged. */
function signInAs(profile: string, env: NodeJS.ProcessEnv) {
  try {
    const file = readFileSync(join(homeOf(env), '.ask/cli_config'), 'utf8');
    return signIns.parse(JSON.parse(file)).profiles[profile];
  } catch {
    return undefined;
  }
}

/** Where osls takes AWS credentials from, in its order: the named profile, the environment, the default profile, the host. */
export const aws: Check = ({ awsProfile }, env) => {
  const about = 'AWS account';
  const profile = awsProfile ?? env.AWS_PROFILE;
  const inEnvironment =
    (env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) ||
    env.AWS_WEB_IDENTITY_TOKEN_FILE ||
    env.AWS_CONTAINER_CREDENTIALS_FULL_URI;
  if (!profile && inEnvironment) return ok(about, 'credentials in the environment (AWS_…)');
  const wanted = profile ?? 'default';
  const folder = join(homeOf(env), '.aws');
  const files = [
    env.AWS_SHARED_CREDENTIALS_FILE ?? join(folder, 'credentials'),
    env.AWS_CONFIG_FILE ?? join(folder, 'config'),
  ];
  const profiles = new Set(files.filter((file) => existsSync(file)).flatMap(profilesIn));
  if (profiles.has(wanted)) return ok(about, `profile ${wanted}`);
  const others = [...profiles].join(', ') || 'none';
  return stop(
    about,
    `no AWS credentials: no profile ${wanted} in ~/.aws (there are: ${others}), no AWS_ACCESS_KEY_ID`,
    'Run `aws configure`, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with `--aws-profile`.',
  );
};

/** The headings of an AWS file: `[default]`, or `[profile work]` in the one called config. */
const profilesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^\s*\[(?:profile\s+)?([^\]]+)\]/gm)].map(([, name = '']) =>
    name.trim(),
  );

export const region: Check = ({ region: chosen }, { AWS_REGION: elsewhere }) => {
  if (!elsewhere || elsewhere === chosen) return ok('region', chosen);
  const mend = `Deploy with \`--region ${elsewhere}\` if you mean that one.`;
  return note('region', `${chosen}, whatever AWS_REGION says (${elsewhere})`, mend);
};

export const skill: Check = (options) => {
  const id = options.skillId ?? rememberedSkill(options);
  if (id !== undefined) return ok('skill', id);
  return note(
    'skill',
    'not known on this machine',
    'The first `npm run deploy` finds it by its name or creates it.',
  );
};
