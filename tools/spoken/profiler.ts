/** What Amazon herself makes of an utterance: `ask smapi profile-nlu`, which calls the built model and not the skill. */
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';
import { Failure } from '../deploy/failure.ts';
import { ask, run, typed } from '../deploy/tools.ts';

/** An intent, and the words of its filled slots. */
export type Profiled = { readonly intent: string; readonly slots: Readonly<Record<string, string>> };

export type Account = {
  readonly skillId: string;
  readonly locale: string;
  readonly profile?: string | undefined;
};

/** https://developer.amazon.com/docs/smapi/utterance-profiler-api.html, as far as it matters here. */
const answers = z.looseObject({
  selectedIntent: z.optional(
    z.looseObject({
      name: z.optional(z.string()),
      slots: z.optional(z.record(z.string(), z.looseObject({ value: z.optional(z.string()) }))),
    }),
  ),
  multiTurn: z.optional(
    z.looseObject({
      token: z.optional(z.string()),
      dialogAct: z.optional(z.looseObject({ targetSlot: z.optional(z.string()) })),
    }),
  ),
});
type Answer = z.infer<typeof answers>;

/** Said to have the slot asked for: a sample of the intent that has it. */
const opening = 'should i run today';

const HINT =
  'Is there a sign-in (`npm run ask -- configure`), is the skill in that account, and is its model built?';

/** Milliseconds before Amazon is asked again after she wanted fewer requests. */
const patience: readonly number[] = [1_000, 5_000, 20_000, 60_000];

/**
 * Asks Amazon about utterances, one after the other.
 * @returns a function of an utterance and the slot that was asked for, if any
 */
export function profilerFor(account: Account): (said: string, elicit?: string) => Promise<Profiled> {
  let token: string | undefined;
  return async (said, elicit) => {
    if (elicit === undefined) return profiledOf(await put(account, said));
    token ??= await tokenFor(account, elicit);
    return profiledOf(await put(account, said, token));
  };
}

/** What stands for "the slot was asked for" in Amazon's next answer. */
async function tokenFor(account: Account, elicit: string): Promise<string> {
  const { multiTurn } = await put(account, opening);
  if (multiTurn?.token !== undefined && multiTurn.dialogAct?.targetSlot === elicit) return multiTurn.token;
  throw new Failure(
    `After "${opening}" Amazon does not ask for {${elicit}}, so answers cannot be tried.`,
    'Is the model that was built the present one? `npm run deploy -- --only metadata` uploads it.',
  );
}

const profiledOf = ({ selectedIntent: { name = 'none', slots = {} } = {} }: Answer): Profiled => ({
  intent: name,
  slots: Object.fromEntries(
    Object.entries(slots).flatMap(([slot, { value }]) => (value === undefined ? [] : [[slot, value]])),
  ),
});

const WANTS_FEWER = /status code 429|TOO_MANY|Rate exceeded|Throttling/i;

/** One question to Amazon; put again when she wants fewer of them. */
async function put(account: Account, said: string, token?: string, pauses = patience): Promise<Answer> {
  const { skillId, locale, profile } = account;
  const command = ask(
    [
      ...['smapi', 'profile-nlu', '--skill-id', skillId, '--stage', 'development', '--locale', locale],
      ...['--utterance', said],
      ...(token === undefined ? [] : ['--multi-turn-token', token]),
      ...(profile === undefined ? [] : ['--profile', profile]),
    ],
    { quiet: true },
  );
  const { ok, stdout, said: answer } = await run(command);
  if (ok) return readAnswer(stdout);
  const [pause, ...later] = pauses;
  if (pause === undefined || !WANTS_FEWER.test(answer)) {
    const says = /"message": "(.*)"/.exec(answer)?.[1] ?? answer.trim();
    throw new Failure(`\`${typed(command)}\` failed.\n${says}`, HINT);
  }
  await wait(pause);
  return put(account, said, token, later);
}

function readAnswer(stdout: string): Answer {
  try {
    return answers.parse(JSON.parse(stdout));
  } catch {
    throw new Failure(`ask-cli answered something unexpected:\n${stdout}`, 'Run the same command again.');
  }
}
