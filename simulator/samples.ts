/** The samples of an interaction model, and whether an utterance is one of them, word for word. */
import { builtInPhrases } from './builtins.ts';
import type { IntentDeclaration, InteractionModel } from './interaction-model.ts';
import { amazonsOwn, listed, type Taken, type Takes } from './slot-types.ts';

export type Sample = {
  readonly intent: IntentDeclaration;
  readonly words: readonly string[];
  /** Words of its own and then a phrase slot: "should i run {story}". */
  readonly isCarrier: boolean;
  /** Nothing but a slot: it takes whatever nothing else does. */
  readonly isNet: boolean;
};

export type Filled = Taken & { readonly slot: string };

/** Every sample of the model and Amazon's own phrases, those with the most words first. */
export function samplesOf(model: InteractionModel): readonly Sample[] {
  return model.interactionModel.languageModel.intents
    .flatMap((intent) => {
      const phrases = [...(intent.samples ?? []), ...(builtInPhrases[intent.name] ?? [])];
      return phrases.map((phrase) => sampleOf(intent, phrase));
    })
    .toSorted((one, other) => other.words.length - one.words.length);
}

function sampleOf(intent: IntentDeclaration, phrase: string): Sample {
  const words = phrase.split(' ');
  const last = slotIn(words.at(-1));
  return {
    intent,
    words,
    isCarrier: typeOf(intent, last) === 'AMAZON.SearchQuery',
    isNet: words.length === 1 && last !== undefined,
  };
}

/** What the slots of a sample take of an utterance; nothing where it is not that sample. */
export type Match = (sample: Sample, said: readonly string[]) => readonly Filled[] | undefined;

export function createMatcher(model: InteractionModel, now: Date): Match {
  const { types = [] } = model.interactionModel.languageModel;
  const lists = new Map<string, Takes>(types.map((type) => [type.name, listed(type)]));

  return ({ intent, words }, said) => {
    const restFrom = (at: number, from: number): readonly Filled[] | undefined => {
      const next = words[at];
      if (next === undefined) return from === said.length ? [] : undefined;
      const slot = slotIn(next);
      if (slot === undefined) return next === said[from] ? restFrom(at + 1, from + 1) : undefined;
      const type = typeOf(intent, slot);
      for (const taken of (lists.get(type) ?? amazonsOwn(type, now))(said, from)) {
        const rest = restFrom(at + 1, taken.end);
        if (rest) return [{ ...taken, slot }, ...rest];
      }
      return undefined;
    };
    return restFrom(0, 0);
  };
}

function slotIn(word = ''): string | undefined {
  return /^\{(\w+)\}$/.exec(word)?.[1];
}

function typeOf({ slots = [] }: IntentDeclaration, slot: string | undefined): string {
  return slots.find(({ name }) => name === slot)?.type ?? '';
}
