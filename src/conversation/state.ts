/**
 * What is remembered between two turns of one session, and forgotten with it. The schema is the type: what comes back
 * in the session attributes is read by it, and anything it cannot read is a fresh start.
 */
import * as z from 'zod/mini';
import { activityIds } from '../knowledge/activities.ts';
import { tipIds } from '../knowledge/tips.ts';
import { asideIds, topicIds } from '../knowledge/topics.ts';
import {
  type FindingKey,
  type Findings,
  findingsFrom,
  isAskedIn,
  questionIds,
  rules,
  scaleKeys,
  sites,
} from '../triage/index.ts';
import { alarms, offers } from './reply.ts';

/** A session that another version of the program began is not taken over. */
const version = 3;

/** Nobody is asked as many questions, or doubts as often; a larger number was not written by us. */
const most = 99;
const findingKeys: readonly FindingKey[] = ['sites', ...scaleKeys];
const count = z.int().check(z.minimum(0), z.maximum(most));
const keys = z.array(z.enum(findingKeys)).check(z.maxLength(findingKeys.length));
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

/** What the conversation is waiting for. */
const open = z.discriminatedUnion('is', [
  /** Nothing was asked yet. */
  z.object({ is: z.literal('fresh') }),
  /** A question waits for its answer. */
  z.object({
    is: z.literal('asking'),
    question,
    /** `anew`: the one thing an answer rests on, which the runner disputes; it is known, and stays unless it is denied. `faint`: for that alone. */
    way: z.enum(['first', 'rest', 'again', 'which', 'anew', 'faint']),
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
  z.object({ is: z.literal('told'), offer: z.enum(offers), followUp: z.optional(followUp) }),
  /** Something was asked by the runner before any check. */
  z.object({ is: z.literal('aside'), offer: z.enum(offers), followUp: z.optional(followUp) }),
]);

const state = z.object({
  version: z.literal(version),
  findings: z.custom<Findings>(isFindings),
  /** The `unsure` that are taken as they are; any other is asked about once more where it could still matter. */
  accepted: keys,
  /** Signs of an emergency that were pieced together from what was said, and not confirmed yet. */
  pieced: z.array(alarm).check(z.maxLength(alarms.length)),
  /** Signs of an emergency that were confirmed: they are not taken back. */
  confirmed: z.array(alarm).check(z.maxLength(alarms.length)),
  /** What decided an answer that was disputed: each is asked about again once. */
  disputed: z.array(z.enum(rules.map(({ id }) => id))).check(z.maxLength(rules.length)),
  /** The runner told of a faint: a chest that is fine does not take it back. */
  fainted: z.optional(z.boolean()),
  /** Left or right, in the runner's own words, to be said back. */
  side: z.optional(z.enum(['left', 'right'])),
  /** The runner has heard that this is not a doctor speaking. */
  introduced: z.boolean(),
  /** The tips already given. */
  tips: z.array(z.enum(tipIds)).check(z.maxLength(tipIds.length)),
  /** The questions put since the check began. */
  asked: z.array(z.enum(questionIds)).check(z.maxLength(questionIds.length)),
  /** How often the runner was not sure, or not understood, since the check began. */
  doubts: count,
  /** A danger word that nobody could read has been asked about. */
  doubted: z.boolean(),
  /** How many questions were put since the check began, for the log. */
  questions: count,
  /** Counts what is put again, so that it does not always sound the same. */
  turn: count,
  open,
});

export type State = z.infer<typeof state>;
export type Open = State['open'];
export type FollowUp = z.infer<typeof followUp>;

/** Waiting for this. */
export type OpenAs<Name extends Open['is']> = Extract<Open, { is: Name }>;

export const fresh: State = {
  version,
  findings: {},
  accepted: [],
  pieced: [],
  confirmed: [],
  disputed: [],
  introduced: false,
  tips: [],
  asked: [],
  doubts: 0,
  doubted: false,
  questions: 0,
  turn: 0,
  open: { is: 'fresh' },
};

/** Are these findings by the names and values of the engine? */
function isFindings(data: unknown): boolean {
  try {
    return typeof data === 'object' && data !== null && findingsFrom({ ...data }) !== undefined;
  } catch {
    return false;
  }
}

/** The state of the session so far, from its attributes; anything unreadable is a fresh start. */
export function readState(attributes: unknown): State {
  const parsed = state.safeParse(attributes);
  return parsed.success ? parsed.data : fresh;
}

/** One more, up to the most that a count can be. */
export const oneMore = (many: number): number => Math.min(most, many + 1);
