import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const told = (said: string, ...asked: FindingKey[]) =>
  understand(said, { asked, yesMeans: asked.length === 0 ? undefined : 'bad' }).findings;

describe('how somebody slept', () => {
  test.each([
    'no crack of anything and i sleep beautifully',
    'no fall slept eight hours thirty as ever',
    'nothing snapped and sleeping is no bother',
    'no fall and nothing in the night',
    'no tumble slept ten hours straight',
  ])('tells of pain at rest where that was asked: %s', (said) => {
    expect(told(said, 'pop', 'injury', 'restPain').restPain).toBe('no');
  });

  test.each([
    'no fall but i slept four hours',
    'no fall i slept terribly',
    'no fall and the little one slept fine',
    'no fall i only sleep with a tablet',
    'no fall i did not sleep',
  ])('but not a bad night, and nobody else: %s', (said) => {
    expect(told(said, 'pop', 'injury', 'restPain').restPain).not.toBe('no');
  });

  test.each(['nowt swollen and i slept like a top', 'no swelling slept great thanks'])(
    'and of nothing where it was not: %s',
    (said) => {
      expect(told(said, 'swelling', 'fatigue').restPain).toBeUndefined();
    },
  );

  test('is an ache in bed where one is told', () => {
    expect(told('no fall in bed there is a small ache but i sleep', 'injury', 'restPain').restPain).toBe(
      'ache',
    );
  });
});

describe('what everybody does tells of tiredness to who asked for it', () => {
  test('yawning', () => {
    expect(told('nope only yawning', 'swelling').fatigue).toBeUndefined();
    expect(told('nope only yawning', 'swelling', 'fatigue').fatigue).toBe('tired');
  });

  test('an outing on the plan is no way to feel', () => {
    expect(told("there's a wee run down for tonight").illness).toBeUndefined();
    expect(told('i feel a bit run down').illness).toBe('unsure');
  });
});

describe('since when, by how it is put', () => {
  test.each([
    ["nothing sharp it's been so for eight months", '15+'],
    ["it's been that colour three weeks", '15+'],
    ["they've done that for twelve days", '8-14'],
  ])('it has been so that long, whatever it is: %s', (said, days) => {
    expect(told(said, 'darkUrine', 'deformity').days).toBe(days);
  });

  test.each([
    "it's been fine for a year",
    "it's been two weeks since i ran",
    "it's been on the mend for two weeks",
  ])('and no trouble: %s', (said) => {
    expect(told(said, 'darkUrine', 'deformity').days).toBeUndefined();
  });

  test.each([
    'my nose is dripping since last night i have hills on the plan',
    'throwing up since yesterday can i run later',
    "i'm numb where the saddle goes since this morning",
  ])('the whole runner ails since then: %s', (said) => {
    expect(told(said).days).toBe('0-3');
  });

  test.each(['my nose is dripping today', 'sick three times since lunch'])('and no more: %s', (said) => {
    expect(told(said).days).toBeUndefined();
  });
});

describe('what is well, in passing, while something else was asked', () => {
  test.each([
    'no fever i was at the office all day',
    'no swelling i get about perfectly well',
    'no swelling it moves perfectly',
    'no heat and i have plenty of energy',
  ])('settles nothing: %s', (said) => {
    const { swelling: _, heat: __, fever: ___, ...others } = told(said, 'swelling', 'heat', 'fever');
    expect(others).toEqual({});
  });

  test('but what is wrong is told, and what was asked, and what nobody asked about at all', () => {
    expect(told('no swelling but i limp', 'swelling').walking).toBe('limping');
    expect(told('no swelling and i walk fine', 'swelling', 'walking').walking).toBe('normal');
    expect(told('i walk fine').walking).toBe('normal');
    expect(told('no swelling and i never fell', 'swelling').injury).toBe('no');
  });
});

describe('stiffness that passes, and what is better on the move', () => {
  test.each([
    'a bit stiff for three minutes on waking',
    'knees are creaky the first few steps',
    'stiff as wood till i have fed the hens',
    'when i trotted to the tram it felt looser',
    'it is easier once i am moving',
  ])('eases: %s', (said) => {
    expect(told(said, 'motion', 'swelling').motion).toBe('eases');
  });

  test.each(['stiff and no better once i run', 'stiff since five days', 'it is better when i rest'])(
    'or does not: %s',
    (said) => {
      expect(told(said, 'motion', 'swelling').motion).not.toBe('eases');
    },
  );
});
