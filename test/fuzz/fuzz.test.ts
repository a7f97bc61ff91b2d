/** A share of what `npm run fuzz` does, and whether its judge would notice. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { expect, test } from 'vitest';
import { fresh } from '../../src/conversation/index.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { envelope, handler, launch } from '../support/lambda.ts';
import { share } from '../support/share.ts';
import { fuzz } from './fuzz.ts';
import { wrongWith } from './judge.ts';

const seed = Number(process.env.PROOF_SEED ?? 1);

test('requests, most of them damaged, are answered in time, validly, and with no run the findings forbid', async () => {
  const { failure, runs, count } = await fuzz(seed, share(3_000));
  expect(failure && `seed ${seed}, request ${failure.at}: ${failure.problems.join('; ')}`).toBeUndefined();
  expect(count).toBe(share(3_000));
  expect(runs, 'some of them must have heard that they can run').toBeGreaterThan(share(100));
}, 60_000);

test('the same seed asks the same again', async () => {
  const [one, other] = [await fuzz(seed, share(500)), await fuzz(seed, share(500))];
  expect({ ...one, slowest: 0 }).toEqual({ ...other, slowest: 0 });
}, 20_000);

/** A launch on a device without a screen, and its response with something put wrong. */
async function judged(event: object, spoil: (response: ResponseEnvelope) => object) {
  const { sessionAttributes = {}, ...response } = await handler(event);
  return wrongWith(
    event,
    Object({ ...response, sessionAttributes, ...spoil({ ...response, sessionAttributes }) }),
  );
}

const speech = (ssml: string) => ({ outputSpeech: { type: 'SSML', ssml }, shouldEndSession: true });

test.each<[string, (whole: ResponseEnvelope) => object]>([
  ['a field that Alexa does not know', ({ response }) => ({ response: { ...response, mood: 'good' } })],
  ['session attributes that are no object', () => ({ sessionAttributes: 'none' })],
  ['silence between the tags', () => ({ response: speech('<speak> </speak>') })],
  ['speech of 8,000 characters and more', () => ({ response: speech(`<speak>${'a'.repeat(8000)}</speak>`) })],
  [
    'a document on a device without a screen',
    ({ response }) => ({
      response: {
        ...response,
        directives: [
          {
            type: 'Alexa.Presentation.APL.RenderDocument',
            token: 't',
            document: { type: 'APL', version: '1.9', mainTemplate: { items: [] } },
          },
        ],
      },
    }),
  ],
  [
    'a run that the findings forbid',
    () => ({
      response: speech('<speak>Yes, run as planned. Nothing you told me says otherwise.</speak>'),
      sessionAttributes: { ...fresh, findings: { pain: 'severe' } },
    }),
  ],
  [
    'a run before everything is asked',
    () => ({
      response: speech('<speak>Yes, run as planned. Nothing you told me says otherwise.</speak>'),
      sessionAttributes: { ...fresh, findings: { pain: 'none' } },
    }),
  ],
  [
    'words that something went wrong',
    () => ({ response: speech(`<speak>${phrasebookFor('en-US').thread.failure}</speak>`) }),
  ],
])('the judge notices %s', async (_, spoil) => {
  expect(await judged(envelope(launch), () => ({}))).toEqual([]);
  expect(await judged(envelope(launch), spoil)).not.toEqual([]);
});

test('the judge notices speech to a runner who is gone', async () => {
  const gone = envelope({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, {});
  expect(await judged(gone, () => ({}))).toEqual([]);
  expect(await judged(gone, () => ({ response: speech('<speak>Bye.</speak>') }))).not.toEqual([]);
});
