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
    'my foot goes numb but only on a run',
    'the foot only slaps when i run',
    'it gets floppy only while running my left foot',
    'both feet go numb but only on hard runs',
  ])('%s', (said) => {
    expect(findings(said, 'nerve').nerve).toBe('duringRuns');
  });

  test.each([
    ['my foot slaps when i run and the other one is fine', 'weak'],
    ['foot flops after two miles and it still does at home', 'weak'],
    ['it went numb on the run and still is', 'tingling'],
    ['my foot is numb and my breathing is fine after a run', 'tingling'],
    ['my foot is numb it only hurts when i run', 'tingling'],
    ['the foot slaps only when i run and it is still slapping now', 'weak'],
    ['my foot went weak only on my run this morning', 'weak'],
    ['my foot is weak not only on long runs but in the house', 'weak'],
    ['my foot slaps not only when i run', 'weak'],
    ['only on a long run did i notice my foot is weak', 'weak'],
    ['my bum goes numb only when i run', 'saddle'],
  ])('not where it stays, or where something else is well: %s', (said, nerve) => {
    expect(findings(said, 'nerve').nerve).toBe(nerve);
  });

  test('a muscle that goes hard then and is soft right now is none that is hard', () => {
    const said = (end: string): string => `they go hard as wood when it happens and the feet go numb ${end}`;
    const now = (end: string): unknown =>
      understand(said(end), { asked: ['chest', 'rockHard'], yesMeans: 'bad', onRuns: true }).findings
        .rockHard;
    expect(now("but they're soft right now")).toBe('no');
    expect(now('and they are hard right now')).toBe('yes');
  });

  test('legs that buzz, and a static trainer, are no nerve', () => {
    expect(findings('my legs were buzzing after the race').nerve).toBeUndefined();
    expect(findings('heel hurts in a static stretch').nerve).toBeUndefined();
  });
});

describe('a numbness that spreads counts as a weakness', () => {
  test.each([
    "my toes went numb and it's creeping up",
    'pins and needles in both feet climbing up my legs since tuesday',
    'the tingling in my foot is spreading',
  ])('%s', (said) => {
    expect(findings(said).nerve).toBe('weak');
  });
  test.each([
    ["my foot tingles but it isn't spreading", 'tingling'],
    ['my toes tingle on runs and it spreads up my foot then goes', 'duringRuns'],
    ['the ache spreads up my shin', undefined],
  ])('and not where it does not, or where an ache does: %s', (said, nerve) => {
    expect(findings(said).nerve).toBe(nerve);
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

describe('asked for one danger, a likeness needs no part named', () => {
  test.each<[said: string, key: FindingKey, value: string]>([
    ['like it came out of the freezer', 'cold', 'yes'],
    ['like a strong brew', 'darkUrine', 'yes'],
    ['like the water off boiled beetroot', 'darkUrine', 'yes'],
    ["it won't give when you press", 'rockHard', 'yes'],
    ['it is pointing the wrong way', 'deformity', 'yes'],
    ['as hard as a doorstop', 'rockHard', 'yes'],
    ['like a glass of water', 'darkUrine', 'no'],
    ['no, not pointing the wrong way', 'deformity', 'no'],
  ])('%s: %s %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });

  test('asked for several, it may be of any of them, and how hard they ran is no muscle', () => {
    expect(findings('nah none of that just bloody tired', 'chest', 'darkUrine', 'nerve').darkUrine).toBe(
      'no',
    );
    expect(findings('i pushed as hard as my legs allowed').rockHard).toBeUndefined();
  });
});

describe('a leg is measured by the other one', () => {
  test.each<[said: string, key: FindingKey, value: string | undefined]>([
    ["it's chunkier than its mate", 'swelling', 'clear'],
    ['a touch rounder than the other', 'swelling', 'slight'],
    ['no rounder than its mate', 'swelling', 'none'],
    ['i compared them and they match', 'swelling', 'none'],
    ['the same as its brother', 'deformity', 'no'],
    ['not the same as its brother', 'deformity', 'unsure'],
  ])('%s: %s %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });

  test('a breath that is caught with no trouble is well', () => {
    expect(findings('no trouble catching my breath', 'chest').chest).toBe('no');
    expect(findings('i have trouble catching my breath', 'chest').chest).toBe('yes');
  });
});
