/** `npm run ear -- --amazon`, against a stand-in for ask-cli that takes the options which ask-cli makes of Amazon's own description. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { optionsOf } from './ask-cli.ts';
import { type Clone, newClone } from './clone.ts';
import type { Amazon } from './stand-in.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const SKILL = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000001';

/** Three turns, two of them answers to a question. */
const turns = [
  { id: 't1', said: 'My calf  hurts', means: {} },
  { id: 't2', said: 'no none of that', covers: ['chest'], means: {} },
  { id: 't3', said: 'a six', covers: ['pain'], means: {} },
];

const hears: NonNullable<Amazon['hears']> = {
  ': should i run today': { intent: 'ShouldIRunIntent', slots: {} },
  ': My calf  hurts': { intent: 'TellMyIntent', slots: { story: 'calf hurts' } },
  'story: no none of that': { intent: 'AMAZON.NoIntent', slots: {} },
  'story: a six': { intent: 'ShouldIRunIntent', slots: { story: 'six' } },
};

const made = newClone();
afterAll(made.remove);
for (const part of ['simulator', 'models'])
  cpSync(join(root, part), join(made.folder, part), { recursive: true });
const set = { name: 'few', about: 'a few', state: 'mended', since: '2026-11-26', answers: false };
const spoken = join(made.folder, 'test/spoken');
mkdirSync(spoken, { recursive: true });
writeFileSync(join(spoken, 'sets.json'), JSON.stringify([set]));
writeFileSync(join(spoken, 'few.jsonl'), turns.map((turn) => JSON.stringify(turn)).join('\n'));

/** A clone in which nothing was asked yet. */
function clone(known: Partial<Amazon> = {}): Clone {
  made.renew({ skills: [{ skillId: SKILL, nameByLocale: {} }], hears, ...known });
  return made;
}

const options = ['--amazon', '--skill-id', SKILL];
const asked = ({ amazon }: Clone) => amazon().calls.map((call) => /--utterance (.*)$/.exec(call)?.[1]);

test('ask-cli takes the options that its own help prints', () => {
  expect(optionsOf('profileNluV1')).toEqual({
    required: ['utterance', 'skill-id', 'locale'],
    optional: ['multi-turn-token', 'stage'],
  });
});

describe('Amazon is asked', () => {
  test('about each turn once, about answers with the slot asked for, and is held against the simulator', async () => {
    const made = clone();
    const { code, out, err } = await made.ear([
      ...options,
      '--misses',
      '--locale',
      'en-GB',
      '--profile',
      'mine',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: expect.anything() });
    expect(asked(made)).toEqual([
      'My calf  hurts --profile mine',
      'should i run today --profile mine',
      'no none of that --multi-turn-token opaque --profile mine',
      'a six --multi-turn-token opaque --profile mine',
    ]);
    expect(made.amazon().calls.every((call) => call.includes('--stage development --locale en-GB'))).toBe(
      true,
    );
    expect(out).toBe(
      [
        "en-GB, 3 turns, the simulator's way and Amazon's",
        'same               1  33.3 %',
        'other slots        1  33.3 %',
        'other intent       1  33.3 %',
        '      1  ShouldIRunIntent here, AMAZON.NoIntent at Amazon',
        '  t2 [chest] no none of that',
        '      here    ShouldIRunIntent story=no none of that',
        '      Amazon  AMAZON.NoIntent',
        '  t3 [pain] a six',
        '      here    ShouldIRunIntent story=a six',
        '      Amazon  ShouldIRunIntent story=six',
        '',
      ].join('\n'),
    );
    expect(err).toContain('\r3 of 3');
  });

  test('about some turns only, goes on where it stopped, and begins anew with another locale', async () => {
    const made = clone();
    await made.ear([...options, '--first', '2']);
    expect(asked(made)).toHaveLength(3);
    // The run was broken off while it wrote the last line.
    const [file = ''] = readdirSync(join(made.folder, 'dist/amazon'));
    const path = join(made.folder, 'dist/amazon', file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n{"said":"a si`);
    expect(await made.ear(options)).toMatchObject({ code: 0, out: expect.stringContaining('3 turns') });
    expect(asked(made).slice(3)).toEqual(['should i run today', 'a six --multi-turn-token opaque']);
    expect(await made.ear([...options, '--id', 't3'])).toMatchObject({
      out: expect.stringContaining('1 turn,'),
    });
    expect(asked(made)).toHaveLength(5);
    await made.ear([...options, '--id', 't1', '--locale', 'en-IN']);
    expect(asked(made)).toHaveLength(6);
  });

  test('again when she wants fewer requests', async () => {
    const made = clone({ failing: { call: 'ask smapi', says: '{"message": "status code 429"}', times: 1 } });
    expect(await made.ear([...options, '--id', 't1'])).toMatchObject({ code: 0 });
    expect(asked(made)).toHaveLength(2);
  });
});

describe('it says what it needs', () => {
  const needs = /developer account, signed in.*\n.*the skill there.*\n.*the skill's id/;

  test('without the skill’s id, without a sign-in, and where the model that was built asks for nothing', async () => {
    const { ear, change } = clone({ hears: {} });
    expect(await ear(['--amazon'])).toEqual({ code: 1, out: '', err: expect.stringMatching(needs) });
    const unasked = await ear([...options, '--id', 't2']);
    expect(unasked).toMatchObject({ code: 1, err: expect.stringMatching(/does not ask for \{story\}/) });
    change({ failing: { call: '', says: '{\n  "message": "File /home/me/.ask/cli_config not exists."\n}' } });
    const { code, err } = await ear(options);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/cli_config not exists[\s\S]*configure/),
    });
    expect(err).toMatch(needs);
  });

  test('where it is misused', async () => {
    const { ear } = clone();
    for (const [args, message] of [
      [['--locale', 'de-DE'], /no locale "de-DE"/],
      [['--set', 'none'], /no set called "none"/],
      [['--skill-id', 'mine'], /amzn1\.ask\.skill/],
      [['--first', 'x'], /whole number/],
    ] as const) {
      const { code, err } = await ear(['--amazon', ...args]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
    }
  });
});
