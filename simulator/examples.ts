import { BUILT_IN_PHRASES } from './builtins.ts';
import type { IntentDeclaration, InteractionModel } from './model.ts';
import type { Example } from './similarity.ts';
import { wordsOf } from './words.ts';

/** Every sample of the model, its slots replaced by their types, and Amazon's phrases for the built-in intents. */
export function examplesOf(model: InteractionModel): Example[] {
  return model.interactionModel.languageModel.intents.flatMap((intent) => {
    const { name, samples = [], slots = [] } = intent;
    return [
      ...[...samples, ...(BUILT_IN_PHRASES[name] ?? [])].map((sample) => exampleOf(intent, sample)),
      ...slots.flatMap((slot) =>
        (slot.samples ?? []).map((sample) => ({ ...exampleOf(intent, sample), slot: slot.name })),
      ),
    ];
  });
}

function exampleOf({ name, slots = [] }: IntentDeclaration, sample: string): Example {
  const words = sample.split(/(\{\w+\})/).flatMap((part) => {
    if (!part.startsWith('{')) return wordsOf(part);
    const type = slots.find((slot) => part === `{${slot.name}}`)?.type;
    return type === undefined ? [] : [`{${type}}`];
  });
  return { intent: name, words };
}
