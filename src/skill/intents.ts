/** Every intent of the interaction model, and what it says by itself. The words of its slots are read besides. */
import type { PlainRequest } from '../understanding/index.ts';

export type Intent = {
  /** What it says, in words. */
  readonly says?: string;
  /** What it asks for. */
  readonly asks?: PlainRequest | 'stretching' | 'crossTraining';
  /** What stands before `{story}` in its samples. Alexa keeps it to herself, so it is put back. */
  readonly lead?: string;
};

export const intents: Readonly<Record<string, Intent>> = {
  ShouldIRunIntent: { asks: 'check', lead: 'should i run' },
  // A sentence of the runner's own behind its first words, or as a whole.
  TellMyIntent: { lead: 'my' },
  TellHaveIntent: { lead: 'i have' },
  TellBothIntent: { lead: 'both' },
  TellItIsIntent: { lead: 'it is' },
  TellIAmIntent: { lead: 'i am' },
  TellIIntent: { lead: 'i' },
  TellIntent: {},

  StretchIntent: { asks: 'stretching' },
  CrossTrainIntent: { asks: 'crossTraining' },
  WhyIntent: { asks: 'why' },
  WhatWouldChangeIntent: { asks: 'whatWouldChange' },
  SourcesIntent: { asks: 'sources' },
  AnotherTipIntent: { asks: 'anotherTip' },
  WatchForIntent: { asks: 'watchFor' },
  RecoveryTimeIntent: { asks: 'recoveryTime' },
  WhenCanIRunIntent: { asks: 'whenCanIRun' },
  PainkillerIntent: { asks: 'painkiller', lead: 'can i take' },
  HeatOrIceIntent: { asks: 'heatOrIce', lead: 'can i put' },
  SorenessOrInjuryIntent: { asks: 'sorenessOrInjury' },
  RunningWhileSoreIntent: { asks: 'runningWhileSore' },
  GoodAndBadIntent: { asks: 'goodAndBad' },
  RestIntent: { asks: 'rest' },
  SeeSomeoneIntent: { asks: 'seeSomeone' },
  NutritionIntent: { asks: 'nutrition' },
  WarmUpIntent: { asks: 'warmUp' },
  ShoesIntent: { asks: 'shoes' },
  StrengthIntent: { asks: 'strength' },
  LacticAcidIntent: { asks: 'lacticAcid' },

  'AMAZON.YesIntent': { says: 'yes' },
  'AMAZON.NoIntent': { says: 'no' },
  'AMAZON.HelpIntent': { asks: 'help' },
  'AMAZON.RepeatIntent': { asks: 'repeat' },
  'AMAZON.StartOverIntent': { asks: 'startOver' },
  'AMAZON.StopIntent': { asks: 'stop' },
  'AMAZON.CancelIntent': { asks: 'stop' },
  'AMAZON.NavigateHomeIntent': { asks: 'stop' },
  'AMAZON.FallbackIntent': {},
};

/** The intent of that name; one that says nothing by itself when there is none. */
export function intentNamed(name: string): Intent {
  return (Object.hasOwn(intents, name) ? intents[name] : undefined) ?? {};
}

/** Slots that hold a whole sentence. */
export const sentenceSlots = ['story', 'said'] as const;
