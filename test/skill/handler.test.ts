/** The built Lambda, asked everything a device, a tester or a stranger might send. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  conversation,
  envelope,
  handler,
  intent,
  launch,
  matched,
  plain,
  skillId,
  speechOf,
  unmatched,
} from '../support/lambda.ts';
import { linesOf } from '../support/lines.ts';
import { intents, slotsOf } from '../support/model.ts';
import { problemsOf } from '../support/response.ts';

beforeEach(() => {
  vi.stubEnv('ALEXA_SKILL_ID', skillId);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const clears = /easy run is fine|run as planned/i;

describe('launched', () => {
  test('it greets, says what it does, asks, and stays open with a reprompt', async () => {
    const response = await handler(envelope(launch));
    expect(speechOf(response)).toMatch(/^Hi, this is Leg Check\..*not a doctor.*Where does it hurt/);
    expect(response.response).toMatchObject({ shouldEndSession: false, reprompt: expect.anything() });
    expect(problemsOf(response)).toEqual([]);
  });

  test('it asks Alexa to listen for a place', async () => {
    const { response } = await handler(envelope(launch));
    expect(response.directives).toMatchObject([
      { type: 'Dialog.ElicitSlot', slotToElicit: 'location', updatedIntent: { name: 'ShouldIRunIntent' } },
    ]);
  });
});

describe('a whole conversation', () => {
  const quads = intent('ShouldIRunIntent', {
    location: matched('location', 'quad'),
    side: matched('side', 'both'),
    severity: plain('severity', '2'),
  });
  const answer = (id: string) => intent('ShouldIRunIntent', { answer: matched('answer', id) });

  test('about mild soreness on both sides ends in an easy run with reason, stop rule and one tip', async () => {
    const response = await conversation(
      quads,
      answer('no'),
      intent('AMAZON.NoIntent'),
      intent('AMAZON.YesIntent'),
      intent('ShouldIRunIntent', { since: plain('since', '2026-11-19') }),
    );
    const heard = speechOf(response);
    expect(heard).toMatch(/An easy run is fine.*Mild soreness after effort is normal.*Walk home if/);
    expect(heard.match(/Tip:/g)).toHaveLength(1);
  });

  test('about a knee at three out of ten ends in three days of rest', async () => {
    const knee = intent('ShouldIRunIntent', {
      location: matched('location', 'knee'),
      severity: plain('severity', '3'),
    });
    const response = await conversation(knee, answer('no'), answer('no'), answer('yes'));
    expect(speechOf(response)).toMatch(/Take three days off running/);
  });

  test('about a swollen, hot calf on one side ends in care today and without a tip', async () => {
    const calf = intent('ShouldIRunIntent', {
      location: matched('location', 'calf'),
      swelling: matched('swelling', 'clear'),
      sign: matched('sign', 'heat'),
    });
    const response = await conversation(
      calf,
      answer('no'),
      intent('ShouldIRunIntent', { side: matched('side', 'one') }),
    );
    expect(speechOf(response)).toMatch(/see a doctor .*today/);
    expect(speechOf(response)).not.toMatch(/Tip:/);
    expect(response.response.shouldEndSession).toBe(true);
  });

  test('about urine like cola says to call for help in the first words', async () => {
    const response = await conversation(intent('ShouldIRunIntent', { sign: matched('sign', 'darkUrine') }));
    expect(speechOf(response)).toMatch(/^Call nine one one now\./);
  });

  test('keeps findings in the session attributes and forgets them with the session', async () => {
    const open = await conversation(quads);
    expect(open.sessionAttributes).toMatchObject({
      findings: { sites: ['quad'], side: 'both', pain: 'mild' },
      asking: 'sweep',
    });
    const closed = await conversation(quads, intent('AMAZON.StopIntent'));
    expect(closed.sessionAttributes).toEqual({});
  });
});

describe('slots', () => {
  const findingsOf = async (slots: Readonly<Record<string, unknown>>) => {
    const response = await conversation(intent('ShouldIRunIntent', slots));
    return response.sessionAttributes?.findings;
  };

  test.each([
    ['0', { pain: 'none' }],
    ['3', { pain: 'mild' }],
    ['5', { pain: 'moderate' }],
    ['6', { pain: 'strong' }],
    ['8', { pain: 'severe' }],
    ['9', { pain: 'extreme' }],
    ['10', { pain: 'extreme' }],
    ['?', {}],
    ['', {}],
    ['11', {}],
    ['-1', {}],
    ['1e400', {}],
  ])('a severity of "%s" is %o', async (value, findings) => {
    expect(await findingsOf({ severity: plain('severity', value) })).toEqual(findings);
  });

  test('of a word and a number the worse counts, and a word that gives no number gives way', async () => {
    const severity = plain('severity', '2');
    expect(await findingsOf({ severity, painWord: matched('painWord', 'strong') })).toEqual({
      pain: 'strong',
    });
    expect(await findingsOf({ severity, painWord: matched('painWord', 'unsure') })).toEqual({ pain: 'mild' });
  });

  test.each([
    ['P2D', '0-3'],
    ['P4D', '4-7'],
    ['P1W', '4-7'],
    ['P8D', '8-14'],
    ['P3W', '15+'],
    ['P1M', '15+'],
    ['PT5H', '0-3'],
  ])('a duration of %s is %s days', async (value, days) => {
    expect(await findingsOf({ duration: plain('duration', value) })).toEqual({ days });
  });

  test.each([
    ['2026-11-19', '0-3'],
    ['2026-11-13', '4-7'],
    ['2026-11-22', '4-7'],
    ['2026-W46', '8-14'],
    ['2026-10', '15+'],
    ['PRESENT_REF', '0-3'],
  ])('since %s, on the twentieth, is %s days', async (value, days) => {
    expect(await findingsOf({ since: plain('since', value) })).toEqual({ days });
  });

  test.each(['soon', 'P', '2026-W99-XX', '31 February'])(
    'a time of "%s" was not understood',
    async (value) => {
      const found = await findingsOf({ since: plain('since', value) });
      expect([{}, { days: '0-3' }]).toContainEqual(found);
    },
  );

  test('signs name a finding, or a finding and its value; the worse of two counts', async () => {
    const sign = matched('sign', 'nerve:tingling', 'bruise:no');
    const otherSign = matched('otherSign', 'bruise');
    expect(await findingsOf({ sign, otherSign })).toEqual({ nerve: 'tingling', bruise: 'yes' });
  });

  test('several values of one slot all count', async () => {
    const location = matched('location', 'knee', 'calf');
    expect(await findingsOf({ location })).toEqual({ sites: ['knee', 'calf'] });
  });

  test('a list-valued slot is read value by value', async () => {
    const location = {
      name: 'location',
      confirmationStatus: 'NONE',
      slotValue: { type: 'List', values: [matched('location', 'knee'), matched('location', 'shin')] },
    };
    expect(await findingsOf({ location })).toEqual({ sites: ['knee', 'shin'] });
  });

  test('ids of another version of the model are left out', async () => {
    const slots = { location: matched('location', 'elbow'), sign: matched('sign', 'wings', 'pain:purple') };
    expect(await findingsOf(slots)).toEqual({});
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
  for (const { name } of intents) {
    for (const [shape, slots] of Object.entries(shapes)) {
      test(`${name} with ${shape} gets a valid answer that clears nobody`, async () => {
        const request = { ...intent(name), intent: { name, slots: slots(slotsOf(name)) } };
        for (const before of [
          [],
          [launch],
          [intent('ShouldIRunIntent', { location: matched('location', 'knee') })],
        ]) {
          const response = await conversation(...before, request);
          expect(problemsOf(response)).toEqual([]);
          expect(speechOf(response)).not.toBe('');
          expect(speechOf(response)).not.toMatch(clears);
        }
      });
    }
  }
});

describe('a session that was tampered with', () => {
  const broken: readonly unknown[] = [
    'text',
    7,
    null,
    [],
    { findings: 3 },
    { findings: { pain: 'purple' }, misses: 0, tips: [] },
    { findings: { wings: 'yes' }, misses: 0, tips: [] },
    { findings: { sites: ['elbow'] }, misses: 0, tips: [] },
    { findings: { sites: 'knee' }, misses: 0, tips: [] },
    { findings: { __proto__: { pain: 'none' } }, misses: 'many', tips: ['T99'] },
    { findings: {}, misses: -1, tips: [], asking: 'everything' },
    { findings: {}, misses: 0, tips: [], asking: 'constructor' },
  ];
  test.each(broken.map((attributes) => [JSON.stringify(attributes), attributes]))(
    '%s is a fresh start',
    async (_, attributes) => {
      const response = await handler(envelope(intent('AMAZON.YesIntent'), attributes));
      expect(problemsOf(response)).toEqual([]);
      expect(response.sessionAttributes).toMatchObject({ findings: {}, asking: 'where' });
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

  test('an intent that is not ours is answered like something not understood', async () => {
    const response = await handler(envelope(intent('PizzaIntent')));
    expect(speechOf(response)).toMatch(/Sorry, I didn't get that/);
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
