import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { type Caller, envelopeFor, newSessionId } from './envelope.ts';
import { plainSpeech } from './speech.ts';
import type { Understand } from './understanding.ts';

/** The Lambda's handler, as far as a conversation needs it. */
export type Handler = (event: RequestEnvelope, context?: unknown) => Promise<ResponseEnvelope>;

export type SessionOptions = Omit<Caller, 'sessionId'> & { handler: Handler; understand: Understand };

/** One exchange: what was said, sent, received and heard, and whether the microphone stays open. */
export type Turn = {
  utterance: string;
  request: RequestEnvelope;
  response: ResponseEnvelope;
  speech: string;
  open: boolean;
};

export type Conversation = { say: (utterance: string) => Promise<Turn> };

/** What the next request needs to know of the last response; nothing once the session has ended. */
type Ongoing = { sessionId: string; attributes: Record<string, unknown>; elicit?: string | undefined };

/**
 * Talks to the skill as Alexa does: keeps the session's attributes from turn to turn, knows which slot was asked for,
 * and begins a new session after one has ended. Only the words of this turn are in its request.
 */
export function createSession({ handler, understand, ...device }: SessionOptions): Conversation {
  let ongoing: Ongoing | undefined;

  async function say(utterance: string): Promise<Turn> {
    const sessionId = ongoing?.sessionId ?? newSessionId();
    const elicit = ongoing?.elicit;
    const understood = understand(utterance, { elicit });
    const caller = { ...device, sessionId };
    const request = envelopeFor(understood, caller, ongoing?.attributes, elicit !== undefined);
    const response = await handler(request, {});
    const open = response.response.shouldEndSession === false;
    const attributes = response.sessionAttributes ?? {};
    ongoing = open ? { sessionId, attributes, elicit: elicitedBy(response) } : undefined;
    return { utterance, request, response, speech: plainSpeech(response.response), open };
  }

  return { say };
}

/** The slot that the response asks for. */
function elicitedBy({ response }: ResponseEnvelope): string | undefined {
  const asking = response.directives?.findLast((directive) => directive.type === 'Dialog.ElicitSlot');
  return asking?.type === 'Dialog.ElicitSlot' ? asking.slotToElicit : undefined;
}
