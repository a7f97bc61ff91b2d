/** Words with two meanings: what belongs to a number, to another person or a joint, and what the same words say elsewhere. */
import { describe, expect, it, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const asked = (said: string, ...asked: FindingKey[]) => understand(said, { asked, yesMeans: 'bad' });
const findings = (said: string, ...keys: FindingKey[]): Findings => asked(said, ...keys).findings;

describe('solid', () => {
  it.each(["the ankle's rock solid", 'my knee is solid no wobble'])('of a joint, it holds: "%s"', (said) => {
    expect(findings(said, 'jointTrouble').jointTrouble).toBe('none');
    expect(findings(said, 'jointTrouble').rockHard).toBeUndefined();
  });
  it('of a muscle, it is hard', () => {
    expect(findings('my calf is rock solid', 'jointTrouble').rockHard).toBe('yes');
  });
});

describe('as wide as a hand it is no one spot', () => {
  it.each(['one spot about as big as my palm', 'a spot the size of a saucer'])('"%s"', (said) => {
    expect(findings(said, 'pinpoint').pinpoint).toBe('no');
  });
  it('as a coin it is', () => {
    expect(findings('one spot the size of a penny', 'pinpoint').pinpoint).toBe('yes');
  });
});

describe('out of breath', () => {
  it.each([
    'winded walking to the corner shop keen for a jog',
    'fancy a run little bit short of breath',
    'breathless tying my laces up for parkrun',
  ])('beside a plan to run it is heard: "%s"', (said) => {
    expect(understand(said).findings.chest).toBe('yes');
  });
  it.each(['puffed after my jog', 'i get puffed when i run'])(
    'from a run it is as anybody is: "%s"',
    (said) => {
      expect(understand(said).findings.chest).toBeUndefined();
    },
  );
});

describe('a back, and sitting as if on something soft', () => {
  it('is numb where one sits', () => {
    expect(understand("low back's easing but it feels like i'm sitting on a sponge").findings.nerve).toBe(
      'saddle',
    );
  });
});

test('meat from the freezer is hard, and no leg without blood', () => {
  expect(understand('my thighs are like two frozen hams').findings.cold).toBeUndefined();
  expect(understand('my foot is like a frozen fish').findings.cold).toBe('yes');
});

test('who asks what a word means, and says no, has not got it', () => {
  expect(findings('bent meaning what no no all straight', 'deformity').deformity).toBe('no');
  expect(findings('no straight as it ever was', 'deformity').deformity).toBe('no');
});

test('weeks of a pregnancy are not since when', () => {
  expect(findings('only pregnant tired twenty weeks and sleeping', 'fatigue').days).toBeUndefined();
  expect(findings('pregnant and sore for five weeks', 'pain', 'days').days).toBe('15+');
});

describe('a number', () => {
  it('of a pace is no pain', () => {
    expect(findings('easy pace feels like an eight out of ten', 'pop').pain).toBeUndefined();
  });
  it('behind "what about" is how far', () => {
    expect(findings('no to all of that so what about six', 'chest').pain).toBeUndefined();
  });
  it('with a "maybe" leaves nothing else in doubt', () => {
    expect(findings('two maybe', 'chest', 'nerve')).toEqual({});
  });
  it('of a night in pieces counts the pieces', () => {
    expect(findings('nothing hurts four hours in three goes', 'pain').pain).toBe('none');
  });
});

describe('not sore, but spent', () => {
  it.each(["nothing's sore just wrecked", 'no pain at all just a bit buggered'])('is tired: "%s"', (said) => {
    expect(findings(said, 'sites', 'pain', 'days')).toMatchObject({ pain: 'none', fatigue: 'tired' });
  });
  it('and a place that is named hurts', () => {
    expect(findings('not sore only my calf is trashed', 'sites', 'pain').pain).toBe('unsure');
  });
});

describe('of somebody or something else', () => {
  it.each<[string, FindingKey]>([
    ['the only cold leg in this house belongs to the table', 'cold'],
    ["sorry he's been sick on me", 'illness'],
    ['my chachi is the one who cannot walk', 'walking'],
    ["the wallet's sore", 'pain'],
  ])('"%s" tells no %s', (said, key) => {
    const value = findings(said, 'swelling')[key];
    expect([undefined, 'no', 'none', 'normal']).toContain(value);
  });
  it('and the only swelling in the house is on a knee where that is said', () => {
    expect(findings('the only swelling in the house is on my knee', 'swelling').swelling).toBe('clear');
  });
});

test('a calf that locked in the night is no joint that is stuck', () => {
  expect(understand('my calf locked up in the night').findings.jointTrouble).toBeUndefined();
  expect(understand('my knee is locked').findings.jointTrouble).toBe('locked');
});

test('"all good, no fever" is a no to all of it', () => {
  expect(asked('all good no fever', 'swelling', 'fever')).toMatchObject({
    answer: 'no',
    findings: { swelling: 'none', fever: 'no' },
  });
});
