/** What a runner can do in one turn, in no platform's words. */
import type { ActivityId } from '../knowledge/activities.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { Findings, Site } from '../triage/index.ts';

export type Answer = 'yes' | 'no' | 'unsure';

/** Anything told about the legs, in any order, and a yes, no or "not sure" to what was asked. */
export type Report = {
  readonly told: Findings;
  /** A bare number: how much it hurts, or for how many days, depending on what was asked. */
  readonly number?: number | undefined;
  readonly answer?: Answer | undefined;
  /** "No wait, …", "actually …": it replaces what was told of the same before. */
  readonly corrects?: boolean | undefined;
  /** Words were heard that are on no list: whatever they mean, a yes or no beside them is not plain. */
  readonly unclear?: boolean | undefined;
  /** One of several things was pointed at: that says nothing about the others, which are pointed at next. */
  readonly pointed?: boolean | undefined;
  /** The place that was wrong ("not the knee, the shin"). */
  readonly wrong?: readonly Site[] | undefined;
};

/** A question of the runner's; it can be asked at any time, and told again on "repeat". */
export type FollowUp =
  | { readonly kind: 'stretching'; readonly site?: Site | undefined }
  | {
      readonly kind: 'crossTraining';
      readonly site?: Site | undefined;
      /** `other`: an activity was named that we do not know. */
      readonly activity?: ActivityId | 'other' | undefined;
    }
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'why' | 'whatWouldChange' | 'sources' | 'anotherTip' };

/** What is told along with a follow-up: "how do I stretch my swollen calf?" */
export type Told = { readonly told?: Findings | undefined };

export type Event =
  | { readonly kind: 'launch' | 'help' | 'repeat' | 'startOver' | 'stop' | 'notUnderstood' }
  | ({ readonly kind: 'report' } & Report)
  | (FollowUp & Told);
