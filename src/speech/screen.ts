/** What a language has to bring for those who look: a few words each, since the sentence is heard as well. */
import type { Judgement } from '../conversation/index.ts';
import type { ActivityId } from '../knowledge/activities.ts';
import type { Sign } from '../knowledge/signs.ts';
import type { Stretch } from '../knowledge/stretches.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { FindingKey, Level, QuestionId, Site, Value } from '../triage/index.ts';

/** A heading and up to three short lines. */
export type Note = { readonly title: string; readonly lines: readonly string[] };

export type ScreenWords = {
  /** The name of the skill. */
  readonly name: string;
  /** Above a question that was not answered the first time. */
  readonly again: string;

  /** The question in short. */
  readonly headlines: Readonly<Record<QuestionId, (covers: readonly FindingKey[]) => string>>;
  /** "Yes", but which one? */
  readonly which: string;
  /** Can you take four steps? */
  readonly fourSteps: string;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly sites: Readonly<Record<Site | 'none', string>>;
  readonly front: string;
  readonly back: string;
  readonly sides: Readonly<Record<'both' | 'one' | 'spot', string>>;
  readonly days: Readonly<Record<Exclude<Value<'days'>, 'unsure'>, string>>;
  readonly trends: Readonly<Record<'improving' | 'same' | 'worse', string>>;
  /** Beside the scale of pain, for whoever hurts in more than one place. */
  readonly otherPlace: string;
  /** The ends and the middle of the scale from zero to ten. */
  readonly pain: Readonly<Record<'least' | 'middle' | 'most', string>>;
  readonly yes: string;
  readonly no: string;
  readonly notSure: string;
  /** A sign that was pointed at already. */
  readonly chosen: (sign: string) => string;
  /** Of what was asked, besides what was pointed at. */
  readonly nothingElse: string;
  /** All is well: none of the signs, and a normal walk. */
  readonly none: string;
  readonly allNormal: string;

  /** The advice in two or three words, what to do, and what its signal looks like. */
  readonly verdicts: Readonly<
    Record<
      Level,
      (restDays: number) => { readonly word: string; readonly todo: string; readonly signal: string }
    >
  >;
  /** When to break off a run. */
  readonly stopRule: string;
  /** Before the tip. */
  readonly tip: string;
  /** What can be asked for by touch. */
  readonly buttons: Readonly<
    Record<'stretching' | 'crossTraining' | 'why' | 'anotherTip' | 'check' | 'answer' | 'stop', string>
  >;

  readonly stretches: Readonly<Record<Stretch | 'notNow', Note>>;
  readonly activities: Readonly<Record<ActivityId | 'other', string>>;
  readonly instead: string;
  readonly judgements: Readonly<Record<Judgement, string>>;
  readonly topics: Readonly<Record<TopicId, (tender: boolean) => Note>>;
  readonly why: string;
  /** What would change the answer: the heading, the line for when nothing would, and each finding in short. */
  readonly whatWouldChange: string;
  readonly nothingWould: string;
  readonly badNews: { readonly [Key in FindingKey]?: string };
  readonly sources: string;
  readonly unreviewed: string;
  readonly help: Note;
  readonly cannotClear: string;
  readonly notes: Readonly<
    Record<'sorry' | 'noted' | 'unchanged' | 'goodbye' | 'noMoreTips' | 'noVerdictYet' | 'guide', string>
  >;

  /** The card in the app of a device without a screen: general advice, the same for everybody. */
  readonly card: { readonly title: string; readonly text: string };
};
