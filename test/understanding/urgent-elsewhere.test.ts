import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

describe('dangers that are not in the legs', () => {
  test.each([
    'no slurred speech and no drooping face',
    'my head is thumping a bit',
    'sore neck and a tired arm from the gym',
    'my arm is dead from the flu jab',
    'i am confused by that question',
    'you are not making sense',
    'what was i asking',
    'my nan had slurred speech years ago',
    "my dad's mouth drooped when he had his stroke",
    'my watch is talking gibberish',
    'i dropped my keys on the way out',
    'my heart was racing on the hill',
    'i was sick last week after a bad curry and had a headache',
    'both arms ache from painting',
    'what if my face starts drooping',
    'i threw up after the intervals',
    "knocked my arm on the door it's swollen and blue",
    "got stung on the arm and it's all swollen",
    'leapt over a snake and my calf hurts',
  ])('none: %s', (said) => {
    expect(understand(said).request?.kind).not.toBe('urgentElsewhere');
  });

  test.each([
    "this is the worst headache i've ever had",
    'thunderclap headache at the finish and my calf is sore',
    "i've a headache a temperature and my neck is really stiff",
  ])('a headache that is more than one: %s', (said) => {
    expect(understand(said).request?.kind).toBe('urgentElsewhere');
  });

  test.each([
    "it's not the worst headache of my life",
    'bit of a headache and a stiff neck from sleeping funny',
  ])('and one that is not: %s', (said) => {
    expect(understand(said).request?.kind).not.toBe('urgentElsewhere');
  });

  test.each(['small chakkar in the morning while running', 'i went faint on the hill this morning'])(
    'a faint while running is at least unsure: %s',
    (said) => {
      expect(['yes', 'unsure']).toContain(understand(said).findings.chest);
    },
  );

  test.each([
    'my wee was a bit rosé after but only the one time',
    'the urine came out pinkish one time on sunday after the run now it is clear',
  ])('urine that was pink is unsure: %s', (said) => {
    expect(understand(said).findings.darkUrine).toBe('unsure');
  });

  test.each([
    'my hand forgot how to turn the key',
    'my fingers are too clumsy with the laces today',
    'my wife says my mouth was hanging',
    'my eyelids keep drooping',
    "i'm seeing two of everything",
    'two little dots on my ankle still oozing',
    'i want to kill myself',
    'the sight in my right eye went grey for five minutes',
    'banged my head wednesday and i was sick twice this morning',
    "there's a bruise above the ear and my wife says i am sleepy and muddled",
  ])('in other words: %s', (said) => {
    expect(understand(said).request?.kind).toBe('urgentElsewhere');
  });

  test.each([
    'i saw two of my mates at the start',
    'i forgot my gloves',
    'that hill will kill me',
    'bumped my head on the cupboard, nothing since',
    'my eye went black after an elbow on sunday',
  ])('nothing of the kind: %s', (said) => {
    expect(understand(said).request?.kind).not.toBe('urgentElsewhere');
  });
});

describe('a sign of more than legs', () => {
  test.each([
    ["legs are cooked from the twelve hour and my ring won't come off", ['ordeal', 'bloated']],
    ["i've got a banging head though spewed twice", ['headache', 'vomiting']],
    ["no fever but it's my head that's killing me", ['headache']],
    ['i drank heaps of water all night', ['overdrinking']],
    ['i put my keys in the fridge', ['muddled']],
  ])('%s', (said, signs) => {
    expect(understand(said).signs).toEqual(expect.arrayContaining(signs));
  });

  test.each([
    'no fever cough headache or vomiting',
    'no headache and not being sick',
    'my wife has a headache',
    'would i get a headache',
    'a hard run on sunday',
    'tight calves and a tight watch strap',
  ])('none: %s', (said) => {
    expect(understand(said).signs ?? []).toEqual([]);
  });
});
