/** What a runner may ask about, before, during or after an answer. The words are in the phrasebook. */

/** Advice, and what else has to do with legs and running. */
export const topicIds = [
  'watchFor',
  'recoveryTime',
  'whenCanIRun',
  'painkiller',
  'heatOrIce',
  'sorenessOrInjury',
  'runningWhileSore',
  'goodAndBad',
  'rest',
  'seeSomeone',
  'nutrition',
  'warmUp',
  'shoes',
  'strength',
  'lacticAcid',
  'tomorrow',
  'raceDay',
  'howFar',
  'howFast',
  'surface',
  'weather',
  'afterRace',
  'blister',
  'stitch',
  'cramp',
  'clicking',
  'jab',
  'soreElsewhere',
] as const;

export type TopicId = (typeof topicIds)[number];

/** What people say to a speaker besides: answered as a person would, and on with the conversation. */
export const asideIds = [
  'whoAreYou',
  'areYouADoctor',
  'privacy',
  'thanks',
  'praise',
  'swearing',
  'laughter',
  'greeting',
  'unrelated',
  'wait',
] as const;

export type AsideId = (typeof asideIds)[number];
