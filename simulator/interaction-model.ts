/** The parts of an Alexa interaction model that routing needs. */

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
    dialog?: { intents?: { name: string; slots?: { name: string; elicitationRequired: boolean }[] }[] };
  };
};
