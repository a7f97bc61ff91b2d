/** Around every request: the clock, the line of the log, and what is said when something breaks. */
import type { ErrorHandler, HandlerInput, RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import { phrasebookFor, toSsml } from '../speech/index.ts';
import { logRequest } from './log.ts';
import { type Entry, failed } from './outcome.ts';
import { remember } from './session.ts';

/** What is noted of a request while it is handled. The library keeps it as long as the request lasts. */
type Notes = { readonly startedAt?: number; readonly entry?: Entry };

export const startClock: RequestInterceptor = {
  process: ({ attributesManager }) => {
    attributesManager.setRequestAttributes({ startedAt: performance.now() } satisfies Notes);
  },
};

/** What came of the request, for the log. */
export function note({ attributesManager }: HandlerInput, entry: Entry): void {
  attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), entry });
}

export const logAnswer: ResponseInterceptor = {
  process: (input) => {
    const { entry = { outcome: 'none' } }: Notes = input.attributesManager.getRequestAttributes();
    log(input, entry);
  },
};

/** Whatever breaks, the runner is told that there is no clearance. */
export const failure: ErrorHandler = {
  canHandle: (_, error) => error instanceof Error,
  handle: (input, error) => {
    log(input, failed(error));
    remember(input);
    const { thread } = phrasebookFor(input.requestEnvelope.request.locale ?? '');
    return input.responseBuilder
      .speak(toSsml([thread.failure]))
      .withShouldEndSession(true)
      .getResponse();
  },
};

function log({ requestEnvelope, attributesManager }: HandlerInput, entry: Entry): void {
  const { startedAt = performance.now() }: Notes = attributesManager.getRequestAttributes();
  logRequest(requestEnvelope.request, performance.now() - startedAt, entry);
}
