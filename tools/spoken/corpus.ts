/** Reads the corpus beside this file: what people said, and what a careful listener would have noted. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FindingKey } from '../../src/triage/index.ts';
import type { Context } from '../../src/understanding/index.ts';

// That the names are names of findings is held by a test, which can say which line has a wrong one.
const Key = z.custom<FindingKey>((name) => typeof name === 'string');

const TurnSchema = z.strictObject({
  id: z.string(),
  said: z.string(),
  /** The findings that the open question covers. */
  covers: z.array(Key).optional(),
  /** Whether a yes to that question is good news or bad; without it, it is no question for a yes. */
  yesMeans: z.enum(['good', 'bad']).optional(),
  /** What is told, by finding; `sites` is a list. */
  means: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  answer: z.enum(['yes', 'no', 'unsure']).optional(),
  /** Two careful readers could label it differently: it counts for nothing. */
  open: z.literal(true).optional(),
});

const SetSchema = z.strictObject({
  name: z.string(),
  about: z.string(),
  /** `mended`: read and used to develop, so its figures flatter. `fresh`: nobody has looked. */
  state: z.enum(['mended', 'fresh']),
  /** The day on which it came to be what `state` says. */
  since: z.iso.date(),
  /** Does it label the plain answer to the question as a whole? */
  answers: z.boolean(),
  /** What it scored before anybody had read it, where that was measured, in percent. */
  first: z
    .strictObject({
      date: z.iso.date(),
      right: z.number(),
      f1: z.number(),
      falseAlarms: z.number(),
      missedAlarms: z.number(),
    })
    .optional(),
});

export type Turn = z.infer<typeof TurnSchema>;
export type SpokenSet = z.infer<typeof SetSchema> & { readonly turns: readonly Turn[] };

/** Every set, in the order in which they came. */
export function spokenSets(): SpokenSet[] {
  return z
    .array(SetSchema)
    .parse(JSON.parse(read('sets.json')))
    .map((set) => ({ ...set, turns: turnsIn(set.name) }));
}

/** What the ear is told of the moment in which a turn is said. Weekdays settle nothing: there is no today. */
export function contextOf({ covers, yesMeans }: Turn): Context {
  return { asked: covers, yesMeans };
}

function turnsIn(name: string): Turn[] {
  return read(`${name}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => TurnSchema.parse(JSON.parse(line)));
}

function read(file: string): string {
  return readFileSync(new URL(`../../test/spoken/${file}`, import.meta.url), 'utf8');
}
