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
 * The intent a dialog fills: the one with the most slots that have samples of their own.
 * Bare answers ("my calf", "a six") belong to it while one of its slots is being elicited.
 */
export function dialogIntent(model: InteractionModel): IntentDeclaration | undefined {
  const answered = ({ slots = [] }: IntentDeclaration): number =>
    slots.filter(({ samples = [] }) => samples.length > 0).length;
  const [first] = model.interactionModel.languageModel.intents.toSorted(
    (one, other) => answered(other) - answered(one),
  );
  return first && answered(first) > 0 ? first : undefined;
}

/** Whether an intent can hold whatever the dialog's intent holds, and so takes back what was told. */
export function isCorrection(intent: IntentDeclaration, dialog: IntentDeclaration | undefined): boolean {
  const own = new Set(intent.slots?.map(({ name }) => name));
  return dialog !== undefined && intent !== dialog && (dialog.slots ?? []).every(({ name }) => own.has(name));
}

/** The names of the slots that a sample mentions: "my {location} hurts" → location. */
export function slotsIn(sample: string): string[] {
  return [...sample.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
