import { describe, expect, test } from 'vitest';
import { isUrgentOverTime } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const signs = (said: string) => understand(said).signs ?? [];

describe('something that bit and was not seen', () => {
  test.each([
    "something poked my ankle in the brush and there's two little dots",
    "two little dots on my heel and it's puffing up",
    'something bit me on the trail and my lips are tingling',
    'i felt a prick in my calf in the long grass and there are two tiny holes',
  ])('calls for help: %s', (said) => {
    expect(understand(said).request?.kind).toBe('urgentElsewhere');
  });

  test('is told over several turns', () => {
    expect(signs('something poked my ankle in the brush')).toContain('prick');
    expect(signs('lips are tingling too')).toContain('swellingThroat');
    expect(isUrgentOverTime(['prick', 'swellingThroat'])).toBe(true);
    expect(isUrgentOverTime(['prick', 'puffing'])).toBe(false);
  });

  test.each([
    "my ankle's swollen and i've two mosquito bites",
    'no two little dots just swelling',
    'something bit me and it itches',
    'lips are tingling',
    "my mate said something bit him and he's got two little dots",
  ])('and not: %s', (said) => {
    expect(understand(said).request?.kind).not.toBe('urgentElsewhere');
  });
});

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

describe('a head that was hit, a heat that was too much, a stroke that passed', () => {
  test.each([
    'one side of my face felt droopy after the run but it is gone and now my thighs ache',
    'left side went all weak after the ten k, came back in half an hour',
    "couldn't lift my left arm after the run for ten minutes, back to normal",
    "wife says i'm talking double dutch since the marathon",
    "couldn't work out how to put the key in the door, legs fine",
    'they thought i was having a stroke at the aid station',
    "one pupil's bigger than the other since the fall, hip sore",
    "clear stuff's dripping from my nose since i headbutted the floor",
    'i banged my head, no biggie, but i keep repeating myself',
    "i took a tumble and my head's been fuzzy ever since",
    "don't remember the last two miles after i hit the deck",
    'cracked my skull on the kerb when i fell, got a shiner',
    'whacked my noggin, no lump, just a bit spaced',
    "drank about eight litres on the run and now i'm puffy and confused",
    'it was thirty eight degrees and i stopped sweating and got goosebumps',
    'i was shivering in the sun and seeing pink elephants at mile twenty two',
    'did the half in a fur mascot suit and passed the point of sweating',
  ])('%s', (said) => {
    expect(understand(said).request?.kind).toBe('urgentElsewhere');
  });

  test.each([
    'it was thirty degrees and i sweated buckets',
    'i never stopped sweating in the heat',
    'shivering in the sun after a dip',
    "i fell and my ankle is swollen, i don't remember a pop",
    'i drank two litres of water',
    'my left side went a bit stiff',
    'my left side is weaker than the right',
    "couldn't lift my arm after the gym",
    "i can't work out how to use the app",
    'mum had a mini stroke last year',
    "bumped my head and i'm fine, no headache, not dizzy",
    'my nose is dripping clear stuff, got a cold',
    "my head's foggy since covid",
    'bit sleepy today and my calves are sore',
    'knocked out a fast five k and my calves are tight',
    'banged my head years ago and was out cold',
  ])('and what is none: %s', (said) => {
    expect(understand(said).request?.kind).not.toBe('urgentElsewhere');
  });

  test('a no before it answers the question, and denies no sleepiness', () => {
    expect(understand("no, bit sleepy and sick but that's the kebab").signs).toContain('afterBlow');
    expect(understand("no i'm not sleepy").signs ?? []).not.toContain('afterBlow');
  });
});
