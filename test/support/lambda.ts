/** The built handler, and requests to send to it. */
import { createRequire } from 'node:module';
import type { RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';

export const skillId = 'amzn1.ask.skill.test';

type Handler = (event: unknown, context?: unknown) => Promise<ResponseEnvelope>;

/** The bundle that is deployed, not the sources; told which skill is ours, as in the Lambda. */
process.env.ALEXA_SKILL_ID = skillId;
export const handler: Handler = createRequire(import.meta.url)('../../dist/lambda.cjs').handler;

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

/** What is heard, without the markup. */
export const speechOf = ({ response }: ResponseEnvelope): string => {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml.replace(/<[^>]*>/g, '') : '';
};

/** Several requests of one session, each with the attributes the last response gave back. */
export async function conversation(...requests: readonly object[]): Promise<ResponseEnvelope> {
  let last: ResponseEnvelope | undefined;
  for (const request of requests) last = await handler(envelope(request, last?.sessionAttributes));
  if (last === undefined) throw new Error('a conversation has at least one turn');
  return last;
}

export type { RequestEnvelope, ResponseEnvelope };
