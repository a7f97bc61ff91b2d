/** What is remembered between two turns of one session, and forgotten with it. */
import type { TipId } from '../knowledge/tips.ts';
import type { FindingKey, Findings, QuestionId } from '../triage/index.ts';
import type { FollowUp } from './event.ts';
import type { Offer } from './reply.ts';

export type State = {
  readonly findings: Findings;
  /** The question that waits for an answer. */
  readonly asking?: QuestionId | undefined;
  /** The runner said that one of the things asked for is so, but not which. */
  readonly which?: boolean | undefined;
  /** What that question asked for when the runner began to point at one thing after another; it stays until that is all. */
  readonly pointing?: readonly FindingKey[] | undefined;
  /** How often in a row that question was put, so that it does not always sound the same; 0 is the first time. */
  readonly attempt?: number | undefined;
  /** How often in a row the runner was not understood, or did not answer what was asked. */
  readonly misses: number;
  /** What the last answer settled without naming it, to be asked again when the runner "meant yes". */
  readonly implied?: readonly FindingKey[] | undefined;
  /** It hurts, in words that do not say how much: the number is still to be asked. */
  readonly vaguePain?: boolean | undefined;
  /** The runner has heard a verdict on these findings. */
  readonly decided?: boolean | undefined;
  /** What a plain "yes" would ask for. */
  readonly offer?: Offer | undefined;
  /** How often "anything else?" was asked, so that it does not always sound the same. */
  readonly offered?: number | undefined;
  /** The follow-up answered last, for "repeat that". */
  readonly followUp?: FollowUp | undefined;
  /** The tips already given. */
  readonly tips: readonly TipId[];
  /** The runner has heard that this is not a doctor speaking. */
  readonly introduced?: boolean | undefined;
  /** How many questions were put since the check began, up to `mostQuestions`. */
  readonly questions?: number | undefined;
};

/** Nobody is asked as many; a larger number in the session attributes was not written by us. */
export const mostQuestions = 99;

export const fresh: State = { findings: {}, misses: 0, tips: [] };
