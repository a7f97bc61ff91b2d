/** The skill in Amazon's developer console: found by its id or its name, or created. */
import * as z from 'zod/mini';
import { createSkill, listSkills } from './commands.ts';
import { Failure, must } from './failure.ts';
import { rememberedSkill, rememberSkill } from './memory.ts';
import type { Options } from './options.ts';
import { skillName } from './source.ts';

const skills = z.object({
  skills: z.array(
    z.object({ skillId: z.string(), nameByLocale: z.optional(z.record(z.string(), z.string())) }),
  ),
  nextToken: z.nullish(z.string()),
});
type Skill = z.infer<typeof skills>['skills'][number];

const created = z.object({ skillId: z.string() });

/** Finds the skill or creates it, remembers its id, and says which of the two it was. */
export async function findOrCreate(options: Options): Promise<string> {
  const all = await everySkill(options);
  const known = options.skillId ?? rememberedSkill(options);
  const id = all.find(({ skillId }) => skillId === known)?.skillId ?? (await byName(options, all));
  const skillId = id ?? read(created, await must(createSkill(options, skillName()))).skillId;
  rememberSkill(options, skillId);
  return `${id === undefined ? 'created' : 'found'} ${skillId}`;
}

async function byName({ skillId }: Options, all: readonly Skill[]): Promise<string | undefined> {
  if (skillId !== undefined) {
    throw new Failure(
      `The skill ${skillId} is not in this developer account.`,
      'Check the id, or name the profile of the account it belongs to with `--profile <name>`. Without --skill-id (and ALEXA_SKILL_ID), the skill is found by its name or created.',
    );
  }
  const name = skillName();
  const namesakes = all.filter(({ nameByLocale = {} }) => Object.values(nameByLocale).includes(name));
  const ids = [...new Set(namesakes.map(({ skillId }) => skillId))];
  if (ids.length < 2) return ids[0];
  throw new Failure(
    `There are ${ids.length} skills called ${name}:\n${ids.join('\n')}`,
    'Say which one with `--skill-id <id>`.',
  );
}

/** All the skills of the developer account; a published one is there twice, in development and live. */
async function everySkill(options: Options): Promise<readonly Skill[]> {
  const all: Skill[] = [];
  let token: string | undefined;
  do {
    const page = read(skills, await must(listSkills(options, token)));
    all.push(...page.skills);
    token = page.nextToken ?? undefined;
  } while (token !== undefined);
  return all;
}

/** The id of the skill that a step alone goes to. */
export function knownSkill(options: Options): string {
  const skillId = options.skillId ?? rememberedSkill(options);
  if (skillId === undefined) {
    throw new Failure(
      'It is not known which skill this is for.',
      'Run `npm run deploy -- --only skill` first.',
    );
  }
  rememberSkill(options, skillId);
  return skillId;
}

/** What ask-cli printed, when it is what it should be. */
function read<T>(schema: z.ZodMiniType<T>, stdout: string): T {
  try {
    return schema.parse(JSON.parse(stdout));
  } catch {
    throw new Failure(`ask-cli answered something unexpected:\n${stdout}`, 'Run the same command again.');
  }
}
