/** The Alexa shell: request → event → conversation → words → response, one way through. */
import { type RequestHandler, ResponseFactory, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { converse, type State } from '../conversation/index.ts';
import { phrasebookFor, toSsml } from '../speech/index.ts';
import { canFulfill } from './canFulfill.ts';
import { applicationIdOf, type Envelope, hasScreen, readEnvelope } from './envelope.ts';
import { logRequest } from './log.ts';
import { recall } from './memory.ts';
import { type Entry, entryOf, failed, unheard } from './outcome.ts';
import { eventOf } from './request.ts';
import { respond } from './response.ts';

/** What the handlers are told of a request besides what the library reads of it, and what they tell of it. */
type UnderWay = { readonly envelope: Envelope; readonly before: State; entry?: Entry };

const conversation: RequestHandler = {
  canHandle: () => true,
  handle({ context, responseBuilder, attributesManager }) {
    const underWay: UnderWay = context;
    const { envelope, before } = underWay;
    const event = eventOf(envelope, before);
    // SessionEndedRequest and the like: nobody is listening.
    if (event === undefined) return responseBuilder.getResponse();
    const { state, reply } = converse(before, event);
    underWay.entry = entryOf(before, state, reply);
    if (envelope.session && reply.prompt) attributesManager.setSessionAttributes(state);
    return respond(responseBuilder, reply, phrasebookFor(envelope.request.locale ?? ''), hasScreen(envelope));
  },
};

const fulfillment: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'CanFulfillIntentRequest',
  handle({ context, responseBuilder }) {
    const { envelope }: UnderWay = context;
    return responseBuilder.withCanFulfillIntent(canFulfill(envelope)).getResponse();
  },
};

const skill = SkillBuilders.custom().addRequestHandlers(fulfillment, conversation).create();

/**
 * Answers one request, and logs what came of it. Never throws.
 * A request for another skill, or one that is no request at all, is refused with an empty, closing response.
 */
export async function answer(event: unknown): Promise<ResponseEnvelope> {
  const start = performance.now();
  const envelope = readEnvelope(event);
  const log = (entry: Entry): void => logRequest(envelope, performance.now() - start, entry);
  if (envelope === undefined || !isForUs(envelope)) {
    log({ outcome: 'refused' });
    return { version: '1.0', response: { shouldEndSession: true } };
  }
  try {
    const underWay: UnderWay = { envelope, before: recall(envelope.session?.attributes) };
    // The library asks for every field of Amazon's type, but needs only those that readEnvelope has checked.
    const response = await skill.invoke(withoutMemory(event as RequestEnvelope), underWay);
    log(underWay.entry ?? unheard(envelope));
    return response;
  } catch (error) {
    log(failed(error));
    return { version: '1.0', response: noClearance(envelope.request.locale) };
  }
}

/**
 * Is the request for the skill that ALEXA_SKILL_ID names? A function in the Lambda that is not told its id answers
 * nobody; on anybody's own machine there is nobody to keep out.
 */
function isForUs(envelope: Envelope): boolean {
  const ours = process.env.ALEXA_SKILL_ID;
  return ours ? applicationIdOf(envelope) === ours : !process.env.AWS_LAMBDA_FUNCTION_NAME;
}

/** Whatever breaks, here or in the library, the runner is told that there is no clearance. */
function noClearance(locale = ''): Response {
  const { failure } = phrasebookFor(locale);
  return ResponseFactory.init()
    .speak(toSsml([failure]))
    .withShouldEndSession(true)
    .getResponse();
}

/** The library copies session attributes of any size and depth, and sends them back as they came: it gets none. */
function withoutMemory(request: RequestEnvelope): RequestEnvelope {
  const { session } = request;
  return session ? { ...request, session: { ...session, attributes: {} } } : request;
}
