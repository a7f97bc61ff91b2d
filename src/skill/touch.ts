/** A touch on our screen as an event of the conversation. Touching equals saying; what cannot be read changes nothing. */
import * as z from 'zod/mini';
import { type Event, painOf, type State } from '../conversation/index.ts';
import { activityIds } from '../knowledge/activities.ts';
import { topicIds } from '../knowledge/topics.ts';
import { screenToken } from '../screen/token.ts';
import {
  bestOf,
  type Findings,
  findingsFrom,
  isScaleKey,
  questionIds,
  rankOf,
  sites,
} from '../triage/index.ts';
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

/** What a touch means while `state` holds. */
export function touchOf({ request }: Envelope, state: State): Event {
  if (request.token !== screenToken) return again;
  const { answers, asks } = schemas();
  const asked = asks.safeParse(request.arguments);
  if (asked.success) return wish(asked.data, state);
  const answered = answers.safeParse(request.arguments);
  return answered.success ? report(answered.data, state) : again;
}

/**
 * Yes, no and "not sure" count for the question that is open. A sign, a place or a number on a screen that is out of
 * date still counts where it makes things worse; it takes nothing back.
 */
function report([, kind, id, ...rest]: Answers, { asking, findings }: State): Event {
  const isOpen = id === asking;
  if (kind === 'answer') return isOpen ? { kind: 'report', told: {}, answer: said(rest[0]) } : again;
  if (kind === 'number' && isOpen) return { kind: 'report', told: {}, number: Number(rest[0]) };
  const told =
    kind === 'number' ? painIn(rest) : kind === 'site' ? placeIn(rest) : findingsIn(rest.map(String));
  const news = newsIn(told, findings, isOpen);
  return Object.keys(news).length === 0
    ? again
    : { kind: 'report', told: news, pointed: isOpen && id !== 'where' };
}

const said = (word: unknown) => (word === 'yes' || word === 'no' ? word : 'unsure');

const placeIn = (sites: readonly unknown[]): Findings => findingsFrom({ sites });

function painIn([score]: readonly unknown[]): Findings {
  const pain = painOf(Number(score));
  return pain === undefined ? {} : { pain };
}

/** Findings from names and values in turn; none when one of them is on no scale or named twice. */
function findingsIn(pairs: readonly string[]): Findings {
  const told: Record<string, string> = {};
  for (let at = 0; at < pairs.length; at += 2) {
    const [key = '', value = ''] = pairs.slice(at, at + 2);
    if (!isScaleKey(key) || rankOf(key, value) === Number.POSITIVE_INFINITY || key in told) return {};
    told[key] = value;
  }
  return findingsFrom(told);
}

/** What is not known yet; and where the question is not open any more, only what is worse than what is known. */
function newsIn({ sites = [], ...scales }: Findings, known: Findings, isOpen: boolean): Findings {
  const places = sites.filter((site) => !known.sites?.includes(site));
  const others = Object.entries(scales).filter(([key, value]) => {
    if (!isScaleKey(key)) return false;
    return isOpen ? known[key] !== value : rankOf(key, value) > rankOf(key, known[key] ?? bestOf(key));
  });
  return findingsFrom({ ...Object.fromEntries(others), ...(places.length > 0 ? { sites: places } : {}) });
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
