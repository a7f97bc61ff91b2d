import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const findings = (said: string, ...asked: readonly FindingKey[]) =>
  understand(said, { asked, yesMeans: 'bad' }).findings;

describe('a sign that comes in the run and goes after it is one of runs', () => {
  test.each([
    'foot slaps the ground after two miles and comes right when i walk',
    'not now but halfway round my foot goes wooden',
    'the last lap they go numb then normal again',
    'toes go dead after ten minutes running and wake up when i stop',
    'my toes buzz in the second mile and settle afterwards',
  ])('%s', (said) => {
    expect(findings(said, 'nerve').nerve).toBe('duringRuns');
  });

  test.each([
    ['my foot slaps when i run and the other one is fine', 'weak'],
    ['foot flops after two miles and it still does at home', 'weak'],
    ['it went numb on the run and still is', 'tingling'],
    ['my foot is numb and my breathing is fine after a run', 'tingling'],
  ])('not where it stays, or where something else is well: %s', (said, nerve) => {
    expect(findings(said, 'nerve').nerve).toBe(nerve);
  });

  test('legs that buzz, and a static trainer, are no nerve', () => {
    expect(findings('my legs were buzzing after the race').nerve).toBeUndefined();
    expect(findings('heel hurts in a static stretch').nerve).toBeUndefined();
  });
});

describe('puffy is swollen, and slight only where it is said with little', () => {
  test.each([
    ['my ankle is puffy', 'clear'],
    ["the foot's been puffy since the wedding", 'clear'],
    ["it's kinda puffy", 'slight'],
    ["it's just puffy", 'slight'],
    ['a little sore and puffy', 'slight'],
    ['nothing puffy', 'none'],
  ])('%s: %s', (said, swelling) => {
    expect(findings(said, 'swelling', 'heat').swelling).toBe(swelling);
  });
});

describe('a year, or an age, says that it was long ago', () => {
  test.each([
    'had my tonsils out in nineteen eighty',
    'i had my knee scoped in two thousand and six',
    'had surgery on it back in the nineties',
    'hip operation as a baby',
  ])('%s', (said) => {
    expect(findings(said, 'clotRisk').clotRisk).not.toBe('major');
  });

  test('an operation of these weeks, and a clot of any year, count', () => {
    expect(findings('had my knee scoped two weeks ago', 'clotRisk').clotRisk).toBe('major');
    expect(findings('had a clot in my leg in nineteen ninety', 'clotRisk').clotRisk).toBe('major');
  });
});
