/** The parts of an Alexa interaction model that understanding needs. */

export type SlotDeclaration = { name: string; type: string; samples?: string[] };

export type IntentDeclaration = { name: string; slots?: SlotDeclaration[]; samples?: string[] };

export type ValueDeclaration = { id?: string; name: { value: string; synonyms?: string[] } };

export type TypeDeclaration = { name: string; values: ValueDeclaration[] };

export type InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: string;
      intents: IntentDeclaration[];
      types?: TypeDeclaration[];
    };
  };
};

/**
 * The intent a dialog fills: the one with the most slots.
 * Bare answers ("my calf", "a six") belong to it while one of its slots is being elicited.
 */
export function dialogIntent(model: InteractionModel): IntentDeclaration | undefined {
  const bySlots = model.interactionModel.languageModel.intents.toSorted(
    (one, other) => (other.slots?.length ?? 0) - (one.slots?.length ?? 0),
  );
  return bySlots[0]?.slots?.length ? bySlots[0] : undefined;
}

/** The names of the slots that a sample mentions: "my {location} hurts" → location. */
export function slotsIn(sample: string): string[] {
  return [...sample.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
