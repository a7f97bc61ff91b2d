/** Random conversations with the deployed handler: any intents, slots, sentences, noise and damaged sessions. */
import type { ResponseEnvelope, Slot } from 'ask-sdk-model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { due, readState } from '../../src/conversation/index.ts';
import { allowsRun, assess } from '../../src/triage/index.ts';
import { envelope, handler, intent, launch, matched, plain, speechOf, unmatched } from '../support/lambda.ts';
import { intents, slotsOf } from '../support/model.ts';
import { problemsOf } from '../support/response.ts';
import { share } from '../support/share.ts';
import { fittingIds, fittingTexts } from '../support/slot-values.ts';
import { levelHeard } from '../support/verdict.ts';

const slot = (name: string): fc.Arbitrary<Slot> => {
  const fitting = fittingIds[name]
    ? fc.constantFrom(...fittingIds[name]).map((id) => matched(name, id))
    : fc.constantFrom(...(fittingTexts[name] ?? ['?'])).map((text) => plain(name, text));
  return fc.oneof(
    { weight: 12, arbitrary: fitting },
    { weight: 1, arbitrary: fc.constantFrom(unmatched(name), unmatched(name, 'ER_ERROR_TIMEOUT')) },
    { weight: 1, arbitrary: fc.string().map((text) => plain(name, text)) },
  );
};

const intentTurn = fc.constantFrom(...intents.map(({ name }) => name)).chain((name) => {
  const slots = Object.fromEntries(slotsOf(name).map((each) => [each, slot(each)]));
  return fc.record(slots, { requiredKeys: [] }).map((some) => intent(name, some));
});

const said = (words: string) => intent('ShouldIRunIntent', { story: plain('story', words) });

/** A runner who answers what is asked, mostly reassuringly: the way to a "run". */
const plainTurn = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('AMAZON.NoIntent', 'AMAZON.NoIntent', 'AMAZON.YesIntent')
      .map((name) => intent(name)),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        'both my quads are a bit sore about a two since yesterday',
        'same in both legs and getting better',
        'no none of that',
        'my knee is a three since monday',
        'nothing hurts',
      )
      .map(said),
  },
);

type Step = { readonly request: object; readonly damage?: unknown };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: intentTurn.map((request) => ({ request })) },
  { weight: 5, arbitrary: plainTurn.map((request) => ({ request })) },
  { weight: 1, arbitrary: fc.constant({ request: launch }) },
  {
    weight: 1,
    arbitrary: fc.tuple(intentTurn, fc.jsonValue()).map(([request, damage]) => ({ request, damage })),
  },
);

/** Every turn of a conversation with what came of it; a session that has ended begins anew. */
async function play(steps: readonly Step[]) {
  const turns: { request: object; response: ResponseEnvelope }[] = [];
  let attributes: unknown;
  for (const { request, damage } of steps) {
    const response = await handler(envelope(request, damage === undefined ? attributes : damage));
    turns.push({ request, response });
    attributes = response.response.shouldEndSession === false ? response.sessionAttributes : undefined;
  }
  return turns;
}

/** Half of them wild, half of runners who mostly answer what is asked. */
const conversations = fc.oneof(
  fc.array(step, { minLength: 1, maxLength: 12 }),
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: plainTurn.map((request) => ({ request })) },
      { weight: 1, arbitrary: step },
    ),
    { minLength: 6, maxLength: 12 },
  ),
);

test('R6, R10, R13: conversations of any kind stay valid and never clear what the findings do not', async () => {
  let heard = 0;
  await fc.assert(
    fc.asyncProperty(conversations, async (steps) => {
      for (const { request, response } of await play(steps)) {
        expect(problemsOf(response), JSON.stringify(request)).toEqual([]);
        const level = levelHeard(speechOf(response));
        if (level === undefined || !allowsRun(level)) continue;
        heard += 1;
        const state = readState(response.sessionAttributes);
        expect(assess(state.findings).level, speechOf(response)).toBe(level);
        expect(due(state), 'with a question left to ask').toBeUndefined();
      }
    }),
    { numRuns: share(600) },
  );
  expect(heard, 'some of them must have heard that they can run').toBeGreaterThan(share(30));
}, 120_000);

/** Told in so many words. What is only pieced together is confirmed first: test/conversation. */
const alarms = [
  'my chest hurts',
  'my pee is the color of cola',
  'my foot has gone cold and blue',
  'my ankle is bent the wrong way',
];

const calm = fc.array(
  plainTurn.map((request) => ({ request })),
  { maxLength: 8 },
);

const callsForHelp = (response: ResponseEnvelope | undefined): boolean =>
  response !== undefined && /[Cc]all nine one one now/.test(speechOf(response));

test('R13: an emergency sign told at any point calls for help, and stays open once, to be put right', async () => {
  await fc.assert(
    fc.asyncProperty(calm, fc.constantFrom(...alarms), async (before, alarm) => {
      const turns = (await play([...before, { request: said(alarm) }])).map(({ response }) => response);
      const [last, earlier] = [turns.at(-1), turns.at(-2)];
      expect(callsForHelp(last), last && speechOf(last)).toBe(true);
      // Whoever insists on what has called for help already hears it once more, and that is the end of it.
      if (!callsForHelp(earlier)) expect(last?.response.shouldEndSession).toBe(false);
    }),
    { numRuns: share(500) },
  );
}, 60_000);

test('R13: it stays until it is put right: whatever else is said, nobody who told of it hears "run"', async () => {
  // Whoever tells of something else instead is asked about the sign again, and a no to that puts it right.
  const notTakenBack = fc.constantFrom(
    ...['AMAZON.NoIntent', 'AMAZON.YesIntent', 'AMAZON.RepeatIntent', 'AMAZON.HelpIntent'].map((name) =>
      intent(name),
    ),
    ...[
      'nah all good',
      "my mate says it's nothing",
      'can i swim instead',
      'why',
      'i still want to run',
      'thanks',
      'mumble mumble',
    ].map(said),
  );
  const after = fc.array(notTakenBack, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(calm, fc.constantFrom(...alarms), after, async (before, alarm, requests) => {
      let response = (await play([...before, { request: said(alarm) }])).at(-1)?.response;
      for (const request of requests) {
        if (response?.response.shouldEndSession !== false) break;
        const { findings } = readState(response.sessionAttributes);
        expect(assess(findings).level, 'forgotten').toBe('emergency');
        response = await handler(envelope(request, response.sessionAttributes));
        const level = levelHeard(speechOf(response));
        expect(level === undefined || level === 'emergency', speechOf(response)).toBe(true);
      }
    }),
    { numRuns: share(500) },
  );
}, 60_000);

test('R13: once a sign to be seen for is told, nobody hears "run" in that session, whatever else is told', async () => {
  const urgent = fc.constantFrom(
    'my knee is stuck and will not move',
    'my foot has gone weak',
    "i can't put any weight on my leg",
    'i would say a nine out of ten',
  );
  // A new number would put the old one right.
  const reassuring = fc.array(
    fc.constantFrom(
      intent('AMAZON.NoIntent'),
      said('nah all good'),
      said('none of that'),
      said('both sides'),
    ),
    { maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(urgent, reassuring, async (told, requests) => {
      let attributes: unknown;
      for (const request of [said(told), ...requests]) {
        const response = await handler(envelope(request, attributes));
        const level = levelHeard(speechOf(response));
        expect(level !== undefined && allowsRun(level), `${told}; ${JSON.stringify(request)}`).toBe(false);
        if (response.response.shouldEndSession !== false) break;
        attributes = response.sessionAttributes;
      }
    }),
    { numRuns: share(500) },
  );
}, 60_000);
