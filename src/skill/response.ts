/** A reply as a response to Alexa. The microphone stays open if and only if the reply ends with a prompt. */
import type { ResponseBuilder } from 'ask-sdk-core';
import type { Intent, Response, Slot } from 'ask-sdk-model';
import type { Reply } from '../conversation/index.ts';
import { screenToken } from '../screen/touch.ts';
import { type Phrasebook, speak, toSsml } from '../speech/index.ts';

/** The response that says a reply and shows it. Where it ends with a prompt, the answer is asked for as a sentence. */
export async function respond(
  builder: ResponseBuilder,
  reply: Reply,
  words: Phrasebook,
  onScreen: boolean,
): Promise<Response> {
  const { speech, reprompt } = speak(reply, words);
  builder.speak(toSsml(speech));
  if (reprompt) builder.reprompt(toSsml(reprompt));
  if (reply.prompt) builder.addElicitSlotDirective('story', checkIntent);
  if (onScreen) await show(builder, reply, words);
  else sendCard(builder, reply, words);
  // Undefined, it closes the microphone, and the picture is not taken down with the session.
  if (!(onScreen && reply.stays)) builder.withShouldEndSession(reply.prompt === undefined);
  return builder.getResponse();
}

/** Screens are loaded when the first is asked for, so that nobody without one waits for them. */
async function show(builder: ResponseBuilder, reply: Reply, words: Phrasebook): Promise<void> {
  const { lastingScreenFor } = await import('../screen/lasting.ts');
  const document = lastingScreenFor(reply, words);
  builder.addDirective({
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: screenToken,
    document,
  });
}

/** With a verdict, for those who see nothing: general advice in the app, the same whatever the verdict is. */
function sendCard(builder: ResponseBuilder, { parts }: Reply, { screen: { card } }: Phrasebook): void {
  if (parts.some((part) => part.say === 'verdict')) builder.withSimpleCard(card.title, card.text);
}

/** Answers come back as the words they are in, with nothing filled in: what was told lives in the session. */
const slots =
  'location otherLocation severity painWord swelling side duration since trend feel walking answer story';
const checkIntent: Intent = {
  name: 'ShouldIRunIntent',
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(
    slots.split(' ').map((name): [string, Slot] => [name, { name, confirmationStatus: 'NONE' }]),
  ),
};
