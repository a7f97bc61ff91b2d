/** What a language has to bring for those who look: a few words each, since the sentence is heard as well. */
import type { Alarm, Judgement, Standing } from '../conversation/index.ts';
import type { ActivityId, Suggestion } from '../knowledge/activities.ts';
import type { Stretch } from '../knowledge/stretches.ts';
import type { TipId } from '../knowledge/tips.ts';
import type { AsideId, TopicId } from '../knowledge/topics.ts';
import type { Findings, Level, RuleId, ScaleKey, Site, Value } from '../triage/index.ts';
import type { OtherBeing, Outside } from '../understanding/index.ts';

/** A heading and up to three short lines. */
export type Note = { readonly title: string; readonly lines: readonly string[] };

/** The questions by what their screens look like: `open` shows a place, then the pain, then the days. */
export type Headline =
  | 'place'
  | 'pain'
  | 'days'
  | 'course'
  | 'sweep'
  | 'body'
  | 'clot'
  | 'closing'
  | 'which'
  | 'faint'
  | 'night';

export type ScreenWords = {
  /** The name of the skill. */
  readonly name: string;
  /** Above a question that was not answered the first time. */
  readonly again: string;
  /** How far the questions have come, and how many there mostly are. */
  readonly progress: (step: number, steps: number) => string;

  /** The question in short. */
  readonly headlines: Readonly<Record<Headline, string>>;
  /** Below the headline of the pain scale: when it counts. */
  readonly atItsWorst: string;
  /** A question for this alone, to be answered with yes or no. */
  readonly alone: (key: ScaleKey) => string;
  /** A sign that can be pointed at: a finding and its value. */
  readonly sign: (key: ScaleKey, value: string) => string;
  /** A sign that was pointed at already. */
  readonly chosen: (sign: string) => string;
  readonly sites: Readonly<Record<Site | 'none', string>>;
  /** All that hurts is chosen. */
  readonly goOn: string;
  /** There is more below. */
  readonly more: string;
  readonly views: Readonly<Record<'front' | 'back', string>>;
  readonly legs: Readonly<Record<'Left' | 'Right', string>>;
  /** Of the legs, as letters on the drawing. */
  readonly initials: Readonly<Record<'Left' | 'Right', string>>;
  readonly rows: Readonly<{
    side: Readonly<Record<'name' | Exclude<Value<'side'>, 'unsure'>, string>>;
    days: Readonly<Record<'name' | Exclude<Value<'days'>, 'unsure'>, string>>;
    trend: Readonly<Record<'name' | Exclude<Value<'trend'>, 'unsure'>, string>>;
    comesBack: Readonly<Record<'name' | Exclude<Value<'comesBack'>, 'unsure'>, string>>;
  }>;
  /** The ends and the middle of the scale from zero to ten. */
  readonly pain: Readonly<Record<'least' | 'middle' | 'most', string>>;
  readonly yes: string;
  readonly no: string;
  readonly notSure: string;
  readonly none: string;
  /** Of what was asked, besides what was pointed at. */
  readonly nothingElse: string;

  /** The instruction while a sign of an emergency is being confirmed: what to do, and in which case. */
  readonly ifAlarm: Readonly<Record<Alarm, string>>;
  readonly heardRight: string;
  /** After an urgent answer: that was not what I said. */
  readonly misheard: string;

  /** The answer in a word, a line of two or three and maybe a second, and what its signal looks like. */
  readonly verdicts: Readonly<
    Record<
      Level,
      (
        restDays: number,
        instead?: Suggestion,
        outside?: Outside,
      ) => {
        readonly word: string;
        readonly line: string;
        readonly orElse?: string | undefined;
        readonly signal: string;
      }
    >
  >;
  /** The instruction in an emergency, as a heading. */
  readonly call: string;
  /** What to do then: when to break off a run, when to come back, whom to see. */
  readonly next: Readonly<Record<Level, (findings: Findings, reason: RuleId | undefined) => string>>;
  readonly tips: Readonly<Record<TipId, string>>;
  readonly tip: string;
  /** What can be asked for by touch. */
  readonly buttons: Readonly<
    Record<'stretching' | 'crossTraining' | 'why' | 'anotherTip' | 'check' | 'areYouSure' | 'stop', string>
  >;

  /** Beside a stretch that is held: what a touch on it does, and what it counts. */
  readonly timer: Readonly<Record<'start' | 'unit', string>>;
  readonly stretches: Readonly<Record<Stretch | 'notNow', Note>>;
  readonly activities: Readonly<Record<ActivityId | 'other', string>>;
  readonly instead: string;
  readonly judgements: Readonly<Record<Judgement, string>>;
  readonly topics: Readonly<Record<TopicId, (standing: Standing) => Note>>;
  readonly why: string;
  /** "Are you sure?", for an answer that holds. */
  readonly still: (word: string) => string;
  /** What would change the answer: the heading, and the line for when nothing would. */
  readonly whatWouldChange: string;
  readonly nothingWould: string;
  readonly sources: string;
  readonly unreviewed: string;
  readonly help: Note;
  readonly somebody: Readonly<Record<OtherBeing, Note>>;
  readonly asides: Readonly<Record<AsideId, Note>>;
  readonly notes: Readonly<
    Record<
      | 'guide'
      | 'urgentElsewhere'
      | 'goodbye'
      | 'sorry'
      | 'cannotClear'
      | 'unchanged'
      | 'changed'
      | 'tellMe'
      | 'standsFirm'
      | 'sendsOff'
      | 'forAnother'
      | 'takenAsUnsure'
      | 'takenBack'
      | 'noMoreTips'
      | 'noVerdictYet',
      string
    >
  >;

  /** The card in the app of a device without a screen: general advice, the same for everybody. */
  readonly card: { readonly title: string; readonly text: string };
};
