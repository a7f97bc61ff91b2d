/** The session attributes: the conversation's state, checked on its way in. They end with the session. */
import * as z from 'zod/mini';
import { due, fresh, mostQuestions, offers, type State } from '../conversation/index.ts';
import { activityIds } from '../knowledge/activities.ts';
import { tipIds } from '../knowledge/tips.ts';
import { topicIds } from '../knowledge/topics.ts';
import { findingsFrom, questionIds, scaleKeys, sites } from '../triage/index.ts';

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

const memory = z.object({
  findings: z.record(z.string(), z.unknown()),
  misses: z.int().check(z.minimum(0)),
  tips: z.array(z.enum(tipIds)),
  asking: z.optional(z.enum(questionIds)),
  which: z.optional(z.boolean()),
  implied: z.optional(z.array(z.enum(scaleKeys))),
  vaguePain: z.optional(z.boolean()),
  decided: z.optional(z.boolean()),
  offer: z.optional(z.enum(offers)),
  attempt: z.optional(z.int().check(z.minimum(0))),
  offered: z.optional(z.int().check(z.minimum(0))),
  followUp: z.optional(followUp),
  introduced: z.optional(z.boolean()),
  questions: z.optional(z.int().check(z.minimum(0), z.maximum(mostQuestions))),
});

/** The state of the session so far; anything unreadable is a fresh start. */
export function recall(attributes: unknown): State {
  const parsed = memory.safeParse(attributes);
  if (!parsed.success) return fresh;
  try {
    const state = { ...parsed.data, findings: findingsFrom(parsed.data.findings) };
    // Nobody has heard a verdict while there is something left to ask, whatever the attributes say.
    return state.decided && due(state) !== undefined ? { ...state, decided: false } : state;
  } catch {
    return fresh;
  }
}
