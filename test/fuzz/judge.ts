/** What must hold of every response, whatever the request was. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { due, readState } from '../../src/conversation/index.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { allowsRun, assess } from '../../src/triage/index.ts';
import { speechOf } from '../support/lambda.ts';
import { problemsOf } from '../support/response.ts';
import { schemaProblemsOf } from '../support/response-schema.ts';
import { levelHeard } from '../support/verdict.ts';

/** Everything wrong with the response to this request. */
export function wrongWith(event: unknown, response: ResponseEnvelope): readonly string[] {
  const invalid = schemaProblemsOf(response);
  return invalid.length > 0
    ? invalid
    : [...problemsOf(response), ...misplaced(event, response), ...unsafe(event, response)];
}

/** Speech where nobody listens, or a screen where there is none. */
function misplaced(event: unknown, { response }: ResponseEnvelope): readonly string[] {
  const { type } = Object(Object(event).request);
  const interfaces = Object(Object(Object(Object(event).context).System).device).supportedInterfaces;
  const shows = response.directives?.some((each) => each.type === 'Alexa.Presentation.APL.RenderDocument');
  const silent =
    type === 'SessionEndedRequest' && (response.outputSpeech ?? response.card ?? response.directives);
  return [
    ...(silent ? ['it speaks after the session has ended'] : []),
    ...(shows && !Object.hasOwn(Object(interfaces), 'Alexa.Presentation.APL')
      ? ['it shows a document on a device without a screen']
      : []),
  ];
}

/** A clearance that the findings do not support; or something that broke on the way. */
function unsafe(event: unknown, response: ResponseEnvelope): readonly string[] {
  const told: unknown = Object(Object(event).request).locale;
  const locale = typeof told === 'string' ? told : '';
  const speech = speechOf(response);
  if (speech === phrasebookFor(locale).thread.failure) {
    return canBeCopied(event) ? ['something broke on the way to an answer'] : [];
  }
  const level = levelHeard(speech, locale);
  if (level === undefined || !allowsRun(level)) return [];
  const state = readState(response.sessionAttributes);
  const called = assess(state.findings).level;
  return [
    ...(called === level ? [] : [`it says ${level} where the findings call for ${called}`]),
    ...(due(state) ? ['it clears a run with a question left to ask'] : []),
  ];
}

/** What is nested too deep to be copied breaks the library that Alexa's requests go through; nobody is cleared then. */
function canBeCopied(event: unknown): boolean {
  try {
    return JSON.stringify(event) !== '';
  } catch {
    return false;
  }
}
