/**
 * What is remembered between two turns of one session, and forgotten with it. The schema is the type: what comes back
 * in the session attributes is read by it, and anything it cannot read is a fresh start.
 */
import * as z from 'zod/mini';
import { tipIds } from '../knowledge/tips.ts';
import { type Findings, findingsFrom, questionIds, rules, signsElsewhere, sites } from '../triage/index.ts';
import type { LatelyKey, Outside } from '../understanding/index.ts';
import { keys, open } from './open.ts';
import { alarms } from './reply.ts';

/** A session that another version of the program began is not taken over. */
const version = 8;

/** Nobody is asked as many questions, or doubts as often; a larger number was not written by us. */
const most = 99;
const count = z.int().check(z.minimum(0), z.maximum(most));
const alarm = z.enum(alarms);
const outsides = ['air', 'heat'] as const satisfies readonly Outside[];
const lately = ['chest', 'darkUrine'] as const satisfies readonly LatelyKey[];

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
  /** The heart raced or fluttered: a no to pain, breath and faint does not take it back. */
  fluttered: z.optional(z.boolean()),
  /** Dangers of these days that were told as over: a no to what is now does not take them back. */
  lately: z.array(z.enum(lately)).check(z.maxLength(lately.length)),
  /** Signs of a danger that is not in the legs: they add up. */
  signs: z.array(z.enum(signsElsewhere)).check(z.maxLength(signsElsewhere.length)),
  /** A physio or a doctor has seen it: whoever has is asked, and nobody is sent to find one. */
  underCare: z.boolean(),
  /** What waits outside: the answer to a run says so. */
  outside: z.optional(z.enum(outsides)),
  /** Somebody else is asked for: what is told of them is heard as theirs to say. */
  forAnother: z.optional(z.enum(['adult', 'child'])),
  /** What tires the runner is a bad night or two, and no more; nothing as long as it was not asked. */
  oneNight: z.optional(z.boolean()),
  /** A joint of which only a noise was told. */
  noise: z.optional(z.enum(sites)),
  /** How much it hurts was told by a number: no later number replaces it by itself. */
  scored: z.boolean(),
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
export const fresh: State = {
  version,
  findings: {},
  accepted: [],
  pieced: [],
  confirmed: [],
  disputed: [],
  lately: [],
  signs: [],
  underCare: false,
  scored: false,
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
