/** What `npm run package` leaves behind: one archive with one small file that needs no other. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn } from './support/zip.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path));

const files = filesIn(read('.serverless/leg-check.zip'));

describe('the archive', () => {
  test('is no larger than it was, but for a tenth', () => {
    expect(read('.serverless/leg-check.zip').length).toBeLessThan(500_000);
  });

  test('holds the bundle, the licences of its libraries, and nothing else', () => {
    expect([...files.keys()].toSorted()).toEqual(['dist/NOTICE.txt', 'dist/lambda.cjs']);
  });

  test('is, for a browser to upload, also where no folder is hidden', () => {
    const same = filesIn(read('dist/lambda.zip'));
    expect([...same.keys()].toSorted()).toEqual([...files.keys()].toSorted());
    for (const [name, content] of files) expect(same.get(name)?.equals(content), name).toBe(true);
  });

  test('holds the bundle that the tests talk to', () => {
    const bundle = files.get('dist/lambda.cjs');
    expect(bundle?.equals(read('dist/lambda.cjs')), 'run `npm run package`').toBe(true);
  });
});

describe('the bundle', () => {
  const bundle = read('dist/lambda.cjs');

  test('is minified', () => {
    expect(bundle.length / bundle.toString().split('\n').length).toBeGreaterThan(400);
  });
});

describe('unpacked on another machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leg-check-'));
  for (const [name, content] of files) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Asks the handler in a process that knows nothing of this project: no other file, no environment but the id. */
  function launch(skillId?: string): unknown {
    const application = { applicationId: 'amzn1.ask.skill.one' };
    const request = {
      type: 'LaunchRequest',
      requestId: 'r',
      timestamp: '2026-11-17T12:00:00Z',
      locale: 'en-US',
    };
    const event = { version: '1.0', context: { System: { application } }, request };
    const ask = `require('./dist/lambda.cjs').handler(${JSON.stringify(event)}).then((answer) =>
      console.log(JSON.stringify({ version: process.version, answer })))`;
    const env = skillId === undefined ? {} : { ALEXA_SKILL_ID: skillId };
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', ask], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  test('it answers a launch under Node 24', () => {
    expect(launch('amzn1.ask.skill.one')).toMatchObject({
      version: expect.stringMatching(/^v24\./),
      answer: {
        response: { outputSpeech: { ssml: expect.stringContaining('Leg Check') }, shouldEndSession: false },
      },
    });
  });

  test('made for another skill, it has no word for this one', () => {
    const refused = launch('amzn1.ask.skill.two');
    expect(refused).toMatchObject({ answer: { response: { shouldEndSession: true } } });
    expect(JSON.stringify(refused)).not.toContain('outputSpeech');
  });

  test('it answers without any environment at all', () => {
    expect(launch()).toMatchObject({ answer: { response: { shouldEndSession: false } } });
  });
});
