/** The floor: an async handler that says one sentence, and no library. */
const ssml = '<speak>Hello</speak>';
const response = { outputSpeech: { type: 'SSML', ssml }, shouldEndSession: false };
export const handler = async () => ({ version: '1.0', response });
