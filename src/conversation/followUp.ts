/** The answer to something the runner asked, as data. */
import type { ActivityId } from '../knowledge/activities.ts';
import type { Stretch } from '../knowledge/stretches.ts';
import type { TipId } from '../knowledge/tips.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { FindingKey, Findings, Level, Publisher, RuleId } from '../triage/index.ts';
import type { VerdictPart } from './reply.ts';

/** How things stand when a topic is answered: nothing known, or the verdict that was given; and what must not be harmed. */
export type Standing = {
  /** The level of the verdict that was heard; none before. */
  readonly level?: Level | undefined;
  /** The sore part is swollen, hot, bruised or freshly hurt, or not known not to be. */
  readonly tender: boolean;
  /** A fever, or ill: it is that which has to pass, and no soreness. */
  readonly unwell?: boolean | undefined;
};

/**
 * What to make of an activity: `fine`; `loads` what is sore; `impact` on the legs like a run; `notNow`: nothing until
 * the leg has been looked at; or `unwell`: nothing with a fever.
 */
export type Judgement = 'fine' | 'loads' | 'impact' | 'notNow' | 'unwell';

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
  | { readonly say: 'topic'; readonly topic: TopicId; readonly standing: Standing }
  /** Why this answer: the rules that decide, at most three. */
  | {
      readonly say: 'why';
      readonly reasons: readonly RuleId[];
      readonly findings: Findings;
      readonly side?: VerdictPart['side'];
    }
  /** "Are you sure?" The level again in new words, with the one reason that decides. */
  | {
      readonly say: 'sure';
      readonly level: Level;
      readonly reason?: RuleId | undefined;
      readonly findings: Findings;
      readonly side?: VerdictPart['side'];
      readonly underCare?: VerdictPart['underCare'];
      readonly outside?: VerdictPart['outside'];
      /** It was said before that it holds: in the words of the first answer, so that nobody hears a sentence twice. */
      readonly twice?: boolean;
    }
  /** What would raise the answer, where something that was never told could: at most three. */
  | { readonly say: 'whatWouldChange'; readonly level: Level; readonly raising: readonly FindingKey[] }
  /** Who is behind the reasons of the verdict; empty when there is none yet. */
  | { readonly say: 'sources'; readonly by: readonly Publisher[] }
  | { readonly say: 'tip'; readonly tip: TipId }
  | { readonly say: 'noMoreTips' | 'noVerdictYet' };
