/**
 * `npm run hosted`: the skill as Amazon's developer console hosts it (docs/developer-console.md), as a folder to copy
 * from and as an archive to import.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { bundle } from './bundle.ts';
import { commandLine, misused } from './command.ts';
import { SKILL_ID } from './deploy/options.ts';
import { zipOf } from './zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const folder = 'dist/hosted';

const { values } = commandLine({
  start: 'npm run hosted',
  does: `Writes the skill as Amazon's developer console hosts it, into ${folder} and ${folder}.zip; its code alone into ${folder}-code.zip.`,
  options: {
    'skill-id': {
      type: 'string',
      takes: 'id',
      says: 'the only skill that is answered; without it, whichever the console has made the code for',
    },
  },
});
const skillId = values['skill-id'] ?? '';
if (skillId !== '' && !SKILL_ID.test(skillId)) {
  misused(`The skill's id is "${skillId}", but should look like this: amzn1.ask.skill.…`);
}

rmSync(`${root}/${folder}`, { recursive: true, force: true });
mkdirSync(`${root}/${folder}/lambda`, { recursive: true });
const notice = await bundle({
  entry: 'lambda/hosted.ts',
  file: `${folder}/lambda/index.js`,
  target: 'node16',
  define: { COMPILED_SKILL_ID: JSON.stringify(skillId) },
});
writeFileSync(`${root}/${folder}/lambda/NOTICE.txt`, notice);
writeFileSync(`${root}/${folder}/lambda/package.json`, `${JSON.stringify(packageOf(), null, 2)}\n`);
cpSync(`${root}/skill-package`, `${root}/${folder}/skill-package`, { recursive: true });
const files = filesIn(`${root}/${folder}`);
const code = [...files].filter(([name]) => name.startsWith('lambda/'));
writeFileSync(`${root}/${folder}.zip`, zipOf(files));
writeFileSync(`${root}/${folder}-code.zip`, zipOf(new Map(code)));

process.stdout.write(
  `${folder}, ${folder}.zip and, with the code alone, ${folder}-code.zip are written, for ${skillId || 'whichever skill the console makes of it'}.\n` +
    'What to do with them: docs/developer-console.md, "Hosted by the console".\n',
);

/** All that the code needs is in it, so there is nothing to install. */
function packageOf(): object {
  const { name, version, description, license } = z
    .object({ name: z.string(), version: z.string(), description: z.string(), license: z.string() })
    .parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
  return { name, version, description, license, private: true, main: 'index.js', dependencies: {} };
}

function filesIn(path: string): ReadonlyMap<string, Buffer> {
  const names = globSync('**/*', { cwd: path }).filter((name) => statSync(`${path}/${name}`).isFile());
  return new Map(
    names.toSorted().map((name) => [name.replaceAll('\\', '/'), readFileSync(`${path}/${name}`)]),
  );
}
