/** What somebody could send to the function who gets past Amazon, or tampers with what Amazon keeps for a session. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fresh } from '../../src/conversation/index.ts';
import { allowsRun, assess, findingsFrom } from '../../src/triage/index.ts';
import {
  conversation,
  envelope,
  handler,
  intent,
  launch,
  matched,
  plain,
  speechOf,
} from '../support/lambda.ts';
import { linesOf } from '../support/lines.ts';
import { intents, slotsOf } from '../support/model.ts';
import { openPoints } from '../support/points.ts';
import { problemsOf } from '../support/response.ts';
import { share } from '../support/share.ts';
import { levelHeard } from '../support/verdict.ts';

const clears = (speech: string): boolean => /run/i.test(levelHeard(speech) ?? '');
const quads = intent('ShouldIRunIntent', { location: matched('location', 'quad') });

/** An answer that a person could be given, and that clears nobody. */
async function isSafe(event: unknown): Promise<void> {
  const response = await handler(event);
  expect(problemsOf(response)).toEqual([]);
  expect(clears(speechOf(response))).toBe(false);
}

describe('a session that claims more than was said', () => {
  const claims: readonly object[] = [
    { findings: {} },
    { findings: { sites: ['quad'], pain: 'mild' } },
    { findings: { pain: 'none' }, asked: ['sweep', 'body', 'closing'] },
    { findings: {}, open: { is: 'told', offer: 'more', followUp: { kind: 'why' } } },
  ];
  test.each(claims.map((claim) => [JSON.stringify(claim), claim]))(
    'does not clear anyone: %s',
    async (_, claim) => {
      const attributes = { ...fresh, introduced: true, open: { is: 'told', offer: 'stretching' }, ...claim };
      for (const name of ['AMAZON.RepeatIntent', 'AMAZON.YesIntent', 'AMAZON.NoIntent', 'WhyIntent']) {
        await isSafe(envelope(intent(name), attributes));
      }
    },
  );
});

const said = (words: string) => intent('ShouldIRunIntent', { story: plain('story', words) });

const admittedOrWorse = /^(?:altered|limping|unable)$/;

test('what was admitted of walking stays, whatever is answered to the next three questions', async () => {
  const answers = ['no', 'not sure', 'yes'].map(said);
  const admitted = await conversation(
    said('both my quads are a two since yesterday'),
    said('no'),
    said("i can't walk normally"),
  );
  for (const first of answers)
    for (const second of answers)
      for (const third of answers) {
        let last = admitted;
        for (const answer of [first, second, third]) {
          last = await handler(envelope(answer, last.sessionAttributes));
          expect(clears(speechOf(last))).toBe(false);
          if (last.response.shouldEndSession !== false) break;
          expect(last.sessionAttributes?.findings).toMatchObject({
            walking: expect.stringMatching(admittedOrWorse),
          });
        }
      }
});

test.each(["actually it's a seven out of ten", 'no wait seven', 'a seven out of ten'])(
  'a pain that is put right while days are due is a pain: “%s”',
  async (words) => {
    const calf = said('my left calf is a two out of ten');
    const asked = await conversation(calf, said('no'), said('no'));
    expect(asked.sessionAttributes).toMatchObject({ open: { question: { id: 'course' } } });
    const { findings } =
      (await handler(envelope(said(words), asked.sessionAttributes))).sessionAttributes ?? {};
    expect(findings).toMatchObject({ pain: 'severe' });
    expect(findings).not.toHaveProperty('days');
  },
);

describe('a request as large as Lambda takes', () => {
  const six = 'calf '.repeat(1_200_000);

  test('in the words of a slot is answered in less than two seconds', async () => {
    // By the processor's clock: a busy machine is not our slowness.
    const start = process.threadCpuUsage();
    await isSafe(
      envelope(
        intent('ShouldIRunIntent', { location: plain('location', six), severity: plain('severity', six) }),
      ),
    );
    await isSafe(
      envelope(intent('ShouldIRunIntent', { duration: plain('duration', `P${'1'.repeat(3e6)}D`) })),
    );
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  test('in the session is answered with no more than a fresh start', async () => {
    const response = await handler(envelope(quads, { ...fresh, padding: six }));
    expect(JSON.stringify(response).length).toBeLessThan(20_000);
    expect(problemsOf(response)).toEqual([]);
  });

  test('of a hundred thousand slots is answered', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, n) => [`slot${n}`, { name: 'x', value: 'y' }]),
    );
    await isSafe(envelope(intent('ShouldIRunIntent', many)));
  });

  test('of lists in lists is answered, and as a session refused', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    await isSafe(envelope(intent('ShouldIRunIntent', { location: deep, answer: { slotValue: deep } })));
    await linesOf(async () => {
      expect((await handler(envelope(quads, deep))).response).toEqual({ shouldEndSession: true });
    });
  });
});

describe('keys that mean something to JavaScript', () => {
  const poison =
    '{"version":2,"findings":{"__proto__":{"pain":"none"},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"introduced":true,"polluted":1}}';

  test('in the session leave nothing behind, and are a fresh start', async () => {
    const event = envelope(intent('AMAZON.RepeatIntent'), JSON.parse(poison));
    await isSafe(event);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('as names of slots, ids and intents are unknown ones', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const slots = JSON.parse(`{"${name}":{"name":"x","value":"y"}}`);
      await isSafe(envelope(intent(name, slots)));
      await isSafe(
        envelope(
          intent('ShouldIRunIntent', {
            ...slots,
            sign: matched('sign', name, `${name}:yes`),
            location: matched('location', name),
          }),
        ),
      );
    }
    expect(Reflect.get({}, 'value')).toBeUndefined();
  });
});

test('markup in what was said never comes back in what is said', async () => {
  const markup = '"/><audio src="https://evil.example/x.mp3"/></speak>&amp;<';
  for (const { attributes } of openPoints) {
    for (const { name } of intents) {
      const slots = Object.fromEntries(slotsOf(name).map((slot) => [slot, plain(slot, markup)]));
      const response = await handler(envelope({ ...intent(name, slots), locale: markup }, attributes));
      expect(JSON.stringify(response.response)).not.toMatch(/audio src|evil/);
      expect(problemsOf(response)).toEqual([]);
    }
  }
});

test('a touch that was made up clears nobody whom the findings do not, wherever the conversation stands', async () => {
  const argument = fc.oneof(
    fc.string(),
    fc.constantFrom('ShouldIRunIntent', 'decided', 'runAsPlanned', 'none'),
    fc.object(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...openPoints),
      fc.array(argument, { maxLength: 4 }),
      async ({ attributes }, made) => {
        const touch = {
          type: 'Alexa.Presentation.APL.UserEvent',
          token: made[0],
          arguments: made,
          source: { type: 'TouchWrapper' },
        };
        const response = await handler(envelope(touch, attributes));
        expect(problemsOf(response)).toEqual([]);
        if (!clears(speechOf(response))) return;
        expect(allowsRun(assess(findingsFrom(Object(attributes.findings))).level)).toBe(true);
      },
    ),
    { numRuns: share(300) },
  );
});

test('a request that comes a second time is answered as it was the first time', async () => {
  const [first, second] = [await conversation(quads), await conversation(quads)];
  const again = envelope(intent('AMAZON.NoIntent'), first.sessionAttributes);
  expect(second).toEqual(first);
  expect(await handler(again)).toEqual(await handler(again));
});

test('requests that arrive at the same moment know nothing of each other', async () => {
  const calf = intent('ShouldIRunIntent', { location: matched('location', 'calf') });
  const both = await Promise.all([
    handler(envelope(quads)),
    handler(envelope(calf)),
    handler(envelope(launch)),
  ]);
  expect(both.map(({ sessionAttributes }) => sessionAttributes?.findings)).toEqual([
    { sites: ['quad'] },
    { sites: ['calf'] },
    {},
  ]);
});

test('a request of another skill learns nothing, not even that this is a skill', async () => {
  const foreign = { applicationId: 'amzn1.ask.skill.other' };
  const event = { ...envelope(quads), context: { System: { application: foreign } } };
  expect(await handler(event)).toEqual({ version: '1.0', response: { shouldEndSession: true } });
});
