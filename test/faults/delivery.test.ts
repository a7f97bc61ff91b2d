/** What a runner hears when requests come twice, late or out of order, or when time or memory runs out. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  easyRun,
  envelope,
  handler,
  intent,
  launch,
  skillId,
  soreQuads,
  speechOf,
} from '../support/lambda.ts';
import { openPoints } from '../support/points.ts';
import { levelHeard } from '../support/verdict.ts';

const turns = await easyRun();
const requests = turns.map(({ request }) => request);
/** The session attributes before each turn. */
const memories = [undefined, ...turns.map(({ response }) => response.sessionAttributes)];
const no = intent('AMAZON.NoIntent');

describe('the same request twice', () => {
  test('is answered in the same words, wherever the conversation stands', async () => {
    for (const { name, attributes } of openPoints) {
      for (const request of [no, soreQuads, launch, intent('WhyIntent'), intent('AMAZON.RepeatIntent')]) {
        const event = envelope(request, attributes);
        expect(await handler(event), name).toEqual(await handler(structuredClone(event)));
      }
    }
  });

  test('leaves the request as it was', async () => {
    const event = envelope(no, memories[2]);
    const before = structuredClone(event);
    await handler(event);
    expect(event).toEqual(before);
  });

  test('with what the first one left behind, an answer is one to the next question, and clears nobody before the last', async () => {
    const once = await handler(envelope(no, memories[1]));
    const twice = await handler(envelope(no, once.sessionAttributes));
    expect(levelHeard(speechOf(twice))).toBeUndefined();
    expect(twice.sessionAttributes?.findings).toMatchObject({ chest: 'no', swelling: 'none' });
  });
});

describe('turns out of order', () => {
  test('in order, the conversation ends in an easy run', () => {
    expect(turns.map(({ response }) => levelHeard(speechOf(response))).at(-1)).toBe('easyRun');
    expect(turns.length).toBeGreaterThan(3);
  });

  test('any turn with an earlier turn’s memory is answered, and clears nobody before all is asked', async () => {
    for (const [at, request] of requests.entries()) {
      for (const attributes of memories.slice(0, -2)) {
        const speech = speechOf(await handler(envelope(request, attributes)));
        expect(speech, `turn ${at}`).toMatch(/[?.]$/);
        expect(levelHeard(speech), speech).toBeUndefined();
      }
    }
  });

  test('two turns at the same time do not hear each other', async () => {
    const apart = await Promise.all(requests.map((request, at) => handler(envelope(request, memories[at]))));
    expect(apart).toEqual(turns.map(({ response }) => response));
  });
});

describe('when time runs out', () => {
  const sweep = /Any chest pain/;
  /** A turn takes a millisecond and waits for nothing, so there is nothing to cut short: the clock is not even asked. */
  const untouchable = new Proxy(
    {},
    { get: (_, name) => expect.fail(`asked the context for ${String(name)}`) },
  );

  test('the answer does not depend on Lambda’s context, nor on the time that is left', async () => {
    expect(speechOf(await handler(envelope(soreQuads), untouchable))).toMatch(sweep);
  });

  test('nothing is left running when the answer is given, and no timer was waited for', async () => {
    const before = process.getActiveResourcesInfo().toSorted();
    await handler(envelope(soreQuads));
    expect(process.getActiveResourcesInfo().toSorted()).toEqual(before);
  });
});

test('with 36 megabytes of heap a hundred conversations are answered to the end', () => {
  const root = join(import.meta.dirname, '../..');
  const file = join(root, 'dist/faults.json');
  writeFileSync(file, JSON.stringify(requests.map((request) => envelope(request))));
  const program = `
    const { handler } = require('./dist/lambda.cjs');
    (async () => {
      let answer;
      for (let n = 0; n < 100; n += 1) {
        answer = undefined;
        for (const { session, ...event } of require(process.argv[1])) {
          const attributes = answer?.sessionAttributes;
          answer = await handler({ ...event, session: { ...session, attributes } });
        }
      }
      process.stdout.write(answer.response.outputSpeech.ssml);
    })();`;
  const heard = execFileSync(process.execPath, ['--max-old-space-size=36', '-e', program, file], {
    cwd: root,
    env: { ...process.env, ALEXA_SKILL_ID: skillId },
  });
  expect(levelHeard(heard.toString())).toBe('easyRun');
}, 30_000);
