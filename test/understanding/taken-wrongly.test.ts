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

describe('two nots that are said for one', () => {
  test.each([
    ["can't hardly walk on it", { walking: 'limping' }],
    ["i can't hardly put weight on it", { walking: 'unable' }],
    ["i can't barely feel my foot", { nerve: 'tingling' }],
    ["can't hardly pee either", { nerve: 'saddle' }],
    ["can't hardly bend my knee", { motion: 'limited' }],
    ["i can't walk on my toes", { nerve: 'weak' }],
    ["it'll no bend", { motion: 'limited' }],
    ["it don't hardly hurt", { pain: 'mild' }],
  ] as const)('are no good news: %s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
  });

  test.each([
    ['can walk on it', { walking: 'normal' }],
    ["it'll be no bother to bend it", { motion: 'full' }],
  ] as const)('and without them it is: %s', (said, told) => {
    expect(findings(said)).toEqual(told);
  });
});

describe('a verb that stands between two others', () => {
  test("is of walking in 'walking i cannot', and of the run in 'six walking, i can't run'", () => {
    expect(findings('walking i cannot').walking).toBe('unable');
    expect(findings('walking i can').walking).toBe('normal');
    expect(findings("six walking, i can't really run")).toEqual({ pain: 'strong' });
  });

  test('tells of a bike in "neither of them bothers it", and of the knees in "it doesn\'t bother me"', () => {
    expect(findings('can i bike or swim instead neither of them bothers it')).toEqual({});
    expect(findings("my knee doesn't bother me").pain).toBe('none');
  });
});

describe('a time that is reckoned', () => {
  test.each([
    ["it'd be two weeks back", '8-14'],
    ["it'd be two weeks back when the socks were new and it shows up nightly", '8-14'],
    ["that'd be about ten days ago", '8-14'],
    ['that would be tuesday', '4-7'],
    ['it must be three weeks now', '15+'],
  ] as const)('is since when it is: %s', (said, days) => {
    expect(findings(said, 'days', 'comesBack').days).toBe(days);
  });

  test.each(['it would be great if i could run in two weeks', 'it would be two weeks off if i rest'])(
    'and not what would be: %s',
    (said) => {
      expect(findings(said, 'days').days).toBeUndefined();
    },
  );
});

describe('what is done every day, beside a no', () => {
  test.each(['no i walk twelve mile a day on my round', 'no i run five miles every morning'])(
    'shows a chest and nerves that are well: %s',
    (said) => {
      expect(findings(said, 'chest', 'nerve')).toEqual({ chest: 'no', nerve: 'none' });
    },
  );

  test.each([
    'no i run five miles a day with my inhaler',
    'no i walk a mile a day but i have to stop',
    'no i walk twelve mile a day and i am gasping',
  ])('but not where it comes hard: %s', (said) => {
    expect(findings(said, 'chest', 'nerve').chest).not.toBe('no');
  });
});

describe('"nothing wrong with me" behind one thing that was denied', () => {
  test('speaks for the runner as a whole, and takes back nothing that was told', () => {
    const asked = ['swelling', 'heat', 'illness'] as const;
    expect(findings("never swelled up once and there's nowt wrong with me", ...asked)).toEqual({
      swelling: 'none',
      heat: 'no',
      illness: 'none',
    });
    expect(findings("it swelled right up and there's nothing wrong with me", ...asked).swelling).toBe(
      'clear',
    );
    expect(findings("there's nothing wrong with me except it's hot", ...asked).heat).toBe('yes');
  });
});

describe('an illness that is over, behind a no', () => {
  test.each([
    "no i'm totally fine i had a rotten cold but it's been gone since monday",
    'no i had the flu but it has cleared up now',
  ])('excepts nothing from it: %s', (said) => {
    expect(findings(said, 'chest', 'darkUrine', 'cold')).toMatchObject({ chest: 'no', darkUrine: 'no' });
  });

  test.each([
    "no but my sight's been gone since monday",
    "no i had a cold but my breath's been gone since monday",
    "no but it's been gone since monday",
  ])('but what else is gone may: %s', (said) => {
    expect(findings(said, 'chest', 'darkUrine', 'cold').chest).not.toBe('no');
  });
});

describe('what it does, right behind a no', () => {
  const asked = ['swelling', 'heat', 'walking'] as const;
  test.each(['no walks off in five minutes', 'no loosens up in five minutes', 'nah it walks itself off'])(
    'is told, and not denied: %s',
    (said) => {
      expect(findings(said, ...asked)).toEqual({
        motion: 'eases',
        swelling: 'none',
        heat: 'no',
        walking: 'normal',
      });
    },
  );

  test.each(['no eases off when i rest', 'no wears off in five minutes', 'no works itself out'])(
    'but it may be of the chest, where that was asked: %s',
    (said) => {
      expect(findings(said, 'chest').chest).toBeUndefined();
      expect(findings(said, 'chest', 'nerve')).not.toHaveProperty('chest');
      expect(findings(said, 'chest', 'nerve')).not.toHaveProperty('nerve');
    },
  );

  test('and it is where the chest is named', () => {
    expect(findings("no eases off when i rest it's my chest", 'chest', 'nerve').chest).toBe('unsure');
  });

  test('and what does not ease is not told to', () => {
    expect(findings("it doesn't walk off", 'motion').motion).not.toBe('eases');
    expect(findings('no loosening up at all', 'motion').motion).not.toBe('eases');
  });
});

describe('who hobbles on the stairs', () => {
  test.each([
    "i'm hobbling a bit on the stairs and i've got a run planned",
    'i waddle up the stairs after leg day',
    "i'm shuffling down the stairs but fine on the flat",
  ])('finds them hard, and walks on the flat: %s', (said) => {
    expect(findings(said)).toMatchObject({ walking: 'altered', dailyLife: 'stairs' });
  });

  test.each([
    "i'm hobbling",
    "i'm hobbling about the house",
    "i'm hobbling on the stairs and on the flat",
    "i'm hobbling on the stairs and around the house",
    "i'm hobbling on the stairs and i limp",
    'hip hurts hobbling up the stairs',
    "i hobble on the stairs it's my groin",
    'hobbling up the stairs and down the road',
    'hobbling down the stairs i need a stick',
    "i'm limping on the stairs",
  ])('and whoever hobbles elsewhere limps: %s', (said) => {
    expect(findings(said).walking).toBe('limping');
  });
});

describe('a foot that slid', () => {
  test('is no place that hurts, and none that is out of its place', () => {
    const told = findings('yes my foot slid sideways in mud but i did not fall', 'pop', 'injury', 'restPain');
    expect(told.sites).toBeUndefined();
    expect(told.deformity).toBeUndefined();
    expect(told.injury).toBe('unsure');
  });

  test.each([
    ['i slid in the mud and my foot hurts', { sites: ['foot'] }],
    ['my foot slid in the mud and now it hurts', { sites: ['foot'] }],
    ["my foot slipped off the kerb and it's swollen", { sites: ['foot'], swelling: 'clear' }],
    ["my foot slid sideways in the mud and it's bent", { deformity: 'yes' }],
    ['my kneecap slid sideways in the mud', { deformity: 'yes' }],
    ['my foot slid sideways on wet leaves and it has not come back straight', { deformity: 'yes' }],
    ["my leg slid sideways in the mud and it's out", { deformity: 'yes' }],
  ] as const)('unless that is told: %s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
  });
});

describe('a leg that feels as if it were pumped up on a run', () => {
  test('is not told to be bigger', () => {
    const said = "running it gets up to a seven like someone's blowing up a tyre in there";
    expect(findings(said, 'pain', 'walking')).toEqual({ pain: 'severe' });
  });

  test.each([
    "it's like someone's blowing up a balloon in my calf",
    "running it's like someone's blowing up a tyre in my shin and it stays swollen",
    'my shin has pumped up since yesterday and is bigger than the other',
    "my calf is blowing up after every run like someone's pumping up a tyre",
    "my shin when i run it's like someone's blowing up a balloon and it stayed big till night",
  ])('but here it is: %s', (said) => {
    expect(findings(said).swelling).toBe('clear');
  });
});

describe('thighs that drag in a period', () => {
  test.each([
    'first day of my period and upper thighs are dragging like always',
    "i'm on my period and my thighs drag",
  ])('ache: %s', (said) => {
    expect(findings(said)).toEqual({ quality: 'dull', pain: 'unsure', sites: ['quad'] });
  });

  test.each([
    'my thighs are dragging',
    'on my period and my foot drags',
    'on my period and my thighs drag and one buckles',
    'on my period and my left thigh drags',
    'my thigh drags for weeks now and my period was heavy',
    'thighs are dragging i can hardly get them forward on my period',
    'no period for months and my thighs drag',
  ])('and are weak where more or less is told: %s', (said) => {
    expect(['weak', 'bothLegs', 'saddle']).toContain(findings(said).nerve);
  });

  test('and what comes every month on day one is no trouble that comes back', () => {
    expect(findings("it's every month on day one and gone by the next day", 'comesBack').comesBack).toBe(
      undefined,
    );
    expect(findings('it goes every month on the first long run', 'comesBack').comesBack).toBe('yes');
    const trained = 'it comes back every month on the first day of hard training';
    expect(findings(trained, 'comesBack').comesBack).toBe('yes');
  });
});

describe('twinges that wander', () => {
  test.each([
    "it's a left knee then a right shin then a thigh and each one's gone in a second or two",
    'my knee then my shin then my thigh and it jumps around',
  ])('are of the legs as a whole: %s', (said) => {
    expect(findings(said, 'sites', 'side').sites).toEqual(['legs']);
  });

  test.each([
    ['it started in my knee then went to my shin', 'shin'],
    ['both my knee and my shin hurt', 'shin'],
    ['first my knee then my shin then my thigh', 'shin'],
    ['my knee then my shin then my thigh jumps around and the shin is still sore', 'shin'],
  ] as const)('and of each place where it stays: %s', (said, site) => {
    expect(findings(said, 'sites', 'side').sites).toContain(site);
  });
});

describe('what shoes do to a heel, and an ache like a toothache', () => {
  const kind = (said: string) => heard(said).request?.kind;
  test('ask for nothing', () => {
    expect(kind('my heel is raw and now any shoe kills me')).toBeUndefined();
    expect(kind("it's like a toothache down in my groin")).toBeUndefined();
    expect(kind('new shoes hurt my heel which shoes are good')).toBe('shoes');
    expect(kind('i have a toothache')).toBe('soreElsewhere');
  });
});

describe('legs that feel like old wire', () => {
  test.each(['my hips and legs feel like old fence wire', 'my legs feel like rusty hinges'])(
    'are stiff: %s',
    (said) => {
      expect(findings(said)).toMatchObject({ quality: 'dull', pain: 'unsure' });
    },
  );

  test('and one like steel may be hard', () => {
    expect(findings('my calf feels like steel').rockHard).toBe('yes');
    expect(findings("my legs don't feel like old rope").pain).toBe('none');
  });
});

describe('a stretch that is asked for beside a stitch and a complaint', () => {
  const kind = (said: string) => heard(said).request?.kind;
  test('comes after these', () => {
    expect(
      kind("calf's been crampy and now i've got a stitch that won't quit should i stretch"),
    ).toBeUndefined();
    expect(kind('my calf is sore should i stretch')).toBe('stretching');
    expect(kind('how do i stretch out a stitch')).toBe('stretching');
  });
});

describe('who is fit, and with whom nothing is wrong', () => {
  const asked = ['chest', 'darkUrine', 'nerve', 'cold'] as const;
  const allWell = { chest: 'no', darkUrine: 'no', nerve: 'none', cold: 'no' };
  test.each([
    "no i'm fit i run fifty five miles a week",
    "no i'm fit and healthy",
    "nothing's wrong",
    "i said nothing's wrong",
    "i told you there's nothing wrong with me",
  ])('denies all that was asked: %s', (said) => {
    expect(findings(said, ...asked)).toEqual(allWell);
  });

  test('denies the swelling and heat beside what is denied by name', () => {
    expect(findings("i said nothing's wrong no chest stuff no tingling", 'swelling', 'heat')).toMatchObject({
      swelling: 'none',
      heat: 'no',
      chest: 'no',
      nerve: 'none',
    });
  });

  test.each([
    ["nothing's wrong with my chest", { chest: 'no' }],
    ["i said nothing's wrong with my chest", { chest: 'no' }],
    ['nothing wrong with my chest', { chest: 'no' }],
  ] as const)('and of one thing it is told of that alone: %s', (said, told) => {
    expect(findings(said, 'chest', 'nerve')).toEqual(told);
  });

  test.each([
    ["no i'm fit but i can't breathe", { chest: 'yes' }],
    ["i told you nothing's wrong except my chest is tight", { chest: 'yes' }],
    ["nothing's wrong with my calf but my foot is numb", { nerve: 'tingling' }],
    ["i'm fit to drop", { fatigue: 'exhausted' }],
  ] as const)('but what is told counts: %s', (said, told) => {
    expect(findings(said, ...asked)).toMatchObject(told);
  });

  test.each(["i'm so fit usually now i can't get my breath", "i'm very fit but chest pains on hills"])(
    'and settles nothing else beside that: %s',
    (said) => {
      expect(findings(said, 'chest', 'nerve').chest).toBe('yes');
      expect(findings(said, 'chest', 'nerve')).not.toHaveProperty('nerve');
    },
  );

  test('and who asks whether they are fit to run asks', () => {
    expect(heard("tell me if i'm fit to run").request?.kind).toBe('check');
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
    ['i threw up till four this morning', 'pain'],
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
    ["had my shingles needle and the arm's crook", {}],
    ["i've whacked a patch on it", {}],
    ["i'll get my daughter to carry me over there", {}],
    ['little pink bumps like peas', {}],
    ["i'm just bloody tired", { fatigue: 'tired' }],
    ['no baby', {}],
    ['it eased after my warm bath', {}],
    ['my periods are heavy', {}],
    ["it's only itching from the cold", {}],
    ["a clot it's my shin bone", {}],
    ["knee's been puffing up like a footy after every run", { swelling: 'clear', sites: ['knee'] }],
    ['i can put my socks on fine', {}],
    ['my nephew talked me into leg day', {}],
    ['just sneezing and the tap is open', { illness: 'headCold' }],
    ["no part's sore", { pain: 'none' }],
    ["it's all over my bum", { sites: ['glute'] }],
    ["i'm sure i know how i got there", {}],
    ['just one bad night', {}],
    ['the waterworks behave themselves and my chest is behaving', { nerve: 'none', chest: 'no' }],
    ['my back aches like i got run over', { pain: 'unsure', quality: 'dull', sites: ['lowBack'] }],
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
    ["i've got shingles", { illness: 'unwell' }],
    ["i'm crook", { illness: 'unwell' }],
    ["i'm whacked", { fatigue: 'exhausted' }],
    ['my wee is like pea soup', { darkUrine: 'yes' }],
    ['my baby toe hurts', { sites: ['toe'] }],
    ["i've got a heavy dragging feeling down there", { pelvicFloor: 'yes' }],
    ["i've got a head cold", { illness: 'headCold' }],
    ["it's a clot", { clotRisk: 'major' }],
    ["my knee swells and i'm puffing", { chest: 'yes' }],
    ["i can't put my socks on", { dailyLife: 'yes' }],
    ["it's the bit just over my bum that hurts", { sites: ['lowBack'] }],
    ["i don't know how i got there", { chest: 'unsure' }],
    ['took a little nap in the gravel', { chest: 'unsure' }],
    ['i got run over', { injury: 'yes' }],
  ] as const)('but %s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
  });
});

describe('a night on the bathroom floor', () => {
  test.each([
    'i was praying to the porcelain all night',
    "nothing's sore sugar i had the throw ups and the runs from ten last night",
    'i have had the runs since yesterday',
  ])('is an illness: %s', (said) => {
    expect(findings(said).illness).toBe('unwell');
  });

  test.each(['i have had good runs all week', 'the runs this week were fine', 'no throw ups'])(
    'and here it is none: %s',
    (said) => {
      expect(findings(said).illness).not.toBe('unwell');
    },
  );

  test('wears out', () => {
    expect(findings("i'm wore slap out honey").fatigue).toBe('exhausted');
  });
});

describe('a muscle that goes hard on the run', () => {
  test.each(['the calves go hard when i run but right now totally normal', "they're soft right now"])(
    'and is soft now is not hard: %s',
    (said) => {
      expect(findings(said, 'rockHard', 'nerve').rockHard).toBe('no');
    },
  );

  test.each(['it went hard when i run and it is still hard now', "it's hard now"])(
    'and is hard now is: %s',
    (said) => {
      expect(findings(said, 'rockHard', 'nerve').rockHard).toBe('yes');
    },
  );
});

test('what cannot be walked on is the place, and what can is none', () => {
  expect(findings("i can't hardly walk on my left ankle").sites).toEqual(['ankle']);
  expect(findings('i can walk on my left ankle').sites).toBeUndefined();
});

test('a sign that is made little of is that sign', () => {
  expect(findings('i can still have a leak just gotta push', 'nerve').nerve).toBe('saddle');
  expect(findings("nope none of that it's a hair cooler than the other one", 'chest', 'cold').cold).toBe(
    'yes',
  );
  expect(findings("nope none of that it's by a hair", 'chest', 'cold').cold).toBe('no');
});

describe('a chest that is named where the place is asked for', () => {
  test.each(["well it's my chest honey maybe a five", 'my chest'])('is what hurts: %s', (said) => {
    expect(findings(said, 'sites', 'pain').chest).toBe('yes');
  });

  test.each(['not my chest my knee', "my chest is fine it's my knee"])('and here it is not: %s', (said) => {
    expect(findings(said, 'sites', 'pain').chest).not.toBe('yes');
  });
});

describe('what is said beside a no', () => {
  test.each([
    ["nope breathing's great no numbness thigh aches a bit", { nerve: 'none', pain: 'mild' }],
    ["i'm not sleeping great cause everything aches", { restPain: 'unsure' }],
    ["it's just a sprain though isn't it something snapped real loud", { pop: 'yes' }],
    ['a bruise where i got kneed', { bruise: 'yes', injury: 'knock' }],
    ["no bit hot and swelled that's all", { heat: 'yes', swelling: 'clear' }],
    ['no swelling and walking is fine', { swelling: 'none', walking: 'normal' }],
    ["no fever and i'm tired maybe four out of ten", { fever: 'no', fatigue: 'tired' }],
    ["it feels like something's kind of falling out down there", { pelvicFloor: 'yes' }],
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

describe('a score', () => {
  test.each([
    ['a two at rest and a four running', { pain: 'moderate', restPain: 'ache' }],
    ['a five out of ten at night', { pain: 'moderate', restPain: 'yes' }],
    ['lying flat four getting up eight', { pain: 'severe', restPain: 'yes' }],
    ['zero sitting and four running', { pain: 'moderate' }],
    ['since last night about a four', { pain: 'moderate', days: '0-3' }],
    ['about a six of an evening', { pain: 'strong' }],
  ] as const)('is of rest where it stands beside it: %s', (said, told) => {
    expect(findings(said, 'pain', 'days')).toEqual(told);
  });

  test('of the run is told unasked, and a distance is none', () => {
    expect(findings("jogging's like a three", 'swelling').pain).toBe('mild');
    expect(findings('running is a five k', 'swelling').pain).toBeUndefined();
  });

  test('is "it" where an answer rests on how much it hurts', () => {
    const disputed = (said: string) => understand(said, { yesMeans: 'good', about: ['pain'] });
    expect(disputed("no it's only a two").findings).toEqual({ pain: 'mild' });
    expect(disputed("it's a ten k").findings).toEqual({});
    expect(understand("it's only a two", { yesMeans: 'good' }).findings).toEqual({});
  });

  test('is told by a number, and not by words', () => {
    expect(heard('about a three', ['pain']).scored).toBe(true);
    expect(heard('really sore', ['pain']).scored).toBeUndefined();
  });
});

describe('since when, where an answer rests on it', () => {
  const disputed = (said: string) =>
    understand(said, { yesMeans: 'good', about: ['days'], today: new Date(Date.UTC(2026, 10, 28)) }).findings;

  test.each([
    "it's only been since yesterday",
    "not long it's one day",
    "woke up like this friday that's yesterday",
  ])('%s', (said) => {
    expect(disputed(said).days).toBe('0-3');
  });

  test.each(["it's two weeks to my race", "it's friday tomorrow", "that's three weeks off then"])(
    'but not: %s',
    (said) => {
      expect(disputed(said).days).not.toBe('8-14');
      expect(disputed(said).days).toBeUndefined();
    },
  );
});

describe('plain answers', () => {
  test.each([
    ['walking', 'i can walk fine without any trouble', 'normal'],
    ['walking', 'trouble walking', 'altered'],
    ['walking', 'i struggle to walk', 'limping'],
    ['dailyLife', "it doesn't stop me doing anything", 'no'],
    ['dailyLife', 'i can do all my normal stuff', 'no'],
    ['dailyLife', "i can't do my normal things", 'yes'],
    ['restPain', 'only hurts when i run', 'no'],
    ['comesBack', "it's new", 'no'],
    ['comesBack', "i've had it before", 'yes'],
    ['injury', "i didn't do anything", 'no'],
    ['injury', 'i banged it', 'yes'],
    ['pinpoint', 'right on the bone', 'yes'],
    ['side', 'just one', 'one'],
    ['trend', 'steady', 'same'],
  ] as const)('to %s: %s', (asked, said, value) => {
    expect(findings(said, asked, 'days')[asked]).toBe(value);
  });

  test('a list that is denied is denied whole, and what is said of a place is not in it', () => {
    expect(findings('no fever swelling or heat', 'fever', 'swelling', 'heat')).toEqual({
      fever: 'no',
      swelling: 'none',
      heat: 'no',
    });
    expect(findings('no fever swelling round my ankle', 'fever', 'swelling').swelling).toBe('clear');
  });
});

describe('a word with two meanings', () => {
  test.each([
    ['outside everything is grey and smelling of smoke', {}],
    ['everything went grey on my run', { chest: 'yes' }],
    ['a wee slow one along the canal', {}],
    ['my wee is slow', { nerve: 'saddle' }],
    ['i am sixteen weeks expecting', { pregnant: 'yes', clotRisk: 'major' }],
    ['i was expecting it to be sixteen', {}],
  ] as const)('%s', (said, told) => {
    expect(findings(said)).toEqual(told);
  });

  test('feet that are both warm are not hot, a foot may be', () => {
    expect(findings('nope feet are warm no bruises', 'heat', 'bruise').heat).toBe('no');
    expect(findings('no bruise the foot is warm', 'heat', 'bruise').heat).toBe('yes');
    expect(findings("no you've got that wrong my foot's warm")).toEqual({ cold: 'no' });
    expect(findings('no i said my calf is warm').heat).toBe('yes');
    expect(findings("no you've got that wrong my foot's warm and red").heat).toBe('yes');
    expect(findings('nope legs are warm and red', 'heat', 'bruise').heat).toBe('yes');
  });
});

describe('an illness of a named day, on a Saturday', () => {
  test.each([
    ['i was vomiting all of friday', 'unwell'],
    ['stomach was upset till last night but now it is settled', 'unwell'],
    ['nothing is sore had the trots all day yesterday', 'unwell'],
    ['i had loose motions on thursday', 'recovering'],
    ['i was ill on tuesday', 'recovering'],
    ['had the flu three days ago', 'recovering'],
    ["i haven't been ill since friday", 'none'],
    ["wasn't sick on friday", undefined],
  ] as const)('%s', (said, illness) => {
    expect(findings(said).illness).toBe(illness);
  });
});

describe('an illness of a month that is over for weeks', () => {
  test.each([
    'covid last month',
    'yes i had covid last month',
    'last month i had a bad flu',
    'flu in september',
    'stomach bug six weeks ago',
    'chest infection last month all clear now',
  ])('is none of now: %s', (said) => {
    expect(findings(said, 'illness', 'fever').illness).toBe('none');
  });
  test.each(['a fever last month', 'had a fever in october'])('nor is its fever: %s', (said) => {
    expect(findings(said, 'fever').fever).toBe('no');
  });
  test.each([
    'covid last week',
    'covid two weeks ago',
    'flu in november',
    'covid since last month',
    'covid last month and still not right',
    'covid last month never shook the cough',
    'covid last month shivery now',
    'covid in october and november',
    'had flu last month breathless on stairs',
    'shivery with covid last month',
    "it's like the flu in october",
    'ill a month back in bed',
    'covid last month and my heart races on stairs',
    'had pneumonia last month and was in hospital two weeks',
    'covid last month and no energy',
  ])('but: %s', (said) => {
    expect(findings(said, 'illness', 'fever').illness).toBe('unwell');
  });
  test('and a fever of last night, or one that came again, is of now', () => {
    expect(findings('a fever last night', 'fever').fever).toBe('yes');
    expect(findings('fever last month and again now', 'fever').fever).toBe('yes');
    expect(findings('a fever in november', 'fever').fever).toBe('yes');
    expect(findings('fever about three weeks ago and chilly', 'fever').fever).toBe('yes');
    expect(findings('a fever three weeks ago up and down it goes', 'fever').fever).toBe('yes');
  });
  test('and early in a month the last one is not long ago', () => {
    const today = new Date(Date.UTC(2026, 11, 3));
    const asked: FindingKey[] = ['illness'];
    expect(understand('covid last month', { asked, yesMeans: 'bad', today }).findings.illness).toBe('unwell');
  });
});

test('a run that is still to come is no day since when it hurts', () => {
  expect(findings("thighs nippy since thursday's hills and i've my saturday plod to do").days).toBe('0-3');
  expect(findings('sore quads since my saturday long run').days).toBe('4-7');
  expect(findings('foot has been hurting since wednesday of last week').days).toBe('8-14');
});

describe('a hot day', () => {
  const body = ['swelling', 'heat', 'bruise', 'fever', 'walking'] as const;
  test.each([
    "just the heat really is eighteen k too much when it's that hot",
    'just hot and sticky out there',
    'feels like thirty eight with the humidity',
    "the sun is brutal and it's so hot already",
    'only the weather is hot',
  ])('is no hot leg and no fever: %s', (said) => {
    expect(findings(said).heat ?? 'no').toBe('no');
    expect(findings(said, ...body)).not.toMatchObject({ heat: 'yes' });
    expect(findings(said, ...body)).not.toMatchObject({ fever: 'yes' });
  });

  test.each([
    ["it's hot outside and my calf is hot as well", { heat: 'yes' }],
    ['just the heat', { heat: 'yes' }],
    ["it's a shade warmer and this heat in it won't go", { heat: 'yes' }],
    ['shivers and thirty eight point one this morning', { fever: 'yes' }],
  ] as const)('takes nothing from a leg that is: %s', (said, told) => {
    expect(findings(said, ...body)).toMatchObject(told);
  });
});

test('who answers "all good slept fine" has denied all that was asked', () => {
  const asked = ['swelling', 'heat', 'fatigue', 'illness'] as const;
  for (const said of ['all good slept fine', 'all good slept well', 'all fine i slept like a log'])
    expect(findings(said, ...asked), said).toMatchObject({ swelling: 'none', fatigue: 'none' });
});

describe('a question that is read back', () => {
  const asked = ['chest', 'darkUrine', 'nerve'] as const;
  test.each([
    'chest pain breathing dark pee numbness okay no to all of those',
    'chest pain dark pee numbness no none of those',
    'chest pain dark pee numbness nope',
  ])('and denied is denied: %s', (said) => {
    expect(findings(said, ...asked)).toEqual({ chest: 'no', darkUrine: 'no', nerve: 'none' });
  });

  test.each([
    ['chest pain and numbness nothing else', { chest: 'yes', nerve: 'tingling' }],
    ['chest pain numbness no', { chest: 'yes', nerve: 'none' }],
    ['my chest hurts and my pee is dark no to the numbness', { chest: 'yes', darkUrine: 'yes' }],
  ] as const)('is not what is told one by one: %s', (said, told) => {
    expect(findings(said, ...asked)).toMatchObject(told);
  });

  test('is no answer, where it is only asked why', () => {
    expect(findings('no nothing like that ha why would it be dark', ...asked)).toMatchObject({
      darkUrine: 'no',
    });
  });
});

describe('what is bent', () => {
  test.each([
    "oh lord no that's the tile that's crooked my legs are straight as ever",
    "oh good heavens no i've not broken it it's just flattened slowly",
    "you got me wrong nothing's broke",
  ])('is no leg: %s', (said) => {
    expect(findings(said, 'deformity').deformity).toBe('no');
  });

  test.each(["it's the ankle that's crooked", 'a crooked big toe', 'my shin is bent'])('is: %s', (said) => {
    expect(findings(said, 'deformity').deformity).toBe('yes');
  });

  test('my crooked grout is nothing that was told of a leg', () => {
    expect(findings('a one just walking around admiring my crooked grout').deformity).toBeUndefined();
  });
});

describe('other crafts and other people', () => {
  test.each([
    ['ten minutes to warm the engine up', ['heat']],
    ["i've taught reels all week", ['chest']],
    ['i gave blood yesterday', ['darkUrine', 'chest']],
    ['only the eyes are heavy though after coffee i am okay', ['darkUrine']],
    ['get away with you', ['chest']],
  ] as const)('are no sign: %s', (said, keys) => {
    for (const key of keys) expect(heard(said, [key]).findings[key] ?? 'no', key).toBe('no');
  });

  test.each([
    'tried the barbell thing with my son and my hamstrings are tender',
    'no pain in the night i slept five hours with the kids up',
    'my ankle twisted out under a bloke',
  ])('are not asked for: %s', (said) => {
    expect(heard(said).request?.kind).not.toBe('aboutSomebody');
    expect(heard(said).forAnother).toBeUndefined();
  });

  test.each([
    "it's me that's sore not the young fella",
    "it's me running not the kids",
    'it is me mate my ankle',
  ])('are sent home again by who speaks for themselves: %s', (said) => {
    expect(understand(said, { whose: 'another' })).toMatchObject({ forMyself: true });
  });

  test("but not by who speaks of the other: it's my son that's sore not me", () => {
    expect(understand("it's my son that's sore not me", { whose: 'another' }).forMyself).toBeUndefined();
  });
});

describe('a sickness of last night', () => {
  test.each([
    "haven't puked since nine last night",
    'not been sick since midnight',
    'last time i hurled was nine last night',
    'we all got the barf bug',
  ])('is one: %s', (said) => {
    expect(findings(said).illness).toBe('unwell');
  });

  test.each(["i haven't been sick in years", "i've not been sick since last winter"])(
    'of years ago is none: %s',
    (said) => {
      expect(findings(said).illness ?? 'none').toBe('none');
    },
  );
});

describe('what comes on runs, and was said to', () => {
  const known = (said: string) =>
    understand(said, { asked: ['side'], yesMeans: 'bad', onRuns: true }).findings;
  test('is the same when it is named once more', () => {
    expect(known('both right foot slaps worse though').nerve).toBe('duringRuns');
    expect(known('yes both go hard as wood when it comes on').rockHard).toBeUndefined();
  });

  test.each([
    ["both feet and now i can't feel my seat", { nerve: 'saddle' }],
    ['both and they are still numb', { nerve: 'tingling' }],
    ['my calf is hard as wood', { rockHard: 'yes' }],
  ] as const)('takes nothing from what is there now: %s', (said, told) => {
    expect(known(said)).toMatchObject(told);
  });
});

test('a marathon is as old as its date', () => {
  expect(findings('did my marathon on the fifteenth').race).toBe('none');
  expect(findings('did my marathon on the twenty sixth').race).toBe('marathon');
});

test('an hour is no score: "thirty five degrees by eleven"', () => {
  expect(findings('nothing sore and thirty five degrees by eleven', 'pain').pain).toBe('none');
  expect(findings('about a four by the end', 'pain').pain).toBe('moderate');
});

test('a fear of the cold is no cold, and "a bit of a cold" is', () => {
  expect(findings('i only have fear of the cold').illness).toBeUndefined();
  expect(findings('a bit of a cold').illness).toBe('headCold');
});

test('not a bit of swelling is none', () => {
  for (const many of ['a bit', 'a trace', 'a hint', 'the slightest bit', 'one bit'])
    expect(findings(`not ${many} of swelling`).swelling, many).toBe('none');
  expect(findings('a bit of swelling').swelling).toBe('slight');
});

describe('the breath', () => {
  test.each([
    'on the stairs i get breathless only third floor sitting i am okay no chest pain',
    'on small slopes i am puffed and heart is thumping after standing two minutes it goes',
    'if i stand up quickly i get lightheaded',
  ])('that is short only on a climb, or a head that swims on rising, is confirmed first: %s', (said) => {
    const { findings: told, evidence } = heard(said, ['chest', 'darkUrine', 'nerve']);
    expect(told.chest).toBe('yes');
    expect(evidence.filter(({ key }) => key === 'chest').map(({ certainty }) => certainty)).not.toContain(
      'told',
    );
  });

  test.each([
    'on the stairs i get a tight chest and breathless sitting i am okay',
    'i am breathless',
    'i fainted on the stairs',
  ])('is a sign told outright: %s', (said) => {
    const { evidence } = heard(said, ['chest']);
    expect(evidence.some(({ key, certainty }) => key === 'chest' && certainty === 'told')).toBe(true);
  });

  test('is asked for once more, where a no is followed by what nobody understands of it', () => {
    const tuba = heard('nope none of that lungs like a tuba player', ['chest', 'nerve']);
    expect(tuba).toMatchObject({ answer: 'no', findings: { nerve: 'none' } });
    expect(tuba.findings.chest).toBeUndefined();
    expect(heard('nope ticker and lungs are running like a new cummins', ['chest']).answer).toBeUndefined();
    expect(findings('nope nothing, but my chest is a bit odd', 'chest').chest).toBe('unsure');
  });

  test('goes nicely, and nobody sits on it', () => {
    expect(findings('no right now i am sitting with my tea breathing nicely', 'chest').chest).toBe('no');
    expect(findings("no no my breathing's bloody fine", 'chest', 'darkUrine')).toEqual({
      chest: 'no',
      darkUrine: 'no',
    });
  });
});

describe('the one thing that was asked, and a no', () => {
  test.each([
    ['bent no look can i run or not', ['deformity', 'cold'], { deformity: 'no' }],
    ['cold no', ['deformity', 'cold'], { cold: 'no' }],
  ] as const)('is denied, and nothing else is: %s', (said, asked, told) => {
    expect(findings(said, ...asked)).toEqual(told);
  });

  test.each(['sharp no doubt about it', 'numb no pain though', 'bent yes'])(
    'is not, where the no is of another thing: %s',
    (said) => {
      const {
        nerve = 'tingling',
        deformity = 'yes',
        quality = 'sharp',
      } = findings(said, 'nerve', 'deformity', 'quality');
      expect({ nerve, deformity, quality }).toEqual({
        nerve: 'tingling',
        deformity: 'yes',
        quality: 'sharp',
      });
    },
  );
});

describe('where a needle went in', () => {
  const asked = ['swelling', 'heat', 'bruise', 'fever'] as const;
  test.each([
    'tiny bit of swelling and warm where the jab went',
    'little pink patch like a coin bit firm where they jabbed me',
  ])('is no leg: %s', (said) => {
    const { swelling = 'none', heat = 'no' } = findings(said, ...asked);
    expect({ swelling, heat }).toEqual({ swelling: 'none', heat: 'no' });
  });

  test('and a swelling without it may be one', () => {
    expect(findings('a tiny bit of swelling and warm', ...asked)).toMatchObject({ swelling: 'slight' });
  });
});

test('a whole body that is weak is tired, and a leg is a nerve', () => {
  expect(findings('my whole body is weak')).toMatchObject({ fatigue: 'tired' });
  expect(findings('my leg is weak').nerve).toBe('weak');
});

test('who can touch their toes takes back that it will not move', () => {
  const about = (said: string) => understand(said, { about: ['motion'] }).findings.motion;
  expect(about('but i can practically touch my toes now')).toBe('eases');
  expect(about("it does move though it's only a bit stiff")).toBe('eases');
  expect(about('i can not touch my toes')).not.toBe('eases');
});

describe('a sickness that has stopped', () => {
  test.each([
    ["been chucking up since thursday night but it's stopped now", 'unwell'],
    ['had the spew bug about ten days back been right as rain since thursday', 'recovering'],
    ['i was sick since monday better now', 'recovering'],
    ['they gave me the flu jab yesterday', undefined],
    ['nothing hurts the dog was sick all night', undefined],
  ] as const)('is of now where it began two days ago: %s', (said, illness) => {
    expect(findings(said).illness).toBe(illness);
  });
});

describe('whoever scoffs', () => {
  test('"give over" takes back no numb seat', () => {
    const scoffed = understand('nine nine nine for a numb bum give over', { about: ['nerve'] });
    expect(scoffed.findings.nerve).toBe('saddle');
    expect(scoffed.corrects).toBeUndefined();
  });
});

describe('hard as rock', () => {
  test('on every run is not now', () => {
    expect(
      findings(
        "shins blow up rock hard about twelve minutes in every single time reckon today's any different",
      ).rockHard,
    ).toBeUndefined();
    expect(findings('shins are rock hard since this morning').rockHard).toBe('yes');
    const only = understand("they're fine right now it only happens when i run then it's gone", {
      about: ['rockHard', 'pain'],
    });
    expect(only.findings.rockHard).toBe('no');
  });
});

describe('weak', () => {
  test.each([
    ['i am only weak from the loose motions', { fatigue: 'tired' }],
    ['i feel weak all over', { fatigue: 'tired' }],
    ['my right foot is weak since the flu', { nerve: 'weak' }],
    ['both my legs have gone weak after the flu', { nerve: 'saddle' }],
    ["i'm numb in the saddle and weak all over", { nerve: 'saddle' }],
  ] as const)('from an illness is no nerve: %s', (said, told) => {
    const { nerve, fatigue } = findings(said);
    expect({ nerve, fatigue }).toMatchObject(told);
    if (!('nerve' in told)) expect(nerve).toBeUndefined();
  });

  test('of both legs in so many words is confirmed, whatever it is put down to', () => {
    const { evidence } = heard('both legs are weak because of the loose motions', ['nerve']);
    expect(evidence.find(({ key }) => key === 'nerve')).toMatchObject({
      value: 'saddle',
      certainty: 'pieced',
    });
  });

  test.each<[said: string, nerve: string]>([
    ['the strength is less in both legs and i can stand up from a chair without using hands', 'unsure'],
    ['both legs are weak but i can still get up from the sofa without my arms', 'unsure'],
    ["the strength is less in both legs and i can't stand up from a chair without using hands", 'saddle'],
    ['both legs are weak i can barely get up without my hands', 'saddle'],
    ["i don't think i can get up without my hands both legs are weak", 'saddle'],
    ['i was able to get up without my hands last week but my legs are weak', 'saddle'],
    ['both legs weak i can stand up without my hands but only if someone lifts me', 'saddle'],
    ["both legs weak can't feel my feet i can stand up without my hands", 'saddle'],
    ["both legs weak and i can't go i can stand up without my hands", 'saddle'],
    ['both legs are weak and getting weaker but i can get up without my hands', 'saddle'],
    ["it's numb where i sit and both legs weak but i can get up without my hands", 'saddle'],
  ])('of both legs that lift their runner without the arms is asked about: %s', (said, nerve) => {
    expect(findings(said, 'nerve').nerve).toBe(nerve);
  });

  test('because it hurts is asked about once more', () => {
    expect(findings("bending it's a bit weak but that's just cause it's sore", 'nerve').nerve).toBe('unsure');
  });

  test('of the legs in general is confirmed before anybody is called', () => {
    const { evidence } = heard('only general weakness in both legs');
    expect(evidence.find(({ key }) => key === 'nerve')).toMatchObject({
      value: 'saddle',
      certainty: 'pieced',
    });
  });

  test('on the run alone, and over after it, is of the run', () => {
    const said = 'ten minutes in my feet go floppy and twenty minutes later i am totally fine';
    expect(findings(said).nerve).toBe('duringRuns');
    expect(findings('ten minutes in my foot goes weak and i can not lift it now').nerve).toBe('weak');
    expect(findings('an hour in the saddle went numb and an hour later fine').nerve).toBe('saddle');
  });
});

describe('"also not"', () => {
  test.each([
    ['heat is not there fever also not', { heat: 'no', fever: 'no' }],
    ['swelling also not', { swelling: 'none' }],
    ['swelling is there heat also', { swelling: 'clear', heat: 'yes' }],
  ] as const)('denies what stands before it: %s', (said, told) => {
    expect(findings(said)).toEqual(told);
  });
});

describe('a chest that is fine', () => {
  test('is not hurt by what is told after it', () => {
    expect(findings("chest's fine breathing's fine it's just this achy shivery feeling")).toEqual({
      chest: 'no',
      illness: 'unwell',
    });
    expect(
      findings("no my breathing's fine and so's my chest i'm just wound up about the race", 'chest'),
    ).toEqual({ chest: 'no' });
    expect(findings("chest's fine it's just a bit tight", 'chest').chest).toBe('yes');
  });

  test('goes with a cough that drips', () => {
    expect(findings('chest is clear just a little drippy cough').illness).toBe('headCold');
    expect(findings('a chesty cough').illness).toBe('unwell');
  });
});

describe('words that count and name other things', () => {
  test.each([
    ['uphill four blocks and it starts', 'jointTrouble'],
    ['not sick a day this fall', 'injury'],
    ['i quit the blood thinner needles early', 'nerve'],
    ['they cramp up and quit when i stand', 'walking'],
    ["it's just the cold she's worried about", 'illness'],
    ['i will be home before seven', 'pain'],
  ] as const)('%s: nothing of that', (said, key) => {
    expect(findings(said)[key]).toBeUndefined();
  });

  test("a wife's stick asks for nobody else", () => {
    expect(heard("i've had to borrow the wife's stick hurts every step").request).toBeUndefined();
    expect(heard("my wife's knee is sore").request).toEqual({ kind: 'aboutSomebody', who: 'adult' });
  });

  test('a score that was told before is a score', () => {
    expect(findings('told you that six', 'pain').pain).toBe('strong');
    expect(findings('told you that six weeks', 'pain').pain).toBeUndefined();
  });
});

test("somebody else's knee is what hit, and not what hurts", () => {
  expect(findings('copped a knee in the thigh on thursday bit of a corky')).toEqual({
    injury: 'yes',
    sites: ['quad'],
    days: '0-3',
  });
  expect(findings('took a knee to the thigh last night').sites).toEqual(['quad']);
  expect(findings('my knee hurts').sites).toEqual(['knee']);
});

test('who was sick all night is unwell, though it has stopped', () => {
  expect(findings('stomach was upset the whole night now it is okay').illness).toBe('unwell');
  expect(findings('i was ill last week and i am over it and slept all night').illness).toBe('recovering');
});

test('a joint that bends as well as the other moves freely', () => {
  expect(findings('no no bends as good as the other one', 'motion').motion).toBe('full');
  expect(findings("it doesn't bend as well as the other", 'motion').motion).toBe('limited');
});

test('weak on the run alone is no weakness of now', () => {
  const { nerve } = understand("right now it's normal no weakness unless i'm ten minutes into a run", {
    about: ['nerve'],
  }).findings;
  expect(nerve).toBe('duringRuns');
});

test('the ground that came up is a faint, which no chest that is fine takes back', () => {
  expect(heard('thursday in the sprints the ground came up but now fully okay').fainted).toBe(true);
});

test('what comes every couple of months is not so long', () => {
  expect(findings('i do get one every couple of months', 'comesBack', 'days').days).toBeUndefined();
});

test('a foot that has gone flat is not tired', () => {
  expect(findings("me foot's gone a bit flat").fatigue).toBeUndefined();
  expect(findings('i am a bit flat today').fatigue).toBe('tired');
});

test('"no, it only happened last night" takes an answer back, and is no goodbye', () => {
  expect(heard('oh no it only happened at three this morning').corrects).toBe(true);
});

test('"no stretching" asks for none', () => {
  expect(heard("i'll take that one no stretching").request).toBeUndefined();
});

test('a scorcher is a hot day, and a stinker of a cold is none', () => {
  expect(heard("it's going to be a scorcher can i still go").outside).toBe('heat');
  expect(heard('had a stinker of a cold').outside).toBeUndefined();
});

describe('a question that is read back', () => {
  test.each([
    ['cola by eck no it is straw coloured', 'darkUrine', 'no'],
    ['chest pain or numbness no no nothing like that', 'chest', 'no'],
    ['chest pain and numbness', 'chest', 'yes'],
  ] as const)('is told of nobody: %s', (said, key, value) => {
    expect(findings(said, 'chest', 'darkUrine', 'nerve')[key]).toBe(value);
  });
});

test('a part that is puffed is no breath', () => {
  expect(findings('my foot turned, slightly puffed near the ankle bone')).toMatchObject({
    swelling: 'slight',
  });
  expect(findings('puffed around the block').chest).toBe('yes');
});

test('a face that is pale, and a baby that is up all night, are nothing of the legs', () => {
  expect(findings('no legs are fine i look a bit pale', 'cold').cold).not.toBe('yes');
  expect(findings('my foot looks pale').cold).toBe('yes');
  expect(findings("bit tired he's up all night").restPain).toBeUndefined();
});

test('steps that were tried are no score', () => {
  expect(findings('tried ten jogging steps monday and that was a six', 'pain').pain).toBe('strong');
  expect(findings('a one walking and two running', 'pain').pain).toBe('mild');
});

test('a leg that drags and a hand that drops things are a danger elsewhere', () => {
  const kind = (said: string) => heard(said).request?.kind;
  expect(kind("leg's just heavy and me hand's dropped the cup")).toBe('urgentElsewhere');
  expect(kind('the leg feels asleep and i dropped my tea')).toBe('urgentElsewhere');
  expect(kind('i dropped a plate on my foot and it feels dead')).toBeUndefined();
  expect(kind('i dropped my tea')).toBeUndefined();
});

test('a mouth pulled to one side, and a lazy leg beside a dropped cup, are a stroke', () => {
  for (const said of [
    'my wife says mouth is pulled to one side',
    'leg has become little lazy and left hand also dropped my tea cup',
  ])
    expect(heard(said).request?.kind, said).toBe('urgentElsewhere');
});

test('who was gone for twenty seconds has fainted', () => {
  expect(heard('dropped like a sack and the boys reckon i was gone twenty seconds').fainted).toBe(true);
});

test('who has been sick most of the night is unwell, and a tap of a nose is no fever', () => {
  expect(findings('been sick most of the night better now').illness).toBe('unwell');
  expect(findings('no no fever only this tap of a nose', 'fever').fever).toBe('no');
});

test('who is merely puffing is asked whether that was heard right', () => {
  const { evidence } = heard("oh no nothing so dramatic i'm merely puffing", ['chest']);
  expect(evidence.filter(({ key, value }) => key === 'chest' && value === 'yes')).toMatchObject([
    { certainty: 'pieced' },
  ]);
});

test('whoever goes, or asks on, beside a no says no goodbye by it', () => {
  const after = (said: string) => understand(said, { yesMeans: 'good' }).request?.kind;
  expect(after("nah no stretch so that's the full seven or like five")).toBe('howFar');
  expect(after("no that will do though you've not told me whether it matters")).toBe('unknownQuestion');
  expect(after("i'll get the lad to run me down there")).toBe('noted');
  expect(after("my dad had a clot once so fine i'll go in")).toBe('noted');
});

test('"no, nothing sudden" is a no, and a foot that has been cooler is none', () => {
  expect(findings('no nothing sudden', 'cold').cold).toBe('no');
  expect(findings("no nothing sudden it's been that way for months", 'cold').cold).toBe('no');
  expect(findings("no nothing sudden it's been blue for months", 'cold').cold).not.toBe('no');
  expect(findings('no nothing sudden just a touch cooler', 'cold').cold).toBe('unsure');
});

test('who went blank for some seconds may have fainted', () => {
  expect(heard('i became blank for some seconds last time')).toMatchObject({
    fainted: true,
    findings: { chest: 'unsure' },
  });
});

test('who begs our pardon speaks of themselves', () => {
  expect(findings('i do beg your pardon no pain at all', 'pain').pain).toBe('none');
});

describe('on hands and knees', () => {
  test.each([
    'been on me hands and knees weeding all thursday and the insides of my thighs are a bit grumbly',
    'spent saturday on my hands and knees laying floor and my knees are sore',
    'scrubbed the oven on my hands and knees and my hips are sore',
    'was on all fours with the toddler all day quads a bit sore',
    'i was crawling about with the grandkids and my knees ache',
    'on all fours with our baby all weekend and my knees ache',
    'on my hands and knees looking for a contact lens and my knees ache',
  ])('there is work and play: %s', (said) => {
    expect(findings(said).walking, said).toBeUndefined();
    expect(findings(said).nerve, said).toBeUndefined();
  });
  test("a walk that is fine is fine beside it: walking's fine i was on my hands and knees weeding", () => {
    const said = "walking's fine i was on my hands and knees weeding all thursday";
    expect(findings(said, 'walking').walking).toBe('normal');
  });
  test.each([
    'got to the loo on my hands and knees',
    'i crawled to the car',
    'had to go upstairs on my hands and knees',
    "i can't walk i'm crawling after the baby on my hands and knees",
    'it went while i was weeding and i got in on my hands and knees',
    "i fell playing with the kids and i'm on my hands and knees",
    'i move on my hands and knees like a baby',
    'on all fours round the house the kids find it hilarious',
    'on my hands and knees looking for painkillers',
  ])('is whoever cannot walk: %s', (said) => {
    expect(findings(said).walking, said).toBe('unable');
  });
  test('and ants that crawl are felt', () => {
    expect(findings('like ants crawling on my foot').nerve).toBe('tingling');
  });
});

test('a thumb or a hand that finds the place is not what is sore', () => {
  expect(findings('i can point to it with one thumb and it hurts').pain).toBe('unsure');
  expect(findings("i can cover it with my hand and it's sore").pain).toBe('unsure');
  expect(heard("i pressed on it with my thumb and now the thumb's sore").request?.kind).toBe('soreElsewhere');
});

describe('how far it reaches', () => {
  test.each([
    'it is more like along the inside line of the joint not exactly one dot',
    'not exactly one dot',
    'not really a single point',
    'not quite one point',
    'more like along the shin bone',
    'it runs along the inside edge',
    'it is more of a strip',
    "it's more a line along the inside of the joint than a dot",
    "it's all along the joint line rather than a dot",
  ])('is no point: %s', (said) => {
    expect(findings(said, 'pinpoint').pinpoint, said).toBe('no');
  });
  test.each([
    'exactly one dot',
    'it is more like one spot',
    'not exactly a dot more a pin prick',
    'not a line one dot',
    'not an area one small spot',
    'not spread one spot',
    'not exactly big it is one dot',
    'a dot along the line of the joint',
    'no bigger than a dot',
  ])('is one: %s', (said) => {
    expect(findings(said, 'pinpoint').pinpoint, said).toBe('yes');
  });
});

test('a hundred and one point three is a temperature, and no point', () => {
  expect(findings('a fever one oh one point three', 'pinpoint').pinpoint).toBeUndefined();
});

describe('a score that was reached', () => {
  test.each([
    "nothing's sore now my thighs got to a five for three days after the race but that's gone",
    "my thighs got to a five after the race but that's gone",
    'hit a seven after the marathon nothing now',
  ])('is none of what is over: %s', (said) => {
    expect([undefined, 'none'], said).toContain(findings(said, 'sites', 'pain', 'days').pain);
  });
  test.each([
    ["it got to a five after the race and it's still there", 'moderate'],
    ["it gets to a five on runs but it's gone by morning", 'moderate'],
    ["it got to a five but it's gone to a three", 'moderate'],
    ["got to a five but the swelling's gone", 'moderate'],
    ["got to a five and the knee's gone stiff now", 'moderate'],
    ["it got to a nine it's nothing like doms", 'extreme'],
    ['it got to an eight on the run yesterday and nothing now helps', 'severe'],
    ["it went to eight and it's gone on for days", 'severe'],
    ["hit a five on my run yesterday it's gone up to a six now", 'strong'],
  ] as const)('is one of what is not: %s', (said, pain) => {
    expect(findings(said, 'sites', 'pain', 'days').pain).toBe(pain);
  });
});

describe('a cramp that woke somebody', () => {
  test.each([
    "no only the cramp itself that woke me wednesday and i've slept fine since",
    'a cramp woke me once fine since',
    'just the one cramp that woke me sunday nothing since',
    "a cramp woke me and it's gone now",
  ])('once, and has passed, is no pain at rest: %s', (said) => {
    expect(findings(said, 'restPain', 'pop', 'injury').restPain, said).toBe('no');
  });
  test.each([
    'cramps wake me every night',
    'it woke me and still aches lying down',
    "a cramp woke me wednesday and it's ached since",
    "a cramp woke me twice and i've slept fine since",
    'a cramp woke me wednesday slept fine since but the calf throbs in bed',
    'pain woke me wednesday fine since',
    "a cramp woke me it hasn't gone",
    "it woke me it isn't cramp it's gone by breakfast",
    "it woke me up and it's fine since i took codeine cramp maybe",
    'a calf cramp woke me and it went hard as wood fine since i got up at three',
  ])('is one where it goes on: %s', (said) => {
    expect(findings(said, 'restPain', 'pop', 'injury').restPain, said).toBe('yes');
  });
});

describe('a no beside "i told you"', () => {
  test.each([
    'i told you that at the start no so can i run or not',
    'as i said no can i run',
    'i already said no',
    "like i told you no lungs are good and the foot's normal",
  ])('is an answer: %s', (said) => {
    expect(findings(said, 'chest').chest, said).toBe('no');
  });
  test.each([
    'i told you at the start yes it hurts',
    "no i told you it's tight",
    'i already said it hurts no so can i run',
    "i told you that no but it's tight now",
  ])('is none where it was told: %s', (said) => {
    expect(findings(said, 'chest').chest, said).toBe('yes');
  });
  test.each(['you told me no running', 'i told you no doctor has seen it', 'doctor said no'])(
    'is of something else: %s',
    (said) => {
      expect(findings(said, 'chest').chest, said).toBeUndefined();
    },
  );
});

describe('the puff that anybody has on stairs', () => {
  test.each([
    'no chest tightness only the normal puffing on stairs urine is clear',
    'no just the usual huffing and puffing on the hills',
    'nothing only my ordinary puff up the stairs',
    'no none of these i have no chest pain my breathing is ordinary and i did not faint',
  ])('is no breath in trouble: %s', (said) => {
    expect(findings(said, 'chest').chest, said).toBe('no');
  });
  test.each([
    'only puffing more than usual on the stairs',
    'worse than my usual puffing on the stairs',
    "no pain but it's more than the normal puffing on stairs",
    'not my usual puffing on the stairs',
    'the usual puffing on the stairs but worse today',
    'the usual puffing at rest',
    'normal puffing on the stairs i get it in bed too',
    'the usual puffing on hills and even lying down',
    'the usual puffing on the stairs and my chest is tight',
    "breathing isn't ordinary",
  ])('and what is more than that is one: %s', (said) => {
    expect(['yes', 'unsure'], said).toContain(findings(said, 'chest').chest);
  });
});

describe('an arch that has dropped', () => {
  test.each([
    "no nothing like that heart and lungs are right only that the arch looks like it's dropped",
    "my arch looks like it's collapsed",
    'i reckon my arch has fallen',
    'the arch of my foot feels like it fell',
  ])('has sunk, and nobody fell or fainted: %s', (said) => {
    const { findings: told, fainted } = heard(said, ['chest', 'nerve', 'cold']);
    expect(told.injury, said).toBeUndefined();
    expect(['no', undefined], said).toContain(told.chest);
    expect(fainted, said).toBeUndefined();
  });
  test('and lungs that are right are well, and no side', () => {
    const said = 'heart and lungs are right only that the arch is sore';
    expect(findings(said, 'chest')).toMatchObject({ chest: 'no', sites: ['arch'] });
    expect(findings(said, 'chest').side).toBeUndefined();
    expect(findings("my heart's not right", 'chest').chest).toBe('unsure');
    expect(findings('lungs are right only that they burn', 'chest').chest).toBe('yes');
  });
  test('and what fell on it, or who fell, is told as before', () => {
    expect(findings('dropped a plate on my arch').injury).toBe('knock');
    expect(findings('i fell and my arch is sore').injury).toBe('yes');
    expect(findings("dropped from the wall and my arch looks like it's dropped").injury).toBe('yes');
    expect(heard('my arch was sore and i collapsed').fainted).toBe(true);
    expect(findings('my arch looks dropped', 'deformity').deformity).toBe('unsure');
  });
});

describe('solid', () => {
  test.each(["no chef i'm solid did a ten hour shift on it no problem", "i'm solid", 'no i feel solid'])(
    'is fine, of whoever speaks: %s',
    (said) => {
      const { unread, answer } = heard(said, ['swelling', 'heat']);
      expect(unread, said).toEqual([]);
      expect(answer, said).toBe('no');
    },
  );
  test.each(["it's solid no locking", "it's solid", "the ankle's solid never locks"])(
    'and of a joint: %s',
    (said) => {
      const { unread, findings: told } = heard(said, ['jointTrouble']);
      expect(unread, said).toEqual([]);
      expect(told.jointTrouble, said).toBe('none');
    },
  );
  test.each([
    "my calf's gone solid",
    'the muscle is solid',
    "i'm solid all down the shin",
    'my legs are solid',
  ])('and hard, of a muscle: %s', (said) => {
    expect(findings(said).rockHard, said).toBe('yes');
  });
  test('and never where hard muscles are asked about, or a joint is stuck', () => {
    expect(findings("no i'm solid", 'nerve', 'cold', 'rockHard').rockHard).toBe('yes');
    expect(findings("it's locked solid", 'jointTrouble').jointTrouble).toBe('locked');
    expect(findings("it's solid and won't bend", 'jointTrouble').jointTrouble).toBeUndefined();
    expect(findings("it's solid and i have to kick it free", 'jointTrouble').jointTrouble).toBeUndefined();
    expect(findings("it's rock solid since the fall", 'jointTrouble').rockHard).toBe('yes');
  });
});

describe('a tingle of minutes', () => {
  test.each([
    "they went tingly for like three minutes that's it feeling's equal both feet now",
    'it was tingly for a few seconds and that was it both feel the same now',
    'top of my foot went tingly in the new laces yesterday gone now',
  ])('that is over is none: %s', (said) => {
    expect(findings(said, 'nerve').nerve, said).toBe('none');
  });
  test.each([
    "went tingly for three minutes and it's still a bit numb",
    'they go tingly for three minutes every run',
    'tingly for three minutes and now numb',
    'they went tingly for three minutes',
    'tingly for three minutes walking is fine now',
    "my foot was numb for three minutes it's not back to normal now",
    'it was tingly for five minutes and now my toes are dead',
    "my foot tingled for five minutes and now it feels dead the other leg's fine",
    'numb for ten minutes this morning and it has never been fine since',
    "pins and needles for ten minutes and now they're back",
    "my foot's been tingling for a few minutes my leg is normal colour",
  ])('and one that is not is one: %s', (said) => {
    expect(['tingling', 'unsure'], said).toContain(findings(said, 'nerve').nerve);
  });
});

describe('a score of a cramp, or of a minute', () => {
  test.each([
    "well it was an eight for about a minute in the night but today there's nothing at all",
    "it was a nine for thirty seconds when the cramp hit now it's nothing",
    'cramp was a seven for two minutes last night nothing there now',
    'an eight for a few seconds in bed and today not a thing',
    "the cramp itself was a nine now there's no pain at all",
    'a little tender yesterday maybe a one but today nothing zero',
  ])('is over where nothing is told of now: %s', (said) => {
    expect(findings(said, 'sites', 'pain', 'days').pain, said).toBe('none');
  });
  test.each([
    ['an eight for a minute every time i run', 'severe'],
    ['was an eight in the night and a six now', 'strong'],
    ['an eight for a minute when i ran yesterday nothing today', 'severe'],
    ["a nine for a minute last night and nothing now but it's sore on the stairs", 'extreme'],
    ['an eight for a minute then i took ibuprofen and now nothing', 'severe'],
    ['the cramp was an eight and now nothing helps', 'severe'],
    ['the cramp was an eight for a minute and now gone numb', 'severe'],
    ['seven yesterday and today nothing takes it away', 'severe'],
    ['eight yesterday today nothing has changed', 'severe'],
    ['eight yesterday today no pain relief', 'severe'],
    ["nine yesterday today there's nothing left in the leg", 'extreme'],
    ['eight yesterday and now it has gone white', 'severe'],
    ["eight yesterday now it's gone through the roof", 'severe'],
    ["it was an eight yesterday today nothing i'm on crutches", 'severe'],
    ["nine yesterday now nothing the leg's numb", 'extreme'],
    ['eight yesterday today no pain lying down', 'severe'],
    ['it was an eight yesterday and today none in the boot', 'severe'],
    ['my calf cramps at eight walking now nothing', 'severe'],
    ["i get a seven in my calf for a few minutes as i walk and nothing now i've sat down", 'severe'],
    ['a nine for thirty seconds after i land nothing now', 'extreme'],
    ['an eight for two minutes in the chest now nothing', 'severe'],
    ['cramp in my calf at eight after a hundred yards now nothing', 'severe'],
    ['eight yesterday now i have nothing left', 'severe'],
    ["left was an eight yesterday now it's nothing the right is bad", 'severe'],
    ["seven yesterday in both today there's nothing in the left", 'severe'],
  ] as const)('and not where it may be so again: %s', (said, pain) => {
    expect(findings(said, 'sites', 'pain', 'days').pain, said).toBe(pain);
  });
});

describe('a cramp that comes', () => {
  test.each([
    'i get a cramp now and then',
    'get a cramp a few times a year',
    'i get a night cramp once in a blue moon',
    'had cramps in bed every few months',
    'i get cramp every couple of months',
  ])('now and then is no trouble that comes back: %s', (said) => {
    expect(findings(said, 'comesBack', 'trend').comesBack, said).toBe('no');
  });
  test.each([
    'i get cramp twice a year but this is every run',
    "i've had this cramp every few months for years and it's worse",
    "i get cramp now and then it's getting worse",
    'had a cramp in my calf from time to time since march',
  ])('is asked about once more where more is told: %s', (said) => {
    expect(findings(said, 'comesBack').comesBack, said).toBeUndefined();
  });
  test.each(['get one every couple of months the nuisance', 'i cop one like that a few times a year'])(
    'is asked about once more where it is only "one": %s',
    (said) => {
      expect(findings(said, 'comesBack', 'trend').comesBack, said).toBeUndefined();
    },
  );
  test.each([
    'i get cramps weekly',
    'i get a cramp every night',
    'i get cramp most nights',
    'i get cramps in my calf every night',
    'i get a cramp every run',
    'i get one every couple of weeks',
    'the pain comes back every couple of weeks',
    'the pain comes back every couple of months',
    'i get a cramp now and then and the calf pain keeps coming back',
    'i get this leg cramp every couple of months and it lasts a week',
    'yes i get cramps from time to time in my calf',
    'yep i get cramps every few months',
  ])('often is one: %s', (said) => {
    expect(findings(said, 'comesBack', 'trend').comesBack, said).toBe('yes');
  });
});

test.each([
  'cracked my shin on the step and it broke',
  'cracked my hip on the pavement',
  'clipped my knee on a car doing thirty',
])('a leg that is cracked or clipped is more than knocked: %s', (said) => {
  expect(findings(said, 'injury').injury).toBe('yes');
});

describe('an egg, a lump or a bump', () => {
  test.each([
    ['caught my shin on a pallet truck at work got a lovely purple egg on it', []],
    ["banged my shin on the coffee table and there's an egg on it", []],
    ["there's a lump where i knocked it", ['swelling']],
    ['just a bump where i walloped it', ['swelling']],
    ['it came up like an egg where i banged it', ['swelling']],
    ['walked into the bed frame and now my shin has a lump on it', []],
    ["swelling's nearly flat now just a wee bump", ['swelling', 'heat']],
  ] as const)('where it was knocked is a little swelling: %s', (said, asked) => {
    expect(findings(said, ...asked).swelling, said).toBe('slight');
  });
  test.each([
    ['the whole shin is swollen after the knock', 'clear'],
    ["a lump where i banged it and the calf's swollen", 'clear'],
    ['a bump the size of a grapefruit where i banged it', 'clear'],
    ['my calf has a lump and no idea why', 'unsure'],
    ["i didn't knock it there's just a lump", 'unsure'],
    ["egg on my shin where i banged it and it's tripled since", 'clear'],
    ["i rolled my ankle and there's an egg on the side", 'clear'],
    ['big purple egg on my shin where i got kicked and the calf is rock hard', 'clear'],
    ['lump in my calf where the snap was since i was hit', 'unsure'],
    ["i twisted my knee and there's a lump at the back of it", 'unsure'],
    ['lump on my shin since i hit forty miles a week', 'unsure'],
    ['lump on my shin no idea where i knocked it', 'unsure'],
    ['lump on my kneecap where i fell', 'unsure'],
    ["caught my calf on the door and there's a big egg on it", 'unsure'],
    ['i knocked it and it has a bump on it', 'slight'],
    ["swelling's not nearly gone", 'clear'],
    ["swelling's nearly up to my knee", 'clear'],
    ['swelling has nearly gone into my whole foot', 'clear'],
    ["swelling is mostly away from the ankle it's in the calf now", 'clear'],
  ] as const)('and is as much as is told without: %s', (said, swelling) => {
    expect(findings(said, 'swelling').swelling, said).toBe(swelling);
  });
});

test('what is cold as you like is not hot where that was asked, and a leg that is named is cold', () => {
  expect(findings("nope cold as you like and walking's a doddle", 'heat', 'walking')).toMatchObject({
    heat: 'no',
  });
  expect(findings("nope cold as you like and walking's a doddle", 'heat', 'walking').cold).toBeUndefined();
  expect(findings("my foot's cold as you like", 'heat').cold).toBe('yes');
  expect(findings("my shin's cold as you like").cold).toBe('yes');
});

test('a stiffness of ten minutes that is gone eases', () => {
  const said = "nothing of the kind it was stiff ten minutes when i got up and that's gone now";
  expect(findings(said, 'swelling', 'heat', 'motion').motion).toBe('eases');
  expect(findings("it was stiff when i got up and it's still stiff now", 'motion').motion).not.toBe('full');
});
