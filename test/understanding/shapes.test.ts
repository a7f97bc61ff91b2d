import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const findings = (said: string, ...asked: readonly FindingKey[]) =>
  understand(said, { asked, yesMeans: 'bad' }).findings;

describe('how it began is told by what was met, and by what lost its hold', () => {
  test.each([
    ['missed the bottom rung climbing off the roof', 'yes'],
    ['my studs got caught in the turf', 'yes'],
    ['i pivoted awkwardly reaching for a backhand', 'yes'],
    ['i whacked my shin against a filing cabinet', 'knock'],
    ['a goat bumped my knee at the farm', 'knock'],
  ])('%s', (said, injury) => {
    expect(findings(said, 'pop', 'injury').injury).toBe(injury);
  });

  test.each([
    'the swelling went down overnight',
    'i turned down the tablets',
    'i never missed a step',
    'it is like someone kicked me',
  ])('and not by %s', (said) => {
    expect(findings(said, 'pop', 'injury').injury).toBeUndefined();
  });
});

describe('a pop is a noise at the moment it began, or a blow that nobody gave', () => {
  test.each([
    'there was a clunk as i landed off the box',
    'i heard it go like a rubber band',
    'thought a mule had kicked me',
  ])('%s', (said) => {
    expect(findings(said, 'pop', 'injury').pop).toBe('yes');
  });

  test.each(['it clicks when i chew', 'i heard the bus go past'])('and not %s', (said) => {
    expect(findings(said, 'pop', 'injury').pop).toBeUndefined();
  });
});

describe('stairs are hard where they are hated or hardly managed', () => {
  test.each([
    'i dread the office stairs',
    'stairs are brutal',
    'i can scarcely get up the stairs at my flat',
  ])('%s', (said) => {
    expect(findings(said, 'dailyLife').dailyLife).toBe('stairs');
  });

  test('and not where steps are counted, or a score is given', () => {
    expect(findings('i could not put two steps together', 'walking').dailyLife).toBeUndefined();
    expect(findings('stairs about a two', 'pain').dailyLife).toBeUndefined();
  });
});

describe('what sticks so many times, or for so long, comes and goes', () => {
  test.each(['it jammed a couple of times this week', 'every so often my knee seizes'])('%s', (said) => {
    expect(findings(said, 'jointTrouble').jointTrouble).toBe('catches');
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
