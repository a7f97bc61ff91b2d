/** What a runner can do in one turn, in no platform's words. */
import type { ActivityId } from '../knowledge/activities.ts';
import type { Findings, Site } from '../triage/index.ts';

export type Answer = 'yes' | 'no' | 'unsure';

export type Report = {
  readonly told: Findings;
  /** A bare number: how much it hurts, or for how many days, depending on what was asked. */
  readonly number?: number | undefined;
  readonly answer?: Answer | undefined;
};

export type Event =
  | { readonly kind: 'launch' | 'help' | 'repeat' | 'startOver' | 'stop' | 'notUnderstood' }
  /** Anything told about the legs, in any order, and a yes, no or "not sure" to what was asked. */
  | ({ readonly kind: 'report' } & Report)
  | { readonly kind: 'stretching'; readonly site?: Site | undefined }
  | {
      readonly kind: 'crossTraining';
      readonly site?: Site | undefined;
      /** `other`: an activity was named that we do not know. */
      readonly activity?: ActivityId | 'other' | undefined;
    }
  | { readonly kind: 'why' | 'anotherTip' };
