/** What Amazon asks of every response of a custom skill. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { check } from 'ssml-check-core';

/** Everything wrong with the markup of a response, as an outside judge sees it. */
export async function ssmlProblemsOf({ response }: ResponseEnvelope): Promise<readonly string[]> {
  const texts = [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((speech) =>
    speech?.type === 'SSML' ? [speech.ssml] : [],
  );
  const checked = await Promise.all(texts.map((text) => check(text, { platform: 'amazon' })));
  return checked.flatMap((errors) => errors ?? []).map((error) => JSON.stringify(error));
}

/** Everything wrong with a response; none when Alexa would take it and the runner would not be left hanging. */
export function problemsOf(envelope: ResponseEnvelope): readonly string[] {
  const { version, response } = envelope;
  const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
  const text = speech.replace(/<[^>]*>/g, '').trim();
  const problems: readonly (readonly [bad: boolean, problem: string])[] = [
    [version !== '1.0', 'the version is not 1.0'],
    [JSON.stringify(envelope).length > 120_000, 'it is larger than 120 kB'],
    [speech.length > 8000, 'the speech is longer than 8,000 characters'],
    [speech !== '' && !/^<speak>[^<>]*<\/speak>$/.test(speech), 'the speech is not plain, escaped SSML'],
    [/[*_#{}[\]]|https?:|undefined|NaN|\bnull\b/.test(text), `it says something nobody would say: ${text}`],
    [
      text !== '' && response.shouldEndSession === undefined && !isShown(envelope),
      'it leaves open whether the session ends, and nothing on a screen',
    ],
    [response.shouldEndSession !== false && response.reprompt !== undefined, 'it asks again and hangs up'],
    [response.shouldEndSession === false && !/[?.]$/.test(text), 'it stays open without a prompt'],
    [
      response.shouldEndSession === false && response.reprompt === undefined,
      'it stays open without a reprompt',
    ],
    [response.shouldEndSession !== false && text.endsWith('?'), 'it asks and hangs up'],
  ];
  return problems.filter(([bad]) => bad).map(([, problem]) => problem);
}

/** Is something put on a screen? */
const isShown = ({ response }: ResponseEnvelope): boolean =>
  (response.directives ?? []).some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
