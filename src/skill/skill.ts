/** The Alexa shell: request → what was heard → conversation → words → response, one way through. */
import { ResponseFactory, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { phrasebookFor, toSsml } from '../speech/index.ts';
import { applicationIdOf, readEnvelope } from './envelope.ts';
import { handlers } from './handlers.ts';
import { failure, logAnswer, startClock } from './interceptors.ts';
import { logRequest } from './log.ts';
import { failed } from './outcome.ts';

const skill = SkillBuilders.custom()
  .addRequestInterceptors(startClock)
  .addRequestHandlers(...handlers)
  .addResponseInterceptors(logAnswer)
  .addErrorHandlers(failure)
  .create();

/**
 * Answers one request, and logs what came of it. Never throws.
 * A request for another skill, or one that is no request at all, is refused with an empty, closing response.
 * @param isOurs whether the skill with this id is the one to answer
 */
export async function answer(event: unknown, isOurs = isNamed): Promise<ResponseEnvelope> {
  const start = performance.now();
  const envelope = readEnvelope(event);
  if (envelope === undefined || !isOurs(applicationIdOf(envelope))) {
    logRequest(envelope?.request, performance.now() - start, { outcome: 'refused' });
    return { version: '1.0', response: { shouldEndSession: true } };
  }
  try {
    // The library asks for every field of Amazon's type, but needs only those that readEnvelope has checked.
    return await skill.invoke(event as RequestEnvelope);
  } catch (error) {
    // The library itself broke, before any handler of ours could.
    logRequest(envelope.request, performance.now() - start, failed(error));
    return { version: '1.0', response: noClearance(envelope.request.locale) };
  }
}

/**
 * Is it the skill that ALEXA_SKILL_ID names? A function in the Lambda that is not told its id answers nobody; on
 * anybody's own machine there is nobody to keep out.
 */
function isNamed(skillId: string | undefined): boolean {
  const ours = process.env.ALEXA_SKILL_ID;
  return ours ? skillId === ours : !process.env.AWS_LAMBDA_FUNCTION_NAME;
}

function noClearance(locale = ''): Response {
  const { thread } = phrasebookFor(locale);
  return ResponseFactory.init()
    .speak(toSsml([thread.failure]))
    .withShouldEndSession(true)
    .getResponse();
}
