/** The skill package as it is uploaded: a copy in the build folder whose manifest names the function. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { BUILD_FOLDER, describeFunction } from './commands.ts';
import { Failure, must } from './failure.ts';
import { profileOf } from './memory.ts';
import type { Options } from './options.ts';
import { readManifest } from './source.ts';
import { root } from './tools.ts';

const folder = `${root}/${BUILD_FOLDER}`;

const NO_FUNCTION =
  'If there is none in this stage and region yet, run `npm run deploy -- --only function` with the same --stage and --region.';

/** Asks for the function's address in this stage, region and account, and puts the package together with it. */
export async function writePackage(options: Options): Promise<string> {
  const address = addressIn(await must(describeFunction(options), NO_FUNCTION));
  const source = readManifest();
  const { apis } = source.manifest;
  const custom = { ...apis.custom, endpoint: { uri: address } };
  rmSync(`${folder}/skill-package`, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`${root}/skill-package`, `${folder}/skill-package`, { recursive: true });
  // Written as ask-cli writes it, which tells by a hash of the folder whether there is anything to upload.
  const manifest = { ...source.manifest, apis: { ...apis, custom } };
  writeFileSync(`${folder}/skill-package/skill.json`, json({ ...source, manifest }));
  const project = { skillMetadata: { src: './skill-package' } };
  writeFileSync(
    `${folder}/ask-resources.json`,
    json({ askcliResourcesVersion: '2020-03-31', profiles: { [profileOf(options)]: project } }),
  );
  return address;
}

/** The function's address among the outputs of the stack. */
function addressIn(info: string): string {
  const address = /^\s*SkillFunctionArn: (arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:[\w-]+)\s*$/m.exec(
    info,
  )?.[1];
  if (address !== undefined) return address;
  throw new Failure('osls does not tell the function’s address (SkillFunctionArn).', NO_FUNCTION);
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
