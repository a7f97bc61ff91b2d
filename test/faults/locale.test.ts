/** What a runner hears whose country is unknown. */
import { expect, test } from 'vitest';
import { answered, lastTurn, told } from '../support/dialog.ts';
import { envelope, handler, intent, launch, speechOf } from '../support/lambda.ts';
import { problemsOf } from '../support/response.ts';

const unknown = [undefined, '', 'en', 'en-NZ', 'de-DE', 'EN-US', '__proto__', 'constructor', '\u0000'];

/** What is heard in each of these countries. */
const heard = (request: object, attributes?: unknown) =>
  Promise.all(
    unknown.map(async (locale) => {
      const response = await handler(envelope({ ...request, locale }, attributes));
      expect(problemsOf(response), String(locale)).toEqual([]);
      return speechOf(response);
    }),
  );

const again = intent('AMAZON.RepeatIntent');
const every = (text: RegExp) => unknown.map(() => expect.stringMatching(text));

test('they are greeted in English', async () => {
  expect(await heard(launch)).toEqual(every(/^Hi, this is Leg Check/));
});

test('they are told to call their own emergency number', async () => {
  const said = await heard(again, lastTurn(told({ darkUrine: 'yes' })).state);
  expect(said).toEqual(every(/^Call your emergency number now\./));
  expect(said.join()).not.toMatch(/nine one one|nine nine nine/);
});

test('no hospital is named that they may not have', async () => {
  const said = await heard(again, lastTurn(told({ walking: 'unable' }), answered('no')).state);
  expect(said).toEqual(every(/see a doctor/));
  expect(said.join()).not.toMatch(/A and E|urgent care|NHS|emergency room/);
});
