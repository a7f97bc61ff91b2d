/**
 * What Alexa takes as the response of a custom skill, as a JSON schema: the fields of ask-sdk-model's
 * ResponseEnvelope that this skill may ever send, with Amazon's limits, and nothing else beside them.
 */
import { Ajv } from 'ajv';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const whole = (properties: object, required = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** Amazon counts the tags too. */
const ssml = whole({
  type: { const: 'SSML' },
  ssml: { ...text(8000), pattern: '^<speak>[^]*\\S[^]*</speak>$' },
});

const slot = whole({ name: text(100), confirmationStatus: { const: 'NONE' } });
const elicitSlot = whole({
  type: { const: 'Dialog.ElicitSlot' },
  slotToElicit: { const: 'story' },
  updatedIntent: whole({
    name: { const: 'ShouldIRunIntent' },
    confirmationStatus: { const: 'NONE' },
    slots: { type: 'object', additionalProperties: slot },
  }),
});

const renderDocument = whole(
  {
    type: { const: 'Alexa.Presentation.APL.RenderDocument' },
    token: text(100),
    document: {
      type: 'object',
      properties: {
        type: { const: 'APL' },
        version: { type: 'string', pattern: '^(1\\.[4-9]|20\\d\\d\\.\\d)$' },
        mainTemplate: {
          type: 'object',
          properties: { items: { type: ['array', 'object'] }, item: { type: ['array', 'object'] } },
        },
      },
      required: ['type', 'version', 'mainTemplate'],
    },
    datasources: { type: 'object', additionalProperties: { type: 'object' } },
  },
  ['type', 'token', 'document'],
);

const card = {
  anyOf: [
    whole({ type: { const: 'Simple' }, title: text(8000), content: text(8000) }),
    whole(
      {
        type: { const: 'Standard' },
        title: text(8000),
        text: text(8000),
        image: whole({ smallImageUrl: text(2000), largeImageUrl: text(2000) }),
      },
      ['type', 'title', 'text'],
    ),
  ],
};

const schema = whole(
  {
    version: { const: '1.0' },
    userAgent: { type: 'string' },
    sessionAttributes: { type: 'object' },
    response: whole(
      {
        outputSpeech: ssml,
        reprompt: whole({ outputSpeech: ssml }),
        card,
        directives: { type: 'array', minItems: 1, items: { anyOf: [elicitSlot, renderDocument] } },
        shouldEndSession: { type: 'boolean' },
      },
      [],
    ),
  },
  ['version', 'response'],
);

const isValid = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

/** Everything about a response, as it goes over the wire, that is not as Alexa wants it. */
export function schemaProblemsOf(response: unknown): readonly string[] {
  const sent: unknown = JSON.parse(JSON.stringify(response) ?? 'null');
  if (isValid(sent)) return [];
  return (isValid.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'the response'} ${message}`,
  );
}
