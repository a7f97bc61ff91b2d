/** Talking to the console's server. */
import type { Exchange, Setting } from '../exchange.ts';

/** Raised when a turn came to nothing; the message is for people. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

const GONE = 'The console does not answer. Is “npm run console” still running? Then try again.';

/** The place a turn is taken in: the device, the language, and the thread of the conversation so far. */
export type Place = { readonly device: string; readonly locale: string; readonly thread: unknown };

/** @throws Trouble */
export function loadSetting(): Promise<Setting> {
  return ask('/setting');
}

/** @throws Trouble */
export function say(place: Place, utterance: string): Promise<Exchange> {
  return ask('/say', { ...place, utterance });
}

/** @throws Trouble */
export function touch(place: Place, sent: Readonly<Record<string, unknown>>): Promise<Exchange> {
  return ask('/touch', { ...place, ...sent });
}

/** What the server answers is taken at its word: it is ours, and of the same build. */
async function ask<Answer>(path: string, sent?: unknown): Promise<Answer> {
  const answer = await fetch(path, {
    ...(sent !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    }),
  }).catch(() => {
    throw new Trouble(GONE);
  });
  const content = await answer.json().catch(() => {
    throw new Trouble(GONE);
  });
  if (!answer.ok) throw new Trouble(`That did not work: ${content.error}`);
  return content;
}
