import type { Directive, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../simulator/route.ts';
import { createSession, type Handler, type SessionOptions, type Thread } from '../../simulator/session.ts';

const NOW = new Date('2026-11-18T12:00:00.500Z');

type Answer = {
  speech?: string;
  attributes?: Record<string, unknown>;
  elicit?: string;
  open?: boolean;
  /** the token of the document it shows */
  shows?: string;
};

/** A device with a screen. */
const show: Pick<SessionOptions, 'supportedInterfaces' | 'viewport'> = {
  supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2023.3' } } },
  viewport: { shape: 'RECTANGLE', pixelWidth: 960, pixelHeight: 480, dpi: 160, touch: ['SINGLE'] },
};

/** A skill that gives the answers one after the other, and the requests and elicited slots it saw. */
function converse(...answers: Answer[]) {
  return converseOn({}, ...answers);
}

function converseOn(device: Pick<SessionOptions, 'supportedInterfaces' | 'viewport'>, ...answers: Answer[]) {
  const requests: RequestEnvelope[] = [];
  const elicited: (string | undefined)[] = [];
  const handler: Handler = async (event) => {
    requests.push(event);
    return responseOf(answers[requests.length - 1] ?? {});
  };
  const route: Route = (text, { elicit } = {}) => {
    elicited.push(elicit);
    return text === 'open leg check'
      ? { intent: 'LaunchRequest', slots: {} }
      : {
          intent: 'ShouldIRunIntent',
          slots: { side: { name: 'side', value: text, confirmationStatus: 'NONE' } },
        };
  };
  const start = (thread?: Thread) =>
    createSession(
      {
        handler,
        route,
        locale: 'en-US',
        applicationId: 'amzn1.ask.skill.test',
        now: () => NOW,
        ...device,
      },
      thread,
    );
  return { ...start(), start, requests, elicited };
}

function responseOf({ speech = '', attributes = {}, elicit, open = true, shows }: Answer): ResponseEnvelope {
  const directives: Directive[] = [
    ...(elicit ? [{ type: 'Dialog.ElicitSlot', slotToElicit: elicit } as const] : []),
    ...(shows
      ? [
          {
            type: 'Alexa.Presentation.APL.RenderDocument',
            token: shows,
            document: { type: 'APL', version: '1.9' },
          } as const,
        ]
      : []),
  ];
  return {
    version: '1.0',
    sessionAttributes: attributes,
    response: { outputSpeech: { type: 'SSML', ssml: speech }, directives, shouldEndSession: !open },
  };
}

describe('a session', () => {
  it('begins new and without attributes', async () => {
    const { say, requests } = converse({});
    await say('open leg check');
    expect(requests[0]?.session).toMatchObject({ new: true, attributes: {} });
    expect(requests[0]?.request.type).toBe('LaunchRequest');
  });

  it('gives the attributes of each response back with the next request', async () => {
    const { say, requests } = converse({ attributes: { asking: 'where' } }, {});
    await say('open leg check');
    await say('both');
    expect(requests[1]?.session).toMatchObject({ new: false, attributes: { asking: 'where' } });
    expect(requests[1]?.session?.sessionId).toBe(requests[0]?.session?.sessionId);
  });

  it('starts afresh after the skill has ended it', async () => {
    const { say, requests, elicited } = converse(
      { attributes: { asking: 'where' }, elicit: 'side', open: false },
      {},
    );
    const ended = await say('open leg check');
    await say('both');
    expect(ended.open).toBe(false);
    expect(requests[1]?.session).toMatchObject({ new: true, attributes: {} });
    expect(requests[1]?.session?.sessionId).not.toBe(requests[0]?.session?.sessionId);
    expect(elicited).toEqual([undefined, undefined]);
  });

  it('listens for the slot that was asked for, once', async () => {
    const { say, elicited } = converse({ elicit: 'side' }, {}, {});
    await say('open leg check');
    await say('both');
    await say('both');
    expect(elicited).toEqual([undefined, 'side', undefined]);
  });

  it('tells what Alexa says as plain text', async () => {
    const { say } = converse({
      speech:
        '<speak><p>Rest &amp; recover.</p><p>It&apos;s  <emphasis>sore</emphasis>.<break time="1s"/>Bye &#33;</p></speak>',
    });
    const turn = await say('open leg check');
    expect(turn.speech).toBe("Rest & recover. It's sore. Bye !");
  });
});

describe('a touch on the screen', () => {
  const question = { attributes: { asking: 'side' }, elicit: 'side', shows: 'question' };

  it('is sent as Alexa sends it, within the session', async () => {
    const { say, touch } = converseOn(show, question, {});
    await say('open leg check');
    const { request, utterance } = await touch(['answer', 'both']);
    expect(utterance).toBe('');
    expect(request.session).toMatchObject({ new: false, attributes: { asking: 'side' } });
    expect(request.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      requestId: expect.stringMatching(/^amzn1\.echo-api\.request\./),
      timestamp: '2026-11-18T12:00:00Z',
      locale: 'en-US',
      arguments: ['answer', 'both'],
      token: 'question',
      components: {},
      source: { type: 'TouchWrapper', handler: 'Press' },
    });
  });

  it('tells of the device and of the document on its screen', async () => {
    const { say, touch } = converseOn(show, question, {});
    await say('open leg check');
    const { context } = (await touch(['answer', 'both'])).request;
    expect(context.System.device?.supportedInterfaces).toEqual(show.supportedInterfaces);
    expect(context.Viewport).toEqual(show.viewport);
    expect(context['Alexa.Presentation.APL']).toEqual({ token: 'question', version: '1.9' });
  });

  it('may belong to a document that is gone', async () => {
    const { say, touch } = converseOn(show, question, {});
    await say('open leg check');
    const { request } = await touch(['answer', 'both'], 'an older one', { source: { type: 'Pager' } });
    expect(request.request).toMatchObject({ token: 'an older one', source: { type: 'Pager' } });
  });

  it('begins a new session once the last one has ended, with its document still on the screen', async () => {
    const { say, touch } = converseOn(show, { ...question, open: false }, {});
    await say('open leg check');
    const { request } = await touch(['answer', 'both']);
    expect(request.session).toMatchObject({ new: true, attributes: {} });
    expect(request.request).toMatchObject({ token: 'question' });
  });

  it('leaves the slot that was asked for behind', async () => {
    const { say, touch, elicited } = converseOn(show, question, {}, {});
    await say('open leg check');
    await touch(['answer', 'both']);
    await say('both');
    expect(elicited).toEqual([undefined, undefined]);
  });
});

describe('a thread', () => {
  it('takes the conversation up where another left it, also as JSON', async () => {
    const { say, start, requests, elicited } = converseOn(
      show,
      { attributes: { asking: 'side' }, elicit: 'side', shows: 'question' },
      {},
    );
    const { thread } = await say('open leg check');
    const { request } = await start(JSON.parse(JSON.stringify(thread))).say('both');
    expect(request.session).toEqual({
      ...requests[0]?.session,
      new: false,
      attributes: { asking: 'side' },
    });
    expect(request.context['Alexa.Presentation.APL']).toEqual({ token: 'question', version: '1.9' });
    expect(elicited).toEqual([undefined, 'side']);
  });
});

describe('a device without a screen', () => {
  it('tells nothing of one', async () => {
    const { say } = converse({ shows: 'question' }, {});
    await say('open leg check');
    const { request } = await say('both');
    expect(Object.keys(request.context)).toEqual(['System']);
  });
});

describe('a request envelope', () => {
  it('has the parts of a real one', async () => {
    const { say } = converse({ elicit: 'side' }, {});
    await say('open leg check');
    const { request } = await say('both');
    const application = { applicationId: 'amzn1.ask.skill.test' };
    expect(request.version).toBe('1.0');
    expect(request.session?.application).toEqual(application);
    expect(request.context.System.application).toEqual(application);
    expect(request.context.System.user).toEqual(request.session?.user);
    expect(request.context.System.device?.supportedInterfaces).toEqual({});
    expect(request.context.System.apiEndpoint).toMatch(/^https:/);
    expect(request.request).toMatchObject({
      type: 'IntentRequest',
      locale: 'en-US',
      dialogState: 'IN_PROGRESS',
      intent: {
        name: 'ShouldIRunIntent',
        confirmationStatus: 'NONE',
        slots: { side: { name: 'side', value: 'both', confirmationStatus: 'NONE' } },
      },
    });
    expect(request.request.requestId).toMatch(/^amzn1\.echo-api\.request\./);
    expect(request.request.timestamp).toBe('2026-11-18T12:00:00Z');
  });
});
