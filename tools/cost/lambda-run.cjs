/**
 * Stands in for the Lambda: a fresh process that loads the bundle, answers the requests on standard input, and tells on
 * channel 3 how long it took. The log goes to standard output, as there.
 */
const { readFileSync, writeSync } = require('node:fs');

/** The memory of a process that has loaded nothing yet. */
const bare = process.memoryUsage().rss;
const start = performance.now();
const { handler } = require('../../dist/lambda.cjs');
const load = performance.now() - start;

async function run() {
  const requests = JSON.parse(readFileSync(0, 'utf8'));
  const times = [];
  // What the system counts as the most begins with what the process that started this one needed.
  let memory = bare;
  for (const request of requests) {
    const before = performance.now();
    await handler(request);
    times.push(performance.now() - before);
    memory = Math.max(memory, process.memoryUsage().rss);
  }
  writeSync(3, JSON.stringify({ load, times, bare, memory }));
}

run();
