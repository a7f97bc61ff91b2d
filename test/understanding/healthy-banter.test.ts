/** What healthy people say beside an answer, each with what it is not to be confused with. */
import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

// A Saturday.
const today = new Date(Date.UTC(2026, 10, 28));
const heard = (said: string, ...asked: FindingKey[]) =>
  understand(said, { asked, yesMeans: asked.length > 0 ? 'bad' : 'good', today });
const findings = (said: string, ...asked: FindingKey[]) => heard(said, ...asked).findings;

describe('another who does it', () => {
  test.each([
    ['no the pony was the one who puffed', 'chest', 'no'],
    ["no it's my neighbour who is limping", 'walking', 'normal'],
  ] as const)('is not the runner: %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });
  test.each([
    ['so stiff is my landlord', 'motion', undefined],
    ['the left one is the one limping', 'walking', 'limping'],
    ["it's just numb", 'nerve', 'tingling'],
    ["i'm the one who's limping", 'walking', 'limping'],
    ['my coach is the one who noticed me gasping', 'chest', 'yes'],
    ["legs are fine the right one is the one that's numb", 'nerve', 'tingling'],
  ] as const)('and a part of the runner is: %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });
});

describe('a hot thing', () => {
  test.each([
    'just the hot nights lately',
    'i came out of hot pilates an hour ago',
    'the hot tub was lovely',
  ])('is no leg: %s', (said) => {
    expect(findings(said, 'heat').heat).not.toBe('yes');
  });
  test('and a hot shin is one', () => {
    expect(findings('the shin is hot to touch', 'heat').heat).toBe('yes');
  });
});

describe('colours beside a knock', () => {
  test.each([
    'a yellow green mark from the coffee table',
    'black and blue where the dog ran into me',
    'a bluish mark where a ball hit it',
    'the foot is warm only the bruise is blue',
    "my thighs get itchy when it's cold",
  ])('are a bruise: %s', (said) => {
    expect(String(findings(said, 'cold', 'bruise').cold)).not.toMatch(/yes|unsure/);
  });
  test.each(['my toes have gone blue', 'the leg has gone blue and yellow and cold'])(
    'and a limb of one colour may be without blood: %s',
    (said) => {
      expect(findings(said, 'cold').cold).toMatch(/yes|unsure/);
    },
  );
  test('legs that feel hollow are tired, and a hollow in a tendon is a gap', () => {
    expect(findings('my legs feel hollow', 'deformity')).toEqual({ fatigue: 'tired' });
    expect(findings("there's a hollow above the heel", 'deformity').deformity).toMatch(/yes|unsure/);
  });
});

describe('the question given back before its no', () => {
  test.each([
    ['bent how do you mean no it is straight', 'deformity', 'no'],
    ['fever who has a fever', 'fever', 'no'],
    ['fall what fall', 'injury', 'no'],
    ['bent you are asking no nothing crooked', 'deformity', 'no'],
    ['chest pain why would i have chest pain no', 'chest', 'no'],
    ['chest pain what chest pain i have none', 'chest', 'no'],
    ['swelling or bruising no no they look ordinary', 'swelling', 'none'],
  ] as const)('tells of nothing: %s', (said, key, value) => {
    expect(findings(said, key, 'bruise')[key]).toBe(value);
  });
  test('nor of getting worse', () => {
    expect(findings("worse who says worse it's better than monday", 'trend').trend).toBe('improving');
  });
  test.each([
    ['swelling what can i say it is huge', 'swelling', 'clear'],
    ['swelling and heat no fever', 'heat', 'yes'],
    ['worse and worse', 'trend', 'worse'],
    ['chest pain what chest pain well a bit', 'chest', 'yes'],
    ['chest pain why yes a bit of chest pain', 'chest', 'yes'],
    ['chest pain who has chest pain actually i do', 'chest', 'yes'],
    ['fever who has a fever me', 'fever', 'yes'],
    ['bent no matter', 'deformity', 'yes'],
    ['pop or snap no just a crack', 'pop', 'yes'],
    ['pop no doubt about it', 'pop', 'yes'],
  ] as const)('and what is only named first is told: %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });
});

describe('what "it" is', () => {
  test('after a question about urine and legs the urine is pale', () => {
    expect(
      findings("it's lovely and pale legs are normal", 'chest', 'darkUrine', 'nerve', 'cold'),
    ).toMatchObject({
      darkUrine: 'no',
      cold: 'no',
      nerve: 'none',
    });
    expect(findings('my legs are pale', 'darkUrine', 'cold').cold).toBe('yes');
  });
  test('none of ten at home denies nothing', () => {
    expect(findings('zero around the house and a two on a run', 'sites', 'pain', 'days')).toEqual({
      pain: 'mild',
    });
    expect(findings('i can do nothing around the house', 'dailyLife').dailyLife).toBe('yes');
  });
  test('a ten of the wallet is none of the legs', () => {
    expect(findings('my bank balance is a nine but the legs are a zero', 'pain').pain).toBe('none');
    expect(findings("the calf is a nine and the knee's a zero", 'pain').pain).toBe('extreme');
  });
});

describe('a painkiller of another day', () => {
  test.each([
    'i had an ibuprofen on wednesday',
    'one paracetamol thursday and nothing since',
    'had one paracetamol last night and nothing today',
    'a couple of nurofen yesterday and none today',
    'two ibuprofen the night before last and not a thing since',
    'i took one yesterday with breakfast and nothing today',
    'nothing today but i took one last night at midnight',
    'took paracetamol yesterday and ran two k this morning',
    "one yesterday and now i'm fine",
    'nothing today apart from a coffee',
  ])('hides nothing today: %s', (said) => {
    expect(findings(said, 'painkiller').painkiller).toBe('no');
  });
  test.each([
    "i've been on ibuprofen since wednesday",
    'ibuprofen this morning',
    'ibuprofen on friday and saturday',
    'chills on wednesday and ninety nine after paracetamol',
    'one last night and another this morning',
    'took one last night and one this morning',
    'had a paracetamol last night and another this morning',
    'paracetamol yesterday and again this morning',
    'took one yesterday and two at lunch',
    'none yesterday but one today',
    'nothing today except one at breakfast',
    'nothing since the ibuprofen this morning',
    'had ibuprofen this morning nothing since',
    'on ibuprofen since friday nothing today touches it',
    'took two paracetamol yesterday and none so far today have worked',
    'yes took ibuprofen at six and last night and nothing is sore today',
    'took naproxen on monday none today until lunch',
  ])('and this one may: %s', (said) => {
    expect(findings(said, 'painkiller').painkiller).toBe('yes');
  });
});

describe('what comes back, and is no injury', () => {
  test.each(['my eyes itch and it comes back every april with the birch', 'i would love to do it all again'])(
    '%s',
    (said) => {
      expect(findings(said, 'comesBack').comesBack).not.toBe('yes');
    },
  );
  test('an ache that comes back every spring is one', () => {
    expect(findings('it comes back every spring when i train', 'comesBack').comesBack).toBe('yes');
  });
});

describe('sayings', () => {
  test.each([
    ["i'm no spring chicken", 'fatigue'],
    ['i can talk the hind leg off a donkey', 'nerve'],
    ['worn out just hearing all that', 'fatigue'],
    ["i've always waddled like a duck", 'walking'],
    ['tok tok sound when i come down the stairs', 'dailyLife'],
    ['the lights went out on me the torch battery died', 'chest'],
    ["wiped the windscreen you couldn't tell there was someone else's", 'nerve'],
  ] as const)('are no trouble: %s', (said, key) => {
    expect(String(findings(said, key)[key])).not.toMatch(/yes|tired|exhausted|altered|stairs|saddle|weak/);
  });
  test.each([
    ['worn out just walking to the gate', 'fatigue', 'exhausted'],
    ['since the fall i waddle like a duck', 'walking', 'altered'],
    ["i usually walk fine but i'm walking like a duck", 'walking', 'altered'],
    ['everything went black like a screen switched off', 'chest', 'yes'],
    ['the lights went out on me and i woke on the grass', 'chest', 'yes'],
    ['just one numb spot on the foot', 'nerve', 'tingling'],
    ["it's not numb mind", 'nerve', 'none'],
  ] as const)('and these are told: %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });
});

describe('things that have the words of a trouble', () => {
  test.each([
    ['the bananas are bruised', 'bruise'],
    ["blood red toenails but that's nail varnish", 'darkUrine'],
    ['cold feet because i was barefoot on the tiles', 'cold'],
    ['i fell asleep on the sofa and that was the only fall', 'injury'],
    ["snapped at my boss and that's the only snap", 'pop'],
    ['my golf is getting worse', 'trend'],
    ['up at night with the baby', 'restPain'],
    ['a bit ill at ease', 'illness'],
    ['the only strong thing is the coffee', 'darkUrine'],
  ] as const)('are no trouble: %s', (said, key) => {
    expect(String(findings(said, key)[key])).not.toMatch(/yes|worse|unwell|clear/);
  });
  test.each([
    ['a bruise the size of an apple on my thigh', 'bruise', 'yes'],
    ['the right foot is cold even on the rug without socks', 'cold', 'yes'],
    ['i fell asleep and then fell on the stairs', 'injury', 'yes'],
    ['my golf is getting worse and so is the knee it is getting worse', 'trend', 'worse'],
    ['the ache wakes me at night', 'restPain', 'yes'],
    ['i heard a snap at the start', 'pop', 'yes'],
    ['a cold foot when i am barefoot', 'cold', 'yes'],
  ] as const)('and the body has them too: %s', (said, key, value) => {
    expect(findings(said, key)[key]).toBe(value);
  });
  test('a ten for enthusiasm is no score of pain', () => {
    expect(findings('a solid ten for enthusiasm and a zero for the legs', 'pain').pain).toBe('none');
    expect(findings('nothing but my pride which is a nine', 'pain').pain).not.toBe('extreme');
  });
});

describe('who or what else woke somebody', () => {
  test.each([
    ['grandbaby kept us up half the night nothing hurts'],
    ['it was the baby crying that woke me', 'restPain'],
    ['no pain at all it was the baby that woke me', 'restPain'],
    ['the neighbours kept us awake half the night', 'restPain'],
    ['my husband snoring kept me up half the night'],
    ['the thing that woke me was the dog', 'restPain'],
    ['threw up half the night friday but i am keeping toast down now'],
    ['i was up half the night being sick'],
  ] as const)('is no pain at night: %s', (said, asked?: FindingKey) => {
    expect(findings(said, ...(asked === undefined ? [] : [asked])).restPain).toBeUndefined();
  });
  test.each([
    'the pain woke me and then the baby',
    'my hip kept me up half the night',
    'the baby woke me and then my hip kept me up all night',
    'the baby woke me and it kept me up',
    'grandbaby woke me because i was moaning with the leg',
    'the grandbaby kept us up and the leg was agony',
    'the neighbours kept me awake and so does the pain it wakes me',
    'not the baby the ache woke me',
    'the dog woke me and my calf was throbbing that woke me too',
    'threw up on friday and my hip kept me up half the night',
    'woke me at three no not the dog woke me it was my shin',
    "it's what woke me not the baby woke me",
    "can't sleep on that side and the dog keeps me awake too",
  ])('and pain is: %s', (said) => {
    expect(findings(said, 'restPain').restPain).toBe('yes');
  });
  test('a baby that cried is not asked about, and one whose leg hurts is', () => {
    expect(heard('it was the baby crying that woke me').request).toBeUndefined();
    expect(heard('my daughter is crying her leg hurts').request).toEqual({
      kind: 'aboutSomebody',
      who: 'child',
    });
  });
  test('and who threw up half the night is ill', () => {
    expect(findings('threw up half the night').illness).toBe('unwell');
    expect(findings('i was up half the night being sick').illness).toBe('unwell');
  });
});

describe('an arm that swelled', () => {
  test.each([
    'slight swelling of the arm only legs are normal',
    'swelling in my left arm only my legs are fine',
    'a bit of swelling of the shoulder only my legs are grand',
  ])('is no leg: %s', (said) => {
    expect(findings(said, 'swelling', 'heat')).toMatchObject({ swelling: 'none' });
    expect(findings(said, 'swelling', 'heat').sites ?? []).toEqual([]);
  });
  test.each([
    'the arm is sore and my calf is swollen',
    'swelling in the arm and in my calf',
    'swelling in only the left calf',
    'swelling of the calf only',
  ])('and a calf is: %s', (said) => {
    expect(findings(said, 'swelling', 'heat')).toMatchObject({ swelling: 'clear', sites: ['calf'] });
  });
});

describe('a score of an arm, beside one of a leg', () => {
  test.each([
    ['two out of ten in the left arm since thursday legs zero', 'none'],
    ['two in the arm and a four in the legs', 'moderate'],
    ['two in my arm and a seven in my knee', 'severe'],
    ['a five in the calf and a two in the arm', 'moderate'],
    ['four in the arm and leg', 'moderate'],
    ['about a three in my calf', 'mild'],
  ] as const)('%s: %s', (said, pain) => {
    expect(findings(said, 'pain', 'days').pain).toBe(pain);
  });
});

describe('what has recurred', () => {
  test.each([
    ["no it hasn't recurred since friday", 'no'],
    ['nothing has recurred', 'no'],
    ['it has recurred twice', 'yes'],
    ['it recurs every few weeks', 'yes'],
  ] as const)('%s: %s', (said, value) => {
    expect(findings(said, 'comesBack').comesBack).toBe(value);
  });
});

describe('what sounds like a tiredness, a knock, or stairs', () => {
  test.each([
    ['whacked it tuesday on shift', 'fatigue'],
    ['caught it on the ward', 'injury'],
    ['caught the bug off the kids', 'injury'],
    ['my knee clicks when i go downstairs is running bad for it', 'dailyLife'],
  ] as const)('is none: %s', (said, key) => {
    expect(findings(said)[key]).toBeUndefined();
  });
  test.each([
    ['i am whacked', 'fatigue', 'exhausted'],
    ['stairs are bad for my knee is running bad for it', 'dailyLife', 'stairs'],
    ['caught it on the door and it bled', 'injury', 'knock'],
    ['caught it on the office chair and went down', 'injury', 'knock'],
    ["caught it on my son's bike", 'injury', 'knock'],
  ] as const)('and is one: %s', (said, key, value) => {
    expect(findings(said)[key]).toBe(value);
  });
});

// Of which day a reading is: today is a Saturday, and a fever has to be over for a full day
describe('two readings of a thermometer', () => {
  test.each([
    'thirty eight was thursday thirty seven one today',
    'thirty eight two on wednesday and thirty seven now',
    'two since thursday night and fever was thirty eight then but today it is thirty seven point one',
  ])('of which the fever is days ago: %s', (said) => {
    expect(findings(said, 'fever').fever).toBe('no');
  });
  test.each([
    'thirty eight yesterday thirty seven one now',
    'thirty eight was friday thirty seven one today',
    'fever was thirty eight last night but today it is thirty seven',
    'thirty eight was thursday thirty eight one today',
    'thirty seven one yesterday thirty eight two today',
    'thirty seven on thursday thirty eight today',
    'fever was thirty eight then but today it is thirty eight point five',
    'thirty nine wednesday thirty seven five now and i took ibuprofen',
    'thirty nine two on tuesday down to thirty seven seven today with paracetamol',
  ])('of which one is a fever, or was yesterday: %s', (said) => {
    expect(findings(said, 'fever').fever).toBe('yes');
  });
});
