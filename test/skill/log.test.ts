import { expect, test, vi } from 'vitest';
import { logFailure } from '../../src/skill/log.ts';
import { UnknownFinding } from '../../src/triage/index.ts';

test('a failure is logged with its name and place, never with its message, which may quote the runner', () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  logFailure(new UnknownFinding('unknown value "my pee is red" of pain'));
  spy.mockRestore();
  const [line = ''] = written;
  expect(JSON.parse(line)).toMatchObject({ outcome: 'error', error: 'UnknownFinding' });
  expect(JSON.parse(line).at[0]).toMatch(/log\.test\.ts/);
  expect(line).not.toMatch(/pee|pain/);
});

test('a failure without a stack is logged all the same', () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const bare = new Error('secret');
  delete bare.stack;
  logFailure(bare);
  spy.mockRestore();
  expect(written.map((line) => JSON.parse(line))).toEqual([{ outcome: 'error', error: 'Error', at: [] }]);
});
