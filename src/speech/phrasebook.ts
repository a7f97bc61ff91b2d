/** What a language has to bring: every sentence the skill can say, by what it is about. A missing one does not compile. */
import type { Judgement, Standing } from '../conversation/followUp.ts';
import type { Alarm, EchoPart, Offer, Part, VerdictPart } from '../conversation/reply.ts';
import type { ActivityId } from '../knowledge/activities.ts';
import type { Stretch } from '../knowledge/stretches.ts';
import type { TipId } from '../knowledge/tips.ts';
import type { AsideId, TopicId } from '../knowledge/topics.ts';
import type {
  FindingKey,
  Findings,
  Level,
  Publisher,
  Question,
  QuestionId,
  RuleId,
  Site,
} from '../triage/index.ts';
import type { Asking, Reason, Tip, Variants, Way } from './forms.ts';
import type { ScreenWords } from './screen.ts';

/** The thread of the conversation. */
type Thread = {
  readonly welcome: string;
  readonly disclaimer: string;
  readonly help: string;
  readonly goodbye: string;
  /** The interview ended early, or nothing certain could be found out. Clears nobody. */
  readonly cannotClear: string;
  /** Something broke. Clears nobody. */
  readonly failure: string;
  /** Not understood, the first, the second and the third time in a row. */
  readonly sorry: Variants;
  /** What was told does not change the answer. */
  readonly unchanged: Variants;
  /** There is more to tell. */
  readonly tellMe: Variants;
  /** Somebody else is asked for. */
  readonly forAnother: Readonly<Record<'adult' | 'child', string>>;
  readonly takenAsUnsure: Variants;
  /** What decides is disputed, and will be asked about again. */
  readonly letMeCheck: Variants;
  /** A wrong alarm was put right. */
  readonly takenBack: Variants;
};

/** The runner's own words, as they come back. */
type Story = {
  /** Empty where there is nothing to say back. */
  readonly echo: (told: Omit<EchoPart, 'say'>) => string;
  /** How it stands after a correction. */
  readonly changed: (findings: Findings, side: EchoPart['side']) => string;
};

type Asked = (covers: readonly FindingKey[], sites: readonly Site[]) => Asking;

type Questions = {
  readonly put: Readonly<Record<QuestionId, Readonly<Record<Way, Asked>>>>;
  /** What a question is asking for, in plainer words. */
  readonly explain: (question: Question) => string;
  /** Something was pointed at on the screen: is there more? */
  readonly anythingElse: Asking;
  /** Of a joint that makes a noise, and nobody said that it hurts. */
  readonly doesItHurt: (covers: readonly FindingKey[]) => Asking;
};

/** Signs of an emergency that may have been misheard. */
type Alarms = {
  readonly urgeIf: Readonly<Record<Alarm, (sites: readonly Site[]) => string>>;
  /** A danger that is not in the legs; and once more, for whoever argues. */
  readonly elsewhere: { readonly said: string; readonly again: string };
  readonly confirm: Readonly<Record<Alarm, (sites: readonly Site[]) => Asking>>;
  /** What to take or to do till help comes. */
  readonly askOnThePhone: string;
  /** An urgent answer stands, whatever is said. */
  readonly standsFirm: Readonly<Record<'emergency' | 'urgentCare', string>>;
  /** The runner will do so, or says thanks. */
  readonly sendsOff: Readonly<Record<'emergency' | 'urgentCare', string>>;
  /** After an urgent answer. */
  readonly misheard: Asking;
};

type Told = Omit<VerdictPart, 'say' | 'tip'>;

/** The answer, in the order in which it is said: what to do, why, and when to stop or to come back. */
type Verdicts = {
  readonly answer: Readonly<Record<Level, (told: Told) => string>>;
  /** Of a verdict, with the side in the runner's own words. */
  readonly reasons: Readonly<Record<RuleId, (findings: Findings, side?: VerdictPart['side']) => Reason>>;
  /** The stop rule of a run, the way back after a rest, whom to see, what would not wait; may be empty. */
  readonly after: Readonly<Record<Level, (told: Told) => string>>;
  /** All that there is to say, where nothing could be found out; else empty. */
  readonly cannotTell: (told: Told) => readonly string[];
  /** Does the verdict name what to do instead? */
  readonly namesInstead: (told: Told) => boolean;
};

/** About the answer that was given. */
type AboutAnswer = {
  readonly why: (reasons: readonly string[]) => string;
  /** The same answer in other words; the reason is empty where none is needed. */
  readonly sure: Readonly<
    Record<Level, (reason: string, told: Pick<VerdictPart, 'reason' | 'underCare' | 'outside'>) => string>
  >;
  /** What would raise it; empty where nothing that was not told could. */
  readonly whatWouldChange: (level: Level, raising: readonly FindingKey[]) => string;
  readonly publishers: Readonly<Record<Publisher, string>>;
  /** Who published what the answer rests on; without any, what all the rules rest on. */
  readonly sources: (publishers: readonly string[]) => string;
  readonly noVerdictYet: string;
};

type Advice = {
  readonly tips: Readonly<Record<TipId, Tip>>;
  /** A tip along with a verdict, and one on request. */
  readonly alongTheWay: (tip: string) => string;
  readonly onRequest: (tip: string) => string;
  readonly noMoreTips: string;
  readonly stretches: Readonly<Record<Stretch | 'notNow', string>>;
  /** More on the activities that the verdict has named. */
  readonly moreOn: (instead: readonly ActivityId[]) => Asking;
  readonly crossTrain: Readonly<
    Record<Judgement, (activity: ActivityId | 'other' | undefined, instead: readonly ActivityId[]) => string>
  >;
  readonly topics: Readonly<Record<TopicId, (standing: Standing) => string>>;
};

/** What people say besides, and whom else they ask for. */
type Company = {
  readonly asides: Readonly<Record<AsideId, Variants>>;
  readonly somebody: Readonly<Record<Extract<Part, { say: 'somebody' }>['who'], string>>;
};

export type Phrasebook = {
  readonly thread: Thread;
  readonly story: Story;
  readonly questions: Questions;
  readonly alarms: Alarms;
  readonly verdicts: Verdicts;
  readonly aboutAnswer: AboutAnswer;
  readonly advice: Advice;
  readonly company: Company;
  readonly offers: Readonly<Record<Offer, Asking>>;
  /** What is read on a screen, and on a card in the app. */
  readonly screen: ScreenWords;
};
