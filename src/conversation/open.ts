/** What the conversation is waiting for. */
import * as z from 'zod/mini';
import { activityIds } from '../knowledge/activities.ts';
import { asideIds, topicIds } from '../knowledge/topics.ts';
import { type FindingKey, isAskedIn, questionIds, scaleKeys, sites } from '../triage/index.ts';
import { alarms, offers } from './reply.ts';

const findingKeys: readonly FindingKey[] = ['sites', ...scaleKeys];
export const keys = z.array(z.enum(findingKeys)).check(z.maxLength(findingKeys.length));
/** A question that was never put so, and a "no" to it, would settle what nobody was asked. */
const question = z
  .object({ id: z.enum(questionIds), covers: keys.check(z.minLength(1)) })
  .check(z.refine(({ id, covers }) => covers.every((key) => isAskedIn(id, key))));
const alarm = z.enum(alarms);

/** What a runner can ask about an answer. */
export const aboutAnswerIds = ['why', 'areYouSure', 'whatWouldChange', 'sources', 'anotherTip'] as const;

/** What was answered last, for "repeat that" and for "what about my hamstrings?". */
const followUp = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stretching'), site: z.optional(z.enum(sites)) }),
  z.object({
    kind: z.literal('crossTraining'),
    site: z.optional(z.enum(sites)),
    activity: z.optional(z.enum([...activityIds, 'other'])),
  }),
  z.object({ kind: z.enum([...topicIds, ...asideIds, ...aboutAnswerIds]) }),
]);

export const open = z.discriminatedUnion('is', [
  /** Nothing was asked yet. */
  z.object({ is: z.literal('fresh') }),
  /** A question waits for its answer. */
  z.object({
    is: z.literal('asking'),
    question,
    /** `anew`: the one thing an answer rests on, which the runner disputes; it is known, and stays unless it is denied. `faint`: for that alone. `night`: is it only that which tires? */
    way: z.enum(['first', 'rest', 'again', 'which', 'anew', 'faint', 'night']),
    /** Something in it was pointed at on a screen: it stays until "nothing else". */
    pointed: z.boolean(),
  }),
  /** A sign that was pieced together, or is disputed: "Did I hear that right?" */
  z.object({ is: z.literal('confirming'), alarm }),
  /** An urgent answer was heard; the microphone stays open for one turn, so that it can be put right. */
  z.object({
    is: z.literal('warned'),
    /** What is urgent is not in the legs. */
    elsewhere: z.boolean(),
    /** The runner has argued with it, and heard it once more. */
    insisted: z.boolean(),
  }),
  /** Any other answer was heard. */
  z.object({
    is: z.literal('told'),
    offer: z.enum(offers),
    followUp: z.optional(followUp),
    /** The runner has argued with it, and heard last why it stands. */
    insisted: z.optional(z.boolean()),
  }),
  /** Something was asked by the runner before any check. */
  z.object({ is: z.literal('aside'), offer: z.enum(offers), followUp: z.optional(followUp) }),
]);

export type Open = z.infer<typeof open>;
export type FollowUp = z.infer<typeof followUp>;

/** Waiting for this. */
export type OpenAs<Name extends Open['is']> = Extract<Open, { is: Name }>;
