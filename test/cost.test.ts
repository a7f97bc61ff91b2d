/** What `npm run cost` works out. */
import { expect, test } from 'vitest';
import { measure } from '../tools/cost/time-and-memory.ts';
import { costOf, deployed } from '../tools/cost.ts';

const even = { conversations: 1, times: [1, 1, 1, 1, 1], load: 0, memory: 0, bare: 0, logged: 5 * 96 };

test('a million conversations of six requests cost what the price list says', () => {
  // On a whole core each request is billed as one millisecond of 1,769 MB, and logs 600 bytes.
  const { requestsEach, bytesEach, dollars } = costOf(even, 1769);
  expect({ requestsEach, bytesEach }).toEqual({ requestsEach: 6, bytesEach: 600 });
  expect(dollars.requests).toBeCloseTo(1.2);
  expect(dollars.compute).toBeCloseTo(6e6 * 0.001 * (1769 / 1024) * 0.0000133334);
  expect(dollars.logs).toBeCloseTo(3.6 * (0.5 + 0.014));
  expect(dollars.total).toBeCloseTo(dollars.requests + dollars.compute + dollars.logs);
});

test('less memory is a smaller share of a core, so everything takes longer', () => {
  expect(costOf(even, 1769 / 4)).toMatchObject({ mean: 4, p99: 4 });
  expect(costOf({ ...even, load: 10 }, 1769 / 2).cold).toBe(20);
  expect(costOf(even, 10_240).mean).toBe(1);
});

// Once more where the machine was busy with something else: it is the wall clock that is measured.
const patient = { timeout: 60_000, retry: 2 };

test(
  'the written conversations are measured in a process of their own, which logs a line for each request',
  patient,
  async () => {
    const { memorySize, timeout } = deployed();
    const measured = await measure(memorySize);
    const { conversations, times, load, memory, bare, logged } = measured;
    expect(conversations).toBeGreaterThanOrEqual(60);
    expect(times.length).toBeGreaterThan(180);
    expect(logged / times.length).toBeGreaterThan(80);
    expect(logged / times.length).toBeLessThan(160);
    expect(load).toBeGreaterThan(0);
    expect(memory).toBeGreaterThan(bare);
    // A quarter of the memory stays free, and a first answer takes no more than half the time there is.
    expect(memory).toBeLessThan(memorySize * 2 ** 20 * 0.75);
    const { cold } = costOf({ ...measured, load: load + (times[0] ?? 0) }, memorySize);
    expect(cold).toBeLessThan((timeout * 1000) / 2);
  },
);
