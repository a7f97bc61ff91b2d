import { randomUUID } from 'node:crypto';
import type {
  Context,
  interfaces,
  Request,
  RequestEnvelope,
  Session,
  SupportedInterfaces,
} from 'ask-sdk-model';
import { LAUNCH, type Routed } from './route.ts';

/** What stays the same from one request of a conversation to the next. */
export type Caller = {
  applicationId: string;
  locale: string;
  sessionId: string;
  /** the screen and the like; none by default, as on the smallest Echo */
  supportedInterfaces?: SupportedInterfaces;
  /** what its screen is like, for a device that has one */
  viewport?: interfaces.viewport.ViewportState;
  /** when it is, for the requests' timestamps; the clock unless told otherwise */
  now?: () => Date;
};

/** The document on the device's screen: the token it was sent with, and its version. */
export type OnScreen = { token: string; version: string };

/** What a touch tells: the arguments of its SendEvent, and what on the screen sent it. */
export type Touch = {
  args: readonly unknown[];
  token: string;
  source?: unknown;
  components?: unknown;
};

/** What stands behind a request: who calls, what the session remembers, and what is on the screen. */
export type Situation = {
  caller: Caller;
  /** the session attributes of the last response; undefined begins a new session */
  attributes: Session['attributes'];
  screen?: OnScreen | undefined;
};

const USER = { userId: 'amzn1.ask.account.SIMULATOR' };
const DEVICE_ID = 'amzn1.ask.device.SIMULATOR';
const API_ENDPOINT = 'https://api.amazonalexa.com';

/** A new id for a session, in Amazon's notation. */
export function newSessionId(): string {
  return `amzn1.echo-api.session.${randomUUID()}`;
}

/**
 * The whole envelope that Alexa would send for the way an utterance took.
 * @param eliciting whether the last response asked for a slot
 */
export function envelopeFor(routed: Routed, situation: Situation, eliciting: boolean): RequestEnvelope {
  return enveloped(requestFor(routed, situation.caller, eliciting), situation);
}

/** The whole envelope that Alexa would send for a touch on the screen. */
export function touchEnvelopeFor(touch: Touch, situation: Situation): RequestEnvelope {
  const { args, token, source, components = {} } = touch;
  const request: interfaces.alexa.presentation.apl.UserEvent = {
    type: 'Alexa.Presentation.APL.UserEvent',
    ...common(situation.caller),
    arguments: [...args],
    token,
    components,
    source: source ?? { type: 'TouchWrapper', handler: 'Press', id: '' },
  };
  return enveloped(request, situation);
}

function enveloped(request: Request, { caller, attributes, screen }: Situation): RequestEnvelope {
  const { applicationId, sessionId } = caller;
  const application = { applicationId };
  return {
    version: '1.0',
    session: {
      new: attributes === undefined,
      sessionId,
      application,
      attributes: attributes ?? {},
      user: USER,
    },
    context: { System: systemOf(caller), ...screenContext(caller, screen) },
    request,
  };
}

function systemOf({ applicationId, supportedInterfaces = {} }: Caller): Context['System'] {
  return {
    application: { applicationId },
    user: USER,
    device: { deviceId: DEVICE_ID, supportedInterfaces },
    apiEndpoint: API_ENDPOINT,
    apiAccessToken: 'simulated',
  };
}

/** What a device with a screen tells of it, and of the document it shows. */
function screenContext(
  { supportedInterfaces, viewport }: Caller,
  screen: OnScreen | undefined,
): Partial<Context> {
  if (supportedInterfaces?.['Alexa.Presentation.APL'] === undefined) return {};
  return {
    ...(viewport && { Viewport: viewport }),
    ...(screen && { 'Alexa.Presentation.APL': screen }),
  };
}

function requestFor({ intent, slots }: Routed, caller: Caller, eliciting: boolean): Request {
  if (intent === LAUNCH) return { type: 'LaunchRequest', ...common(caller) };
  return {
    type: 'IntentRequest',
    ...common(caller),
    intent: { name: intent, confirmationStatus: 'NONE', slots },
    // Amazon's own intents have no dialog.
    ...(intent.startsWith('AMAZON.') ? {} : { dialogState: eliciting ? 'IN_PROGRESS' : 'STARTED' }),
  };
}

function common({ locale, now }: Caller): { requestId: string; timestamp: string; locale: string } {
  return {
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: (now?.() ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z'),
    locale,
  };
}
