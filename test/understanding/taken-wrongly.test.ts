/** Kinds of words that strangers were taken wrongly by, each with what they are not to be confused with. */
import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string, asked?: readonly FindingKey[]) =>
  understand(said, {
    asked,
    yesMeans: asked ? 'bad' : 'good',
    today: new Date(Date.UTC(2026, 10, 28)),
  });
const findings = (said: string, ...asked: FindingKey[]) =>
  heard(said, asked.length > 0 ? asked : undefined).findings;

describe('"i don\'t feel" so', () => {
  test.each([
    ["i don't feel tired", { fatigue: 'none' }],
    ["i don't feel sick any longer", { illness: 'none' }],
    ["no i don't really feel feverish", { fever: 'no' }],
    ["i don't feel any pain", { pain: 'none' }],
    ["i don't feel numb", { nerve: 'none' }],
  ] as const)('denies it: %s', (said, told) => {
    expect(findings(said)).toEqual(told);
  });

  test.each([
    ["i don't feel my foot", 'tingling'],
    ["i don't feel the paper", 'saddle'],
    ["my foot i don't feel", 'tingling'],
  ])('but not where a thing is not felt: %s', (said, nerve) => {
    expect(findings(said).nerve).toBe(nerve);
  });
});

describe('what can no longer be done', () => {
  test.each(["my hip hurts i can't sit through a meeting anymore", "my knee hurts and i can't run any more"])(
    'is no pain that has gone: %s',
    (said) => {
      expect(findings(said).pain).toBe('unsure');
    },
  );

  test.each(["i can't feel any pain anymore", "it doesn't hurt any longer"])(
    'and here it has: %s',
    (said) => {
      expect(findings(said).pain).toBe('none');
    },
  );
});

describe('a chest that was told well', () => {
  test.each([
    "no my toes are completely normal chest's fine it's walking on it barefoot that hurts",
    "no chest is fine i've been sick twice though like it really hurts",
    "breathing's grand just sore like i've been kicked by two horses",
  ])('has nothing to do with what hurts after it: %s', (said) => {
    expect(findings(said, 'chest', 'nerve')).toMatchObject({ chest: 'no' });
    expect(findings(said, 'chest', 'nerve').pop).toBeUndefined();
  });

  test.each([
    "chest's fine but my ribs hurt when i breathe",
    'my chest is fine except it hurts when i run',
    "my chest feels ok, it's tight though",
    'chest is fine now it was tight earlier',
  ])('but here it has: %s', (said) => {
    expect(findings(said, 'chest', 'nerve').chest).not.toBe('no');
  });
});

describe('a back', () => {
  test.each(['my lower back is jammed', 'my back has locked up', 'my lower back is stuck'])(
    'that is stuck moves badly, and is no joint that something is caught in: %s',
    (said) => {
      expect(findings(said).jointTrouble).toBeUndefined();
      expect(findings(said).motion).toBe('limited');
    },
  );

  test('but a knee is', () => {
    expect(findings('my knee is jammed').jointTrouble).toBe('locked');
  });
});

describe('days and numbers', () => {
  test('thanksgiving is a fourth thursday', () => {
    expect(findings('since thanksgiving', 'days').days).toBe('0-3');
  });

  test.each([
    ['my watch says readiness eleven out of a hundred', 'pain'],
    ['i am nine tenths back to full energy', 'age'],
    ['it never went over thirty eight', 'fever'],
    ['both thighs since i restarted after a two months exam gap', 'days'],
  ] as const)('%s tells no %s', (said, key) => {
    expect(findings(said)[key]).toBeUndefined();
  });

  test.each([
    ['pain is nine out of ten', { pain: 'extreme' }],
    ['i am nine', { age: 'child' }],
    ['thirty eight point two', { fever: 'yes' }],
  ] as const)('but %s does', (said, told) => {
    expect(findings(said, ...(Object.keys(told) as FindingKey[]))).toMatchObject(told);
  });
});

describe('figures of speech', () => {
  test.each([
    ['i slept like a dead person', { restPain: 'no' }],
    ["i'm just dead stiff", { quality: 'dull' }],
    ['i garden on my knees', {}],
    ['sorry to bother you', {}],
    ['i can touch my toes', {}],
    ["i can swim if that's better", {}],
    ["the dog's got worse knees than me", {}],
    ['this weather is a pain in the butt', {}],
    ['it came on after a whole flight of stairs', {}],
    ["no worries i'll get somebody to drive me", {}],
    ['my thighs are itching like ants are crawling on them', {}],
    ["there's a bulge that pops out when i sneeze", { swelling: 'unsure' }],
    ['my hip is hot and sharp', { quality: 'sharp', sites: ['hip'] }],
    ["i didn't do anything to it", {}],
  ] as const)('%s', (said, told) => {
    expect(findings(said)).toEqual(told);
  });

  test.each([
    ["i'm on my knees after that", { fatigue: 'exhausted' }],
    ['my foot is dead', { nerve: 'tingling' }],
    ["it's a pain in my butt", { pain: 'unsure' }],
    ['it feels like ants crawling on my foot', { nerve: 'tingling' }],
    ['my knee pops out', { jointTrouble: 'givesWay' }],
    ['my knee is hot and red', { heat: 'yes' }],
    ["i can't do anything", { dailyLife: 'yes' }],
  ] as const)('but %s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
  });
});

describe('what is said beside a no', () => {
  test.each([
    ["nope breathing's great no numbness thigh aches a bit", { nerve: 'none', pain: 'mild' }],
    ["i'm not sleeping great cause everything aches", { restPain: 'unsure' }],
    ["it's just a sprain though isn't it something snapped real loud", { pop: 'yes' }],
    ['my toe is not sore it never has been sore', { pain: 'none' }],
  ] as const)('%s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
  });

  test.each(["just the left one the right's as good as gold", "it's the left leg though not the right"])(
    'the side that is well is not the one: %s',
    (said) => {
      expect(heard(said, ['side']).echo).toEqual({ side: 'left' });
    },
  );
});

test('a fat ankle is a swollen one, and toes that went to sleep are numb', () => {
  expect(findings("that ankle's fat")).toMatchObject({ swelling: 'clear', sites: ['ankle'] });
  expect(findings('two of my toes went to sleep')).toMatchObject({ nerve: 'tingling', sites: ['toe'] });
});
