/**
 * `npm run cost`: what a million conversations cost, worked out from the durations measured here and AWS's prices.
 * docs/operations.md explains the assumptions.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { commandLine } from './command.ts';
import { megabytesPerVcpu, prices, pricesSeen } from './cost/prices.ts';
import { type Measured, measure } from './cost/time-and-memory.ts';

/** What cannot be measured here. */
const assumed = {
  /** Alexa's note that the session is over. */
  afterwards: 1,
  /** One request in so many finds no running function, and waits for one to start. */
  coldOneIn: 100,
  /** Bytes that the Lambda service logs of each request by itself (START, END, REPORT). */
  serviceLog: 400,
  /** Lines for which CloudWatch counts 26 bytes each. */
  lines: 4,
  lineOverhead: 26,
  daysKept: 14,
};

const million = 1e6;
const gigabyte = 1e9;

export type Cost = {
  readonly requestsEach: number;
  /** Milliseconds in the Lambda, on its share of a processor. */
  readonly mean: number;
  readonly p99: number;
  readonly cold: number;
  readonly bytesEach: number;
  readonly dollars: {
    readonly requests: number;
    readonly compute: number;
    readonly logs: number;
    readonly total: number;
  };
};

/** What a million conversations like the measured ones cost with so many megabytes of memory. */
export function costOf({ times, load, logged, conversations }: Measured, megabytes: number): Cost {
  const slower = Math.max(1, megabytesPerVcpu / megabytes);
  const there = times.map((time) => time * slower);
  const requestsEach = times.length / conversations + assumed.afterwards;
  const cold = load * slower;
  // Each request is billed in whole milliseconds.
  const billed = meanOf(there.map(Math.ceil)) + Math.ceil(cold) / assumed.coldOneIn;
  const bytesEach = logged / times.length + assumed.serviceLog + assumed.lines * assumed.lineOverhead;
  const requests = million * requestsEach;
  const logs = (requests * bytesEach) / gigabyte;
  const dollars = {
    requests: requests * prices.request,
    compute: requests * (billed / 1000) * (megabytes / 1024) * prices.gigabyteSecond,
    logs: logs * (prices.logGigabyte + (prices.logMonth * assumed.daysKept) / 30),
  };
  return {
    requestsEach,
    mean: meanOf(there),
    p99: there.toSorted((one, other) => one - other)[Math.floor(there.length * 0.99)] ?? 0,
    cold,
    bytesEach,
    dollars: { ...dollars, total: dollars.requests + dollars.compute + dollars.logs },
  };
}

/** The function as it is deployed: its memory in megabytes, its timeout in seconds. */
export function deployed(): { readonly memorySize: number; readonly timeout: number } {
  const file = readFileSync(new URL('../serverless.yml', import.meta.url), 'utf8');
  const provider = z.object({ memorySize: z.number(), timeout: z.number() });
  return z.object({ provider }).parse(parse(file)).provider;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function print(measured: Measured, megabytes: number): void {
  const { requestsEach, mean, p99, cold, bytesEach, dollars } = costOf(measured, megabytes);
  const [here, load] = [meanOf(measured.times), measured.load].map((ms) => ms.toFixed(2));
  const [used, ours] = [measured.memory, measured.memory - measured.bare].map((bytes) =>
    Math.round(bytes / 1e6),
  );
  const usd = (amount: number): string => `$${amount.toFixed(2)}`.padStart(8);
  const lines = [
    `measured here, ${measured.conversations} conversations in a fresh process:`,
    `  requests in a conversation  ${requestsEach.toFixed(1)}`,
    `  time of a request           ${here} ms on a whole core; loading the skill ${load} ms`,
    `  memory                      ${used} MB in all, ${ours} MB of it the skill’s`,
    `in a Lambda of ${megabytes} MB, which has ${(megabytes / megabytesPerVcpu).toFixed(2)} of a core (assuming a core like this one):`,
    `  time of a request           ${mean.toFixed(1)} ms on average, p99 ${p99.toFixed(1)} ms`,
    `  loading the skill           ${Math.round(cold)} ms at a cold start, assumed for one request in ${assumed.coldOneIn}`,
    `  log of a request            ${Math.round(bytesEach)} bytes`,
    `a million conversations, at the prices of ${pricesSeen} (us-east-1, no free tier):`,
    `  requests  ${usd(dollars.requests)}`,
    `  compute   ${usd(dollars.compute)}`,
    `  logs      ${usd(dollars.logs)}  taken in, and kept for ${assumed.daysKept} days`,
    `  total     ${usd(dollars.total)}`,
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

if (import.meta.main) {
  commandLine({ start: 'npm run cost', does: 'Works out what a million conversations cost.', options: {} });
  const { memorySize } = deployed();
  print(await measure(memorySize), memorySize);
}
