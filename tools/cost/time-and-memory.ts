/** How long the built skill takes, how much memory it needs and how much it logs, over the written conversations. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { skillId, startSession } from '../conversations/session.ts';
import { transcripts } from '../conversations/transcript.ts';

export type Measured = {
  readonly conversations: number;
  /** Milliseconds of each request, in the order they came to a fresh process. */
  readonly times: readonly number[];
  /** Milliseconds to load the bundle. */
  readonly load: number;
  /** The most bytes of memory that were needed, and those before the bundle was loaded. */
  readonly memory: number;
  readonly bare: number;
  /** Bytes of all the lines that were logged. */
  readonly logged: number;
};

const report = z.object({
  load: z.number(),
  times: z.array(z.number()),
  bare: z.number(),
  memory: z.number(),
});

/**
 * What the Lambda's own runtime starts Node with: a twentieth of the function's memory for each half of what is new, nine
 * tenths for what is kept (/var/runtime/bootstrap of nodejs24.x). Left to itself Node would go by the memory of this machine.
 */
const asTheRuntimeDoes = (megabytes: number): readonly string[] => [
  `--max-semi-space-size=${Math.floor((megabytes * 5) / 100)}`,
  `--max-old-space-size=${Math.floor((megabytes * 90) / 100)}`,
];

/** Has the conversations once to know the requests, then sends these to a fresh process with so many megabytes. */
export async function measure(megabytes: number): Promise<Measured> {
  const conversations = transcripts();
  const requests: object[] = [];
  for (const { locale, today, turns } of conversations) {
    const { say } = startSession(locale, today);
    for (const { said } of turns) requests.push((await say(said)).request);
  }
  const { stdout, output } = spawnSync(
    process.execPath,
    [...asTheRuntimeDoes(megabytes), fileURLToPath(new URL('lambda-run.cjs', import.meta.url))],
    {
      input: JSON.stringify(requests),
      env: { AWS_LAMBDA_FUNCTION_NAME: 'leg-check', ALEXA_SKILL_ID: skillId },
      stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const measured = report.parse(JSON.parse(String(output[3])));
  return { ...measured, conversations: conversations.length, logged: stdout.length };
}
