/** What the ear makes of one utterance. Plain data: the conversation decides what it means for the interview. */
import type { FindingKey, Findings, SignElsewhere, Site } from '../triage/index.ts';
import type { RequestKind } from './lexicon/asking.ts';

/** The plain answer to the open question as a whole. */
export type Answer = 'yes' | 'no' | 'unsure';

/** What is known of the moment in which something is said. */
export type Context = {
  /** The findings that the open question covers; without it nothing was asked. */
  readonly asked?: readonly FindingKey[] | undefined;
  /** What the answer that was given rests on: "it's not weak" is said of the leg that it speaks of. */
  readonly about?: readonly FindingKey[] | undefined;
  /** Is a yes to that question good news ("can you walk normally?") or bad, as it is by default? */
  readonly yesMeans?: 'good' | 'bad' | undefined;
  /** It asks whether the runner fainted: a plain no denies that. */
  readonly faint?: true;
  /** It asks of a back: numb is where one sits. */
  readonly ofBack?: true;
  /** What was told as over before: "it is fine now" is said of that. */
  readonly lately?: readonly LatelyKey[] | undefined;
  /** A numbness or weakness was told to come on runs alone. */
  readonly onRuns?: true | undefined;
  /**
   * Of whom is told: of the runner who speaks, where nothing is said. `unknown`: nobody has told of themselves yet, and
   * somebody else may be asked for. `another`: one was.
   */
  readonly whose?: 'unknown' | 'another' | undefined;
  /** The day of the runner's calendar, as UTC midnight, for "since Sunday"; without it such a day settles nothing. */
  readonly today?: Date | undefined;
};

/**
 * `told`: in so many words, or by a plain answer to what was asked.
 * `pieced`: put together from words apart, from a figure of speech, or said with doubt.
 */
export type Certainty = 'told' | 'pieced';

/** Dangers that count for two days, over or not. */
export const latelyKeys = ['chest', 'darkUrine'] as const;
export type LatelyKey = (typeof latelyKeys)[number];

/** Which words a finding was read from: indices into the words of the utterance, the second one exclusive. */
export type Evidence = {
  readonly key: FindingKey;
  readonly value: string;
  readonly words: readonly [from: number, to: number];
  readonly certainty: Certainty;
};

/**
 * What a runner can ask for without any detail: what a rule of `lexicon/asking.ts` finds, dangers that are not in the
 * legs, and a pelvic floor that leaks.
 */
export type PlainRequest =
  | Exclude<RequestKind, OtherBeing | 'stretching' | 'crossTraining'>
  | 'urgentElsewhere'
  | 'pelvicFloor';

/** Activities a runner may name instead of a run; `other` is one that is on no list. */
export const activityWords = [
  'swimming',
  'cycling',
  'yoga',
  'pilates',
  'strength',
  'walking',
  'rowing',
  'elliptical',
  'aquaJogging',
  'hiking',
  'football',
  'tennis',
  'dancing',
  'jumpRope',
  'other',
] as const;

export type ActivityWord = (typeof activityWords)[number];

/** Somebody the skill cannot judge. */
export const otherBeings = ['animal', 'child', 'adult'] as const;
export type OtherBeing = (typeof otherBeings)[number];

/** What the runner asks for, besides or instead of telling something. */
export type Request =
  /** `ofLength`: of a run of so many miles, as it is bargained for after an answer. */
  | { readonly kind: PlainRequest; readonly ofLength?: true }
  | { readonly kind: 'stretching'; readonly site?: Site | undefined }
  | {
      readonly kind: 'crossTraining';
      readonly activity?: ActivityWord | undefined;
      readonly site?: Site | undefined;
    }
  | { readonly kind: 'aboutSomebody'; readonly who: OtherBeing };

/** What the runner's own words were, so that they can come back and a mishearing is noticed. */
export type Echo = {
  readonly side?: 'left' | 'right' | undefined;
  /** Since when: a day of the week (0 is Sunday), or a number of days ago (0 is today, 1 yesterday). */
  readonly since?: { readonly weekday: number } | { readonly days: number } | undefined;
};

/** No finding: air that nobody should run in, and heat that makes a run shorter. */
export type Outside = 'air' | 'heat';
export type Heard = {
  /** All that this utterance settles: told outright, and by a plain answer to what was asked. */
  readonly findings: Findings;
  readonly answer?: Answer | undefined;
  readonly request?: Request | undefined;
  /** "No wait, …", "I said …", "that's not right": what was told or heard before was wrong. */
  readonly corrects?: boolean | undefined;
  /** Places that were wrong ("not the knee"). */
  readonly wrong?: readonly Site[] | undefined;
  readonly echo?: Echo | undefined;
  /** A faint was told, or denied in so many words. */
  readonly fainted?: boolean | undefined;
  /** A heart that raced or fluttered was told, or denied: no word on pain or breath takes it back. */
  readonly fluttered?: boolean | undefined;
  /** Dangers of these days that are told as over: that they are not there now says nothing of them. */
  readonly lately?: readonly LatelyKey[] | undefined;
  /** Dangers that are denied ever to have been. */
  readonly neverWas?: readonly LatelyKey[] | undefined;
  /** That nothing hurts was said in so many words ("zero", "no soreness"), and not by a plain no. */
  readonly painless?: true | undefined;
  /** How much it hurts was told by a number, and not by words alone. */
  readonly scored?: true | undefined;
  /** A joint of which only a noise was told, and not whether it hurts. */
  readonly noise?: Site | undefined;
  /** A bad night, or work by night, was named: as what tires, where that is asked. */
  readonly shortNight?: true | undefined;
  /** What waits outside was named: bad air, or a hot day. */
  readonly outside?: Outside | undefined;
  /** A physio, a doctor or somebody like them has seen it. */
  readonly underCare?: boolean | undefined;
  /** Another is asked for ("it's for my husband", "my boy limps"): what is told of them was read as if they had said it. */
  readonly forAnother?: Exclude<OtherBeing, 'animal'> | undefined;
  /** It is the speaker who is sore after all: "it's me, not the young fella". */
  readonly forMyself?: true | undefined;
  /** A numbness was of a limb that had been sat on, and woke within minutes. */
  readonly ofPressure?: true | undefined;
  /** It did not come of a sudden, and has been so for weeks or months. */
  readonly notSudden?: true | undefined;
  /** Signs of a danger that is not in the legs: one alone may be little. */
  readonly signs?: readonly SignElsewhere[] | undefined;
  readonly evidence: readonly Evidence[];
  /** Words that carry meaning and were not used: a danger word in them is asked about, where no sign of danger is heard. */
  readonly unread: readonly string[];
};

/** Nothing was heard. */
export const nothing: Heard = { findings: {}, evidence: [], unread: [] };
