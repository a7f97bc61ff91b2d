/**
 * Signs that are there, told in odd words behind what sounds like a denial. Not to understand them costs a question more; to
 * hear a no costs the sign. What four authors wrote, and what came of it at first, is in docs/benchmarks.md.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bestOf, type FindingKey, isScaleKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const tellings: readonly (readonly [sign: string, said: string])[] = JSON.parse(
  readFileSync(new URL('../spoken/odd-tellings.json', import.meta.url), 'utf8'),
);

/** What is asked with the sign, as the interview asks for it. */
const together: Readonly<Record<string, readonly FindingKey[]>> = {
  chest: ['chest', 'darkUrine', 'nerve'],
  darkUrine: ['chest', 'darkUrine', 'nerve'],
  nerve: ['chest', 'nerve', 'cold'],
  cold: ['chest', 'nerve', 'cold'],
  deformity: ['chest', 'deformity', 'nerve'],
  rockHard: ['chest', 'nerve', 'rockHard'],
  restPain: ['pop', 'injury', 'restPain', 'pinpoint'],
  pinpoint: ['pop', 'injury', 'restPain', 'pinpoint'],
  pop: ['pop', 'injury', 'pinpoint'],
  injury: ['pop', 'injury', 'pinpoint'],
  jointTrouble: ['pop', 'injury', 'pinpoint', 'jointTrouble'],
  clotRisk: ['clotRisk', 'pregnant', 'bloodThinner'],
};
const body: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'];

/** Is it heard as a no to the question for it alone, or to the question for several things? */
const isDenied = ([sign, said]: (typeof tellings)[number]): boolean => {
  const key = sign === 'saddle' ? 'nerve' : sign;
  if (!isScaleKey(key)) throw new RangeError(`"${sign}" is no sign that is asked for.`);
  const ofBack = sign === 'saddle' ? ({ ofBack: true } as const) : {};
  return [[key], together[key] ?? body].some(
    (asked) => understand(said, { asked, yesMeans: 'bad', ...ofBack }).findings[key] === bestOf(key),
  );
};

test('of 816 such tellings at most thirty-one are heard as a no', () => {
  expect(tellings).toHaveLength(816);
  const denied = tellings.filter(isDenied).map(([sign, said]) => `${sign}: ${said}`);
  expect(denied.length, denied.join('\n')).toBeLessThanOrEqual(31);
});
