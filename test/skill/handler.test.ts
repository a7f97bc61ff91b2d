/** The built Lambda, asked everything a device, a tester or a stranger might send. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fresh, readState } from '../../src/conversation/index.ts';
import { allowsRun } from '../../src/triage/index.ts';
import {
  conversation,
  easyRun,
  envelope,
  handler,
  intent,
  launch,
  plain,
  skillId,
  speechOf,
  unmatched,
} from '../support/lambda.ts';
import { linesOf } from '../support/lines.ts';
import { intents, slotsOf } from '../support/model.ts';
import { problemsOf } from '../support/response.ts';
import { levelHeard } from '../support/verdict.ts';

beforeEach(() => {
  vi.stubEnv('ALEXA_SKILL_ID', skillId);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const clears = (response: ResponseEnvelope): boolean => {
  const level = levelHeard(speechOf(response));
  return level !== undefined && allowsRun(level);
};

/** Says something: the answer to what was asked, in the runner's own words. */
const said = (words: string) => intent('ShouldIRunIntent', { story: plain('story', words) });

const openIn = ({ sessionAttributes }: ResponseEnvelope) => readState(sessionAttributes).open;

describe('launched', () => {
  test('it greets, says what it does, asks, and stays open with a reprompt', async () => {
    const response = await handler(envelope(launch));
    expect(speechOf(response)).toMatch(/^Hi, this is Leg Check\..*not a doctor/);
    expect(response.response).toMatchObject({ shouldEndSession: false, reprompt: expect.anything() });
    expect(openIn(response)).toMatchObject({ is: 'asking', question: { id: 'open' } });
    expect(problemsOf(response)).toEqual([]);
  });
});

describe('whenever an answer is awaited', () => {
  test.each([
    ['a question', [launch]],
    ['an offer after a topic', [intent('ShoesIntent')]],
    ['help', [launch, intent('AMAZON.HelpIntent')]],
    ['an urgent answer', [said('my chest hurts and i cannot breathe')]],
  ])('after %s Alexa is asked for a sentence, with nothing filled in', async (_, requests) => {
    const { response } = await conversation(...requests);
    const [directive, ...more] = response.directives ?? [];
    expect(more).toEqual([]);
    expect(directive).toMatchObject({
      type: 'Dialog.ElicitSlot',
      slotToElicit: 'story',
      updatedIntent: { name: 'ShouldIRunIntent', confirmationStatus: 'NONE' },
    });
    const slots = directive?.type === 'Dialog.ElicitSlot' ? directive.updatedIntent?.slots : {};
    expect(Object.keys(slots ?? {}).toSorted()).toEqual(slotsOf('ShouldIRunIntent').toSorted());
    expect(Object.values(slots ?? {}).filter(({ value }) => value !== undefined)).toEqual([]);
  });

  test('and not once the session is over', async () => {
    const { response, sessionAttributes } = await conversation(launch, intent('AMAZON.StopIntent'));
    expect(response.directives).toBeUndefined();
    expect(response.shouldEndSession).toBe(true);
    expect(sessionAttributes).toEqual({});
  });
});

describe('a whole conversation', () => {
  test('about mild soreness on both sides ends in an easy run, and stays open for more', async () => {
    const response = (await easyRun()).at(-1)?.response;
    expect(response && levelHeard(speechOf(response))).toBe('easyRun');
    expect(response && openIn(response).is).toBe('told');
    expect(response?.response.shouldEndSession).toBe(false);
  });

  test('about a sign of an emergency calls for help in the first words, and can be put right for one turn', async () => {
    const urgent = await conversation(said('my pee is the color of cola'));
    expect(speechOf(urgent)).toMatch(/^Call nine one one now\./);
    expect(openIn(urgent).is).toBe('warned');
    const over = await conversation(said('my pee is the color of cola'), intent('AMAZON.StopIntent'));
    expect(over.response.shouldEndSession).toBe(true);
  });

  test('keeps findings in the session attributes and forgets them with the session', async () => {
    const quads = said('both my quads are a bit sore about a two');
    const open = await conversation(quads);
    expect(open.sessionAttributes).toMatchObject({
      findings: { sites: ['quad'], side: 'both', pain: 'mild' },
    });
    const closed = await conversation(quads, intent('AMAZON.StopIntent'));
    expect(closed.sessionAttributes).toEqual({});
  });

  test('knows what was asked when it hears an answer', async () => {
    const knee = said('my left knee is a bit sore since yesterday');
    const asked = await conversation(knee);
    expect(openIn(asked)).toMatchObject({ is: 'asking', question: { id: 'sweep' } });
    const answered = await conversation(knee, said('nah all good'));
    expect(answered.sessionAttributes).toMatchObject({ findings: { chest: 'no' } });
  });

  test('knows what day it is where the runner is', async () => {
    const since = intent('ShouldIRunIntent', { since: plain('since', '2026-11-21') });
    const at = async (locale: string) => {
      const request = { ...since, locale, timestamp: '2026-11-20T20:00:00Z' };
      return (await conversation(request)).sessionAttributes?.findings;
    };
    expect(await at('en-IN')).toEqual({ days: '0-3' });
    expect(await at('en-US')).toEqual({});
  });
});

describe('every intent of the model', () => {
  const shapes = {
    'no slots': () => ({}),
    'empty slots': (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { name }])),
    'slots on no list': (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, unmatched(name)])),
    'slots whose list timed out': (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, unmatched(name, 'ER_ERROR_TIMEOUT')])),
    'slots heard as "?"': (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, plain(name, '?')])),
    'malformed slots': (names: readonly string[]) =>
      Object.fromEntries(
        names.map((name, n) => [name, [null, 7, 'x', { value: {} }, { resolutions: 3 }][n % 5]]),
      ),
    'null for slots': () => null,
  };
  test.each(Object.entries(shapes))('with %s gets a valid answer that clears nobody', async (_, slots) => {
    const wrong: string[] = [];
    for (const { name } of intents) {
      const request = { ...intent(name), intent: { name, slots: slots(slotsOf(name)) } };
      for (const before of [[], [launch], [said('my knee is a bit sore')]]) {
        const response = await conversation(...before, request);
        const silent = speechOf(response) === '' ? ['says nothing'] : [];
        const cleared = clears(response) ? [`clears: ${speechOf(response)}`] : [];
        const problems = [...problemsOf(response), ...silent, ...cleared];
        wrong.push(...problems.map((problem) => `${name} after ${before.length}: ${problem}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a session that was tampered with', () => {
  const whole = { ...fresh, open: { is: 'told', offer: 'stretching' } };
  const broken: readonly unknown[] = [
    'text',
    7,
    null,
    [],
    { findings: { sites: ['knee'] }, misses: 0, tips: [], asking: 'walking' },
    { ...whole, version: 1, findings: { sites: ['knee'], pain: 'mild' } },
    { ...whole, findings: 3 },
    { ...whole, findings: { pain: 'purple' } },
    { ...whole, findings: { wings: 'yes' } },
    { ...whole, findings: { sites: ['elbow'] } },
    { ...whole, findings: { sites: 'knee' } },
    { ...whole, tips: ['T99'] },
    { ...whole, doubts: -1 },
    {
      ...whole,
      open: { is: 'asking', question: { id: 'everything', covers: ['pain'] }, way: 'first', pointed: false },
    },
    { ...whole, open: { is: 'asking', question: { id: 'sweep', covers: [] }, way: 'first', pointed: false } },
    ...[
      { id: 'course', covers: ['side', 'walking'] },
      { id: 'open', covers: ['chest', 'nerve'] },
      { id: 'closing', covers: ['pop', 'sites'] },
    ].map((question) => ({ ...whole, open: { is: 'asking', question, way: 'first', pointed: false } })),
    { ...whole, open: { is: 'constructor' } },
  ];
  test.each(broken.map((attributes) => [JSON.stringify(attributes), attributes]))(
    '%s is a fresh start',
    async (_, attributes) => {
      const response = await handler(envelope(intent('AMAZON.YesIntent'), attributes));
      expect(problemsOf(response)).toEqual([]);
      expect(response.sessionAttributes).toMatchObject({ findings: {} });
      expect(openIn(response)).toMatchObject({ is: 'asking', question: { id: 'open' } });
    },
  );
});

describe('what is not a turn of a conversation', () => {
  test.each(['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'])(
    'a session ended by %s gets no speech, with or without context',
    async (reason) => {
      const whole = envelope({ type: 'SessionEndedRequest', reason }, {});
      const { context: _, ...bare } = whole;
      for (const event of [whole, bare]) {
        expect((await handler(event)).response.outputSpeech).toBeUndefined();
      }
    },
  );

  test.each(['System.ExceptionEncountered', 'AudioPlayer.PlaybackStopped', 'Brand.NewRequest'])(
    'a %s gets no speech',
    async (type) => {
      const { session: _, ...event } = envelope({ type });
      expect(problemsOf(await handler(event))).toEqual([]);
    },
  );

  test('an intent that is not ours leads to the first question', async () => {
    const response = await handler(envelope(intent('PizzaIntent')));
    expect(speechOf(response)).toMatch(/Anything sore/);
    expect(problemsOf(response)).toEqual([]);
  });

  test('a request for another skill is refused without a word', async () => {
    vi.stubEnv('ALEXA_SKILL_ID', 'amzn1.ask.skill.other');
    expect(await handler(envelope(launch))).toEqual({ version: '1.0', response: { shouldEndSession: true } });
  });

  test.each(['', undefined])(
    'a function in the Lambda that is told no skill id (%o) answers nobody',
    async (id) => {
      const { session: _, ...nameless } = envelope(launch);
      const lines = await linesOf(async () => {
        vi.stubEnv('ALEXA_SKILL_ID', id);
        for (const event of [envelope(launch), nameless, { request: launch }]) {
          expect(await handler(event)).toEqual({ version: '1.0', response: { shouldEndSession: true } });
        }
      });
      expect(lines.map((line) => JSON.parse(line).outcome)).toEqual(['refused', 'refused', 'refused']);
    },
  );

  test('on one’s own machine the bundle answers without being told an id', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', undefined);
    vi.stubEnv('ALEXA_SKILL_ID', undefined);
    expect(speechOf(await handler(envelope(launch)))).toMatch(/Leg Check/);
  });

  test.each([undefined, null, 'text', 7, [], {}, { request: {} }, { request: { type: 3 } }])(
    '%o is refused without a word',
    async (event) => {
      expect(await handler(event)).toEqual({ version: '1.0', response: { shouldEndSession: true } });
    },
  );

  test('unknown extra fields are no reason to refuse', async () => {
    const event = { ...envelope({ ...launch, metadata: { future: true } }), tomorrow: [1, 2, 3] };
    expect(speechOf(await handler(event))).toMatch(/Leg Check/);
  });
});
