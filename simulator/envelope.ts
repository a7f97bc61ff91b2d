import { randomUUID } from 'node:crypto';
import type { Request, RequestEnvelope, Session, SupportedInterfaces } from 'ask-sdk-model';
import { LAUNCH, type Understood } from './understanding.ts';

/** What stays the same from one request of a conversation to the next. */
export type Caller = {
  applicationId: string;
  locale: string;
  sessionId: string;
  /** the screen and the like; none by default, as on the smallest Echo */
  supportedInterfaces?: SupportedInterfaces;
  /** when it is, for the requests' timestamps; the clock unless told otherwise */
  now?: () => Date;
};

const USER = { userId: 'amzn1.ask.account.SIMULATOR' };
const DEVICE_ID = 'amzn1.ask.device.SIMULATOR';
const API_ENDPOINT = 'https://api.amazonalexa.com';

/** A new id for a session, in Amazon's notation. */
export function newSessionId(): string {
  return `amzn1.echo-api.session.${randomUUID()}`;
}

/**
 * The whole envelope that Alexa would send for what was understood.
 * @param attributes the session attributes of the last response; undefined begins a new session
 * @param eliciting whether the last response asked for a slot
 */
export function envelopeFor(
  understood: Understood,
  caller: Caller,
  attributes: Session['attributes'],
  eliciting: boolean,
): RequestEnvelope {
  const application = { applicationId: caller.applicationId };
  return {
    version: '1.0',
    session: {
      new: attributes === undefined,
      sessionId: caller.sessionId,
      application,
      attributes: attributes ?? {},
      user: USER,
    },
    context: {
      System: {
        application,
        user: USER,
        device: { deviceId: DEVICE_ID, supportedInterfaces: caller.supportedInterfaces ?? {} },
        apiEndpoint: API_ENDPOINT,
        apiAccessToken: 'simulated',
      },
    },
    request: requestFor(understood, caller, eliciting),
  };
}

function requestFor({ intent, slots }: Understood, { locale, now }: Caller, eliciting: boolean): Request {
  const common = {
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: (now?.() ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z'),
    locale,
  };
  if (intent === LAUNCH) return { type: 'LaunchRequest', ...common };
  return {
    type: 'IntentRequest',
    ...common,
    intent: { name: intent, confirmationStatus: 'NONE', slots },
    // Amazon's own intents have no dialog.
    ...(intent.startsWith('AMAZON.') ? {} : { dialogState: eliciting ? 'IN_PROGRESS' : 'STARTED' }),
  };
}
