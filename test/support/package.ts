/** Reads skill-package as Amazon would receive it, flattened to what the contract tests ask about. */
import { readdirSync, readFileSync } from 'node:fs';
import type { v1 } from 'ask-smapi-model';

type Model = v1.skill.interactionModel.InteractionModelData;
type Manifest = v1.skill.Manifest.SkillManifestEnvelope;

export type Slot = { name: string; type: string; samples: string[] };
export type Intent = { name: string; slots: Slot[]; samples: string[] };
/** A value of a custom slot type; `phrases` are its name and its synonyms, all that resolves to `id`. */
export type SlotValue = { id: string; phrases: string[] };
export type SlotType = { name: string; values: SlotValue[] };

const root = new URL('../../skill-package/', import.meta.url);
const modelFolder = new URL('interactionModels/custom/', root);

/** Every locale that has an interaction model, such as `en-US`. */
export const locales = readdirSync(modelFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** One locale of each model: those that share one say the same, and are looked at once. */
export const models = locales.filter(
  (locale, at) => locales.findIndex((other) => textOf(other) === textOf(locale)) === at,
);

function textOf(locale: string): string {
  return readFileSync(new URL(`${locale}.json`, modelFolder), 'utf8');
}

/** The interaction model file of a locale, unchecked: a test holds it against Amazon's schema. */
export function modelFile(locale: string): Model {
  return JSON.parse(textOf(locale));
}

/** skill.json, unchecked: a test holds it against Amazon's schema. */
export function manifestFile(): Manifest {
  return JSON.parse(readFileSync(new URL('skill.json', root), 'utf8'));
}

/** The intents of a locale, with absent lists as empty ones. */
export function intentsOf(locale: string): Intent[] {
  return (modelFile(locale).interactionModel?.languageModel?.intents ?? []).map((intent) => ({
    name: intent.name ?? '',
    samples: intent.samples ?? [],
    slots: (intent.slots ?? []).map((slot) => ({
      name: slot.name ?? '',
      type: slot.type ?? '',
      samples: slot.samples ?? [],
    })),
  }));
}

/** The custom slot types of a locale. */
export function typesOf(locale: string): SlotType[] {
  return (modelFile(locale).interactionModel?.languageModel?.types ?? []).map((type) => ({
    name: type.name ?? '',
    values: (type.values ?? []).map(({ id, name }) => ({
      id: id ?? '',
      phrases: [name?.value ?? '', ...(name?.synonyms ?? [])],
    })),
  }));
}

/** The slot-value ids of one type. */
export function idsOf(locale: string, type: string): string[] {
  return (typesOf(locale).find(({ name }) => name === type)?.values ?? []).map(({ id }) => id);
}

/** Every sample of an intent with the place it stands in: its own, and those of its slots. */
export function samplesOf(intent: Intent): { where: string; sample: string }[] {
  return [
    ...intent.samples.map((sample) => ({ where: intent.name, sample })),
    ...intent.slots.flatMap((slot) =>
      slot.samples.map((sample) => ({ where: `${intent.name}.${slot.name}`, sample })),
    ),
  ];
}

/** The slots a sample names: "my {location} hurts" names `location`. */
export function slotsIn(sample: string): string[] {
  return [...sample.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
}

/** What occurs more than once, compared without case. */
export function repeated(texts: readonly string[]): string[] {
  const lower = texts.map((text) => text.toLowerCase());
  return [...new Set(lower.filter((text, index) => lower.indexOf(text) !== index))];
}
