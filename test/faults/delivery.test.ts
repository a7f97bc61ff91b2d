/** What a runner hears when requests come twice, late or out of order, or when time or memory runs out. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envelope, handler, intent, launch, matched, plain, skillId, speechOf } from '../support/lambda.ts';
import { openPoints } from '../support/points.ts';
import { levelHeard } from '../support/verdict.ts';

const sore = intent('ShouldIRunIntent', {
  location: matched('location', 'quad'),
  severity: plain('severity', '2'),
  side: matched('side', 'both'),
});
const yes = intent('ShouldIRunIntent', { answer: matched('answer', 'yes') });
const no = intent('ShouldIRunIntent', { answer: matched('answer', 'no') });
const yesterday = intent('ShouldIRunIntent', { duration: plain('duration', 'P1D') });
const talk = [sore, no, no, yes, yesterday];

/** The session attributes before each turn of the conversation, and after it. */
async function memories(): Promise<readonly unknown[]> {
  const all: unknown[] = [undefined];
  for (const request of talk) all.push((await handler(envelope(request, all.at(-1)))).sessionAttributes);
  return all;
}

describe('the same request twice', () => {
  test.each(openPoints)('$name: is answered in the same words', async ({ attributes }) => {
    for (const request of [yes, no, sore, launch, intent('WhyIntent'), intent('AMAZON.RepeatIntent')]) {
      const event = envelope(request, attributes);
      expect(await handler(event)).toEqual(await handler(structuredClone(event)));
    }
  });

  test('leaves the request as it was', async () => {
    const event = envelope(sore, (await memories())[2]);
    const before = structuredClone(event);
    await handler(event);
    expect(event).toEqual(before);
  });

  test('with what the first one left behind, an answer counts for the next question only where it fits', async () => {
    const [, afterStory] = await memories();
    const once = await handler(envelope(no, afterStory));
    const twice = await handler(envelope(no, once.sessionAttributes));
    expect(speechOf(once)).toMatch(/^Is anything swollen/);
    // A second "no" is the answer to that question, and clears nothing that was not asked.
    expect(speechOf(twice)).toMatch(/^Can you walk/);
    const thrice = await handler(envelope(no, twice.sessionAttributes));
    expect(speechOf(thrice)).toMatch(/four steps/);
  });
});

describe('turns out of order', () => {
  test('in order, the conversation ends in an easy run', async () => {
    const all = await memories();
    const last = await handler(envelope(yesterday, all[4]));
    expect(levelHeard(speechOf(last))).toBe('easyRun');
  });

  test('any turn with any other turn’s memory is answered, and clears nobody before all is asked', async () => {
    const all = await memories();
    for (const [at, request] of talk.entries()) {
      for (const [known, attributes] of all.slice(0, 4).entries()) {
        const speech = speechOf(await handler(envelope(request, attributes)));
        expect(speech, `turn ${at} with the memory of turn ${known}`).toMatch(/[?.]$/);
        expect(levelHeard(speech), speech).toBeUndefined();
      }
    }
  });

  test('the last answer, come before the one before it, is kept, and the open question is put again', async () => {
    const [, , , walking] = await memories();
    const early = await handler(envelope(yesterday, walking));
    expect(speechOf(early)).toMatch(/^(Try a few steps|Can you walk)/);
    const late = await handler(envelope(yes, early.sessionAttributes));
    expect(levelHeard(speechOf(late))).toBe('easyRun');
  });

  test('two turns at the same time do not hear each other', async () => {
    const all = await memories();
    const apart = await Promise.all(talk.map((request, at) => handler(envelope(request, all[at]))));
    const alone = [];
    for (const [at, request] of talk.entries()) alone.push(await handler(envelope(request, all[at])));
    expect(apart).toEqual(alone);
  });
});

describe('when time runs out', () => {
  /** A turn takes a millisecond and waits for nothing, so there is nothing to cut short: the clock is not even asked. */
  const untouchable = new Proxy(
    {},
    { get: (_, name) => expect.fail(`asked the context for ${String(name)}`) },
  );

  test.each([5, 0, -1])('with %i ms left the answer comes all the same', async (left) => {
    const response = await handler(envelope(sore), { getRemainingTimeInMillis: () => left });
    expect(speechOf(response)).toMatch(/Any chest pain/);
  });

  test('the answer does not depend on Lambda’s context', async () => {
    expect(speechOf(await handler(envelope(sore), untouchable))).toMatch(/Any chest pain/);
  });

  test('nothing is left running when the answer is given, and no timer was waited for', async () => {
    const before = process.getActiveResourcesInfo().toSorted();
    await handler(envelope(sore));
    expect(process.getActiveResourcesInfo().toSorted()).toEqual(before);
  });
});

test('with 12 megabytes of heap a thousand conversations are answered to the end', () => {
  const root = join(import.meta.dirname, '../..');
  const requests = join(root, 'dist/faults.json');
  writeFileSync(requests, JSON.stringify(talk.map((request) => envelope(request))));
  const program = `
    const { handler } = require('./dist/lambda.cjs');
    (async () => {
      let answer;
      for (let n = 0; n < 1000; n += 1) {
        answer = undefined;
        for (const { session, ...event } of require(process.argv[1])) {
          const attributes = answer?.sessionAttributes;
          answer = await handler({ ...event, session: { ...session, attributes } });
        }
      }
      process.stdout.write(answer.response.outputSpeech.ssml);
    })();`;
  const heard = execFileSync(process.execPath, ['--max-old-space-size=12', '-e', program, requests], {
    cwd: root,
    env: { ...process.env, ALEXA_SKILL_ID: skillId },
  });
  expect(heard.toString()).toMatch(/An easy run is fine/);
});
