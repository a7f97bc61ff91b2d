/** What is not told, and so is not heard: how much it hurts, a place that hurts, a score that is none. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const findings = (said: string, asked: readonly FindingKey[] = []): Findings =>
  understand(said, asked.length === 0 ? {} : { asked: [...asked], yesMeans: 'bad' }).findings;

describe('what a muscle does is not how much it hurts', () => {
  test.each([
    'my right hamstring seizes up at every start',
    'right calf grips by the third gate then lets go',
  ])('%s', (said) => {
    expect(findings(said).pain).toBeUndefined();
  });

  test.each(['my right hamstring seizes up and it hurts', 'my groin is being a nightmare'])(
    'but: %s',
    (said) => {
      expect(findings(said).pain).toBe('unsure');
    },
  );
});

describe('to feel something is not to be hurt by it', () => {
  test('what was touched is felt', () => {
    expect(findings("no it's warm enough and i can feel it", ['nerve', 'cold']).pain).toBeUndefined();
  });

  test('but what is just felt hurts a bit', () => {
    expect(findings('i can just feel it', ['pain'])).toMatchObject({ pain: 'mild' });
  });
});

describe('what one does about it is not how it is', () => {
  test.each(['do i put up with it or see somebody', 'she told me to run through it'])('%s', (said) => {
    expect(findings(said).pain).toBeUndefined();
  });

  test('unless it was asked how much it hurts', () => {
    expect(findings('i can put up with it', ['pain']).pain).toBe('unsure');
  });

  test('but what hurts, hurts', () => {
    expect(findings('my shin aches and i run through it').pain).toBe('unsure');
  });
});

describe('a score is told where something was complained of, and not otherwise', () => {
  test('after the place, in a clause of its own', () => {
    expect(findings("my ankle was at me all week but it's only a two now")).toMatchObject({ pain: 'mild' });
  });

  test('but no count of laps is one', () => {
    expect(findings('did two laps and went home').pain).toBeUndefined();
  });
});

describe('good news of another part', () => {
  test('is none of the legs', () => {
    expect(findings("my elbow's a bit sore nothing else hurts").pain).not.toBe('none');
    expect(findings('my shoulder is sore but not swollen and no fever').swelling).toBeUndefined();
  });

  test('unless they are named, or it was asked', () => {
    expect(
      findings("my elbow's the size of a melon but my legs are fine nothing hurts down there").pain,
    ).toBe('none');
    expect(findings('no swelling my shoulder is sore', ['swelling']).swelling).toBe('none');
    expect(findings("my shoulder's sore but my legs don't hurt").pain).toBe('none');
  });
});

describe('a painkiller of another day', () => {
  test.each(['i took paracetamol yesterday but nothing today', 'had an ibuprofen last night but none since'])(
    'is none now, where so much is told: %s',
    (said) => {
      expect(findings(said).painkiller).toBe('no');
    },
  );

  test('and where it was asked', () => {
    expect(findings('i took paracetamol yesterday', ['painkiller']).painkiller).toBe('no');
  });

  test('but is left open otherwise, to be asked', () => {
    expect(findings('i took paracetamol yesterday').painkiller).toBeUndefined();
  });

  test('and one of today is one', () => {
    expect(findings('i took paracetamol this morning').painkiller).toBe('yes');
  });
});

describe('a cough beside the colour of the urine', () => {
  test('is no pelvic floor that leaks', () => {
    const asked: FindingKey[] = ['chest', 'darkUrine', 'nerve'];
    expect(findings("chest's fine just coughing and my wee's pale", asked).pelvicFloor).toBeUndefined();
    expect(findings('i wee a bit when i cough', asked).pelvicFloor).toBe('yes');
  });
});

describe('a muscle that catches', () => {
  test('is no joint that does', () => {
    expect(findings('my calf catches when i push off')).toEqual({ sites: ['calf'] });
    expect(findings('my knee catches').jointTrouble).toBe('catches');
    expect(findings("the joint is perfect it's the muscle").jointTrouble).toBe('none');
  });
});

describe('one spot', () => {
  test.each(['not just one spot', 'not just in one place it is everywhere'])('is denied: %s', (said) => {
    expect(findings(said, ['pinpoint']).pinpoint).toBe('no');
  });

  test('is told: no, just one', () => {
    expect(findings('no just one spot', ['pinpoint']).pinpoint).toBe('yes');
  });
});

test.each([
  'got a headache and chucked up once',
  'feeling queasy',
  'me guts are griping',
  'i chundered last night',
])('a stomach that turns is an illness: %s', (said) => expect(findings(said).illness).toBe('unwell'));

test('a joint that is a bit wobbly may give way, and a leg may be weak', () => {
  expect(findings("my ankle's a bit wobbly")).toMatchObject({ jointTrouble: 'unsure' });
  expect(findings("my leg's a bit wobbly")).toMatchObject({ nerve: 'unsure' });
  expect(findings("my leg's wobbly")).toMatchObject({ nerve: 'weak' });
});

describe('what is put right after an answer, or beside one', () => {
  test.each<[said: string, asked: readonly FindingKey[], heard: Findings]>([
    ["there's nothing wrong with my chest", ['chest'], { chest: 'no' }],
    ["foot's warm enough", ['cold'], { cold: 'no' }],
    [
      "no swelling no fever and i'm walking like a normal person",
      ['swelling', 'fever', 'walking'],
      {
        swelling: 'none',
        fever: 'no',
        walking: 'normal',
      },
    ],
    ["ankles puffed up on monday but that's gone no fever", ['fever'], { swelling: 'none', fever: 'no' }],
    ["i'm dead fresh", ['fatigue'], { fatigue: 'none' }],
    ["i'll ring the surgery tomorrow", [], {}],
    ['i carried the baby i had him on that side all day', [], {}],
  ])('%s', (said, asked, heard) => expect(findings(said, asked)).toEqual(heard));

  test('the warmth that is too much, and the operation that was had, still count', () => {
    expect(findings('my shin is warm to touch').heat).toBe('yes');
    expect(findings('i had surgery in march').clotRisk).toBeDefined();
    expect(findings("i'm dead on my feet").fatigue).toBe('exhausted');
  });
});

describe('a time of something else', () => {
  test.each<[said: string, days: Findings['days']]>([
    ['third week of the couch to 5k thing and my calves are tight', undefined],
    ['my calves are only sore since yesterday three weeks is my running program', '0-3'],
    ['my calf is sore since yesterday not three weeks', '0-3'],
    ['my calf is sore for three weeks', '15+'],
    ["i'm eleven months postpartum and tired", undefined],
    ["my knee's been sore for two months since the surgery", '15+'],
  ])('%s', (said, days) => expect(findings(said).days).toBe(days));
});

describe('what only sounds like it', () => {
  test('a knee that somebody is afraid of has not come back', () => {
    expect(findings("i'm scared my knee comes back").comesBack).toBeUndefined();
    expect(findings('my knee keeps coming back').comesBack).toBe('yes');
  });

  test('a resting pulse is no heart that races', () => {
    const asked: FindingKey[] = ['chest', 'darkUrine'];
    expect(findings('no to all of them resting pulse fifty two', asked).chest).toBe('no');
    expect(findings('my heart is racing', asked).chest).toBe('yes');
  });

  test('a calf that cramps up and lets go holds up no joint', () => {
    expect(findings('my calf cramps up every time then it quits').jointTrouble).toBeUndefined();
    expect(findings('my knee gets stuck sometimes since i twisted it').jointTrouble).toBe('catches');
    expect(findings("my knee's been stuck since i twisted it").jointTrouble).toBe('locked');
  });

  test('a stride that is normal is a walk that is', () => {
    expect(findings("it doesn't change my stride").walking).toBe('normal');
    expect(findings('it changes my stride').walking).not.toBe('normal');
  });
});

describe('a chest beside a calf', () => {
  test('is not what squeezes, where the calf does', () => {
    expect(
      findings('chest is perfectly fine it is the right calf only that is squeezing', ['chest']).chest,
    ).toBe('no');
    expect(findings("my calf is fine it's my chest that is squeezing", ['chest']).chest).toBe('yes');
  });

  test('breathes: "no, breath\'s alright" is no want of breath', () => {
    expect(findings("no breath's alright feeling's alright", ['chest', 'nerve']).chest).toBe('no');
    expect(findings('i have no breath', ['chest']).chest).toBe('yes');
  });
});

test('legs that are a bit dead are tired, and legs that have gone dead may be numb', () => {
  expect(findings('legs still a bit dead')).toEqual({ fatigue: 'tired' });
  expect(findings('my legs have gone dead').nerve).toBe('bothLegs');
});
