/** When a part that is named is where it hurts, and when it is only named: by how the sentence is built. */
import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string, asked?: readonly FindingKey[]) =>
  understand(said, { asked, yesMeans: asked === undefined ? undefined : 'bad' }).findings;

describe('a bare back', () => {
  test.each([
    ['elbows hips back about a three', ['sites', 'pain']],
    ['my neck and back and both my legs', ['sites', 'pain']],
    ["it's only the back", ['walking']],
  ] as const)('%s: the low back', (said, asked) => {
    expect(heard(said, asked).sites).toContain('lowBack');
  });
  test.each([
    ['the calf round the back', ['sites', 'pain']],
    ["my knee's sore on the way back", undefined],
    ['we ran there and back and my shin hurts', undefined],
    ['sometimes the front sometimes the back', ['sites']],
  ] as const)('%s: none', (said, asked) => {
    expect(heard(said, asked).sites ?? []).not.toContain('lowBack');
  });
});

describe('a seat that is numb', () => {
  test.each(['my arse went to sleep on the bench and it is numb still', 'my numb backside is back again'])(
    '%s: a place, and a saddle',
    (said) => {
      expect(heard(said)).toMatchObject({ nerve: 'saddle', sites: ['glute'] });
    },
  );
});

describe('a place and its number', () => {
  test('is sore, whatever was asked', () => {
    expect(heard("no none of that the hip's about a two", ['swelling', 'heat']).sites).toEqual(['hip']);
    expect(heard('hips and knees are both zero', ['sites', 'pain']).sites).toBeUndefined();
  });
});

describe('a limb of which the good is told first', () => {
  test.each([
    ['no the foot feels warm and looks normal just a wee bit sore', ['chest', 'nerve', 'cold']],
    ["leg's straight it just hurts", ['deformity', 'cold']],
    ['toes not numb only the puffiness', ['nerve', 'cold']],
    ['nowhere my legs they are perfect', ['sites', 'pain']],
  ] as const)('%s: not where it hurts', (said, asked) => {
    expect(heard(said, asked).sites).toBeUndefined();
  });
  test.each([
    ["foot's warm but it's gone numb", ['nerve', 'cold'], 'foot'],
    ['legs are not cold only stiff', ['nerve', 'cold'], 'legs'],
    ['my legs are fine but my calf is a four', ['sites', 'pain'], 'calf'],
    ['my foot is normal until i run then it throbs', ['nerve', 'cold'], 'foot'],
  ] as const)('%s: where it is', (said, asked, site) => {
    expect(heard(said, asked).sites).toContain(site);
  });
});

describe('both, by what it stands with', () => {
  test.each([
    ['my hips went they are both rather painful', undefined],
    ['no it is both sides and i sleep', ['pinpoint', 'restPain']],
    ['just the outside of each', ['pinpoint', 'injury']],
  ] as const)('%s: both', (said, asked) => {
    expect(heard(said, asked).side).toBe('both');
  });
  test.each([
    ['both my shoulders ache and my knee is sore', undefined, undefined],
    ['both ankles are fine it is my left shin that is sore', undefined, 'one'],
    ['no it is only puffy compared to the other', ['swelling'], 'one'],
  ] as const)('%s: not both', (said, asked, side) => {
    expect(heard(said, asked).side).toBe(side);
  });
});

describe('how far it reaches, asked for one spot', () => {
  test.each([
    'no it is a broad ribbon on the shin',
    "a hand's length up the side",
    'the entire outer thigh',
    'it runs from the groin down to the knee',
    'no focal soreness',
  ])('%s: no one spot', (said) => {
    expect(heard(said, ['pinpoint', 'pop']).pinpoint).toBe('no');
  });
  test('nothing of it, where it is a likeness, or was not asked', () => {
    expect(heard('it went like a band in my calf', ['pinpoint', 'pop']).pinpoint).toBeUndefined();
    expect(heard('a bit swollen over the spot', ['swelling']).pinpoint).toBeUndefined();
  });
});

describe('both legs, and a nail', () => {
  test('both legs are the place where no other is named', () => {
    expect(heard("no fall it's sort of in both legs", ['pinpoint', 'injury']).sites).toEqual(['legs']);
    expect(heard('hips on both legs', ['sites', 'pain']).sites).toEqual(['hip']);
    expect(heard('same with both legs', ['side', 'trend']).sites).toBeUndefined();
  });
  test('a nail is skin, and a nail that one steps on is none', () => {
    expect(heard("only the nail's hanging on", ['nerve', 'cold']).sites).toEqual(['skin']);
    expect(heard('hurts like a nail in my heel', ['sites']).sites).toEqual(['heel']);
  });
});
