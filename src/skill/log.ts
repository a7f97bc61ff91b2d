/**
 * The log: one line for each request, without a word that was said. Every value on it is a number, or comes from a
 * list in this program. docs/operations.md tells what the lines mean.
 */
import { writeSync } from 'node:fs';
import { locales } from '../speech/index.ts';
import { intents } from './intents.ts';
import type { Entry } from './outcome.ts';

/** What a line says of a request. */
type Request = {
  readonly type: string;
  readonly locale?: string | undefined;
  readonly intent?: { readonly name: string } | undefined;
};

/** The kinds of request that Alexa sends to a skill like this one. */
const requests: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Alexa.Presentation.APL.RuntimeError',
  'System.ExceptionEncountered',
];

/**
 * Writes the line of a request. In the Lambda every request has one; elsewhere only what broke is told, on standard
 * error, as a terminal shows what Alexa says and nothing else.
 * @param ms how long the answer took, in milliseconds
 */
export function logRequest(request: Request | undefined, ms: number, entry: Entry): void {
  const stream = process.env.AWS_LAMBDA_FUNCTION_NAME ? 1 : 2;
  if (stream === 2 && entry.at === undefined) return;
  try {
    // At once and not through a stream, which would fail later, where nobody can catch it.
    writeSync(stream, `${JSON.stringify(lineOf(request, ms, entry))}\n`);
  } catch {
    // No log is worth an answer: the line is lost.
  }
}

function lineOf(asked: Request | undefined, ms: number, entry: Entry): object {
  const { type, intent, locale } = asked ?? {};
  const { outcome, questions = 0, unread = 0, lost = false, error, at } = entry;
  return {
    request: oneOf(requests, type),
    ...(intent && { intent: oneOf(Object.keys(intents), intent.name) }),
    locale: oneOf(locales, locale),
    questions,
    unread,
    lost: Number(lost),
    ms: Math.round(ms * 10) / 10,
    outcome,
    ...(error && { error }),
    ...(at && { at }),
  };
}

/** Anybody can write anything into a request, so a name is logged only where it is one we know. */
function oneOf(known: readonly string[], name: string | undefined): string {
  return name !== undefined && known.includes(name) ? name : 'other';
}
