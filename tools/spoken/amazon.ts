/**
 * `npm run ear -- --amazon`: is the way that the simulator takes through the model the one that Amazon takes? Each
 * utterance of the corpus is asked about once; answers are kept in `dist/amazon`, so that a run can be broken off.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { loadModel } from '../../simulator/load-model.ts';
import { createRoute, type Routed } from '../../simulator/route.ts';
import { pastedModel } from '../models.ts';
import type { Turn } from './corpus.ts';
import { type Account, type Profiled, profilerFor } from './profiler.ts';

/** The slot that every question of the skill asks for. */
const elicited = 'story';

const folder = fileURLToPath(new URL('../../dist/amazon/', import.meta.url));

/** One answer of Amazon's, as it is kept. */
const kept = z.object({
  said: z.string(),
  elicit: z.optional(z.string()),
  intent: z.string(),
  slots: z.record(z.string(), z.string()),
});

/** How the simulator's way stands to Amazon's. */
export type Likeness = 'same' | 'other slots' | 'other intent';

export type Compared = {
  readonly turn: Turn;
  readonly here: Profiled;
  readonly amazon: Profiled;
  readonly is: Likeness;
};

/**
 * Asks Amazon about these turns, as far as she was not asked before.
 * @param progress is told how many of how many are done
 * @throws Failure when she does not answer
 */
export async function compareWithAmazon(
  account: Account,
  turns: readonly Turn[],
  progress: (done: number, all: number) => void,
): Promise<readonly Compared[]> {
  const file = fileFor(account);
  const known = new Map(readKept(file).map((one) => [keyOf(one.said, one.elicit), one]));
  const profile = profilerFor(account);
  const route = createRoute(loadModel(account.locale));
  const compared: Compared[] = [];
  for (const turn of turns) {
    const elicit = turn.covers === undefined ? undefined : elicited;
    const key = keyOf(turn.said, elicit);
    const amazon = known.get(key) ?? { said: turn.said, elicit, ...(await profile(turn.said, elicit)) };
    // Begun with a line break: the last line may have been broken off.
    if (!known.has(key)) appendFileSync(file, `\n${JSON.stringify(amazon)}`);
    known.set(key, amazon);
    const here = filledIn(route(turn.said, { elicit }));
    compared.push({ turn, here, amazon, is: likeness(here, amazon) });
    progress(compared.length, turns.length);
  }
  return compared;
}

const keyOf = (said: string, elicit: string | undefined): string => `${elicit ?? ''}: ${said}`;

/** One file for each skill, locale and model: what was heard with another model says nothing. */
function fileFor({ skillId, locale }: Account): string {
  const model = createHash('sha256')
    .update(`${skillId} ${pastedModel(locale)}`)
    .digest('hex')
    .slice(0, 8);
  mkdirSync(folder, { recursive: true });
  return `${folder}${locale}-${model}.jsonl`;
}

/** The answers that are kept; a line that was cut off in the middle is asked for again. */
function readKept(file: string): readonly z.infer<typeof kept>[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [kept.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    });
}

function filledIn({ intent, slots }: Routed): Profiled {
  const filled = Object.entries(slots).flatMap(([name, { value }]) => (value ? [[name, value]] : []));
  return { intent, slots: Object.fromEntries(filled) };
}

function likeness(here: Profiled, amazon: Profiled): Likeness {
  if (here.intent !== amazon.intent) return 'other intent';
  return asText(here.slots) === asText(amazon.slots) ? 'same' : 'other slots';
}

/** Filled slots in an order, as they sound. */
const asText = (slots: Profiled['slots']): string =>
  Object.entries(slots)
    .map(([name, value]) => `${name}=${value.toLowerCase().replace(/\s+/g, ' ').trim()}`)
    .toSorted()
    .join(', ');

/** One utterance, and both ways. */
export const describe = ({ turn, here, amazon }: Compared): readonly string[] => [
  `  ${turn.id}${turn.covers === undefined ? '' : ` [${turn.covers.join(' ')}]`} ${turn.said}`,
  `      here    ${here.intent} ${asText(here.slots)}`.trimEnd(),
  `      Amazon  ${amazon.intent} ${asText(amazon.slots)}`.trimEnd(),
];

/** How many are alike, and which intents are taken for which, the most frequent first. */
export function summary(all: readonly Compared[]): readonly string[] {
  const count = (is: Likeness): string => {
    const many = all.filter((one) => one.is === is).length;
    return `${is.padEnd(14)}${String(many).padStart(6)}  ${((100 * many) / all.length).toFixed(1)} %`;
  };
  const ways = Map.groupBy(
    all.filter(({ is }) => is === 'other intent'),
    ({ here, amazon }) => `${here.intent} here, ${amazon.intent} at Amazon`,
  );
  const others = [...ways].toSorted(([, one], [, other]) => other.length - one.length);
  return [
    ...(['same', 'other slots', 'other intent'] as const).map(count),
    ...others.map(([way, some]) => `  ${String(some.length).padStart(5)}  ${way}`),
  ];
}
