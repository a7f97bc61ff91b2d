/** Amazon's certification checklist at run time, R1 to R18, over the handler that is deployed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readState } from '../../src/conversation/index.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { envelope, handler, intent, launch, matched, plain, speechOf, unmatched } from '../support/lambda.ts';
import { intents } from '../support/model.ts';
import { locales, models } from '../support/package.ts';
import { openPoints, turn } from '../support/points.ts';
import { problemsOf, ssmlProblemsOf } from '../support/response.ts';
import { onScreen, tokensIn } from '../support/touches.ts';
import { levelHeard } from '../support/verdict.ts';

const sorry = phrasebookFor('en-US').thread.sorry;
const isSorry = (speech: string): boolean => sorry.some((words) => speech.startsWith(words));

/** The samples of a locale's own model, by intent, with the slots they name. */
function samplesOf(locale: string) {
  const file = new URL(`../../skill-package/interactionModels/custom/${locale}.json`, import.meta.url);
  const model = z
    .object({
      interactionModel: z.object({
        languageModel: z.object({
          intents: z.array(
            z.object({
              name: z.string(),
              samples: z.array(z.string()),
              slots: z.optional(z.array(z.object({ name: z.string(), type: z.string() }))),
            }),
          ),
          types: z.array(
            z.object({
              name: z.string(),
              values: z.array(
                z.object({ id: z.optional(z.string()), name: z.object({ value: z.string() }) }),
              ),
            }),
          ),
        }),
      }),
    })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  const { intents: all, types } = model.interactionModel.languageModel;
  const first = new Map(
    types.map(({ name, values: [value] }) => [name, { id: value?.id, words: value?.name.value }]),
  );
  return all.flatMap(({ name, samples, slots }) =>
    samples.map((sample) => ({
      name,
      sample,
      slots: Object.fromEntries(
        [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => {
          const type = slots?.find((each) => each.name === slot)?.type ?? '';
          const { id, words } = first.get(type) ?? {};
          if (type.startsWith('AMAZON.')) return [slot, plain(slot, builtIn(type))];
          return [slot, id ? { ...matched(slot, id), value: words } : plain(slot, words ?? '')];
        }),
      ),
    })),
  );
}

const builtIn = (type: string) =>
  ({ 'AMAZON.NUMBER': '3', 'AMAZON.DURATION': 'P2D', 'AMAZON.DATE': '2026-11-18' })[type] ??
  'left calf is sore';

describe('R1 a launch', () => {
  test.each(locales)(
    'greets, says what the skill does, asks, and stays open with a reprompt in %s',
    async (locale) => {
      const response = await handler(envelope({ ...launch, locale }));
      expect(speechOf(response)).toMatch(/Leg Check.*run.*\?$/);
      expect(problemsOf(response)).toEqual([]);
      expect(response.response.shouldEndSession).toBe(false);
    },
  );
});

describe('R2 every sample utterance', () => {
  test.each(models)('of %s gets an answer of its own, never the welcome', async (locale) => {
    const wrong: string[] = [];
    const seen = new Map<string, string>();
    for (const { name, sample, slots } of samplesOf(locale)) {
      const key = `${name} ${JSON.stringify(slots)}`;
      if (!seen.has(key)) {
        seen.set(key, speechOf(await handler(envelope({ ...intent(name, slots), locale }))));
      }
      const speech = seen.get(key) ?? '';
      if (speech === '' || /^Hi, this is/.test(speech) || isSorry(speech)) wrong.push(`${name}: ${sample}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(openPoints.map(({ name, attributes }) => [name, attributes] as const))(
  'while %s',
  (_, attributes) => {
    const say = (request: object) => handler(envelope(request, attributes));
    /** An alarm stands until it is taken back, and waits for one turn. */
    const isUrgent = attributes.open.is === 'confirming' || attributes.open.is === 'warned';

    test('R3 help explains and the dialog goes on', async () => {
      const help = await say(intent('AMAZON.HelpIntent'));
      // What there is no breath for beside the question is left out of its middle.
      const said = phrasebookFor('en-US').thread.help.split(/(?<=[.]) /);
      for (const sentence of [said.at(0), said.at(-1)]) expect(speechOf(help)).toContain(sentence);
      expect(problemsOf(help)).toEqual([]);
      expect(help.response.shouldEndSession).toBe(false);
      const { findings, open } = readState(help.sessionAttributes);
      expect(findings).toEqual(attributes.findings);
      expect(open.is).toBe(attributes.open.is);
    });

    test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'])(
      'R4 %s ends the session',
      async (name) => {
        const response = await say(intent(name));
        expect(response.response.shouldEndSession).toBe(true);
        expect(speechOf(response)).not.toBe('');
      },
    );

    test('R5 fallback guides and asks again; before long it ends politely, and clears nobody', async () => {
      let last = await say(intent('AMAZON.FallbackIntent'));
      if (!isUrgent) expect(last.response.shouldEndSession).toBe(false);
      for (let n = 0; n < 12 && last.response.shouldEndSession === false; n++) {
        expect(problemsOf(last)).toEqual([]);
        last = await turn(last, intent('AMAZON.FallbackIntent'));
        expect(levelHeard(speechOf(last)) ?? '').not.toMatch(/run/i);
      }
      expect(last.response.shouldEndSession).toBe(true);
      expect(speechOf(last)).not.toBe('');
    });

    test('R6 whatever is said, it stays open if and only if it ends with a prompt', async () => {
      const wrong: string[] = [];
      for (const { name } of intents)
        for (const problem of problemsOf(await say(intent(name)))) wrong.push(`${name}: ${problem}`);
      expect(wrong).toEqual([]);
    });

    test('R7 words on no list are asked for again', async () => {
      const response = await say(intent('ShouldIRunIntent', { location: unmatched('location') }));
      if (!isUrgent) expect(response.response.shouldEndSession).toBe(false);
      expect(problemsOf(response)).toEqual([]);
    });

    test.each(['AMAZON.YesIntent', 'AMAZON.NoIntent'])('R15 %s is answered', async (name) => {
      const response = await say(intent(name));
      expect(speechOf(response)).not.toBe('');
      expect(problemsOf(response)).toEqual([]);
    });

    test('R16 a change of mind in the middle is followed', async () => {
      const response = await say(intent('StretchIntent', { location: matched('location', 'calf') }));
      expect(speechOf(response)).toMatch(isUrgent ? /[Cc]all nine one one now|stretch/ : /stretch|wall/i);
      expect(response.response.shouldEndSession).toBe(false);
    });
  },
);

describe('R7 a slot', () => {
  const shapes: Readonly<Record<string, unknown>> = {
    missing: undefined,
    empty: { name: 'location', confirmationStatus: 'NONE' },
    'heard as "?"': plain('severity', '?'),
    'on no list': unmatched('location'),
    'timed out': unmatched('location', 'ER_ERROR_TIMEOUT'),
    'broken at Amazon': unmatched('location', 'ER_ERROR_EXCEPTION'),
    'out of range': plain('severity', '4000'),
    'matched several times': matched('location', 'knee', 'shin'),
    'a list': { name: 'location', slotValue: { type: 'List', values: [matched('location', 'knee')] } },
  };
  test.each(Object.entries(shapes))('that is %s never throws and never clears anyone', async (_, slot) => {
    const response = await handler(envelope(intent('ShouldIRunIntent', { location: slot, severity: slot })));
    expect(problemsOf(response)).toEqual([]);
    expect(levelHeard(speechOf(response)) ?? '').not.toMatch(/run/i);
  });
});

describe('R8 the end of a session', () => {
  const reasons = ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'];
  const errors = [undefined, 'INVALID_RESPONSE', 'DEVICE_COMMUNICATION_ERROR', 'INTERNAL_SERVICE_ERROR'];
  const ends = reasons.flatMap((reason) => errors.map((type) => [reason, type] as const));
  test.each(ends)('by %s with error %s gets no speech, with and without context', async (reason, type) => {
    const error = type && { type, message: 'x' };
    const whole = envelope({ type: 'SessionEndedRequest', reason, ...(error ? { error } : {}) }, {});
    const { context: _, ...bare } = whole;
    for (const event of [whole, bare]) expect((await handler(event)).response).toEqual({});
  });
});

describe('R9 a request of an unknown type', () => {
  test.each([
    'Alexa.Presentation.Future.Event',
    'AlexaSkillEvent.SkillEnabled',
    'AudioPlayer.PlaybackStarted',
    '',
  ])('%s with extra fields and no session gets an empty answer', async (type) => {
    const { session: _, ...event } = envelope({ type, surprise: { deep: [1] } });
    expect((await handler(event)).response).toEqual({});
  });
});

describe('R10 every answer', () => {
  test('keeps to the limits and is well-formed SSML', async () => {
    for (const { attributes } of openPoints) {
      for (const { name } of intents) {
        const response = await handler(envelope(intent(name), attributes));
        expect(await ssmlProblemsOf(response)).toEqual([]);
      }
    }
  });
});

test('R11 a screen is sent to a device that has one, and to no other', async () => {
  const kinds = async (event: object) =>
    (await handler(event)).response.directives?.map(({ type }) => type).toSorted();
  expect(await kinds(envelope(launch))).toEqual(['Dialog.ElicitSlot']);
  expect(await kinds(onScreen(launch))).toEqual([
    'Alexa.Presentation.APL.RenderDocument',
    'Dialog.ElicitSlot',
  ]);
});

test('R12 a request for another application is refused', async () => {
  const event = envelope(launch);
  const other = { applicationId: 'amzn1.ask.skill.other' };
  const refused = { version: '1.0', response: { shouldEndSession: true } };
  const { System } = event.context;
  expect(await handler({ ...event, context: { System: { ...System, application: other } } })).toEqual(
    refused,
  );
  const { context: _, ...bare } = event;
  expect(await handler({ ...bare, session: { ...event.session, application: other } })).toEqual(refused);
  const { session: __, ...anonymous } = bare;
  expect(await handler(anonymous)).toEqual(refused);
});

describe('R14 a whole conversation', () => {
  test('takes far less than the eight seconds Alexa waits', async () => {
    const start = performance.now();
    for (const { attributes } of openPoints) await handler(envelope(intent('AMAZON.NoIntent'), attributes));
    expect((performance.now() - start) / openPoints.length).toBeLessThan(1000);
  });
});

describe('R15 yes and no with nothing pending', () => {
  test.each(['AMAZON.YesIntent', 'AMAZON.NoIntent'])(
    '%s from a cold start explains and asks',
    async (name) => {
      const response = await handler(envelope(intent(name)));
      expect(readState(response.sessionAttributes).open).toMatchObject({
        is: 'asking',
        question: { id: 'open' },
      });
    },
  );
});

const findingOf: Readonly<Record<string, string>> = {
  location: 'sites',
  severity: 'pain',
  duration: 'days',
  feel: 'quality',
};

describe('R16 a one-shot', () => {
  const as = (name: string, id: string, value: string) => ({ ...matched(name, id), value });
  const slots = {
    location: as('location', 'quad', 'quads'),
    side: as('side', 'both', 'both sides'),
    severity: plain('severity', '2'),
    duration: plain('duration', 'P1D'),
    swelling: as('swelling', 'none', 'not swollen'),
    walking: as('walking', 'normal', 'walking normally'),
    trend: as('trend', 'improving', 'getting better'),
    feel: as('feel', 'dull', 'a dull ache'),
  };
  test('is understood with all its slots, with some and with none, in any order', async () => {
    const names = Object.keys(slots);
    const orders = [names, names.toReversed(), names.slice(0, 3), names.slice(5), []];
    for (const order of orders) {
      const some = Object.fromEntries(Object.entries(slots).filter(([name]) => order.includes(name)));
      const ordered = Object.fromEntries(order.map((name) => [name, some[name]]));
      const response = await handler(envelope(intent('ShouldIRunIntent', ordered)));
      const told = Object.keys(response.sessionAttributes?.findings ?? {});
      expect(order.filter((name) => !told.includes(findingOf[name] ?? name))).toEqual([]);
      expect(problemsOf(response)).toEqual([]);
    }
  });
});

describe('R17 and R18', () => {
  test('R17 no speech has addresses, markdown, ids or emoji in it', async () => {
    for (const { attributes } of openPoints) {
      for (const { name } of intents) {
        const speech = speechOf(await handler(envelope(intent(name), attributes)));
        expect(speech).not.toMatch(/https?:|www\.|[*_#`{}]|S\d-\d|nhs-|\p{Extended_Pictographic}/u);
      }
    }
  });

  test('R18 a card comes with a verdict only, and no card and no token holds a health value; the log is tried in privacy.test.ts', async () => {
    const [cards, tokens] = [new Set<string>(), new Set<unknown>()];
    for (const { attributes } of openPoints) {
      for (const { name } of intents) {
        const { response } = await handler(envelope(intent(name), attributes));
        if (response.card) {
          cards.add(JSON.stringify(response.card));
          expect(levelHeard(speechOf({ version: '1.0', response }))).toBeDefined();
        }
        const shown = await handler(onScreen(intent(name), attributes));
        for (const token of tokensIn(shown)) tokens.add(token);
      }
    }
    // The same for everybody, so that none of it depends on what was told.
    expect(cards.size).toBe(1);
    expect([...tokens]).toEqual(['leg-check']);
  });
});
