import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import {
  type Caller,
  envelopeFor,
  newSessionId,
  type OnScreen,
  type Touch,
  touchEnvelopeFor,
} from './envelope.ts';
import type { Route } from './route.ts';
import { plainSpeech } from './speech.ts';

/** The Lambda's handler, as far as a conversation needs it. */
export type Handler = (event: RequestEnvelope, context?: unknown) => Promise<ResponseEnvelope>;

export type SessionOptions = Omit<Caller, 'sessionId'> & { handler: Handler; route: Route };

/** What the next request needs to know of what was before: plain JSON, so that it can be kept elsewhere. */
export type Thread = {
  /** the open session; none once it has ended */
  session?: Ongoing | undefined;
  /** the document on the screen, which may outlast the session */
  screen?: OnScreen | undefined;
};

export type Ongoing = { sessionId: string; attributes: Record<string, unknown>; elicit?: string | undefined };

/** One exchange: what was said, sent, received and heard, and whether the microphone stays open. */
export type Turn = {
  /** empty for a touch */
  utterance: string;
  request: RequestEnvelope;
  response: ResponseEnvelope;
  speech: string;
  open: boolean;
  /** where a later turn can take up the conversation */
  thread: Thread;
};

export type Conversation = {
  say: (utterance: string) => Promise<Turn>;
  /**
   * Touches the screen.
   * @param args the arguments of the touched component's SendEvent
   * @param token the token of the document it belongs to; the one on the screen unless told otherwise
   */
  touch: (
    args: Touch['args'],
    token?: string,
    origin?: Pick<Touch, 'source' | 'components'>,
  ) => Promise<Turn>;
};

/**
 * Talks to the skill as Alexa does: keeps the session's attributes from turn to turn, knows which slot was asked for
 * and what the screen shows, and begins a new session after one has ended. Only the words or the touch of this turn
 * are in its request.
 * @param before where to take up a conversation; a new one begins without it
 */
export function createSession(
  { handler, route, ...device }: SessionOptions,
  before: Thread = {},
): Conversation {
  let thread = before;

  const situation = () => ({
    caller: { ...device, sessionId: thread.session?.sessionId ?? newSessionId() },
    attributes: thread.session?.attributes,
    screen: thread.screen,
  });

  async function send(utterance: string, request: RequestEnvelope): Promise<Turn> {
    const response = await handler(request, {});
    const open = response.response.shouldEndSession === false;
    const sessionId = request.session?.sessionId ?? newSessionId();
    const attributes = response.sessionAttributes ?? {};
    thread = {
      session: open ? { sessionId, attributes, elicit: elicitedBy(response) } : undefined,
      screen: shownBy(response) ?? thread.screen,
    };
    return { utterance, request, response, speech: plainSpeech(response.response), open, thread };
  }

  return {
    say: (utterance) => {
      const elicit = thread.session?.elicit;
      const routed = route(utterance, { elicit });
      return send(utterance, envelopeFor(routed, situation(), elicit !== undefined));
    },
    touch: (args, token = thread.screen?.token ?? '', origin = {}) =>
      send('', touchEnvelopeFor({ ...origin, args, token }, situation())),
  };
}

/** The slot that the response asks for. */
function elicitedBy({ response }: ResponseEnvelope): string | undefined {
  const asking = response.directives?.findLast((directive) => directive.type === 'Dialog.ElicitSlot');
  return asking?.type === 'Dialog.ElicitSlot' ? asking.slotToElicit : undefined;
}

/** The document that the response puts on the screen. */
function shownBy({ response }: ResponseEnvelope): OnScreen | undefined {
  const shown = response.directives?.findLast(
    (directive) => directive.type === 'Alexa.Presentation.APL.RenderDocument',
  );
  if (shown?.type !== 'Alexa.Presentation.APL.RenderDocument') return undefined;
  return { token: shown.token ?? '', version: String(shown.document?.version ?? '') };
}
