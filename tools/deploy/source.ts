/** The manifest as it lies in the repository. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Failure } from './failure.ts';
import { root } from './tools.ts';

const FILE = 'skill-package/skill.json';

const manifests = z.looseObject({
  manifest: z.looseObject({
    publishingInformation: z.looseObject({
      locales: z.looseObject({ 'en-US': z.looseObject({ name: z.string() }) }),
    }),
    apis: z.looseObject({ custom: z.looseObject({}) }),
  }),
});

/** @throws Failure when it is damaged */
export function readManifest(): z.infer<typeof manifests> {
  try {
    return manifests.parse(JSON.parse(readFileSync(`${root}/${FILE}`, 'utf8')));
  } catch {
    throw new Failure(
      `${FILE} is no manifest of a skill.`,
      'Run `npm run doctor`, which says where it is wrong.',
    );
  }
}

/** What the skill is called. */
export const skillName = (): string => readManifest().manifest.publishingInformation.locales['en-US'].name;
