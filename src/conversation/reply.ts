/** What is to be said, as data: the parts in their order, and the prompt that keeps the session open. */
import type { Suggestion } from '../knowledge/activities.ts';
import type { TipId } from '../knowledge/tips.ts';
import type { AsideId } from '../knowledge/topics.ts';
import type { Findings, Level, Question, RuleId, Site } from '../triage/index.ts';
import type { Echo, OtherBeing, Outside } from '../understanding/index.ts';
import type { FollowUpPart } from './followUp.ts';

/** What is offered after an answer; a "yes" takes it up. */
export const offers = ['stretching', 'crossTraining', 'why', 'check', 'more'] as const;
export type Offer = (typeof offers)[number];

/** The signs of an emergency, each of which is confirmed when it was only pieced together. */
export const alarms = ['chest', 'nerve', 'cold', 'deformity', 'darkUrine', 'rockHard'] as const;
export type Alarm = (typeof alarms)[number];

export type VerdictPart = {
  readonly say: 'verdict';
  readonly level: Level;
  /** Days without running, 1 to 3 where the level is `rest`. */
  readonly restDays: number;
  /** The rule that decides; none when nothing speaks against the run. */
  readonly reason?: RuleId | undefined;
  /** What was told, so that the reason can be put in terms of this runner's story. */
  readonly findings: Findings;
  /** In the runner's own words. */
  readonly side?: 'left' | 'right' | undefined;
  /** A physio or a doctor has seen it already. */
  readonly underCare?: boolean | undefined;
  /** What waits outside, where the answer is a run. */
  readonly outside?: Outside | undefined;
  /** Up to two activities that spare what is sore; none where no other exercise is called for. */
  readonly instead: readonly Suggestion[];
  readonly tip?: TipId | undefined;
};

/** The runner's own words for what is sore, so that a mishearing is noticed: "left calf, since Sunday". */
export type EchoPart = {
  readonly say: 'echo';
  readonly sites: readonly Site[];
  readonly side?: 'both' | 'one' | 'left' | 'right' | undefined;
  readonly since?: Echo['since'];
};

export type Part =
  | { readonly say: 'welcome' | 'disclaimer' | 'help' | 'goodbye' }
  | EchoPart
  /** Something was corrected, and this is how it stands now: "Right knee, got it." */
  | { readonly say: 'changed'; readonly findings: Findings; readonly side?: EchoPart['side'] }
  /** News that leave the verdict where it was. */
  | { readonly say: 'unchanged' }
  /** Something was heard wrong, or there is more: "Okay, tell me." */
  | { readonly say: 'tellMe' }
  /** "I'll take that as not sure." */
  | { readonly say: 'takenAsUnsure' }
  /** What decides is disputed, and asked about again: "Sorry, let me check." */
  | { readonly say: 'letMeCheck' }
  /** The last word on an urgent answer: it stands, whatever is said; or whoever agrees is sent off with it. */
  | { readonly say: 'standsFirm' | 'sendsOff'; readonly level: 'emergency' | 'urgentCare' }
  /** An alarm was taken back: "Okay, that's put right." No praise: a no may stand all the same. */
  | { readonly say: 'takenBack' }
  /** "If your leg has suddenly gone cold or pale, call nine one one now." */
  | { readonly say: 'urgeIf'; readonly alarm: Alarm; readonly sites: readonly Site[] }
  /** What the open question asks for, in plainer words. */
  | { readonly say: 'explain'; readonly question: Question }
  /** Not understood, for the `attempt`-th time in a row (0 is the first). */
  | { readonly say: 'sorry'; readonly attempt: number }
  /** The interview ended early, or nothing certain could be found out: no run. */
  | { readonly say: 'cannotClear' }
  | { readonly say: 'aside'; readonly aside: AsideId }
  /** A danger that is not in the legs, such as a stroke: call for help, whatever the legs are like. */
  | { readonly say: 'urgentElsewhere'; readonly again?: boolean | undefined }
  /** Aspirin, ice, a drink, till help comes: whoever answers the call will tell. */
  | { readonly say: 'askOnThePhone' }
  | { readonly say: 'somebody'; readonly who: OtherBeing }
  /** Somebody else is asked for: "when I say you, I mean them". */
  | { readonly say: 'forAnother'; readonly who: Exclude<OtherBeing, 'animal'> }
  | VerdictPart
  | FollowUpPart;

export type Prompt =
  | {
      readonly ask: 'question';
      readonly question: Question;
      /**
       * `first`: the question as planned. `rest`: some of it was answered, this is what is left. `again`: it was not
       * answered; shorter, and about one thing where it is about a sign. `which`: the runner said yes to one of several.
       * `anew`: it was answered, and the runner disputes what was heard. `faint`: of all that counts for the chest a faint
       * was half told, and is asked for alone. `night`: the runner is worn out; is that a bad night, and no more?
       */
      readonly way: 'first' | 'rest' | 'again' | 'which' | 'anew' | 'faint' | 'night';
      /** Where it is, as far as it is known: the story the question is put in. */
      readonly sites: readonly Site[];
      /** Nothing was told but that a joint makes a noise: does it hurt at all? */
      readonly noise?: true;
      /** How often something was put again in this conversation, so that it does not always sound the same. */
      readonly turn: number;
      /** What the runner has pointed at on the screen so far: is there anything else? */
      readonly pointed?: Findings | undefined;
    }
  /** "Did I hear that right?" */
  | { readonly ask: 'confirm'; readonly alarm: Alarm; readonly sites: readonly Site[]; readonly turn: number }
  /** After an urgent answer: "If I misheard you, say so." */
  | { readonly ask: 'misheard' }
  | { readonly ask: 'offer'; readonly offer: Offer; readonly turn: number };

/** Without a prompt the conversation is over. */
export type Reply = {
  readonly parts: readonly Part[];
  readonly prompt?: Prompt | undefined;
  /** The urgent answer, which is left on a screen when the conversation is over. */
  readonly stays?: Part | undefined;
};
