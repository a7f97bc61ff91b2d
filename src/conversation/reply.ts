/** What is to be said, as data: the parts in their order, and the prompt that keeps the session open. */
import type { ActivityId } from '../knowledge/activities.ts';
import type { Stretch } from '../knowledge/stretches.ts';
import type { TipId } from '../knowledge/tips.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { ComeBack, FindingKey, Findings, Level, Publisher, Question, RuleId } from '../triage/index.ts';

/** What is offered after an answer; a "yes" takes it up. */
export const offers = ['stretching', 'crossTraining', 'why', 'check', 'more'] as const;
export type Offer = (typeof offers)[number];

export type VerdictPart = {
  readonly say: 'verdict';
  readonly level: Level;
  /** Days without running, 1 to 3 where the level is `rest`. */
  readonly restDays: number;
  /** The main reason; none when nothing speaks against the run. */
  readonly reason?: RuleId | undefined;
  /** How the way back begins, where the level is `rest`. */
  readonly comeBack: ComeBack;
  /** What the answer takes for granted; each is named. */
  readonly assuming: readonly FindingKey[];
  readonly tip?: TipId | undefined;
};

/**
 * What to make of an activity: `fine`; `loads` what is sore; `impact` on the legs like a run; `notNow`: nothing until
 * the leg has been looked at; or `unwell`: nothing with a fever.
 */
export type Judgement = 'fine' | 'loads' | 'impact' | 'notNow' | 'unwell';

/** The answer to a follow-up. */
export type FollowUpPart =
  /** A stretch, or that the sore part should be left alone for now. */
  | { readonly say: 'stretch'; readonly stretch: Stretch | 'notNow' }
  /** A judgement on the activity that was named, and what else would spare the legs. */
  | {
      readonly say: 'crossTrain';
      readonly activity?: ActivityId | 'other' | undefined;
      readonly judgement: Judgement;
      readonly instead: readonly ActivityId[];
    }
  /** `tender`: the sore part is swollen, hot, bruised or freshly hurt. */
  | { readonly say: 'topic'; readonly topic: TopicId; readonly tender: boolean }
  | { readonly say: 'why'; readonly reasons: readonly RuleId[] }
  /** What holds the answer where it is, and what would raise it. */
  | {
      readonly say: 'whatWouldChange';
      readonly level: Level;
      readonly holding?: RuleId | undefined;
      readonly raising: readonly FindingKey[];
    }
  /** Who is behind the reasons of the verdict; empty when there is none yet. */
  | { readonly say: 'sources'; readonly by: readonly Publisher[] }
  | { readonly say: 'tip'; readonly tip: TipId }
  | { readonly say: 'noMoreTips' | 'noVerdictYet' };

export type Part =
  | { readonly say: 'welcome' | 'disclaimer' | 'help' | 'noted' | 'unchanged' | 'goodbye' }
  /** Not understood, for the `attempt`-th time in a row (0 is the first). */
  | { readonly say: 'sorry'; readonly attempt: number }
  /** The interview ended early: no run without knowing this. */
  | { readonly say: 'cannotClear'; readonly unknown: Question }
  | VerdictPart
  | FollowUpPart;

export type Prompt =
  | {
      readonly ask: 'question';
      readonly question: Question;
      /** The runner said yes to a question about several things: which one? */
      readonly which: boolean;
      /** How often it was asked already, so that a second time sounds different. */
      readonly attempt: number;
      /** What the runner has pointed at so far: is there anything else? */
      readonly pointed?: Findings | undefined;
    }
  | { readonly ask: 'offer'; readonly offer: Offer; readonly attempt: number };

/** Without a prompt the session ends. */
export type Reply = { readonly parts: readonly Part[]; readonly prompt?: Prompt | undefined };
