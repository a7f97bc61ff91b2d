/** Dangers that were passed over because they were told as something small, and small things that rang an alarm. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const vital: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve'];

const told = (said: string, asked: readonly FindingKey[] = []): Findings =>
  understand(said, asked.length > 0 ? { asked, yesMeans: 'bad' } : {}).findings;

describe('a heart that is told as a tooth', () => {
  test.each([
    'can i do hills if i go slow enough that the toothache thing stays away',
    'should i go if the jaw ache comes on hills',
    'does the toothache thing matter on hills',
    'even though the jaw had me sat down on the stairs',
  ])('is doubtful on effort, or where it stops somebody: %s', (said) => {
    expect(told(said)).toMatchObject({ chest: 'unsure' });
  });

  test.each([
    'so slow hills at a chat then even though the tooth had me sat sweating at breakfast',
    'the jaw thing had me sweating on the climb',
  ])('is a danger on effort and with a sweat: %s', (said) => {
    expect(told(said)).toMatchObject({ chest: 'yes' });
  });

  test.each([
    "nah just the tooth it's the jaw and sort of across the top of the chest on hills",
    "no it's my left arm and the chest when i climb",
  ])('is a danger across the chest, whatever the answer began with: %s', (said) => {
    expect(told(said, vital)).toMatchObject({ chest: 'yes' });
  });

  test.each([
    'if i get toothache on hills should i stop',
    'if my jaw aches should i stop',
    'gritted my teeth up the hill sweating',
    "my husband's jaw had him sweating",
    'my tooth is sore',
  ])('is none that might be, is a figure of speech, or belongs to somebody else: %s', (said) => {
    expect(told(said)).not.toHaveProperty('chest');
  });

  test.each([
    'no nothing in the chest or the jaw on hills',
    'no just my jaw from the dentist',
    "no it's the jaw",
    'nope my jaw is fine and chest is fine',
  ])('is none that is denied, explained, or alone: %s', (said) => {
    expect(told(said, vital)).toMatchObject({ chest: 'no' });
  });
});

describe('the breath', () => {
  test.each([
    "nah none of that wind's good as a full sixty minutes",
    "my wind's grand thanks",
    'wind is really good',
  ])('is meant by a wind that is good: %s', (said) => {
    expect(told(said, ['chest'])).toMatchObject({ chest: 'no' });
  });

  test.each(["wind's not good", "it's just wind", "breathing's not so great", 'breathing is not that good'])(
    'is not well: %s',
    (said) => {
      expect(told(said, ['chest'])).toMatchObject({ chest: 'yes' });
    },
  );
});

describe('a fall on the face in a run', () => {
  test.each([
    "legs quit on me wednesday mid interval next thing i'm eating grass feel fine now good to go",
    "nothing's sore man zero just a scraped knee from the faceplant on wednesday",
    'faceplanted on the last rep',
    "next thing i know i'm staring at the sky",
    'kissed the tarmac halfway round parkrun',
    'ate dirt on the third interval',
  ])('may have been a faint: %s', (said) => {
    expect(understand(said)).toMatchObject({ fainted: true, findings: { chest: 'unsure' } });
  });

  test.each([
    'tripped and faceplanted at parkrun',
    'faceplanted over a root on the trail run',
    "slipped next thing i'm eating dirt",
    'faceplanted into bed after my long run',
    'kissed the ground after finishing the marathon',
    'i nearly faceplanted on the run',
    "my mate was running and next thing he's eating grass",
    'ran on the grass today calf sore',
  ])('is none that is explained, was none, or was somebody else: %s', (said) => {
    expect(understand(said).fainted).toBeUndefined();
  });
});

describe('a boot', () => {
  test.each([
    "it's just the welly sticking",
    "that's why me boot sticks",
    'the zip on my boot keeps sticking',
  ])('that sticks is no joint: %s', (said) => {
    expect(told(said)).not.toHaveProperty('jointTrouble');
  });

  test('that sticks beside a knee that catches says nothing of the knee', () => {
    expect(told('the door sticks and my knee catches')).toMatchObject({ jointTrouble: 'catches' });
  });
});

describe('the side', () => {
  test.each([
    ["it's a good two fingers fatter than the right", 'left'],
    ["just left one right one's its normal self", 'left'],
    ['left calf a couple of fingers thicker round than my right', 'left'],
    ["calf's an inch wider than the left one", 'right'],
    ['calf hurts the right one is fine', 'left'],
    ["the right is fine it's the left", 'left'],
    ['the right calf is fatter than it was', 'right'],
  ])('is the other than the one that is well or stands behind "than": %s', (said, side) => {
    expect(understand(said, { asked: ['side', 'swelling'], yesMeans: 'bad' }).echo?.side).toBe(side);
  });

  test('is not one where both hurt', () => {
    expect(told('both hurt, left more than right')).not.toMatchObject({ side: 'one' });
  });
});

test('a swelling is measured in fingers, which are not swollen themselves', () => {
  const said =
    "well yes it's swollen two fingers fatter than the other one warm and all and the sock leaves a right dent";
  const asked: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'walking'];
  expect(told(said, asked)).toMatchObject({ swelling: 'clear', heat: 'yes' });
  expect(told('no not even a finger fatter than the other', asked)).toMatchObject({ swelling: 'none' });
});

describe('a leg that gives up at the same place on every run', () => {
  test.each([
    'doctor say run for sugar so i run but always same street light my leg say stop then is okay',
    'my leg is running out of petrol every time same place near the temple then after standing it is okay',
    "every run the calf tells me to stop at the same lamp post then it's fine",
  ])('is told by where it stops, and that it is well then: %s', (said) => {
    expect(told(said)).toMatchObject({ everyRun: 'yes' });
    expect(told(said)).not.toMatchObject({ pain: 'none' });
  });

  test.each([
    'leg said stop yesterday then it was fine',
    'dog makes me stop at the same tree every time my leg is fine',
    'always run in the morning then is okay',
    "my watch tells me to stop at the same hill then it's okay",
  ])('is no dog, no watch and no single day: %s', (said) => {
    expect(told(said)).not.toHaveProperty('everyRun');
  });
});

describe('a foot that is cool', () => {
  const notSudden = (said: string): unknown =>
    understand(said, { asked: ['deformity', 'cold'], yesMeans: 'bad' }).notSudden;

  test('for months is told as not sudden', () => {
    expect(notSudden('foot is cooler than right one since months that much only')).toBe(true);
  });

  test.each(['foot is cooler today, calf sore for months', 'my foot went cold', 'it is a bit cool'])(
    'is not, by that alone: %s',
    (said) => {
      expect(notSudden(said)).toBeUndefined();
    },
  );
});

test('a leg that went on strike yesterday and came back is asked about', () => {
  const nerve = (said: string) => understand(said).findings.nerve;
  expect(nerve('right leg went on strike at the turkey trot yesterday came back in twenty minutes')).toBe(
    'unsure',
  );
  expect(nerve("my leg was weak last year but it's fine")).toBeUndefined();
});
