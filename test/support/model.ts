/** The interaction model, as far as tests of the handler need it. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const schema = z.object({
  interactionModel: z.object({
    languageModel: z.object({
      intents: z.array(
        z.object({ name: z.string(), slots: z.optional(z.array(z.object({ name: z.string() }))) }),
      ),
    }),
  }),
});

const file = new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url);

export const { intents } = schema.parse(JSON.parse(readFileSync(file, 'utf8'))).interactionModel
  .languageModel;

/** The names of an intent's slots. */
export function slotsOf(name: string): readonly string[] {
  return intents.find((intent) => intent.name === name)?.slots?.map((slot) => slot.name) ?? [];
}
