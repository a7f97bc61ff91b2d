/** `npm run doctor` on machines where something is missing. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readOptions } from '../../tools/deploy/options.ts';
import { aws, developer, skill } from '../../tools/doctor/accounts.ts';
import type { Check } from '../../tools/doctor/diagnosis.ts';
import { newClone } from './clone.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SKILL = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000001';
const SECRETS = ['Atza|secret', 'Atzr|secret', 'AKIASECRET', 'wJalrSecret'] as const;
const [ACCESS, REFRESH, KEY, SECRET_KEY] = SECRETS;

const { folder, doctor, read, remove } = newClone();
afterAll(remove);

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const signIn = { token: { access_token: ACCESS, refresh_token: REFRESH }, vendor_id: 'MVENDOR' };
const keys = `aws_access_key_id=${KEY}\naws_secret_access_key=${SECRET_KEY}\n`;
const manifest = read('skill-package/skill.json');

/** A machine on which nothing is missing. The clone is its home, too. */
beforeEach(() => {
  put('.ask/cli_config', { profiles: { default: signIn, other: {} } });
  put('.aws/credentials', `[default]\n${keys}`);
  put('.aws/config', '[profile work]\nregion = eu-west-1\n');
  put('dist/lambda.cjs', 'x'.repeat(120_000));
  put('skill-package/skill.json', manifest);
});

/** What is said about one thing, and how the doctor ends. Whatever it says, it gives nothing away. */
async function said(about: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { code, out, err } = await doctor(args, env);
  expect(err).toBe('');
  for (const secret of SECRETS) expect(out).not.toContain(secret);
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.slice(6).startsWith(about));
  const mend = lines[at + 1]?.startsWith('      ') ? lines[at + 1]?.trim() : undefined;
  return {
    code,
    verdict: lines[at]?.slice(0, 5).trim(),
    says: lines[at]?.slice(6 + about.length).trim(),
    mend,
    out,
  };
}

/** What one check says of this machine. */
const look = (check: Check, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  check(readOptions(args, env), { HOME: folder, ...env });

const text = (pattern: RegExp) => expect.stringMatching(pattern);

test('where nothing is missing, nothing stops a deployment', async () => {
  const { code, out } = await said('Node');
  expect(out).not.toContain('stop ');
  expect({ code, out }).toEqual({ code: 0, out: text(/Nothing stops a deployment: `npm run deploy`\.\n$/) });
});

test('on a new machine both accounts are missing, and each says how to come by it', async () => {
  rmSync(join(folder, '.ask'), { recursive: true });
  rmSync(join(folder, '.aws'), { recursive: true });
  const { code, out } = await said('Node');
  expect(code).toBe(1);
  expect(out).toMatch(
    /stop .*developer account.*no sign-in as profile default.*\n +Run `npm run ask -- configure`/,
  );
  expect(out).toMatch(/stop .*AWS account.*no AWS credentials.*\n +Run `aws configure`/);
  expect(out).toMatch(/2 things stop a deployment\.\n$/);
});

describe('the Amazon developer account', () => {
  test.each([
    [
      'is signed in by the environment',
      [],
      {
        AWS_ACCESS_KEY_ID: KEY,
        AWS_SECRET_ACCESS_KEY: SECRET_KEY,
        ASK_REFRESH_TOKEN: REFRESH,
        ASK_VENDOR_ID: 'M',
      },
      'ok',
      /environment/,
    ],
    ['has a profile of another name', ['--profile', 'mine'], {}, 'stop', /no sign-in as profile mine/],
    ['has a profile without a token', ['--profile', 'other'], {}, 'stop', /no sign-in as profile other/],
    ['is looked for where ask-cli looks', [], { ASK_DEFAULT_PROFILE: 'other' }, 'stop', /profile other/],
  ] as const)('%s', (_, args, env, verdict, says) => {
    expect(look(developer, args, env)).toMatchObject({ verdict, says: text(says) });
  });

  test.each([
    [
      'is no developer account yet',
      { profiles: { default: { token: signIn.token } } },
      /no vendor id/,
      /console\/ask/,
    ],
    ['has a damaged file', '{', /no sign-in/, /configure/],
  ])('%s', (_, config, says, mend) => {
    put('.ask/cli_config', config);
    expect(look(developer)).toMatchObject({ verdict: 'stop', says: text(says), mend: text(mend) });
  });
});

describe('the AWS account', () => {
  test.each([
    ['a profile of the config file', ['--aws-profile', 'work'], {}, 'ok', /profile work/],
    [
      'a profile that is not there',
      ['--aws-profile', 'gone'],
      {},
      'stop',
      /no profile gone in ~\/\.aws \(there are: default, work\)/,
    ],
    ['the profile of the environment', [], { AWS_PROFILE: 'gone' }, 'stop', /no profile gone/],
    [
      'keys in the environment',
      [],
      { AWS_ACCESS_KEY_ID: KEY, AWS_SECRET_ACCESS_KEY: SECRET_KEY },
      'ok',
      /environment/,
    ],
    ['a role of the machine', [], { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }, 'ok', /environment/],
  ] as const)('takes %s as osls does', (_, args, env, verdict, says) => {
    expect(look(aws, args, env)).toMatchObject({ verdict, says: text(says) });
  });
});

describe('what is to be deployed', () => {
  test('a manifest that Amazon would refuse stops it, with the place', async () => {
    put('skill-package/skill.json', manifest.replace('"apis"', '"apiz"'));
    expect(await said('skill package')).toMatchObject({
      code: 1,
      verdict: 'stop',
      says: text(/skill\.json: .*apiz/),
    });
  });

  test('a manifest that is no JSON stops it', async () => {
    put('skill-package/skill.json', manifest.slice(1));
    expect(await said('skill package')).toMatchObject({
      code: 1,
      verdict: 'stop',
      says: text(/skill\.json: /),
    });
  });

  test('a large bundle, open placeholders and a region that is not used are told, and stop nothing', async () => {
    put('dist/lambda.cjs', 'x'.repeat(900_000));
    const result = await said('size', [], { AWS_REGION: 'eu-west-1' });
    expect(result).toMatchObject({ code: 0, verdict: 'note', says: text(/900 kB: more than 700 kB/) });
    expect(result.out).toMatch(/note +placeholders .*open.*\n.*before publishing/);
    expect(result.out).toMatch(/note +region .*us-east-1, whatever AWS_REGION says/);
  });

  test('what has not been built will be', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await said('size')).toMatchObject({ code: 0, verdict: 'note', says: text(/not been built/) });
  });
});

test('a skill that is not known on this machine is a note, one that is told is fine', () => {
  expect(look(skill)).toMatchObject({ verdict: 'note', says: text(/not known on this machine/) });
  expect(look(skill, [], { ALEXA_SKILL_ID: SKILL })).toMatchObject({ verdict: 'ok', says: text(/amzn1/) });
});

test('options that make no sense stop it as they stop a deployment', async () => {
  const { code, out, err } = await doctor(['--region', 'eu-central-1']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/Alexa calls no function in the region "eu-central-1"/);
});
