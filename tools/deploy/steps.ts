/** The steps of a deployment, each needing the one before. */
import {
  BUILD_FOLDER,
  buildBundle,
  createSkill,
  deployFunction,
  describeFunction,
  enableSkill,
  listSkills,
  uploadPackage,
} from './commands.ts';
import { must } from './failure.ts';
import { writePackage } from './manifest.ts';
import { rememberedSkill } from './memory.ts';
import type { Options, StepName } from './options.ts';
import { findOrCreate, knownSkill } from './skill.ts';
import { skillName } from './source.ts';
import { type Command, typed } from './tools.ts';

export type Step = {
  readonly name: StepName;
  readonly does: string;
  /** The lines of the recipe, as one could type them. */
  readonly recipe: (options: Options) => readonly string[];
  /** Does it, and says what came of it. */
  readonly run: (options: Options) => Promise<string>;
};

const lines = (...commands: readonly Command[]) => commands.map(typed);
const known = (options: Options) => options.skillId ?? rememberedSkill(options) ?? '<skill-id>';

export const steps: readonly Step[] = [
  {
    name: 'skill',
    does: 'find the skill in the Amazon developer account, or create it',
    recipe: (options) => [
      ...lines(listSkills(options)),
      ...(options.skillId === undefined
        ? ['and if it is not there yet:', ...lines(createSkill(options, skillName()))]
        : []),
    ],
    run: findOrCreate,
  },
  {
    name: 'function',
    does: 'deploy the function to AWS, open to this skill alone',
    recipe: (options) => lines(buildBundle, deployFunction(options, known(options))),
    run: async (options) => {
      const skillId = knownSkill(options);
      await must(buildBundle);
      await must(deployFunction(options, skillId));
      return `deployed for ${skillId}`;
    },
  },
  {
    name: 'metadata',
    does: `upload manifest, language models and icons, with the function's address; Amazon builds the models, some minutes`,
    recipe: (options) => [
      ...lines(describeFunction(options)),
      `and with the SkillFunctionArn it tells as manifest.apis.custom.endpoint.uri, in a copy of skill-package in ${BUILD_FOLDER}:`,
      ...lines(uploadPackage(options)),
    ],
    // Both at once: a copy from another deployment would leave the skill on the function of that one.
    run: async (options) => {
      knownSkill(options);
      const address = await writePackage(options);
      await must(uploadPackage(options));
      return `uploaded, or unchanged since the last time: it calls ${address}`;
    },
  },
  {
    name: 'enable',
    does: 'switch the skill on for your own devices',
    recipe: (options) => lines(enableSkill(options, known(options))),
    run: async (options) => {
      await must(enableSkill(options, knownSkill(options)));
      return 'switched on';
    },
  },
];
