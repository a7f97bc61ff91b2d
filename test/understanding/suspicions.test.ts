/** Danger in words that stand in no table: heard at least as something to ask about. */
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

describe('a part of the body, and near it a sign of danger', () => {
  test.each<[said: string, heard: Findings]>([
    ["it's not a stitch it's like someone's doing up a belt round me chest", { chest: 'yes' }],
    ["there's this weight on my chest that won't shift", { chest: 'yes' }],
    ['my chest went peculiar on the hill', { chest: 'unsure' }],
    ["someone's ironing my chest", { chest: 'unsure' }],
    ["heart's trying to get out of my ribcage", { chest: 'yes' }],
    ["numb where you'd sit on a bike", { nerve: 'saddle' }],
    ['neither leg will do what i tell it', { nerve: 'saddle' }],
    ['pee came out looking like beetroot soup', { darkUrine: 'yes' }],
    ['the pee is a mad colour', { darkUrine: 'unsure' }],
    ['the whole foot looks like putty', { cold: 'yes' }],
    ["there's a step in me shin bone where it used to be straight", { deformity: 'yes' }],
    ['the knee is on backwards', { deformity: 'yes' }],
    ["can't push a finger into my thigh it's that solid", { rockHard: 'yes' }],
    ['my calf is stone', { rockHard: 'yes' }],
  ])('%s', (said, heard) => {
    expect(understand(said).findings).toMatchObject(heard);
  });

  test('it is asked about', () => {
    const [chest] = understand("someone's ironing my chest").evidence;
    expect(chest).toMatchObject({ key: 'chest', certainty: 'pieced' });
  });

  test.each([
    'i wear my heart rate strap round my chest',
    'my coach has calves like granite',
    'my achilles has gone backwards since tuesday',
    'a blister the size of a fifty pee and a black nail',
    "i'm on the warfarin for the old ticker",
  ])('none of it: %s', (said) => {
    const { chest, darkUrine, deformity, rockHard } = understand(said).findings;
    expect({ chest, darkUrine, deformity, rockHard }).toEqual({});
  });
});
