/**
 * What a deployment remembers: the skill's id, in the file where ask-cli looks for it. It is only a short cut, kept in
 * the build folder; when it is gone, the skill is found again by its name.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { BUILD_FOLDER } from './commands.ts';
import type { Options } from './options.ts';
import { root } from './tools.ts';

const folder = `${root}/${BUILD_FOLDER}/.ask`;
const file = `${folder}/ask-states.json`;

/** ask-cli keeps more in it, such as the hash of the last upload, which has to survive. */
const states = z.looseObject({
  profiles: z.record(z.string(), z.looseObject({ skillId: z.optional(z.string()) })),
});

/** What was remembered; nothing when the file is missing or damaged. */
function read(): z.infer<typeof states> {
  try {
    return states.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { askcliStatesVersion: '2020-03-31', profiles: {} };
  }
}

/** The profile that ask-cli will take: the one named, the one in the environment, or the default. */
export function profileOf({ profile }: Pick<Options, 'profile'>, env = process.env): string {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ASK_REFRESH_TOKEN, ASK_ACCESS_TOKEN, ASK_VENDOR_ID } =
    env;
  const inEnvironment =
    AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY && (ASK_REFRESH_TOKEN || ASK_ACCESS_TOKEN) && ASK_VENDOR_ID;
  return profile ?? (inEnvironment ? '__ENVIRONMENT_ASK_PROFILE__' : env.ASK_DEFAULT_PROFILE || 'default');
}

/** The skill that was last deployed to with this profile. */
export const rememberedSkill = (options: Options): string | undefined =>
  read().profiles[profileOf(options)]?.skillId;

/** Remembers the skill. What ask-cli knows of another one, such as what was uploaded last, is forgotten. */
export function rememberSkill(options: Options, skillId: string): void {
  const all = read();
  const profile = profileOf(options);
  const known = all.profiles[profile];
  const kept = known?.skillId === skillId ? known : { skillId };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...all, profiles: { ...all.profiles, [profile]: kept } }, null, 2));
}
