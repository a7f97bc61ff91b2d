import { describe, expect, it } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const sitesOf = (said: string): readonly string[] => understand(said).findings.sites ?? [];

describe('a place that is put right is the one that ails', () => {
  it.each([
    ['not the heel the string above it', 'achilles'],
    ['not the joint the front of my shin', 'shin'],
    ['no not my foot my heel', 'heel'],
    ["you got that wrong it's my calf not my knee", 'calf'],
    ["give over it's front of me shin not the joint", 'shin'],
    ["it isn't deep it's the muscle on the inside of my thigh", 'adductor'],
    ['not my shin like the chunky bit behind it', 'calf'],
    ['not the foot the underside of it', 'arch'],
    ['not the ankle but the muscle above it', 'shin'],
    ["it isn't my ankle it is the rope at the back of it", 'achilles'],
  ])('%s', (said, site) => {
    expect(sitesOf(said)).toEqual([site]);
  });

  it('the old place is wrong', () => {
    expect(understand('not the heel the string above it').wrong).toEqual(['heel']);
    expect(understand("it's not in the groin at all").wrong).toEqual(['groin']);
    expect(sitesOf('it is in the groin and not in the hip')).toEqual(['groin']);
  });

  it('but not where it is a part of the same', () => {
    const heard = understand("isn't really the knee more the tendon below it");
    expect(heard.findings.sites).toEqual(['knee']);
    expect(heard.wrong).toBeUndefined();
  });

  it.each([
    'not the knee',
    'i did not hurt the knee',
    "i'm not on my feet much",
    'not a sprain my ankle is fine',
  ])('a place that is only denied is none: %s', (said) => {
    expect(sitesOf(said)).toEqual([]);
  });
});

describe('what is in both is on both sides, whatever stands before it', () => {
  it.each([
    [['pinpoint'], 'it runs through both'],
    [['trend'], "no cramp and it's up both"],
    [['side'], 'pair of them really'],
  ] satisfies [FindingKey[], string][])('%j %s', (asked, said) => {
    expect(understand(said, { asked, yesMeans: 'bad' }).findings.side).toBe('both');
  });

  it.each(['my calf aches and i held on with both hands', 'my shin aches and i fell on both arms'])(
    'but not other parts: %s',
    (said) => {
      expect(understand(said).findings.side).toBeUndefined();
    },
  );
});
