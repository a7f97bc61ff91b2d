import { readdirSync, readFileSync } from 'node:fs';
import type { InteractionModel } from './interaction-model.ts';

const FOLDER = new URL('../skill-package/interactionModels/custom/', import.meta.url);

/** The locales that have an interaction model. */
export function availableLocales(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .sort();
}

/** The interaction model that is deployed for a locale, which must be an available one. */
export function loadModel(locale: string): InteractionModel {
  return JSON.parse(readFileSync(new URL(`${locale}.json`, FOLDER), 'utf8'));
}
