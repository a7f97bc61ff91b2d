/** The built handler, and what it answers. */
import { createRequire } from 'node:module';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { readState } from '../../src/conversation/index.ts';
import { envelope, intent, plain, skillId } from './requests.ts';

export { envelope, intent, launch, matched, plain, skillId, unmatched } from './requests.ts';

type Handler = (event: unknown, context?: unknown) => Promise<ResponseEnvelope>;

/** The bundle that is deployed, not the sources; told which skill is ours, as in the Lambda. */
process.env.ALEXA_SKILL_ID = skillId;
export const handler: Handler = createRequire(import.meta.url)('../../dist/lambda.cjs').handler;

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

const said = (words: string) => intent('ShouldIRunIntent', { story: plain('story', words) });

/** Two sore quads, told at once and with everything else well: the way to an easy run. */
export const soreQuads = said('both my quads are a bit sore about a two since yesterday');

/** What a runner with nothing but sore quads answers to the question that is open. */
export function allWell({ sessionAttributes }: ResponseEnvelope): object {
  const { open } = readState(sessionAttributes);
  const isCourse = open.is === 'asking' && open.question.id === 'course';
  return isCourse ? said('the same in both and getting better') : intent('AMAZON.NoIntent');
}

/** The requests of a conversation about sore quads, up to the verdict, with what came of each. */
export async function easyRun(): Promise<readonly { request: object; response: ResponseEnvelope }[]> {
  const turns = [{ request: soreQuads as object, response: await handler(envelope(soreQuads)) }];
  for (let last = turns[0]; last && turns.length < 9; last = turns.at(-1)) {
    const { open } = readState(last.response.sessionAttributes);
    if (open.is !== 'asking') break;
    const request = allWell(last.response);
    turns.push({ request, response: await handler(envelope(request, last.response.sessionAttributes)) });
  }
  return turns;
}

export type { RequestEnvelope, ResponseEnvelope };
