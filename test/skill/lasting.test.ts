/** After an urgent answer on a device with a screen: the microphone is open for one turn, the picture stays. */
import type { Directive, ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { envelope, handler, intent, plain, skillId, soreQuads, speechOf } from '../support/lambda.ts';
import { problemsOf } from '../support/response.ts';
import { touchesOf } from '../support/shown.ts';

const said = (words: string) => intent('ShouldIRunIntent', { story: plain('story', words) });
const screen = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };

/** A conversation on a device with a screen, or without one. */
async function heardOn(
  supportedInterfaces: object,
  ...requests: readonly object[]
): Promise<ResponseEnvelope> {
  let last: ResponseEnvelope | undefined;
  for (const request of requests) {
    const event = envelope(request, last?.sessionAttributes);
    const application = { applicationId: skillId };
    last = await handler({ ...event, context: { System: { application, device: { supportedInterfaces } } } });
  }
  if (last === undefined) throw new Error('a conversation has at least one turn');
  return last;
}

const isDocument = ({ type }: Directive): boolean => type === 'Alexa.Presentation.APL.RenderDocument';

/** The document that a response shows. */
function shownBy({ response }: ResponseEnvelope) {
  const shown = response.directives?.find(isDocument);
  return shown?.type === 'Alexa.Presentation.APL.RenderDocument' ? shown.document : undefined;
}

/** Everything that can be read on a screen, in its order. */
const textsIn = (document: unknown): readonly string[] =>
  [...JSON.stringify(document).matchAll(/"text":"([^"]*)"/g)].map(([, text = '']) => text);

const HOUR = 3_600_000;

const urgent = [
  ['an emergency', ['my pee is the color of cola']],
  ['what may be a clot', ["my left calf's been swollen and sore since i flew back", 'no none of that']],
  ['a danger elsewhere', ["my face is drooping and i can't lift my arm"]],
] as const;

describe.each(urgent)('after %s', (_, words) => {
  const story = words.map(said);

  test('the microphone is open for one turn, and the picture outlasts the session', async () => {
    const first = await heardOn(screen, ...story);
    expect(speechOf(first)).toMatch(/[Cc]all|today/);
    expect(first.response.shouldEndSession).toBe(false);
    expect(shownBy(first)).toMatchObject({ settings: { idleTimeout: HOUR } });
    expect(problemsOf(first)).toEqual([]);
  });

  test.each([
    ['okay', ['okay thanks']],
    ['no', ['no']],
    ['an argument, twice', ['i doubt it', 'i still doubt it']],
  ])('%s closes the microphone, and the picture stays', async (_, answers) => {
    const first = await heardOn(screen, ...story);
    const last = await heardOn(screen, ...story, ...answers.map(said));
    expect('shouldEndSession' in last.response).toBe(false);
    expect(last.response.directives).toHaveLength(1);
    expect(shownBy(last)).toMatchObject({ settings: { idleTimeout: HOUR } });
    expect(textsIn(shownBy(first))).toEqual(expect.arrayContaining([...textsIn(shownBy(last))]));
    expect(touchesOf(shownBy(last))).toEqual([]);
    expect(last.sessionAttributes).toEqual({});
    expect(problemsOf(last)).toEqual([]);
  });

  test('without a screen the session ends as any other', async () => {
    const last = await heardOn({}, ...story, said('no'));
    expect(last.response.shouldEndSession).toBe(true);
    expect(last.response.directives).toBeUndefined();
  });

  test('"stop" ends the session, on a screen too', async () => {
    const last = await heardOn(screen, ...story, intent('AMAZON.StopIntent'));
    expect(last.response.shouldEndSession).toBe(true);
  });
});

test('any other screen goes when Alexa thinks fit', async () => {
  for (const requests of [[soreQuads], [soreQuads, intent('AMAZON.StopIntent')]]) {
    const answer = await heardOn(screen, ...requests);
    expect(shownBy(answer)).toBeDefined();
    expect(shownBy(answer)).not.toHaveProperty('settings');
  }
});
