/** `npm run deploy` from a fresh clone to the Echo, against stand-ins for ask-cli and osls. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { profileOf } from '../../tools/deploy/memory.ts';
import { readOptions, regions, stepNames } from '../../tools/deploy/options.ts';
import { ask, inherited, osls, typed } from '../../tools/deploy/tools.ts';
import { type Clone, newClone } from './clone.ts';
import type { Amazon } from './stand-in.ts';

// A deployment is a dozen processes.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const made = newClone();
afterAll(made.remove);
// What the function does is nothing to a deployment: a small one is bundled at once.
writeFileSync(join(made.folder, 'lambda/index.ts'), 'export const handler = () => undefined;\n');

/** A clone in which nothing was done yet. */
function clone(known: Partial<Amazon> = {}): Clone {
  made.renew(known);
  return made;
}

const FIRST = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000001';
const OTHER = 'amzn1.ask.skill.00000000-0000-0000-0000-00000000000a';
const address = (stage: string, region: string) =>
  `arn:aws:lambda:${region}:123456789012:function:leg-check-${stage}-skill`;
const named = (skillId: string, name = 'Leg Check') => ({ skillId, nameByLocale: { 'en-US': name } });

describe('a first deployment', () => {
  test('creates the skill, deploys for it alone, uploads the package with the address, and switches it on', async () => {
    const { deploy, amazon, read } = clone({ skills: [named(OTHER, 'Another Skill')] });
    const before = read('skill-package/skill.json');
    const { code, out, err } = await deploy(['--email', 'me@example.org']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const skillId = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000002';
    expect(amazon()).toMatchObject({
      skills: [named(OTHER, 'Another Skill'), named(skillId)],
      functions: [{ stage: 'dev', region: 'us-east-1', skillId, email: 'me@example.org' }],
      uploads: 1,
      endpoint: address('dev', 'us-east-1'),
      enabled: [skillId],
    });
    expect(out).toMatch(/say: "Alexa, open leg check"\.\n$/);
    expect(read('skill-package/skill.json')).toBe(before);
  });

  test('writes a dry run that a shell takes as it is meant, and lets an empty address take the alarms away', async () => {
    const { deploy } = clone();
    const { out } = await deploy(['--dry-run', '--profile', "it's; touch x", '--email', 'x<y@example.org']);
    expect(out).toContain(`'it'\\''s; touch x'`);
    expect(out).toContain(`'ALARM_EMAIL=x<y@example.org'`);
    const without = await deploy(['--dry-run', '--email', ''], { ALARM_EMAIL: 'me@example.org' });
    expect(without.out).toMatch(/ALARM_EMAIL= /);
  });

  test('does what its dry run says, in that order, and the dry run does nothing', async () => {
    const { deploy, amazon } = clone();
    const dry = await deploy([
      '--dry-run',
      '--stage',
      'prod',
      '--region',
      'eu-west-1',
      '--aws-profile',
      'work',
    ]);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(amazon().calls).toEqual([]);
    await deploy(['--stage', 'prod', '--region', 'eu-west-1', '--aws-profile', 'work']);
    const asTyped = amazon().calls.map((call) =>
      call.replace(/^ask/, 'npm run ask --').replace(/^osls/, 'npx osls'),
    );
    const recipe = dry.out.replaceAll("'", '').replaceAll('<skill-id>', FIRST);
    expect(amazon().calls).toHaveLength(6);
    expect(asTyped.map((call) => recipe.indexOf(call))).toEqual(
      asTyped.map((call) => recipe.indexOf(call)).toSorted((a, b) => a - b),
    );
    for (const call of asTyped) expect(recipe).toContain(call);
  });
});

describe('a second deployment', () => {
  test('finds everything and changes nothing', async () => {
    const { deploy, amazon } = clone();
    await deploy();
    const { calls: _, ...first } = amazon();
    const { code, out } = await deploy();
    expect(code).toBe(0);
    expect(out).toContain(`found ${FIRST}`);
    expect(amazon()).toMatchObject(first);
  });

  test('finds the skill by its name when the build folder is gone, on whatever page it stands', async () => {
    const others = Array.from({ length: 119 }, (_, at) => named(`amzn1.ask.skill.${at}`, `Number ${at}`));
    const { deploy, amazon } = clone({ skills: [...others, named(FIRST)] });
    expect((await deploy(['--only', 'skill'])).out).toContain(`found ${FIRST}`);
    expect(amazon().skills).toHaveLength(120);
  });

  test('finds the skill again when what was remembered is damaged', async () => {
    const { deploy, amazon, folder } = clone({ skills: [named(FIRST)] });
    mkdirSync(join(folder, 'dist/skill/.ask'), { recursive: true });
    writeFileSync(join(folder, 'dist/skill/.ask/ask-states.json'), '{"profiles":');
    expect((await deploy(['--only', 'skill'])).out).toContain(`found ${FIRST}`);
    expect(amazon().skills).toHaveLength(1);
  });

  test('to another stage gives the same skill the other function, and two steps alone give it back the first', async () => {
    const { deploy, amazon } = clone();
    await deploy();
    await deploy(['--stage', 'prod']);
    expect(amazon()).toMatchObject({
      skills: [named(FIRST)],
      uploads: 2,
      endpoint: address('prod', 'us-east-1'),
    });
    expect(amazon().functions.map(({ stage }) => stage)).toEqual(['dev', 'prod']);
    const { code, out } = await deploy(['--stage', 'dev', '--only', 'function', '--only', 'metadata']);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining(`it calls ${address('dev', 'us-east-1')}`),
    });
    expect(amazon()).toMatchObject({ uploads: 3, endpoint: address('dev', 'us-east-1') });
  });

  test('creates the skill anew when somebody has deleted it', async () => {
    const { deploy, amazon, change } = clone();
    await deploy();
    change({ skills: [named(OTHER, 'Another Skill')], enabled: [] });
    const { code } = await deploy();
    const [, skill] = amazon().skills;
    expect(code).toBe(0);
    expect(amazon()).toMatchObject({ uploads: 2, enabled: [skill?.skillId] });
  });
});

describe('which skill', () => {
  test('is asked for when several have the name', async () => {
    const { deploy, amazon } = clone({ skills: [named(FIRST), named(OTHER)] });
    const { code, err } = await deploy();
    expect(code).toBe(1);
    expect(err).toMatch(/2 skills called Leg Check[\s\S]*What to do: Say which one with `--skill-id <id>`/);
    expect(amazon().functions).toEqual([]);
    expect((await deploy(['--skill-id', OTHER])).code).toBe(0);
    expect(amazon()).toMatchObject({ functions: [{ skillId: OTHER }], enabled: [OTHER] });
  });

  test('has to be in the account: no function is opened to a stranger’s', async () => {
    const { deploy, amazon } = clone({ skills: [named(FIRST)] });
    const { code, err } = await deploy([], { ALEXA_SKILL_ID: OTHER });
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('not in this developer account'),
    });
    expect(amazon().functions).toEqual([]);
  });
});

test('a damaged manifest sends nobody anywhere but to the doctor', async () => {
  const { deploy, amazon, folder } = clone();
  writeFileSync(join(folder, 'skill-package/skill.json'), '{}');
  const { code, err } = await deploy();
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('Run `npm run doctor`') });
  expect(amazon()).toMatchObject({ skills: [], functions: [] });
});

describe('a step alone', () => {
  test('one after the other, they do what all do together', async () => {
    const { deploy, amazon } = clone();
    for (const step of stepNames) expect(await deploy(['--only', step])).toMatchObject({ code: 0 });
    expect(amazon()).toMatchObject({ uploads: 1, endpoint: address('dev', 'us-east-1'), enabled: [FIRST] });
  });

  test('says which one has to come first', async () => {
    const { deploy, amazon, folder } = clone();
    const { err } = await deploy(['--only', 'metadata', '--skill-id', FIRST]);
    expect(err).toMatch(/run `npm run deploy -- --only function` with the same --stage/);
    rmSync(join(folder, 'dist'), { recursive: true });
    for (const step of ['function', 'metadata', 'enable']) {
      const { code, err } = await deploy(['--only', step]);
      expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/--only skill` first/) });
    }
    expect(amazon()).toMatchObject({ skills: [], functions: [], uploads: 0 });
  });
});

describe('when a tool fails', () => {
  const { deploy, change } = made;
  beforeAll(() => clone().deploy());

  test.each(['skill', 'function', 'enable'])(
    'in %s, what it says is shown as it is, and the page that helps',
    async (step) => {
      const says = 'Error:\nit rains in us-east-1\nand pours';
      change({ failing: { call: '', says } });
      const { code, err } = await deploy(['--only', step]);
      expect(code).toBe(1);
      expect(err).toContain(says);
      const [page = '', heading = ''] = /(docs\/\S+\.md), "(.*?)"/.exec(err)?.slice(1) ?? [];
      expect(readFileSync(join(import.meta.dirname, '../..', page), 'utf8')).toContain(`## ${heading}\n`);
    },
  );

  test('what it says is shown without keys and tokens', async () => {
    const secrets = [
      'Atza|IwEBIA',
      'Atzr|IwEBIB',
      ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
      'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'hunter2',
    ];
    const [access, refresh, id, key, password] = secrets;
    const says = `{"message": "Bearer ${access} ${refresh}, ${id} ${key}, http://me:${password}@proxy, client_secret: ${password}"}`;
    change({ failing: { call: '', says } });
    for (const step of ['skill', 'metadata', 'enable']) {
      const { err } = await deploy(['--only', step]);
      expect(err).toContain('Bearer …');
      for (const secret of secrets) expect(err).not.toContain(secret);
    }
    change({ failing: { call: 'nothing', says: '' } });
  });

  test('the next run goes on where it stopped', async () => {
    const { deploy, amazon, change } = clone({ failing: { call: 'ask deploy', says: 'it rains' } });
    expect(await deploy()).toMatchObject({ code: 1 });
    expect(amazon()).toMatchObject({ skills: [named(FIRST)], uploads: 0, enabled: [] });
    change({ failing: { call: 'nothing', says: '' } });
    expect(await deploy()).toMatchObject({ code: 0 });
    expect(amazon()).toMatchObject({ skills: [named(FIRST)], uploads: 1, enabled: [FIRST] });
  });
});

test('without the tools on the path it names the one that is missing', async () => {
  const { code, err } = await clone().deploy(['--only', 'skill'], { PATH: '' });
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/spawn npx ENOENT/) });
});

test('whoever ends it ends osls as well', async () => {
  const { deploy } = clone({ skills: [named(FIRST)] });
  let waiting = 0;
  const { code, err } = await deploy(
    ['--only', 'function', '--only', 'metadata', '--skill-id', FIRST],
    { STAND_IN_WAITS: 'yes' },
    (child) =>
      child.stdout?.on('data', (said) => {
        waiting = Number(/waiting as (\d+)/.exec(String(said))?.[1] ?? waiting);
        if (waiting > 0) child.kill('SIGTERM');
      }),
  );
  expect(waiting).toBeGreaterThan(0);
  expect(() => process.kill(waiting, 0)).toThrow(/ESRCH/);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/`.*osls deploy.*` failed/) });
});

describe('ask-cli, which nobody locks,', () => {
  const secret = 'for nobody';
  const AWS = { AWS_ACCESS_KEY_ID: secret, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: secret };
  const env = { ...AWS, NPM_TOKEN: secret, GITHUB_TOKEN: secret };

  test('is told no key but its own', async () => {
    const { deploy, ask } = clone();
    expect(await deploy(['--only', 'skill'], env)).toMatchObject({ code: 0, err: '' });
    expect(await ask(['smapi', 'list-skills-for-vendor'], env)).toMatchObject({ code: 0, err: '' });
  });

  test('still signs in by the environment, and finds its home, its proxy and the registry', () => {
    const needed = {
      PATH: '/bin',
      HOME: '/home',
      HTTPS_PROXY: 'http://proxy',
      npm_config_registry: 'https://registry',
      ASK_REFRESH_TOKEN: 'Atzr|',
      ASK_VENDOR_ID: 'M',
    };
    const told = inherited('npx', { ...env, ...needed });
    expect(told).toMatchObject(needed);
    expect(profileOf({ profile: undefined }, told)).toBe('__ENVIRONMENT_ASK_PROFILE__');
    expect(profileOf({ profile: undefined }, inherited('npx', needed))).toBe('default');
  });
});

describe('the command line', () => {
  // osls would evaluate it: `${env:…}` gives away a secret, `${file(x.cjs):y}` runs x.cjs.
  test.each([
    `\${env:HOME}@example.org`,
    `\${file(x.cjs):y}`,
    '$x@x.org',
    'x{@x.org',
    'x)@x.org',
    'x@x.org\n',
    '\r',
  ])('nothing that comes from outside reaches osls with %j', (value) => {
    for (const option of ['--email', '--aws-profile', '--skill-id', '--stage', '--region'])
      expect(() => readOptions([option, value], {}), option).toThrow(`${option} must not hold any of $ { }`);
    const read = [
      ...readFileSync(join(import.meta.dirname, '../../infra/from-outside.cjs'), 'utf8').matchAll(
        /told\('(\w+)'/g,
      ),
    ];
    expect(read).toHaveLength(3);
    for (const [, name = ''] of read)
      expect(() => readOptions(['--email', 'me@x.org'], { [name]: value }), name).toThrow(`${name} must not`);
  });

  test.each([
    [['--region', 'eu-central-1'], /Alexa calls no function in the region "eu-central-1"[\s\S]*eu-west-1/],
    [['--only', 'everything'], /only skill, function, metadata, enable/],
    [['--stage', 'Prod!'], /small letters/],
    [['--skill-id', 'mine'], /amzn1\.ask\.skill/],
    [['--email', 'me'], /you@example\.org/],
    [['--fast'], /--fast/],
  ])('%j is refused before anything is done', async (args, message) => {
    expect(() => readOptions(args, {})).toThrow(message);
  });

  test('a refusal ends with exit code 2', async () => {
    const { deploy, amazon } = clone();
    expect(await deploy(['--region', 'mars'])).toMatchObject({ code: 2, out: '' });
    expect(amazon().calls).toEqual([]);
  });

  test('every region that Alexa knows is taken', () => {
    for (const region of regions.keys()) expect(readOptions(['--region', region], {}).region).toBe(region);
  });

  test('arguments reach the tools as they are, past any shell', async () => {
    const { deploy, amazon, read } = clone();
    const nasty = '$(touch owned); \'"';
    await deploy(['--only', 'skill', '--profile', nasty]);
    expect(amazon().calls[0]).toBe(`ask smapi list-skills-for-vendor --max-results 50 --profile ${nasty}`);
    expect(() => read('owned')).toThrow();
  });

  test('what is printed can be typed', () => {
    expect(typed(osls(['info'], { env: { A: 'b c' } }))).toBe("'A=b c' npx osls info");
    expect(typed(ask(['deploy', '--x', '{"a":1}'], { folder: 'dist/skill' }))).toBe(
      `(cd dist/skill && npm run ask -- deploy --x '{"a":1}')`,
    );
  });
});
