/** The session attributes: the conversation's state, checked on its way in. They end with the session. */
import * as z from 'zod/mini';
import { due, fresh, mostQuestions, offers, type State } from '../conversation/index.ts';
import { activityIds } from '../knowledge/activities.ts';
import { tipIds } from '../knowledge/tips.ts';
import { topicIds } from '../knowledge/topics.ts';
import { findingsFrom, questionIds, scaleKeys, sites } from '../triage/index.ts';
import { lazily } from './lazily.ts';

const memory = lazily(() => {
  const followUp = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('stretching'), site: z.optional(z.enum(sites)) }),
    z.object({
      kind: z.literal('crossTraining'),
      site: z.optional(z.enum(sites)),
      activity: z.optional(z.enum([...activityIds, 'other'])),
    }),
    z.object({ kind: z.literal('topic'), topic: z.enum(topicIds) }),
    z.object({ kind: z.enum(['why', 'whatWouldChange', 'sources', 'anotherTip']) }),
  ]);

  return z.object({
    findings: z.record(z.string(), z.unknown()),
    misses: z.int().check(z.minimum(0)),
    tips: z.array(z.enum(tipIds)).check(z.maxLength(tipIds.length)),
    asking: z.optional(z.enum(questionIds)),
    which: z.optional(z.boolean()),
    implied: z.optional(z.array(z.enum(scaleKeys)).check(z.maxLength(scaleKeys.length))),
    pointing: z.optional(z.array(z.enum(scaleKeys)).check(z.maxLength(scaleKeys.length))),
    vaguePain: z.optional(z.boolean()),
    decided: z.optional(z.boolean()),
    offer: z.optional(z.enum(offers)),
    attempt: z.optional(z.int().check(z.minimum(0))),
    offered: z.optional(z.int().check(z.minimum(0))),
    followUp: z.optional(followUp),
    introduced: z.optional(z.boolean()),
    questions: z.optional(z.int().check(z.minimum(0), z.maximum(mostQuestions))),
  });
});

/** The state of the session so far; anything unreadable is a fresh start. */
export function recall(attributes: unknown): State {
  if (isEmpty(attributes)) return fresh;
  const parsed = memory().safeParse(attributes);
  if (!parsed.success) return fresh;
  try {
    const state = { ...parsed.data, findings: findingsFrom(parsed.data.findings) };
    // Nobody has heard a verdict while there is something left to ask, whatever the attributes say.
    return state.decided && due(state) !== undefined ? { ...state, decided: false } : state;
  } catch {
    return fresh;
  }
}

/** Every session begins so: nothing to check. */
function isEmpty(attributes: unknown): boolean {
  return attributes === undefined || (attributes instanceof Object && Object.keys(attributes).length === 0);
}
