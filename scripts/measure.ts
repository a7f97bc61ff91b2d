/** How long the built skill takes, how much memory it needs and how much it logs, over the sixty stories. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { stories } from '../test/stories.ts';
import { skillId } from '../test/support/lambda.ts';
import { tell } from '../test/support/storyteller.ts';
import { vignettes } from '../test/triage/vignettes.ts';

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

/** Tells the stories once to know the requests, then sends these to a fresh process. */
export async function measure(): Promise<Measured> {
  const requests: object[] = [];
  for (const { id, findings } of vignettes) {
    const { turns } = await tell(stories[id] ?? '', findings);
    requests.push(...turns.map(({ request }) => request));
  }
  const { stdout, output } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('lambda-run.cjs', import.meta.url))],
    {
      input: JSON.stringify(requests),
      env: { AWS_LAMBDA_FUNCTION_NAME: 'leg-check', ALEXA_SKILL_ID: skillId },
      stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const measured = report.parse(JSON.parse(String(output[3])));
  return { ...measured, conversations: vignettes.length, logged: stdout.length };
}
