/** "Alexa, should I run today?", without the skill's name: Alexa asks first what the skill could do with it. */
import { beforeAll, expect, test } from 'vitest';
import { envelope, handler, intent, matched, plain, skillId, unmatched } from '../support/lambda.ts';
import { intents } from '../support/model.ts';

beforeAll(() => {
  process.env.ALEXA_SKILL_ID = skillId;
});

const ask = async (name: string, slots: Readonly<Record<string, unknown>> = {}) => {
  const { session: _, ...event } = envelope({ ...intent(name, slots), type: 'CanFulfillIntentRequest' });
  const { response } = await handler(event);
  expect(Object.keys(response), 'nothing is said or done').toEqual(['canFulfillIntent']);
  return response.canFulfillIntent;
};

const followUps = ['CorrectIntent', 'WhyIntent', 'WhatWouldChangeIntent', 'AnotherTipIntent'];

test('every intent of our own that needs no conversation can be fulfilled', async () => {
  const ours = intents.filter(({ name }) => !name.startsWith('AMAZON.') && !followUps.includes(name));
  expect(ours.length).toBeGreaterThan(15);
  for (const { name } of ours) {
    expect(await ask(name), name).toEqual({ canFulfill: 'YES', slots: {} });
  }
});

test('words we know are understood, and so are numbers, durations and dates', async () => {
  const answer = await ask('ShouldIRunIntent', {
    location: matched('location', 'calf'),
    severity: plain('severity', '3'),
    duration: plain('duration', 'P2D'),
    since: plain('since', '2026-11-18'),
  });
  const yes = { canUnderstand: 'YES', canFulfill: 'YES' };
  expect(answer).toEqual({
    canFulfill: 'YES',
    slots: { location: yes, severity: yes, duration: yes, since: yes },
  });
});

test('with words on no list we may still help', async () => {
  const answer = await ask('ShouldIRunIntent', {
    location: unmatched('location'),
    severity: plain('severity', '?'),
  });
  const no = { canUnderstand: 'NO', canFulfill: 'NO' };
  expect(answer).toEqual({ canFulfill: 'MAYBE', slots: { location: no, severity: no } });
});

test('slots that were not filled are not spoken of', async () => {
  expect(await ask('StretchIntent', { location: { name: 'location' } })).toEqual({
    canFulfill: 'YES',
    slots: {},
  });
});

test.each([...followUps, 'PizzaIntent', 'AMAZON.HelpIntent', 'constructor', ''])(
  '%s is not for us',
  async (name) => {
    expect(await ask(name)).toEqual({ canFulfill: 'NO', slots: {} });
  },
);

test('a request without any intent is not ours', async () => {
  const event = envelope({ type: 'CanFulfillIntentRequest' });
  expect((await handler(event)).response.canFulfillIntent).toEqual({ canFulfill: 'NO', slots: {} });
});
