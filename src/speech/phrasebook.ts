/** What a language has to bring: every sentence the skill can say. A missing one does not compile. */
import type { Judgement, Offer } from '../conversation/index.ts';
import type { ActivityId } from '../knowledge/activities.ts';
import type { Stretch } from '../knowledge/stretches.ts';
import type { TipId } from '../knowledge/tips.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { ComeBack, FindingKey, Level, Publisher, QuestionId, RuleId } from '../triage/index.ts';
import type { ScreenWords } from './screen.ts';

/** Wordings of one sentence; a repeated prompt takes the next. */
export type Variants = readonly [string, ...string[]];

export type Phrasebook = {
  readonly welcome: string;
  readonly disclaimer: string;
  readonly help: string;
  /** A correction was understood. */
  readonly noted: string;
  /** What was told after a verdict does not change it. */
  readonly unchanged: string;
  readonly sorry: Variants;
  readonly goodbye: string;
  readonly noVerdictYet: string;
  readonly noMoreTips: string;
  /** The interview ended early; takes what is still unknown, from `unknown`. */
  readonly cannotClear: (unknown: string) => string;
  readonly unknown: Readonly<Record<QuestionId, string>>;
  /** Something broke. Never clears anyone to run. */
  readonly failure: string;

  readonly verdicts: Readonly<Record<Level, (restDays: number) => string>>;
  readonly reasons: Readonly<Record<RuleId, string>>;
  /** Said after a level: the stop rules of a run, the way back after a rest. */
  readonly afterwards: (level: Level, comeBack: ComeBack) => string;
  /** Names every finding the answer takes for granted; empty when there is none. */
  readonly assumption: (level: Level, keys: readonly FindingKey[]) => string;
  readonly tips: Readonly<Record<TipId, string>>;
  /** A tip along with a verdict, and one on request. */
  readonly alongTheWay: (tip: string) => string;
  readonly onRequest: (tip: string) => string;
  readonly why: (reasons: readonly string[]) => string;

  readonly stretches: Readonly<Record<Stretch | 'notNow', string>>;
  /** What it is called in the middle of a sentence, and what it is good for. */
  readonly activities: Readonly<
    Record<ActivityId | 'other', { readonly name: string; readonly good: string }>
  >;
  readonly crossTrain: Readonly<
    Record<Judgement, (activity: ActivityId | 'other' | undefined, instead: readonly ActivityId[]) => string>
  >;
  /** `tender`: the sore part is swollen, hot, bruised or freshly hurt. */
  readonly topics: Readonly<Record<TopicId, (tender: boolean) => string>>;
  /** What holds the answer where it is (a reason), and the findings that would raise it. */
  readonly whatWouldChange: (holding: string, raising: readonly FindingKey[]) => string;
  readonly publishers: Readonly<Record<Publisher, string>>;
  /** Who published what the answer rests on; without any, what all the rules rest on. */
  readonly sources: (publishers: readonly string[]) => string;

  /** A question about what is still unknown, in as many wordings as it may be put in a row. */
  readonly questions: Readonly<Record<QuestionId, (covers: readonly FindingKey[]) => Variants>>;
  /** Something was pointed at on the screen. */
  readonly anythingElse: Variants;
  /** "Yes", but which one? */
  readonly which: (id: QuestionId, covers: readonly FindingKey[]) => Variants;
  readonly offers: Readonly<Record<Offer, Variants>>;

  /** What is read on a screen, and on a card in the app. */
  readonly screen: ScreenWords;
};
