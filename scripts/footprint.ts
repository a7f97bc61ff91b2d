/**
 * What the packaged function needs, measured on this machine: the median over fresh processes of the time to load, to
 * answer the first request and later ones, and the memory at the end. `npm run footprint`.
 * serverless.yml takes memory and timeout from it.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const RUNS = 15;
const bundle = fileURLToPath(new URL('../dist/lambda.cjs', import.meta.url));

/** Runs in a process of its own, with nothing loaded but what the Lambda loads. */
const probe = `
  const application = { applicationId: process.env.ALEXA_SKILL_ID };
  const ask = (request) => ({ version: '1.0', context: { System: { application } },
    session: { new: true, sessionId: 's', application, user: { userId: 'u' } },
    request: { requestId: 'r', timestamp: '2026-11-17T12:00:00Z', locale: 'en-US', ...request } });
  const launch = ask({ type: 'LaunchRequest' });
  const whole = ask({ type: 'IntentRequest', intent: { name: 'ShouldIRunIntent', confirmationStatus: 'NONE', slots: {} } });
  const ms = (from) => performance.now() - from;
  (async () => {
    const bare = process.memoryUsage.rss();
    const start = performance.now();
    const { handler } = require(process.argv[1]);
    const load = ms(start);
    const answer = await handler(launch);
    const first = ms(start);
    if (!answer.response.outputSpeech) throw new Error('no answer');
    const later = performance.now();
    for (let turn = 0; turn < 1000; turn += 1) await handler(whole);
    const mean = ms(later) / 1000;
    const peak = process.resourceUsage().maxRSS / 2 ** 10;
    console.log(JSON.stringify({ load, first, mean, bare: bare / 2 ** 20, peak }));
  })();
`;

const figures = z.object({
  load: z.number(),
  first: z.number(),
  mean: z.number(),
  bare: z.number(),
  peak: z.number(),
});
type Figures = z.infer<typeof figures>;

/** The figures of one fresh process, in milliseconds and mebibytes. */
export function measureOnce(): Figures {
  const env = { ...process.env, ALEXA_SKILL_ID: 'amzn1.ask.skill.footprint' };
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', probe, bundle], { env, encoding: 'utf8' });
  if (stdout === '') throw new Error(`The bundle did not answer: ${stderr}`);
  return figures.parse(JSON.parse(stdout));
}

if (import.meta.main) {
  const runs = Array.from({ length: RUNS }, measureOnce);
  const median = (key: keyof Figures) =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
  process.stdout.write(`Median of ${RUNS} fresh processes, Node ${process.version}:
  ${median('load').toFixed(1)} ms to load the bundle, ${median('first').toFixed(1)} ms until the first answer
  ${median('mean').toFixed(2)} ms for each of the next thousand
  ${median('peak').toFixed(0)} MB at most, of which Node alone takes ${median('bare').toFixed(0)} MB
`);
}
