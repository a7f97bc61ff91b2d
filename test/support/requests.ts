/** Requests to send to the handler, as Alexa makes them. */
import type { Slot } from 'ask-sdk-model';

export const skillId = 'amzn1.ask.skill.test';

const application = { applicationId: skillId };
const user = { userId: 'amzn1.ask.account.TEST' };

/** A whole envelope around a request; `attributes` continues a session, none begins one. */
export function envelope(request: object, attributes?: unknown) {
  return {
    version: '1.0',
    session: {
      new: attributes === undefined,
      sessionId: 'amzn1.echo-api.session.test',
      application,
      user,
      ...(attributes === undefined ? {} : { attributes }),
    },
    context: {
      System: { application, user, device: { deviceId: 'd', supportedInterfaces: {} }, apiEndpoint: '' },
    },
    request: { requestId: 'r', timestamp: '2026-11-20T09:00:00Z', locale: 'en-US', ...request },
  };
}

export const launch = { type: 'LaunchRequest' };

export const intent = (name: string, slots: Readonly<Record<string, unknown>> = {}) => ({
  type: 'IntentRequest',
  dialogState: 'STARTED',
  intent: { name, confirmationStatus: 'NONE', slots },
});

/** A slot as Alexa sends it when the words are on a list of the model, under one or several ids. */
export const matched = (name: string, ...ids: readonly string[]): Slot => ({
  name,
  value: ids.join(' '),
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: name,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: ids.map((id) => ({ value: { name: id, id } })),
      },
    ],
  },
});

/** A slot whose words are on no list, or whose list could not be asked. */
export const unmatched = (
  name: string,
  code: 'ER_SUCCESS_NO_MATCH' | 'ER_ERROR_TIMEOUT' | 'ER_ERROR_EXCEPTION' = 'ER_SUCCESS_NO_MATCH',
): Slot => ({
  name,
  value: 'flibbertigibbet',
  confirmationStatus: 'NONE',
  resolutions: { resolutionsPerAuthority: [{ authority: name, status: { code }, values: [] }] },
});

/** A slot with nothing but the words. */
export const plain = (name: string, value: string): Slot => ({ name, value, confirmationStatus: 'NONE' });
