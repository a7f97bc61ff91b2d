/** The Node that builds, and what would be deployed: the skill package, and the function. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { complaints } from '../amazon-schema.ts';
import { root } from '../deploy/tools.ts';
import { openPlaceholders } from '../placeholders.ts';
import { type Check, note, ok, stop } from './diagnosis.ts';

/** What it was when this was written, plus a tenth: something else got in. Lambda takes 50 MB, packed. */
const LARGEST_BUNDLE_KB = 700;

const NODE = 24;

/** The Lambda's own Node comes with the project and stands first on the path of every npm script. */
export const node: Check = () => {
  const { version } = process;
  if (Number.parseInt(version.slice(1), 10) >= NODE) return ok('Node', version);
  return stop(
    'Node',
    `${version}, but ${NODE} is needed`,
    'Run `npm ci`, then `npm run doctor` rather than the file.',
  );
};

export const skillPackage: Check = () => {
  const about = 'skill package';
  const files = globSync('skill-package/{skill.json,interactionModels/custom/*.json}', {
    cwd: root,
  }).toSorted();
  const wrong = files.flatMap((file) => complaintsAbout(file).map((complaint) => `${file}: ${complaint}`));
  if (wrong.length === 0) return ok(about, `${files.length} files satisfy Amazon's schema`);
  const [first = ''] = wrong;
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
  return stop(
    about,
    `${first}${more}`,
    'Mend the file; the models are written by `npm run models` from models/.',
  );
};

function complaintsAbout(file: string): string[] {
  try {
    const document: unknown = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
    return complaints(document, basename(file) === 'skill.json' ? 'manifest' : 'model');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

export const placeholders: Check = () => {
  const open = openPlaceholders();
  if (open.length === 0) return ok('placeholders', 'all filled in');
  const places = `${open.length} open, in ${[...new Set(open.map(({ file }) => file))].join(', ')}`;
  return note(
    'placeholders',
    places,
    'Fill them in before publishing (`npm run placeholders` lists them); trying the skill yourself needs none.',
  );
};

export const size: Check = () => {
  const [bundle, zip] = [`${root}/dist/lambda.cjs`, `${root}/.serverless/leg-check.zip`];
  if (!existsSync(bundle))
    return note(
      'size',
      'the function has not been built yet',
      'A deployment builds it; so does `npm run package`.',
    );
  const [built = 0, packed] = [bundle, zip]
    .filter((file) => existsSync(file))
    .map((file) => statSync(file).size / 1000);
  const says = `bundle ${built.toFixed(0)} kB${packed === undefined ? '' : `, packed ${packed.toFixed(0)} kB`}`;
  if (built <= LARGEST_BUNDLE_KB) return ok('size', says);
  return note(
    'size',
    `${says}: more than ${LARGEST_BUNDLE_KB} kB`,
    'See what was bundled with it; each kilobyte delays the first answer.',
  );
};
