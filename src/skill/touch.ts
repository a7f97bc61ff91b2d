/** A touch on our screen as an event of the conversation. Touching equals saying; what cannot be read changes nothing. */
import * as z from 'zod/mini';
import type { Event, State } from '../conversation/index.ts';
import { activityIds } from '../knowledge/activities.ts';
import { topicIds } from '../knowledge/topics.ts';
import { screenToken } from '../screen/token.ts';
import { type Findings, findingsFrom, isScaleKey, questionIds, rankOf, sites } from '../triage/index.ts';
import type { Envelope } from './envelope.ts';
import { lazily } from './lazily.ts';

const schemas = lazily(() => {
  const us = z.literal(screenToken);
  const question = z.enum(questionIds);
  return {
    /** A touch that answers names its question first. */
    answers: z.union([
      z.tuple([us, z.literal('answer'), question, z.enum(['yes', 'no', 'unsure'])]),
      z.tuple([us, z.literal('number'), z.literal('pain'), z.int().check(z.minimum(0), z.maximum(10))]),
      z.tuple([us, z.literal('site'), z.literal('where'), z.enum(sites)]),
      z.tuple([us, z.literal('tell'), question, z.string(), z.string()]),
      z.tuple([us, z.literal('tell'), question, z.string(), z.string(), z.string(), z.string()]),
    ]),
    asks: z.union([
      z.tuple([us, z.literal('ask'), z.enum(['check', 'stop'])]),
      z.tuple([us, z.literal('ask'), z.enum(['stretching', 'crossTraining'])]),
      z.tuple([us, z.literal('ask'), z.enum(['why', 'whatWouldChange', 'sources', 'anotherTip'])]),
      z.tuple([us, z.literal('ask'), z.literal('crossTraining'), z.enum(activityIds)]),
      z.tuple([us, z.literal('ask'), z.literal('stretching'), z.enum(sites)]),
      z.tuple([us, z.literal('ask'), z.literal('topic'), z.enum(topicIds)]),
    ]),
  };
});

type Answers = z.infer<ReturnType<typeof schemas>['answers']>;
type Asks = z.infer<ReturnType<typeof schemas>['asks']>;

/** Says what is on the screen once more. A touch out of date is no fault of the runner's, so it is no miss. */
const again: Event = { kind: 'repeat' };

/** What a touch means while `state` holds. An answer to a question that is no longer asked is out of date. */
export function touchOf({ request }: Envelope, state: State): Event {
  if (request.token !== screenToken) return again;
  const { answers, asks } = schemas();
  const asked = asks.safeParse(request.arguments);
  if (asked.success) return wish(asked.data, state);
  const answered = answers.safeParse(request.arguments);
  return answered.success && answered.data[2] === state.asking ? report(answered.data) : again;
}

function report([, kind, id, ...rest]: Answers): Event {
  switch (kind) {
    case 'answer':
      return { kind: 'report', told: {}, answer: said(rest[0]) };
    case 'number':
      return { kind: 'report', told: {}, number: Number(rest[0]) };
    case 'site':
      return { kind: 'report', told: findingsFrom({ sites: rest }) };
    case 'tell': {
      const told = findingsOf(rest.map(String));
      return told === undefined ? again : { kind: 'report', told, pointed: id !== 'where' };
    }
  }
}

const said = (word: unknown) => (word === 'yes' || word === 'no' ? word : 'unsure');

/** Findings from names and values in turn; none when one of them is on no scale. */
function findingsOf([key = '', value = '', ...more]: readonly string[]): Findings | undefined {
  if (!isScaleKey(key) || rankOf(key, value) === Number.POSITIVE_INFINITY) return undefined;
  const others = more.length > 0 ? findingsOf(more) : {};
  return others && { ...others, ...findingsFrom({ [key]: value }) };
}

function wish([, , kind, detail]: Asks, state: State): Event {
  switch (kind) {
    case 'stop':
      return { kind };
    case 'check':
      return state.asking === undefined ? { kind: 'report', told: {} } : again;
    case 'topic':
      return { kind, topic: detail };
    case 'crossTraining':
      return { kind, activity: detail };
    case 'stretching':
      return { kind, site: detail };
    default:
      return { kind };
  }
}
