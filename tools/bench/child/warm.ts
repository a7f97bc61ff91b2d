/**
 * Runs in a process of its own: has a conversation over and over, and tells how long its turns took once warm.
 * Arguments: where to put the result, bundle, the turns of the conversation, how many turns to measure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [result = '', bundle = '', file = '', count = ''] = process.argv.slice(2);
const turns: { session: { attributes?: unknown } }[] = JSON.parse(readFileSync(file, 'utf8'));
const { handler } = createRequire(bundle)(bundle);

const warmUp = 2000;
const times = new Float64Array(Number(count));

async function talk(): Promise<void> {
  let attributes: unknown;
  let cpu = process.cpuUsage();
  for (let turn = -warmUp; turn < times.length; turn += 1) {
    if (turn === 0) cpu = process.cpuUsage();
    const at = (turn + warmUp) % turns.length;
    const event = turns[at];
    if (event === undefined) return;
    event.session.attributes = at === 0 ? undefined : attributes;
    const begin = performance.now();
    const answer = await handler(event, {});
    if (turn >= 0) times[turn] = performance.now() - begin;
    attributes = answer.sessionAttributes;
  }
  const { user, system } = process.cpuUsage(cpu);
  times.sort();
  const at = (share: number) => times[Math.floor(times.length * share)];
  const perSecond = times.length / ((user + system) / 1e6);
  writeFileSync(result, JSON.stringify({ p50: at(0.5), p99: at(0.99), perSecond }));
}

talk();
