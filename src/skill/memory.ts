/** The session attributes: the conversation's state, checked on its way in. They end with the session. */
import * as z from 'zod/mini';
import { fresh, type State } from '../conversation/index.ts';
import { activityIds } from '../knowledge/activities.ts';
import { stretches } from '../knowledge/stretches.ts';
import { tipIds } from '../knowledge/tips.ts';
import { findingsFrom, questionIds } from '../triage/index.ts';

const topic = z.discriminatedUnion('say', [
  z.object({ say: z.literal('stretch'), stretch: z.enum([...stretches, 'notNow']) }),
  z.object({
    say: z.literal('crossTrain'),
    activity: z.optional(z.enum([...activityIds, 'other'])),
    judgement: z.enum(['fine', 'loads', 'notNow']),
    instead: z.array(z.enum(activityIds)),
  }),
]);

const memory = z.object({
  findings: z.record(z.string(), z.unknown()),
  misses: z.int().check(z.minimum(0)),
  tips: z.array(z.enum(tipIds)),
  asking: z.optional(z.enum(questionIds)),
  which: z.optional(z.boolean()),
  vaguePain: z.optional(z.boolean()),
  decided: z.optional(z.boolean()),
  offer: z.optional(z.enum(['stretching', 'crossTraining', 'why', 'more'])),
  topic: z.optional(topic),
  introduced: z.optional(z.boolean()),
});

/** The state of the session so far; anything unreadable is a fresh start. */
export function recall(attributes: unknown): State {
  const parsed = memory.safeParse(attributes);
  if (!parsed.success) return fresh;
  try {
    return { ...parsed.data, findings: findingsFrom(parsed.data.findings) };
  } catch {
    return fresh;
  }
}
