/** Measures the contenders by turns, each time in a fresh process, so that a busy machine is busy for all of them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { type Contender, contenders } from './contenders.ts';
import { conversationOn, type Device } from './conversation.ts';
import { median } from './statistics.ts';

/** A figure for each contender, in their order. */
export type Figures = readonly number[];

const startFigures = z.object({ load: z.number(), first: z.number(), answer: z.number(), rss: z.number() });
const warmFigures = z.object({ p50: z.number(), p99: z.number(), perSecond: z.number() });

/**
 * Milliseconds to load, until the first response (a launch) from the start of loading, and that answer by itself; and
 * bytes in memory after it: medians of so many processes each.
 */
export async function measureStarts(device: Device, runs: number) {
  const [launch] = await conversationOn(device);
  const request = fileFor('launch', launch);
  const all = byTurns(runs, ({ file }) => startFigures.parse(inProcess('start', resolve(file), request)));
  return mediansOf(all, ['load', 'first', 'answer', 'rss']);
}

/** Milliseconds of a turn over whole conversations, and turns a second of one core. */
export async function measureTurns(device: Device, runs: number, turns: number) {
  const talk = fileFor('talk', await conversationOn(device));
  const all = byTurns(runs, ({ file }) =>
    warmFigures.parse(inProcess('warm', resolve(file), talk, String(turns))),
  );
  return mediansOf(all, ['p50', 'p99', 'perSecond']);
}

function byTurns<Result>(runs: number, measure: (contender: Contender) => Result): readonly Result[][] {
  const results = contenders.map((): Result[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, contender] of contenders.entries()) results[at]?.push(measure(contender));
  }
  return results;
}

function mediansOf<Key extends string>(
  all: readonly (readonly Readonly<Record<Key, number>>[])[],
  keys: readonly Key[],
): (key: Key) => Figures {
  const medians = new Map(keys.map((key) => [key, all.map((runs) => median(runs.map((run) => run[key])))]));
  return (key) => medians.get(key) ?? [];
}

/**
 * What the process logs is nobody's business here; its result comes in a file. Which skill is ours was told to this
 * process by the simulator, and is told to that one with the rest of its surroundings.
 */
function inProcess(child: string, ...args: readonly string[]): unknown {
  const result = resolve('dist/bench/result.json');
  execFileSync(process.execPath, [`dist/bench/${child}.cjs`, result, ...args], { stdio: 'ignore' });
  return JSON.parse(readFileSync(result, 'utf8'));
}

function fileFor(name: string, content: unknown): string {
  const file = resolve(`dist/bench/${name}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
