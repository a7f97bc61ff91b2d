/** Stands in for `npx … ask`, that is for ask-cli 2.30.7 and Amazon's developer console behind it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { addressOf, amazon, begin, fail, save } from './stand-in.ts';

const PINNED = ['--yes', '--package=ask-cli@2.30.7', '--package=antlr4ts@0.5.0-alpha.4', '--', 'ask'];

/** Where the slot was asked for, there is a token of Amazon's own; without one, nothing was. */
const TOKEN = 'opaque';

const given = process.argv.slice(2);
if (!isDeepStrictEqual(given.slice(0, PINNED.length), PINNED)) fail(`npx was called with ${given.join(' ')}`);
if (process.env.ASK_SHARE_USAGE !== 'false') fail('ask-cli would send telemetry');
if (JSON.stringify(process.env).includes('for nobody')) fail('ask-cli was told what is none of its business');
const args = given.slice(PINNED.length);
begin('ask', args);

const commands: Record<string, (rest: readonly string[]) => void | Promise<void>> = {
  'smapi list-skills-for-vendor': list,
  'smapi create-skill-for-vendor': create,
  'smapi set-skill-enablement': enable,
  'smapi profile-nlu': profile,
  deploy: upload,
};
const command = Object.keys(commands).find((name) => args.join(' ').startsWith(name));
if (command === undefined) fail('Command not recognized. Please run "ask" to check the user instructions.');
await commands[command]?.(args.slice(command.split(' ').length));

/** The options of a command; an unknown one is an error, as is a missing one. */
function options(rest: readonly string[], required: readonly string[], optional: readonly string[] = []) {
  const known = [...required, ...optional, 'profile'];
  const { values }: { values: Record<string, string | undefined> } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' } as const])),
  });
  const missing = required.find((name) => values[name] === undefined);
  if (missing !== undefined) fail(`error: required option '--${missing}' not specified`);
  return values;
}

function list(rest: readonly string[]): void {
  const { 'max-results': size = '10', 'next-token': token = '0' } = options(
    rest,
    [],
    ['max-results', 'next-token'],
  );
  const end = Number(token) + Number(size);
  const isTruncated = end < amazon.skills.length;
  const skills = amazon.skills.slice(Number(token), end).map((skill) => ({ ...skill, stage: 'development' }));
  print({ isTruncated, ...(isTruncated && { nextToken: String(end) }), skills });
}

function create(rest: readonly string[]): void {
  const { manifest = '' } = options(rest, ['manifest']);
  const { locales } = JSON.parse(manifest).manifest.publishingInformation;
  const skillId = `amzn1.ask.skill.00000000-0000-0000-0000-${String(amazon.skills.length + 1).padStart(12, '0')}`;
  amazon.skills.push({ skillId, nameByLocale: { 'en-US': locales['en-US'].name } });
  save();
  process.stderr.write('[Warn]: This is an asynchronous operation.\n');
  print({ skillId });
}

function enable(rest: readonly string[]): void {
  const { 'skill-id': skillId = '', stage } = options(rest, ['skill-id'], ['stage']);
  if (stage !== 'development') fail('only the development stage can be switched on');
  if (amazon.uploads === 0) fail('{"message": "enablement failed. Request failed with status code 403"}');
  amazon.enabled = [...new Set([...amazon.enabled, skillId])];
  save();
  process.stdout.write('Command executed successfully!\n');
}

async function profile(rest: readonly string[]): Promise<void> {
  // Amazon's description of all operations is long; the other commands do without it.
  const { optionsOf } = await import('./ask-cli.ts');
  const { required, optional } = optionsOf('profileNluV1');
  const {
    'skill-id': skillId,
    stage,
    locale = '',
    utterance = '',
    'multi-turn-token': token,
  } = options(rest, required, optional);
  if (!amazon.skills.some((skill) => skill.skillId === skillId)) fail('{"message": "status code 404"}');
  if (stage !== 'development') fail('only the development stage has been built');
  if (!/^en-(US|GB|AU|CA|IN)$/.test(locale)) fail(`no model of ${locale}`);
  if (token !== undefined && token !== TOKEN) fail('no such token');
  const heard = amazon.hears?.[`${token === undefined ? '' : 'story'}: ${utterance}`];
  const { intent: name, slots } = heard ?? { intent: 'AMAZON.FallbackIntent', slots: {} };
  const filled = Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }]);
  const act = { type: 'Dialog.ElicitSlot', targetSlot: 'story' };
  print({
    sessionEnded: false,
    selectedIntent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) },
    consideredIntents: [],
    ...(name === 'ShouldIRunIntent' && { multiTurn: { dialogAct: act, token: TOKEN, prompt: 'x' } }),
  });
}

/** Uploads the skill package of the folder it runs in, if it has changed. */
function upload(rest: readonly string[]): void {
  const { target, profile = 'default' } = options(rest, ['target']);
  if (target !== 'skill-metadata') fail(`Target ${target} is not supported.`);
  const resources = JSON.parse(readFileSync('ask-resources.json', 'utf8')).profiles[profile];
  if (resources === undefined) fail(`Profile [${profile}] does not exist.`);
  const states = JSON.parse(readFileSync('.ask/ask-states.json', 'utf8'));
  const state = states.profiles[profile];
  if (!amazon.skills.some(({ skillId }) => skillId === state?.skillId))
    fail('it would create a second skill');
  const hash = hashOf(resources.skillMetadata.src);
  if (state.skillMetadata?.lastDeployHash === hash) return;
  const { manifest } = JSON.parse(readFileSync(`${resources.skillMetadata.src}/skill.json`, 'utf8'));
  const { uri } = manifest.apis.custom.endpoint;
  const open = amazon.functions.some((one) => addressOf(one) === uri && one.skillId === state.skillId);
  if (!open) fail(`[Error]: The trigger setting for the Lambda ${uri} is invalid.`);
  amazon.uploads += 1;
  amazon.endpoint = uri;
  save();
  state.skillMetadata = { lastDeployHash: hash };
  writeFileSync('.ask/ask-states.json', JSON.stringify(states));
  // The real one writes the manifest anew, with two spaces and no newline at the end.
  writeFileSync(`${resources.skillMetadata.src}/skill.json`, JSON.stringify({ manifest }, null, 2));
}

function hashOf(folder: string): string {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(`${folder}/${file}`).isFile());
  const hash = createHash('sha1');
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(`${folder}/${file}`));
  return hash.digest('base64');
}

function print(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
