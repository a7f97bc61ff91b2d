/** Writes the interaction models of every locale from `models/`, to be read and to be pasted. `npm run models`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { v1 } from 'ask-smapi-model';
import { commandLine } from './command.ts';
import { type IntentSource, type ModelSource, readSource } from './models/source.ts';

type Model = v1.skill.interactionModel.InteractionModelData;
type Intent = v1.skill.interactionModel.Intent;

export const locales = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];

const folder = new URL('../skill-package/interactionModels/custom/', import.meta.url);

/**
 * What the skill asks for after every question and every verdict: the answer in the runner's own words. Alexa heeds the
 * skill's directive only for a slot that the model requires and has a prompt for; the prompt itself is never heard, as
 * the skill, not Alexa, puts the questions.
 */
const elicited = { intent: 'ShouldIRunIntent', slot: 'story', prompt: 'Elicit.Slot.ShouldIRunIntent.story' };

/** The interaction model of a locale as it should be now, as the text of its file. */
export const currentModel = (locale: string): string => `${inShortLines(modelFrom(readSource(locale)))}\n`;

export const modelPath = (locale: string): URL => new URL(`${locale}.json`, folder);

/** The same without a space or a line more than needed, for pasting. */
export const pastedModel = (locale: string): string => JSON.stringify(modelFrom(readSource(locale)));

const pastedFolder = new URL('../dist/models/', import.meta.url);

/**
 * Characters that Amazon's service takes of a model, as it said when it refused a longer one
 * (https://github.com/alexa/ask-cli/issues/9). It may take more by now; no page of Amazon's that we could read says so.
 */
export const mostCharacters = 1_000_000;

function modelFrom(source: ModelSource): Model {
  const intents = [...source.intents].map(([name, intent]) => intentFrom(name, intent, source));
  return {
    interactionModel: {
      languageModel: {
        invocationName: 'leg check',
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents,
        types: [...source.types].map(([name, values]) => ({
          name,
          values: values.map(({ id, phrases: [value = '', ...synonyms] }) => ({
            ...(id !== undefined && { id }),
            name: { value, synonyms },
          })),
        })),
      },
      dialog: {
        delegationStrategy: 'SKILL_RESPONSE',
        intents: intents.filter(({ name }) => name === elicited.intent).map(asDialog),
      },
      prompts: [
        { id: elicited.prompt, variations: [{ type: 'PlainText', value: 'Tell me in your own words.' }] },
      ],
    },
  };
}

/** An intent has the slots that its samples name. */
function intentFrom(name: string, { samples, answers }: IntentSource, { slots }: ModelSource): Intent {
  const said = [...samples, ...[...answers.values()].flat()].join('\n');
  const own = [...slots].filter(([slot]) => said.includes(`{${slot}}`));
  return {
    name,
    ...(own.length > 0 && {
      slots: own.map(([slot, type]) => {
        const replies = answers.get(slot);
        return { name: slot, type, ...(replies && { samples: [...replies] }) };
      }),
    }),
    samples: [...samples],
  };
}

function asDialog({ name = '', slots = [] }: Intent): v1.skill.interactionModel.DialogIntents {
  return {
    name,
    delegationStrategy: 'SKILL_RESPONSE',
    confirmationRequired: false,
    prompts: {},
    slots: slots.map(({ name = '', type = '' }) => ({
      name,
      type,
      elicitationRequired: name === elicited.slot,
      confirmationRequired: false,
      prompts: name === elicited.slot ? { elicitation: elicited.prompt } : {},
    })),
  };
}

/** JSON with a line for each sample, each value and each slot without samples. */
function inShortLines(value: unknown, indent = ''): string {
  const whole = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || isLine(value)) return whole;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => inShortLines(part, deeper))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inShortLines(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return parts.length === 0 ? whole : `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** A slot type's value, or a slot without samples of its own. */
function isLine(value: object): boolean {
  return ('name' in value && typeof value.name === 'object') || ('type' in value && !('samples' in value));
}

if (import.meta.main) {
  commandLine({
    start: 'npm run models',
    does: 'Writes the interaction models of every locale from models/: to be read, and in dist/models to be pasted.',
    options: {},
  });
  mkdirSync(folder, { recursive: true });
  mkdirSync(pastedFolder, { recursive: true });
  for (const locale of locales) {
    const pasted = pastedModel(locale);
    writeFileSync(modelPath(locale), currentModel(locale));
    writeFileSync(new URL(`${locale}.json`, pastedFolder), pasted);
    const share = Math.ceil((100 * pasted.length) / mostCharacters);
    const size = `${pasted.length} of the ${mostCharacters} characters that Amazon takes, ${share} %`;
    process.stdout.write(`dist/models/${locale}.json  ${size}\n`);
  }
}
