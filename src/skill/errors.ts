/** What may be told of an error: its name and where it came from, never its message. */
import * as z from 'zod/mini';

/** The name of an error, and the places in the program that its stack names. */
export function placesIn(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: 'Error', at: [] };
  const { name, message, stack = '' } = error;
  // The stack begins with the message, which may have lines of its own that look like places.
  const from = stack.indexOf(message);
  const trace = from < 0 ? '' : stack.slice(from + message.length);
  const at = trace
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line));
  return { error: /^[A-Za-z][\w. ]{0,60}$/.test(name) ? name : 'Error', at };
}

const end = z.looseObject({
  reason: z.literal('ERROR'),
  // The other kinds are not ours: the device lost its connection, or Alexa herself broke.
  error: z.looseObject({ type: z.enum(['INVALID_RESPONSE', 'ENDPOINT_TIMEOUT']) }),
});

/** What Alexa sends to say that she could not use something of ours. */
const reports: Readonly<Record<string, string>> = {
  'Alexa.Presentation.APL.RuntimeError': 'ScreenError',
  'System.ExceptionEncountered': 'ExceptionEncountered',
};

/** A request that nobody waits for an answer to. */
export type Noticed = { readonly type: string };

/** What was wrong with our last answer, if Alexa says that something was. */
export function faultReported(request: Noticed): string | undefined {
  if (Object.hasOwn(reports, request.type)) return reports[request.type];
  if (request.type !== 'SessionEndedRequest') return undefined;
  const parsed = end.safeParse(request);
  return parsed.success ? parsed.data.error.type : undefined;
}
