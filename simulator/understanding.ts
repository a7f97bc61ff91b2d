import { createOpenings } from './corrections.ts';
import { createEntities } from './entities.ts';
import { examplesOf } from './examples.ts';
import { chooseIntent } from './intents.ts';
import { dialogIntent, type InteractionModel, isCorrection, type TypeDeclaration } from './model.ts';
import { withoutInvocation } from './opening.ts';
import { createReader } from './reading.ts';
import { createSimilarity } from './similarity.ts';
import { fillSlots, type Slots } from './slots.ts';

/** The name given to a bare "open leg check", which Alexa sends as a LaunchRequest. */
export const LAUNCH = 'LaunchRequest';

export type Understood = { intent: string; slots: Slots };

/** Turns an utterance into an intent; `elicit` names the slot that the runner was just asked for. */
export type Understand = (text: string, context?: { elicit?: string | undefined }) => Understood;

export type Surroundings = {
  /** what today is, for "since Sunday"; the clock unless told otherwise */
  now?: () => Date;
  /** the skill's id, a part of each resolution's authority */
  applicationId?: string;
};

/**
 * Understands language through an interaction model: its slot values are looked for in the utterance, once for each
 * intent, and the intent whose samples come nearest is chosen.
 */
export function createUnderstanding(model: InteractionModel, surroundings: Surroundings = {}): Understand {
  const { now = () => new Date(), applicationId = 'amzn1.ask.skill.simulator' } = surroundings;
  const { intents, types = [], invocationName } = model.interactionModel.languageModel;
  const examples = examplesOf(model);
  const dialog = dialogIntent(model);
  const correcting = intents.filter((intent) => isCorrection(intent, dialog));
  const knowledge = {
    entities: createEntities(
      types,
      examples.flatMap(({ words }) => words),
    ),
    answerTypes: new Set(types.filter(isAnswer).map(({ name }) => name)),
    nearest: createSimilarity(examples),
    openings: createOpenings(correcting, examples),
    examples,
    now,
  };
  const readers = intents.map((intent) => ({ intent, read: createReader(intent, knowledge) }));

  return (text, { elicit } = {}) => {
    const { words, launch } = withoutInvocation(text, invocationName);
    if (launch) return { intent: LAUNCH, slots: {} };
    const readings = readers.map(({ intent, read }) => ({ declared: intent, ...read(words, elicit) }));
    const chosen = chooseIntent(
      readings.find(({ declared }) => declared === dialog),
      readings.filter(({ declared }) => declared !== dialog),
      elicit !== undefined,
    );
    const reading = readings.find(({ intent }) => intent === chosen);
    const slots = reading ? fillSlots(reading.declared, reading.spans, applicationId, elicit) : {};
    return { intent: chosen, slots };
  };
}

/** Whether a slot type holds the answers to a yes-or-no question. */
function isAnswer({ values }: TypeDeclaration): boolean {
  return ['yes', 'no'].every((answer) => values.some(({ id }) => id === answer));
}
