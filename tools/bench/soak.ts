/**
 * `npm run soak`: a million turns in one process. Does it take more memory, or get slower? `-- --turns 50000` for fewer.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { commandLine, wholeNumber } from '../command.ts';
import { conversationOn, devices } from './conversation.ts';
import { judge, publish, table } from './report.ts';
import { median } from './statistics.ts';

const { values } = commandLine({
  start: 'npm run soak',
  does: 'Has turns in one process, and measures whether it takes more memory or gets slower.',
  options: {
    turns: { type: 'string', default: '1000000', takes: 'number', says: 'so many' },
    docs: { type: 'boolean', says: 'write the figures into docs/benchmarks.md' },
  },
});
const turns = wholeNumber('turns', values.turns);

const { handler } = createRequire(import.meta.url)(resolve('dist/lambda.cjs'));
const talks = await Promise.all(devices.map(conversationOn));

/** Has conversations, on each kind of device by turns. */
async function talk(count: number): Promise<void> {
  for (let turn = 0; turn < count; ) {
    for (const requests of talks) {
      let attributes: unknown;
      for (const request of requests) {
        const { session, ...event } = request;
        const { sessionAttributes } = await handler({ ...event, session: { ...session, attributes } });
        attributes = sessionAttributes;
        turn += 1;
      }
    }
  }
}

type Tenth = { readonly seconds: number; readonly heap: number; readonly rss: number };

async function tenth(): Promise<Tenth> {
  const begin = process.cpuUsage();
  await talk(turns / 10);
  const { user, system } = process.cpuUsage(begin);
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { seconds: (user + system) / 1e6, heap: heapUsed / 1e6, rss: rss / 1e6 };
}

await talk(turns / 100);
const tenths: Tenth[] = [];
for (let n = 0; n < 10; n += 1) tenths.push(await tenth());

const [first, last] = [tenths[0], tenths.at(-1)];
if (first === undefined || last === undefined) throw new Error('nothing was measured');
const [slower, growth] = [last.seconds / first.seconds, last.heap - first.heap];
const rows = tenths.map(({ seconds, heap, rss }, at) => [
  String(at + 1),
  seconds.toFixed(2),
  heap.toFixed(2),
  rss.toFixed(0),
]);
const summary = [
  ['turns', turns.toLocaleString('en-US'), '≥ 1,000,000', judge(turns >= 1_000_000)],
  ['heap of the last tenth over the first, MB', growth.toFixed(2), '≤ 0.5', judge(growth <= 0.5)],
  ['time of the last tenth to the first', `${slower.toFixed(2)} ×`, '≤ 1.1 ×', judge(slower <= 1.1)],
  [
    'and to the median tenth',
    `${(last.seconds / median(tenths.map(({ seconds }) => seconds))).toFixed(2)} ×`,
    '',
    '',
  ],
];
publish(
  'soak',
  [
    table(['', '', 'target', ''], summary),
    '',
    table(['tenth', 'CPU seconds', 'heap after collection, MB', 'RSS, MB'], rows),
  ].join('\n'),
);
