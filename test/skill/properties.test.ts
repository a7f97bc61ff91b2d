/** Random conversations with the deployed handler: any intents, slots, noise and damaged sessions, in any order. */
import type { ResponseEnvelope, Slot } from 'ask-sdk-model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowsRun, assess, findingsFrom } from '../../src/triage/index.ts';
import {
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
import { intents, slotsOf } from '../support/model.ts';
import { problemsOf } from '../support/response.ts';
import { fittingIds, fittingTexts } from '../support/slot-values.ts';

process.env.ALEXA_SKILL_ID = skillId;

const clears = /easy run is fine|run as planned today/i;
const emergencies = ['chest', 'darkUrine', 'cold', 'deformity', 'rockHard', 'nerve:saddle'];

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

/** A runner who answers what is asked, mostly reassuringly: the way to a "run". */
const plainTurn = fc.oneof(
  fc
    .constantFrom('yes', 'no', 'no')
    .map((id) => intent('ShouldIRunIntent', { answer: matched('answer', id) })),
  fc.constantFrom('quad', 'calf', 'knee').map((id) =>
    intent('ShouldIRunIntent', {
      location: matched('location', id),
      severity: plain('severity', '2'),
      side: matched('side', 'both'),
      duration: plain('duration', 'P1D'),
      walking: matched('walking', 'normal'),
    }),
  ),
  fc.constant(intent('ShouldIRunIntent', { location: matched('location', 'none') })),
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
  const turns: { request: object; before: unknown; response: ResponseEnvelope }[] = [];
  let attributes: unknown;
  for (const { request, damage } of steps) {
    const before = damage === undefined ? attributes : damage;
    const response = await handler(envelope(request, before));
    turns.push({ request, before, response });
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

let heard = 0;

test('R6, R10, R13: 5,000 conversations of any kind stay valid and never clear what the findings do not', async () => {
  await fc.assert(
    fc.asyncProperty(conversations, async (steps) => {
      for (const { request, response } of await play(steps)) {
        expect(problemsOf(response), JSON.stringify(request)).toEqual([]);
        if (!clears.test(speechOf(response))) continue;
        heard += 1;
        const { level } = assess(findingsFrom(Object(response.sessionAttributes?.findings)));
        expect(allowsRun(level), speechOf(response)).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
  expect(heard, 'some of them must have heard that they can run').toBeGreaterThan(30);
}, 120_000);

test('R13: an emergency sign told at any point ends the session with a call for help', async () => {
  const alarm = fc
    .constantFrom(...emergencies)
    .map((id) => ({ request: intent('ShouldIRunIntent', { sign: matched('sign', id) }) }));
  const calm = fc.array(
    plainTurn.map((request) => ({ request })),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(calm, alarm, async (before, sign) => {
      const turns = await play([...before, sign]);
      const last = turns.at(-1)?.response;
      expect(last && speechOf(last)).toMatch(/Call nine one one now/);
      expect(last?.response.shouldEndSession).toBe(true);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('R13: once a sign to be seen for is told, nobody hears "run" in that session, whatever else is said', async () => {
  const urgent = fc.constantFrom(
    { sign: matched('sign', 'jointTrouble:locked') },
    { sign: matched('sign', 'nerve:weak') },
    { sign: matched('sign', 'pop') },
    { walking: matched('walking', 'unable') },
    { severity: plain('severity', '9') },
    { location: matched('location', 'knee'), sign: matched('sign', 'heat') },
  );
  const reassuring = fc.array(fc.oneof(plainTurn, intentTurn.filter(isNoFreshStart)), { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(urgent, reassuring, async (slots, requests) => {
      let attributes: unknown;
      for (const request of [intent('ShouldIRunIntent', slots), ...requests]) {
        const response = await handler(envelope(request, attributes));
        expect(speechOf(response), JSON.stringify(request)).not.toMatch(clears);
        if (response.response.shouldEndSession !== false) break;
        attributes = response.sessionAttributes;
      }
    }),
    { numRuns: 1500 },
  );
}, 60_000);

/** Neither takes back what was said nor forgets it. */
function isNoFreshStart({ intent: { name } }: ReturnType<typeof intent>): boolean {
  return name !== 'AMAZON.StartOverIntent' && name !== 'CorrectIntent';
}

test('R13: every answer carries its stop rule, its safety net or the way to care', async () => {
  const kinds = new Map<string, RegExp>([
    ['easy run is fine|run as planned today', /That's if .*Walk home if .*Take the day off/],
    ['Skip the run today', /(Have it seen|Rest) if/],
    ['days? off running', /ask again/],
    ["Don't run until", /doctor or physical therapist/],
    ["Don't run. Please see", /today/],
  ]);
  const seen = new Set<string>();
  const answered = fc.array(
    plainTurn.map((request) => ({ request })),
    { minLength: 5, maxLength: 9 },
  );
  await fc.assert(
    fc.asyncProperty(answered, async (steps) => {
      for (const { response } of await play(steps)) {
        const speech = speechOf(response);
        for (const [kind, safety] of kinds) {
          if (!new RegExp(kind).test(speech)) continue;
          seen.add(kind);
          expect(speech).toMatch(safety);
        }
      }
    }),
    { numRuns: 800 },
  );
  expect(seen.size, [...seen].join(', ')).toBeGreaterThanOrEqual(3);
}, 60_000);
