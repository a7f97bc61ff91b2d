/** What is to be said, as data: the parts in their order, and the prompt that keeps the session open. */
import type { ActivityId } from '../knowledge/activities.ts';
import type { Stretch } from '../knowledge/stretches.ts';
import type { TipId } from '../knowledge/tips.ts';
import type { FindingKey, Level, Question, ReasonId } from '../triage/index.ts';

/** What is offered after an answer; a "yes" takes it up. */
export type Offer = 'stretching' | 'crossTraining' | 'why' | 'more';

export type VerdictPart = {
  readonly say: 'verdict';
  readonly level: Level;
  /** Days without running, 1 to 3 where the level is `rest`. */
  readonly restDays: number;
  /** The main reason; none when nothing speaks against the run. */
  readonly reason?: ReasonId | undefined;
  /** What the answer takes for granted; each is named. */
  readonly assuming: readonly FindingKey[];
  readonly tip?: TipId | undefined;
};

/** Stretching, and whether the sore part should be left alone for now. */
export type StretchPart = { readonly say: 'stretch'; readonly stretch: Stretch | 'notNow' };

/** What to do instead of a run: a judgement on the activity named, and what would spare the legs. */
export type CrossTrainPart = {
  readonly say: 'crossTrain';
  readonly activity?: ActivityId | 'other' | undefined;
  /** `fine`, `loads` (it loads what is sore) or `notNow` (nothing until the leg has been looked at). */
  readonly judgement: 'fine' | 'loads' | 'notNow';
  readonly instead: readonly ActivityId[];
};

export type Topic = StretchPart | CrossTrainPart;

export type Part =
  | { readonly say: 'welcome' | 'disclaimer' | 'help' | 'sorry' | 'noMoreTips' | 'goodbye' | 'noVerdictYet' }
  /** The interview ended early: no run without knowing this. */
  | { readonly say: 'cannotClear'; readonly unknown: Question }
  | { readonly say: 'why'; readonly reasons: readonly ReasonId[] }
  | { readonly say: 'tip'; readonly tip: TipId }
  | VerdictPart
  | Topic;

export type Prompt =
  | {
      readonly ask: 'question';
      readonly question: Question;
      /** The runner said yes to a question about several things: which one? */
      readonly which: boolean;
      /** How often it was asked already, so that a second time sounds different. */
      readonly attempt: number;
    }
  | { readonly ask: 'offer'; readonly offer: Offer };

/** Without a prompt the session ends. */
export type Reply = { readonly parts: readonly Part[]; readonly prompt?: Prompt | undefined };
