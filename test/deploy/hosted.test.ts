/** `npm run hosted`: the archive for the developer console's own hosting, run by a Node that is as old as the console's. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainSpeech } from '../../simulator/speech.ts';
import { consoleInputs } from '../../tools/console-json.ts';
import { difference } from '../../tools/conversations/playback.ts';
import { transcripts } from '../../tools/conversations/transcript.ts';
import { zipOf } from '../../tools/zip.ts';
import { envelope, launch } from '../support/lambda.ts';
import { filesIn } from '../support/zip.ts';
import { newClone, start } from './clone.ts';

const OURS = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
const OTHER = 'amzn1.ask.skill.11111111-2222-3333-4444-666666666666';

/** Everything that a program may find and that Node 16 lacks: what it uses of it, it has to bring. */
const takenAway = join(import.meta.dirname, 'node16.cjs');

const { folder: clone, remove } = newClone();
const bare = mkdtempSync(join(tmpdir(), 'leg-check-'));
afterAll(() => {
  remove();
  rmSync(bare, { recursive: true });
});

/** What `npm run hosted` writes, unpacked where nothing else of this project is. */
async function unpacked(name: string, args: readonly string[]) {
  const { code, out, err } = await start(process.execPath, ['tools/hosted.ts', ...args], clone, {});
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const files = filesIn(readFileSync(join(clone, 'dist/hosted.zip')));
  const folder = join(bare, name);
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    expect(content.equals(readFileSync(join(clone, 'dist/hosted', file))), file).toBe(true);
  }
  return { folder, files, out };
}

type Unpacked = Awaited<ReturnType<typeof unpacked>>;

/** The answers of the hosted code to these requests, in an old process that has the environment of a Lambda. */
function answers({ folder }: Unpacked, requests: readonly unknown[]): readonly ResponseEnvelope[] {
  const ask = `
    const { handler } = require('./lambda/index.js');
    const requests = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    (async () => {
      const all = [];
      for (const request of requests) all.push(await handler(request, {}));
      require('node:fs').writeSync(2, JSON.stringify(all));
    })();`;
  const { status, stderr } = spawnSync(process.execPath, ['--require', takenAway, '--eval', ask], {
    cwd: folder,
    env: { AWS_LAMBDA_FUNCTION_NAME: 'hosted' },
    input: JSON.stringify(requests),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stderr);
}

const launchOf = (applicationId: string) => {
  const event = envelope(launch);
  const application = { applicationId };
  return { ...event, session: { ...event.session, application }, context: { System: { application } } };
};

/** The same request from a device with a screen. */
function onScreen(request: RequestEnvelope): unknown {
  const { System } = request.context;
  const device = { ...System.device, supportedInterfaces: { 'Alexa.Presentation.APL': {} } };
  return { ...request, context: { System: { ...System, device } } };
}

let named: Unpacked;
let nameless: Unpacked;
beforeAll(async () => {
  named = await unpacked('named', ['--skill-id', OURS]);
  nameless = await unpacked('nameless', []);
}, 60_000);

describe('the archive for the console', () => {
  test('holds code, models, manifest and icons where the console looks for them', () => {
    const names = [...named.files.keys()];
    expect(names.filter((name) => !name.startsWith('skill-package/')).toSorted()).toEqual([
      'lambda/NOTICE.txt',
      'lambda/index.js',
      'lambda/package.json',
    ]);
    expect(names.filter((name) => name.startsWith('skill-package/interactionModels/custom/'))).toHaveLength(
      5,
    );
    expect(names).toContain('skill-package/skill.json');
  });

  test('has a second one beside it with the code alone, of which all is imported', () => {
    const code = filesIn(readFileSync(join(clone, 'dist/hosted-code.zip')));
    const whole = [...nameless.files.keys()].filter((name) => name.startsWith('lambda/'));
    expect([...code.keys()]).toEqual(whole);
    for (const [name, content] of code) expect(nameless.files.get(name)?.equals(content), name).toBe(true);
  });

  test('has nothing to install, and says which file to run', () => {
    const { main, dependencies } = JSON.parse(named.files.get('lambda/package.json')?.toString() ?? '');
    expect({ main, dependencies }).toEqual({ main: 'index.js', dependencies: {} });
  });

  test('is the same on any day', () => {
    const files = new Map([['a/b.txt', Buffer.from('x'.repeat(1000))]]);
    expect(zipOf(files).equals(zipOf(files))).toBe(true);
    expect(filesIn(zipOf(files))).toEqual(files);
  });
});

describe('under Node 16', () => {
  test('a process lacks what Node 16 lacks, so that this test would notice', () => {
    const { stderr } = spawnSync(process.execPath, ['--require', takenAway, '--eval', '[2, 1].toSorted()'], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('toSorted is not a function');
  });

  test('it holds the written conversations, every third of them, word for word', async () => {
    const wrong: string[] = [];
    const requests: RequestEnvelope[] = [];
    const expected: { file: string; said: string; heard: string; ends: boolean }[] = [];
    for (const transcript of transcripts().filter((_, at) => at % 3 === 0)) {
      for (const [at, { json }] of (await consoleInputs(transcript, OURS)).entries()) {
        const { said = '', heard = '', ends = false } = transcript.turns[at] ?? {};
        requests.push(JSON.parse(json));
        expected.push({ file: transcript.file, said, heard, ends });
      }
    }
    for (const [at, { response }] of answers(named, requests).entries()) {
      const { file = '', said = '', heard = '', ends } = expected[at] ?? {};
      const other = difference(heard, plainSpeech(response));
      if (other !== undefined || response.shouldEndSession !== ends) wrong.push(`${file}: ${said}: ${other}`);
    }
    expect(requests.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    // What is drawn is the same code that is tested elsewhere: some of it shows that it runs here.
    const some = requests.filter((_, at) => at % 8 === 0);
    const drawn = answers(named, some.map(onScreen)).map(({ response }) => response.directives ?? []);
    const without = drawn.filter(
      (all) => !all.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument'),
    );
    expect(without).toEqual([]);
  }, 120_000);
});

describe('whom it answers', () => {
  const isAnswered = ({ response }: ResponseEnvelope) => response.outputSpeech !== undefined;

  test('is the skill whose id was compiled in, and no other', () => {
    expect(answers(named, [launchOf(OURS), launchOf(OTHER)]).map(isAnswered)).toEqual([true, false]);
  });

  test('is, without an id, whichever skill Amazon lets in', () => {
    expect(answers(nameless, [launchOf(OURS), launchOf(OTHER)]).map(isAnswered)).toEqual([true, true]);
    expect(nameless.out).toContain('whichever skill');
  });

  test('is nobody with an id that is none', async () => {
    const { code, err } = await start(process.execPath, ['tools/hosted.ts', '--skill-id', 'mine'], clone, {});
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('amzn1.ask.skill') });
  });
});
