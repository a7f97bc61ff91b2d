/** Throws damaged requests at the built handler: alone, and within conversations that it remembers. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { type Random, randomFrom } from '../../tools/bench/random.ts';
import { handler, skillId, speechOf } from '../support/lambda.ts';
import { levelHeard } from '../support/verdict.ts';
import { wrongWith } from './judge.ts';
import { junk } from './junk.ts';
import { mutate } from './mutate.ts';
import { anyRequest, envelopeFor, plainAnswer } from './requests.ts';

/** An answer must never take longer, in milliseconds. */
export const limit = 50;

export type Failure = { readonly at: number; readonly problems: readonly string[]; readonly event: unknown };

export type Outcome = {
  readonly count: number;
  readonly slowest: number;
  /** How many were answered at all, ended in a verdict, and cleared a run. */
  readonly spoke: number;
  readonly verdicts: number;
  readonly runs: number;
  readonly failure?: Failure;
};

/** Sends so many requests; stops at the first that is answered wrongly. */
export async function fuzz(seed: number, count: number): Promise<Outcome> {
  process.env.ALEXA_SKILL_ID = skillId;
  const random = randomFrom(seed);
  const seen = { slowest: 0, spoke: 0, verdicts: 0, runs: 0 };
  let attributes: unknown;
  let calm = false;
  for (let at = 0; at < count; at += 1) {
    if (attributes === undefined) calm = random.once(2);
    const event = nextEvent(attributes, calm, random);
    const { response, problems, ms } = await ask(event);
    seen.slowest = Math.max(seen.slowest, ms);
    if (response === undefined || problems.length > 0) {
      return { ...seen, count: at, failure: { at, problems, event } };
    }
    const speech = speechOf(response);
    const level = levelHeard(speech);
    if (speech !== '') seen.spoke += 1;
    if (level !== undefined) seen.verdicts += 1;
    if (level === 'easyRun' || level === 'runAsPlanned') seen.runs += 1;
    attributes = random.once(12) ? undefined : goesOn(response, attributes);
  }
  return { ...seen, count };
}

/** Half of the conversations are calm, so that they get somewhere; in the others most requests are damaged. */
function nextEvent(attributes: unknown, calm: boolean, random: Random): unknown {
  const remembered = random.once(calm ? 100 : 5) ? damaged(attributes, random) : attributes;
  const request = calm && !random.once(8) ? plainAnswer(attributes, random) : anyRequest(random);
  let event: unknown = envelopeFor(request, remembered, random);
  if (calm ? random.once(8) : !random.once(5))
    for (let more = random.under(3); more >= 0; more -= 1) event = mutate(event, random);
  return event;
}

function damaged(attributes: unknown, random: Random): unknown {
  return random.once(3) ? junk(random) : mutate(attributes ?? {}, random);
}

/** An open session goes on with what it remembers; nothing said leaves it as it was. */
function goesOn({ response, sessionAttributes }: ResponseEnvelope, before: unknown): unknown {
  if (response.shouldEndSession === false) return sessionAttributes;
  return response.shouldEndSession === undefined ? before : undefined;
}

type Answered = {
  readonly response?: ResponseEnvelope;
  readonly problems: readonly string[];
  readonly ms: number;
};

/** Garbage may be collected in the meantime: only who is slow three times is slow. */
const unsuspicious = 10;

async function ask(event: unknown): Promise<Answered> {
  let ms = Number.POSITIVE_INFINITY;
  let response: ResponseEnvelope | undefined;
  for (let attempt = 0; attempt < 3 && ms > unsuspicious; attempt += 1) {
    const begin = performance.now();
    const before = process.cpuUsage();
    try {
      response = await handler(event);
    } catch (error) {
      return { problems: [`it threw ${String(error)}`], ms: 0 };
    }
    // On a busy machine most of the time is others'.
    const { user, system } = process.cpuUsage(before);
    ms = Math.min(ms, performance.now() - begin, (user + system) / 1000);
  }
  if (response === undefined || ms > limit) return { problems: [`it took ${ms.toFixed(0)} ms`], ms };
  return { response, problems: wrongWith(event, response), ms };
}
