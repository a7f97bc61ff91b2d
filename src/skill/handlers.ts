/** One handler for each kind of request: a launch, an intent, a touch, and what nobody waits for an answer to. */
import { getRequestType, type HandlerInput, type RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { converse, type Event, type State } from '../conversation/index.ts';
import { phrasebookFor } from '../speech/index.ts';
import { nothing } from '../understanding/index.ts';
import { hasScreen } from './envelope.ts';
import { heardIn } from './intentReading.ts';
import { note } from './interceptors.ts';
import { momentOf } from './moment.ts';
import { entryOf, unheard } from './outcome.ts';
import { respond } from './response.ts';
import { recalled, remember } from './session.ts';
import { touchOf } from './touch.ts';

const touched = 'Alexa.Presentation.APL.UserEvent';

const launch: RequestHandler = {
  canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'LaunchRequest',
  handle: (input) => answer(input, () => ({ kind: 'launch' })),
};

const intent: RequestHandler = {
  canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'IntentRequest',
  handle: (input) =>
    answer(input, (state) => {
      const { request } = input.requestEnvelope;
      const heard =
        request.type === 'IntentRequest' ? heardIn(request.intent, momentOf(state, request)) : nothing;
      return { kind: 'said', heard };
    }),
};

const touch: RequestHandler = {
  canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === touched,
  handle: (input) =>
    answer(input, (state) => {
      const { request } = input.requestEnvelope;
      return touchOf(request.type === touched ? request : {}, state);
    }),
};

/** The end of a session, a report of Amazon's, and what may come one day: nobody is listening. */
const notice: RequestHandler = {
  canHandle: (input) => ![launch, intent, touch].some((other) => other.canHandle(input)),
  handle: (input) => {
    remember(input, recalled(input));
    note(input, unheard(input.requestEnvelope.request));
    return input.responseBuilder.getResponse();
  },
};

export const handlers: readonly RequestHandler[] = [launch, intent, touch, notice];

/** One turn of the conversation, from what is remembered to what is said. */
function answer(input: HandlerInput, read: (before: State) => Event): Promise<Response> {
  const { requestEnvelope, responseBuilder } = input;
  const before = recalled(input);
  const event = read(before);
  const { state, reply } = converse(before, event);
  remember(input, reply.prompt && state);
  note(input, entryOf(before, event, { state, reply }));
  const words = phrasebookFor(requestEnvelope.request.locale ?? '');
  return respond(responseBuilder, reply, words, hasScreen(requestEnvelope));
}
