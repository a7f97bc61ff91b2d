/** A reply as a response to Alexa. The session stays open if and only if the reply ends with a prompt. */
import type { ResponseBuilder } from 'ask-sdk-core';
import type { Intent, Response, Slot } from 'ask-sdk-model';
import type { Prompt, Reply } from '../conversation/index.ts';
import { cardFor } from '../screen/card.ts';
import { screenToken } from '../screen/token.ts';
import { type Phrasebook, speak, toSsml } from '../speech/index.ts';
import type { QuestionId } from '../triage/index.ts';
import { triageSlots } from './findings.ts';

type TriageSlot = (typeof triageSlots)[number];

/** The response that says a reply and shows it, and the slot whose answer it waits for. */
export async function respond(
  builder: ResponseBuilder,
  reply: Reply,
  words: Phrasebook,
  onScreen: boolean,
): Promise<Response> {
  const { speech, reprompt } = speak(reply, words);
  builder.speak(toSsml(speech));
  if (reprompt) builder.reprompt(toSsml(reprompt));
  const slot = slotFor(reply.prompt);
  if (slot) builder.addElicitSlotDirective(slot, triageIntent);
  if (onScreen) await show(builder, reply, words);
  else sendCard(builder, reply, words);
  return builder.withShouldEndSession(reply.prompt === undefined).getResponse();
}

/** Screens are loaded when the first is asked for, so that nobody without one waits for them. */
async function show(builder: ResponseBuilder, reply: Reply, words: Phrasebook): Promise<void> {
  const { screenFor } = await import('../screen/index.ts');
  const document = screenFor(reply, words);
  builder.addDirective({
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: screenToken,
    document,
  });
}

/** General advice in the app, for those who see nothing. */
function sendCard(builder: ResponseBuilder, reply: Reply, words: Phrasebook): void {
  const card = cardFor(reply, words);
  if (card) builder.withSimpleCard(card.title, card.text);
}

/** The slot whose samples fit a bare answer ("my calf", "a six", "both"). All others take a yes, no or "not sure". */
const slots: { readonly [Id in QuestionId]?: TriageSlot } = {
  where: 'location',
  pain: 'severity',
  side: 'side',
  days: 'duration',
};

function slotFor(prompt: Prompt | undefined): TriageSlot | undefined {
  if (prompt?.ask !== 'question') return undefined;
  const { id, covers } = prompt.question;
  // "Which one?" is answered with a sign; but "Can you take four steps?" with a yes or no.
  if (prompt.which && !covers.includes('walking')) return 'sign';
  return slots[id] ?? 'answer';
}

/** Answers come back as the triage intent, with nothing filled in: what was told lives in the session. */
const triageIntent: Intent = {
  name: 'ShouldIRunIntent',
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(
    triageSlots.map((name): [string, Slot] => [name, { name, confirmationStatus: 'NONE' }]),
  ),
};
