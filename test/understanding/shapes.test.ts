import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const findings = (said: string, ...asked: readonly FindingKey[]) =>
  understand(said, { asked, yesMeans: 'bad' }).findings;

describe('what sticks so many times, or for so long, comes and goes', () => {
  test.each(['it jammed a couple of times this week', 'every so often my knee seizes'])('%s', (said) => {
    expect(findings(said, 'jointTrouble').jointTrouble).toBe('catches');
  });

  test.each([
    'my knee is locked and i can not budge it',
    'it locked three times and now it is stuck',
    'it locked once i sat down',
    'it is locked a bit',
  ])('and what still is, is locked: %s', (said) => {
    expect(findings(said, 'jointTrouble').jointTrouble).toBe('locked');
  });

  test('and what nearly did has not', () => {
    expect(findings('it is loose and never once jammed', 'jointTrouble').jointTrouble).not.toBe('catches');
  });
});

describe('any manner of walking but a good one is altered, though no limp is told', () => {
  test.each([
    'no limp i just walk gingerly',
    'i get around very cautiously',
    'i walk with a lean but no limp',
  ])('%s', (said) => {
    expect(findings(said, 'walking').walking).toBe('altered');
  });

  test.each(['i walk perfectly normally', 'i walk beautifully', 'i walk daily'])('and not %s', (said) => {
    expect(findings(said, 'walking').walking ?? 'normal').toBe('normal');
  });
});

describe('a no belongs to the thing behind it, not to the good news before it', () => {
  test('i walk okay no stumbling', () => {
    expect(findings('i walk okay no stumbling', 'walking').walking).toBe('normal');
    expect(findings("none walking's lovely", 'swelling', 'walking').walking).toBe('normal');
  });
});

test('where a score is given, the first steps say when it hurts, and not that it eases', () => {
  expect(findings('three worst the first few steps then about a two', 'pain').motion).toBeUndefined();
  expect(findings('a three the first few minutes then it eases', 'pain').motion).toBe('eases');
});
