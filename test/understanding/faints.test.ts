/** Dizzy in full effort, or with a fall, may have been a faint: a chest that is fine does not clear it. */
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

describe('a faint, or nearly', () => {
  test.each([
    "went a bit swimmy on wednesday's hill reps and grazed both knees",
    'felt a bit dizzy on my tempo run yesterday and scraped my hands',
    'everything went a bit grey on the last interval',
    'came over a bit funny at parkrun and took a tumble',
    'i got giddiness while running and fell down',
    'head went fuzzy at the end of the race and i ended up on the floor',
    'had a whitey on the hill reps',
    'saw stars halfway up the hill',
    'my legs went from under me on the last sprint',
    'legs just went from underneath me halfway up the hill',
  ])('in full effort: %s', (said) => {
    const { findings, fainted } = understand(said);
    expect(fainted).toBe(true);
    expect(['unsure', 'yes']).toContain(findings.chest);
  });

  test.each([
    'skinned both knees when i dropped on the track yesterday',
    'i went down in the last hundred of a hard rep',
    'found myself on the deck halfway through the last rep',
    "next minute i'm on the deck no idea how",
    'grazed my elbow when i went down at mile ten',
    'i just sort of dropped in the finishing straight',
    'skinned both my knees at parkrun',
    "my calf's a little tight from when i went down at practice wednesday",
    'went down on the fourth rep',
    'calf sore from going down at training',
    'hit the deck mid run',
    'ended up on the track at practice',
  ])('down with no word of why: %s', (said) => {
    expect(understand(said)).toMatchObject({ fainted: true, findings: { chest: 'unsure' } });
  });

  test.each([
    'fell on the track yesterday and skinned both knees',
    'skinned my knee in the garden',
    'tripped and went down on the track',
    'came off the kerb and hit the deck on my run',
    'i dropped my phone on the track yesterday',
    'i dropped the pace on the last rep',
    'i dropped to a walk at mile four',
    'i dropped down to ten k in training',
    'someone clipped my heel and i went down in the race',
    'felt a pop and dropped on the track',
    'the swelling went down after the run',
    'i went down the hill on my run and my quads hurt',
    'my mate dropped on the track yesterday',
    'years ago i dropped on the track',
    'i went down at practice when i got tackled',
    'swelling was bad at practice went down during the night',
    'my heart rate went down at practice',
    'i went down with flu after the race',
    'i hit the ground running at practice',
    "calf's sore from going down hills",
    'i ended up on the floor after core work',
  ])('down, and why: %s', (said) => {
    const { findings, fainted } = understand(said);
    expect(fainted).toBeUndefined();
    expect(findings.chest).toBeUndefined();
  });

  test('who went down is no pain that has', () => {
    expect(understand('sore from when i went down on a run').findings.pain).toBe('unsure');
    expect(understand('the swelling just went down').findings.swelling).not.toBe('unsure');
  });

  test.each([
    'bit light headed when i stand up',
    'i tripped on a root and grazed my knees',
    'my legs went from under me on the ice and i grazed my knee',
    'my wife went dizzy on her run',
    'not dizzy at all, fell over a kerb and grazed my knee',
    'my calf felt a faint ache on the hill',
  ])('is none: %s', (said) => {
    expect(understand(said).fainted ?? false).toBe(false);
  });

  test.each<[said: string, fainted: boolean | undefined]>([
    ['no', false],
    ['no i just tripped', false],
    ["i didn't faint", false],
    ['no nothing at all right now i feel totally fine', undefined],
    ["my chest's fine mate", undefined],
    ["i'm not dizzy now", undefined],
    ['no just went a bit swimmy', undefined],
    ['i blacked out for a few seconds', true],
  ])('asked for it: %s', (said, fainted) => {
    expect(understand(said, { asked: ['chest'], yesMeans: 'bad', faint: true }).fainted).toBe(fainted);
  });
});

describe('asked whether it was a faint', () => {
  const answered = (said: string) => understand(said, { asked: ['chest'], yesMeans: 'bad', faint: true });

  test.each([
    'tripped over a kerb',
    'someone clipped my heels',
    'my shoelace came undone',
    'slipped on the ice',
  ])('%s: no', (said) => {
    expect(answered(said)).toMatchObject({ fainted: false, findings: { chest: 'no' } });
  });

  test.each([
    'tripped and then everything went grey',
    'i went down no idea why',
    'yes i tripped and passed out',
  ])('%s: not cleared', (said) => {
    expect(answered(said).fainted).not.toBe(false);
    expect(answered(said).findings.chest).not.toBe('no');
  });
});
