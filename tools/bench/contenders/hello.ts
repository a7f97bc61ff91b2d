/** What everybody starts from: the hello-world skill of Amazon's own tutorial, on ask-sdk-core. */
import Alexa, { type ErrorHandler, type RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';

const on = (
  type: string,
  speech: string,
  isMine: (name: string) => boolean = () => true,
): RequestHandler => ({
  canHandle: ({ requestEnvelope }) =>
    Alexa.getRequestType(requestEnvelope) === type &&
    (type !== 'IntentRequest' || isMine(Alexa.getIntentName(requestEnvelope))),
  handle: ({ responseBuilder }) => responseBuilder.speak(speech).reprompt(speech).getResponse(),
});

const failure: ErrorHandler = {
  canHandle: () => true,
  handle: ({ responseBuilder }) => responseBuilder.speak('Sorry, I had trouble doing that.').getResponse(),
};

const skill = Alexa.SkillBuilders.custom()
  .addRequestHandlers(
    on('LaunchRequest', 'Welcome, you can say Hello or Help. Which would you like to try?'),
    on('IntentRequest', 'You can say hello to me!', (name) => name === 'AMAZON.HelpIntent'),
    on('IntentRequest', 'Goodbye!', (name) => name === 'AMAZON.StopIntent' || name === 'AMAZON.CancelIntent'),
    on('IntentRequest', 'Hello World!'),
  )
  .addErrorHandlers(failure)
  .create();

export const handler = async (event: RequestEnvelope) => skill.invoke(event);
