/** What a runner may ask about, before, during or after an answer. The words are in the phrasebook. */
export const topicIds = [
  'watchFor',
  'recoveryTime',
  'whenCanIRun',
  'painkiller',
  'heatOrIce',
  'sorenessOrInjury',
  'runningWhileSore',
  'rest',
  'seeSomeone',
  'nutrition',
  'warmUp',
  'shoes',
  'strength',
  'lacticAcid',
] as const;

export type TopicId = (typeof topicIds)[number];
