/** R18: conversations in which everything is marked, and no mark in any line of the log, card or token. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../../src/speech/index.ts';
import { findingEntries, levels, questionIds, scaleKeys, sites } from '../../src/triage/index.ts';
import { handler, matched, skillId } from '../support/lambda.ts';
import { breaking, linesOf } from '../support/lines.ts';
import { intents, slotsOf } from '../support/model.ts';
import { share } from '../support/share.ts';
import { fittingTexts } from '../support/slot-values.ts';

const MARK = 'MyKneeIs555-0199';

/** Anything a stranger could write where there is room for text, with the mark in it. */
const marked = fc
  .tuple(fc.string(), fc.constantFrom('', '\n', '","outcome":"error', '\n    at '), fc.string())
  .map(([before, between, after]) => `${before}${between}${MARK}${after}`);

const names = intents.map(({ name }) => name);
const signs = scaleKeys.flatMap((key) =>
  findingEntries[key].scale.split(/ [<=] /).map((value) => `${key}:${value}`),
);
const ids = fc.constantFrom(...sites, ...signs, ...signs.map((sign) => sign.replace(/.*:/, '')));

/** A sentence that the skill can read, with the mark behind it. */
const sentence = fc.constantFrom(...(fittingTexts.story ?? [])).map((words) => `${words} ${MARK}`);

/** A slot in marked words, that says something real, something unknown, or nothing we have a list of. */
const slot = (name: string) =>
  fc.tuple(fc.oneof(ids, marked), fc.oneof(marked, sentence), fc.boolean()).map(([id, words, resolved]) => {
    const real = matched(name, id);
    return resolved ? { ...real, value: words } : { name, value: words, confirmationStatus: 'NONE' };
  });

const intent = fc
  .oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: marked })
  .chain((name) =>
    fc.record({
      name: fc.constant(name),
      slots: fc.record(Object.fromEntries([...slotsOf(name), MARK].map((each) => [each, slot(each)])), {
        requiredKeys: [],
      }),
    }),
  );

const request = fc.record({
  type: fc.oneof(
    { weight: 12, arbitrary: fc.constant('IntentRequest') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('LaunchRequest', 'SessionEndedRequest', 'Alexa.Presentation.APL.UserEvent'),
    },
    { weight: 1, arbitrary: marked },
  ),
  requestId: marked,
  locale: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...locales) }, { weight: 1, arbitrary: marked }),
  timestamp: fc.oneof(fc.constant('2026-11-20T09:00:00Z'), marked),
  dialogState: marked,
  intent,
  reason: fc.oneof(fc.constant('ERROR'), marked),
  error: fc.record({ type: fc.oneof(fc.constant('INVALID_RESPONSE'), marked), message: marked }),
  token: marked,
  arguments: fc.array(fc.oneof(marked, ids), { maxLength: 3 }),
});

const screen = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };

const step = fc.record({
  request,
  user: marked,
  session: marked,
  device: marked,
  person: marked,
  supportedInterfaces: fc.constantFrom({}, screen),
  /** What a tampered session adds to its attributes. */
  note: fc.option(fc.tuple(fc.constantFrom('note', 'open', 'questions', 'side'), marked)),
  breaks: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function eventOf(
  { request: asked, user, session, device, person, supportedInterfaces, note, breaks }: Step,
  attributes: object,
) {
  const application = { applicationId: skillId };
  const event = {
    version: '1.0',
    session: {
      sessionId: session,
      application,
      user: { userId: user, accessToken: user },
      attributes: note ? { ...attributes, [note[0]]: note[1] } : attributes,
    },
    context: {
      System: {
        application,
        user: { userId: user },
        person: { personId: person },
        device: { deviceId: device, supportedInterfaces },
        apiAccessToken: person,
      },
    },
    request: asked,
  };
  return breaks ? breaking(event, () => new Error(`${MARK}\n    at ${MARK} (knee:1:2)`)) : event;
}

/** Everything outside the speech that stays somewhere: cards, and the tokens by which screens are known. */
function keptIn({ response }: ResponseEnvelope): readonly unknown[] {
  const tokens: unknown[] = [];
  JSON.stringify(response, (key, value) => {
    if (key === 'token') tokens.push(value);
    return value;
  });
  return [response.card, ...tokens].filter((kept) => kept !== undefined);
}

const words = {
  request: [
    'LaunchRequest',
    'IntentRequest',
    'SessionEndedRequest',
    'Alexa.Presentation.APL.UserEvent',
    'other',
  ],
  intent: [...names, 'other'],
  locale: [...locales, 'other'],
  outcome: ['asked', 'answered', 'topic', 'ended', 'none', 'refused', 'error'],
  error: ['Error', 'INVALID_RESPONSE'],
};

/** All that a line may say; anything else is returned. */
function strangeIn(line: string): readonly unknown[] {
  const { questions, unread, lost, ms, at = [], ...said } = JSON.parse(line);
  const places: readonly string[] = at;
  return [
    ...Object.entries(said).filter(
      ([key, value]) =>
        !Object.entries(words).some(
          ([field, known]) => field === key && known.some((word) => word === value),
        ),
    ),
    ...[questions, unread, lost, ms].filter((number) => typeof number !== 'number' || number > 2000),
    ...places.filter((place) => !/^at [^"\n]*:\d+:\d+\)?$/.test(place)),
  ];
}

const health = new Set<string>([...sites, ...scaleKeys, ...levels, ...questionIds]);
const seen = { outcomes: new Set<string>(), lines: 0 };

test('R18 of conversations full of marks, none is in a line of the log, on a card or in a token', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      let attributes: object = {};
      const kept: unknown[] = [];
      const lines = await linesOf(async () => {
        for (const each of steps) {
          const answer = await handler(eventOf(each, attributes));
          kept.push(...keptIn(answer));
          attributes = answer.response.shouldEndSession === false ? (answer.sessionAttributes ?? {}) : {};
        }
      });
      expect(lines).toHaveLength(steps.length);
      for (const line of lines) {
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(strangeIn(line)).toEqual([]);
        expect((line.replace(/"at":.*/, '').match(/\w+/g) ?? []).filter((word) => health.has(word))).toEqual(
          [],
        );
        seen.outcomes.add(JSON.parse(line).outcome);
      }
      seen.lines += lines.length;
      expect([...lines, JSON.stringify(kept)].join().match(/MyKnee|555-0199|"knee/g)).toBeNull();
    }),
    { numRuns: share(500) },
  );
  const wanted = words.outcome.filter((outcome) => outcome !== 'refused');
  expect([...seen.outcomes].toSorted(), `${seen.lines} lines`).toEqual(wanted.toSorted());
}, 60_000);
