/** One turn of a conversation, from what the page sends to what it shows. */
import type { RequestEnvelope, Response, Slot } from 'ask-sdk-model';
import { type Device, devices } from '../devices.ts';
import { heardIn, inPlainWords } from '../reading.ts';
import type { Thread, Turn } from '../session.ts';
import { startConversation } from '../skill.ts';
import { plainSpeech } from '../speech.ts';
import type { Exchange, Screen, Understood } from './exchange.ts';
import { insightInto, stateAfter } from './insight.ts';
import { isFields, isRecord, isText, isTexts, Unreadable } from './reading.ts';

const LONGEST_UTTERANCE = 500;

/**
 * Says something to the skill.
 * @throws Unreadable with a message for people when the page sent something that cannot be said
 */
export async function say(sent: unknown): Promise<Exchange> {
  const { utterance, ...place } = readFields(sent);
  if (!isText(utterance) || utterance.trim() === '') throw new Unreadable('utterance: say something');
  if (utterance.length > LONGEST_UTTERANCE) {
    throw new Unreadable(`utterance: say it in at most ${LONGEST_UTTERANCE} characters`);
  }
  return exchangeOf(await takeUp(place).say(utterance));
}

/**
 * Touches the screen.
 * @throws Unreadable with a message for people when the page sent something that is no touch
 */
export async function touch(sent: unknown): Promise<Exchange> {
  const { arguments: args, token, source, components, ...place } = readFields(sent);
  if (!isTexts(args)) throw new Unreadable('arguments: a list of texts is needed');
  if (token !== undefined && !isText(token)) throw new Unreadable('token: a text is needed');
  return exchangeOf(await takeUp(place).touch(args, token, { source, components }));
}

function readFields(sent: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(sent)) throw new Unreadable('a JSON object is needed');
  return sent;
}

/** The conversation that the page is in. */
function takeUp({ locale, device, thread }: Readonly<Record<string, unknown>>) {
  if (!isText(locale)) throw new Unreadable('locale: a text is needed');
  if (thread !== undefined && !isThread(thread)) throw new Unreadable('thread: not one that was sent before');
  return startConversation({ locale, device: deviceNamed(device), thread });
}

function deviceNamed(id: unknown): Device {
  const device = devices.find((each) => each.id === id);
  if (device) return device;
  throw new Unreadable(`device: one of ${devices.map((each) => each.id).join(', ')} is needed`);
}

const isThread = (value: unknown): value is Thread =>
  isFields(value, {
    session: (session) =>
      session === undefined ||
      isFields(session, {
        sessionId: isText,
        attributes: isRecord,
        elicit: (slot) => slot === undefined || isText(slot),
      }),
    screen: (screen) => screen === undefined || isFields(screen, { token: isText, version: isText }),
  });

function exchangeOf(turn: Turn): Exchange {
  const { utterance, request, response, speech, open, thread } = turn;
  const { reading } = heardIn(request);
  return {
    utterance,
    understood: { ...understoodIn(request), heard: reading && inPlainWords(reading) },
    request,
    response,
    speech,
    reprompt: repromptOf(response.response),
    open,
    screen: screenOf(response.response),
    thread,
    insight: insightInto(stateAfter(request)),
  };
}

function understoodIn({ request }: RequestEnvelope): Understood {
  if (request.type === 'IntentRequest') {
    const slots = Object.values(request.intent.slots ?? {}).flatMap(heard);
    return { intent: request.intent.name, slots };
  }
  if (request.type !== 'Alexa.Presentation.APL.UserEvent') return { intent: request.type, slots: [] };
  const value = request.arguments?.join(' ') ?? '';
  return { intent: 'UserEvent', slots: [{ name: 'arguments', value, meaning: '' }] };
}

function heard({ name, value, resolutions }: Slot): Understood['slots'] {
  if (value === undefined) return [];
  const matches = resolutions?.resolutionsPerAuthority?.flatMap(({ values }) => values ?? []) ?? [];
  return [{ name, value, meaning: matches.map((match) => match.value.id).join(', ') }];
}

function repromptOf({ reprompt }: Response): string {
  return reprompt === undefined ? '' : plainSpeech(reprompt);
}

function screenOf({ directives = [] }: Response): Screen | undefined {
  const shown = directives.findLast(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  if (shown?.type !== 'Alexa.Presentation.APL.RenderDocument') return undefined;
  const { token = '', document, datasources } = shown;
  return { token, document, ...(datasources && { datasources }) };
}
