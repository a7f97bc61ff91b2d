/** What a runner hears whose country is unknown. */
import { expect, test } from 'vitest';
import { envelope, handler, intent, launch, matched, speechOf } from '../support/lambda.ts';
import { problemsOf } from '../support/response.ts';

const unknown = [undefined, '', 'en', 'en-NZ', 'de-DE', 'EN-US', '__proto__', 'constructor', '\u0000'];

test.each(unknown)('with %o as their locale they are greeted in English', async (locale) => {
  const response = await handler(envelope({ ...launch, locale }));
  expect(speechOf(response)).toMatch(/^Hi, this is Leg Check/);
  expect(problemsOf(response)).toEqual([]);
});

test.each(unknown)(
  'with %o as their locale they are told to call their own emergency number',
  async (locale) => {
    const request = intent('ShouldIRunIntent', { sign: matched('sign', 'darkUrine') });
    const speech = speechOf(await handler(envelope({ ...request, locale })));
    expect(speech).toMatch(/^Call your emergency number now\./);
    expect(speech).not.toMatch(/nine one one|nine nine nine/);
  },
);

test.each(unknown)('with %o as their locale no hospital is named that they may not have', async (locale) => {
  const request = intent('ShouldIRunIntent', { sign: matched('sign', 'jointTrouble:locked', 'chest:no') });
  const speech = speechOf(await handler(envelope({ ...request, locale })));
  expect(speech).not.toMatch(/A and E|urgent care|NHS|emergency room/);
});
