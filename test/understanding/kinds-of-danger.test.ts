/** Dangers by kinds of words near each other, each beside the harmless thing that is told in nearly the same words. */
import { describe, expect, test } from 'vitest';
import { isUrgentAtOnce } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string) =>
  understand(said, { yesMeans: 'good', today: new Date(Date.UTC(2026, 10, 28)) });
const isOfElsewhere = (said: string) => isUrgentAtOnce(heard(said).signs ?? []);

describe('a faint that nobody calls one', () => {
  test.each([
    ["went for a kip on the verge in mid stride, hadn't booked it", 'unsure'],
    ['i came round with two stewards over me', 'yes'],
    ['other moment i am lying on the road', 'unsure'],
    ['somebody turned me off on the last climb', 'yes'],
    ['crumpled like a puppet on the hill', 'unsure'],
    ['weird blink thing mid run and i missed a couple of seconds', 'unsure'],
  ] as const)('is one: %s', (said, chest) => {
    expect(heard(said).findings.chest).toBe(chest);
  });

  test.each([
    'had a nap mid afternoon before my run on the track',
    'i came round to my mate on the road bike and saw a steward',
    'next i was looking at the sky for rain',
    'lost a couple of seconds to my mate on the last mile',
    'somebody turned me off running on telly',
  ])('and this is none: %s', (said) => {
    expect(heard(said).findings.chest).toBeUndefined();
  });
});

describe('a leg that lost its nerve, its bone or its string', () => {
  test.each([
    ["i can't hop, high up in the hip it bites", { walking: 'limping', pain: 'unsure', sites: ['hip'] }],
    ["on my brother's crutches and the thigh bone throbs at night", { walking: 'unable' }],
    ['felt like somebody booted me in the achilles', { pop: 'yes' }],
    ["that heel won't push me up the step", { nerve: 'weak' }],
    ["kneecap's wandered up my thigh", { deformity: 'yes' }],
    ['i fell and my toes point at next door', { deformity: 'yes' }],
    ["came off and there's a ledge in my wrist like a dinner fork", { deformity: 'yes' }],
    ['my back went and i leaked and never felt it', { nerve: 'saddle' }],
    ['both legs keep folding and the back aches', { nerve: 'saddle' }],
    ["after the gastro my feet are rubber and it's crept up to my knees", { nerve: 'saddle' }],
    ['the foot flaps on the tiles', { nerve: 'weak' }],
    ['my foot kept scuffing the lino at breakfast, gone now', { nerve: 'weak' }],
  ] as const)('is heard: %s', (said, told) => {
    expect(heard(said).findings).toMatchObject(told);
  });

  test.each([
    "my boy can't hop yet and my hip's never been better",
    'i walk with poles on the trails at night',
    "the knee cap strap's too tight",
    'i fell about laughing when the sign pointed to the west',
    "there's a ledge at the gate like a kerb",
    'both legs are like wood after the marathon',
    'my shoes flap on the tiles',
    'my slippers kept scuffing the lino at breakfast, gone now',
  ])('and the twin of it is not: %s', (said) => {
    const { walking, nerve, deformity, pop } = heard(said).findings;
    for (const each of [walking, nerve, deformity, pop]) expect([undefined, 'none']).toContain(each);
  });
});

describe('a chest, told by what is worn upon it or by what arms and puffers do', () => {
  test.each([
    'a lump of wind under my top button since four',
    'my elbows go to lead on the hill and a band tightens round me',
    "the ventolin's doing nothing",
    'three words at a time is all i manage',
    'my jaw goes heavy too and i get a cold sweat',
    'something is standing on my ribs on the climb',
  ])('is confirmed: %s', (said) => {
    expect(heard(said).findings.chest).toBe('yes');
    expect(heard(said).evidence.find(({ key }) => key === 'chest')?.certainty).toBe('pieced');
  });

  test.each([
    'the top button is sewn on under the tie',
    'my elbows ache from the gym and the chest strap is tight on the hill',
    "i've outgrown the inhaler it's no use to me",
    'sat on me bike saddle like a king on the climb',
  ])('and this is left alone: %s', (said) => {
    expect(heard(said).findings.chest).toBeUndefined();
  });
});

describe('a danger outside the legs', () => {
  test.each([
    'my gums were bleeding a bit when i rinsed and my head is thumping',
    "a couple of scratches that won't stop oozing and i chucked up once",
    'felt a flick at my ankle in the long grass and something brown slid off',
    'my left hand keeps letting go of the cup',
    'juice dribbles out of one corner of my lips',
    'my smile only goes up on the left side',
    "they say i was zigzagging and my skin's like a stove",
    "weighed two kilos more after the ultra and my own language won't come",
    'took a header and clear water is dripping from my nose',
    'on apixaban and i clonked my head',
    'shaking so hard the bed rattles and my arms are marbled',
    "something stung me and my tongue's too big for my mouth",
    "ate satay and it's like a hand closing round my neck",
    'shimmering in my eyes at thirty three weeks and my face has puffed up',
    "the baby in there hasn't kicked since lunch",
  ])('is one: %s', (said) => {
    expect(isOfElsewhere(said)).toBe(true);
  });

  test.each([
    'my gums bleed when i floss and my head hurts',
    'a scratch from the brambles that kept bleeding for a minute',
    'i slid on the grass and scratched my ankle',
    'a lizard nipped my ankle and slid off',
    'my left hand keeps dropping the baton in the relay',
    'juice ran out of one corner of the cup and burned my lips',
    'i was zigzagging round the cones in the sun',
    'weighed two kilos more after the holidays',
    'clear water runs from my nose with the pollen',
    'on apixaban with a head start on the others',
    'my arms are marbled after a swim in the sea and i am shaking',
    'my mouth is too big for my own good',
    'ate prawns and ran grand',
    'thirty three weeks of training and glitter on my shoes',
    'the baby in the pram has stopped kicking',
  ])('and this is none: %s', (said) => {
    expect(isOfElsewhere(said)).toBe(false);
  });
});

describe('a likeness that comes up rarely', () => {
  test.each([
    ['i catch my toe on every kerb now', { nerve: 'weak' }],
    ["my heel won't come off the bed", { nerve: 'weak' }],
    ["something snapped and i couldn't pull my heel back", { pop: 'yes', nerve: 'weak' }],
    ["there's no feeling when i pee, i never know when it's done on the loo", { nerve: 'saddle' }],
    ["my calf feels like it's filling from inside", { rockHard: 'unsure' }],
    ["got a boot to the shin and it's gone tight as a drum", { rockHard: 'unsure' }],
    ['the graze is sore past the edges', { pain: 'severe' }],
    ['the scrape hurts like murder and the edges have gone plum', { heat: 'yes', pain: 'extreme' }],
    ['the cut on my shin is weeping and i sweat through the sheets', { heat: 'yes', fever: 'yes' }],
    [
      "the scratch hurts way more than it should and the purple's spreading",
      { heat: 'yes', pain: 'extreme' },
    ],
    ['something let go and it is black to the knee', { bruise: 'yes' }],
    ['that leg is tight as a drum from the knee down', { swelling: 'slight' }],
    ['left calf only has veins standing out like ropes', { swelling: 'unsure' }],
    ['you could park a grape above the kneecap', { deformity: 'unsure' }],
    ['ribs ache and it crackles like bubble wrap under my skin', { chest: 'unsure' }],
    ["my chin's grazed and i can't account for it", { chest: 'unsure' }],
  ] as const)('is heard: %s', (said, told) => {
    expect(heard(said).findings).toMatchObject(told);
  });

  test.each([
    ['i catch the early bus on every corner', 'nerve'],
    ["that stain won't come off the bed", 'nerve'],
    ["couldn't pull my heel tab back on the shoe", 'nerve'],
    ['my glass is filling from inside the pub', 'rockHard'],
    ["the tent's tight as a drum", 'rockHard'],
    ['mowed past the edges of the lawn', 'pain'],
    ['the jam has gone plum at the edges', 'heat'],
    ['the roof is weeping on the sheets', 'fever'],
    ['the red on my tights has spread', 'heat'],
    ['wore black to the knee', 'bruise'],
    ['the drum is tight from the knee down', 'swelling'],
    ['veins like ropes in both arms after the gym', 'swelling'],
    ['peeled a grape above the sink', 'deformity'],
    ['the parcel crackles like bubble wrap', 'chest'],
    ["i can't account for the milk", 'chest'],
  ] as const)('and the twin of it is not: %s', (said, key) => {
    expect([undefined, 'none', 'no']).toContain(heard(said).findings[key]);
  });
});

describe('a seat that is numb when it is wiped or sat upon, and water that has to be pushed', () => {
  test.each([
    'legs are a bit unsteady and it felt numb like cotton wool when i wiped this morning',
    "feels like somebody else's when i wipe",
    'bit odd on the paper',
    'it was dead on the saddle',
    'like foam when i sat on the loo',
    'no feeling after the toilet',
    'cotton woolly when i wipe myself',
    "my back's out and it felt weird when i wiped",
    "it's like wiping through foam",
    'my leg is numb and it felt dead when i wiped',
    'i feel nothing when i wipe',
    'had to push to go this morning',
    'need to strain to get started',
    "couldn't feel much when i wiped",
    "sort of numb after i'd been to the loo",
    'toilet paper felt odd like it was someone else',
    "it's like wiping somebody else's backside",
    'takes me a while to start when i pee',
    'the wee takes ages to start',
    "i'm drinking loads but hardly any wee comes out",
    "just a trickle when i go though i'm bursting",
    "only managed a dribble since breakfast and i've had litres",
    'have to force it to get started on the loo',
    'ages to get going when i pee',
    "my back's gone and with peeing it's hard to get going",
    'at the toilet it takes me ages to get going',
    "it's hard to get my stream started",
  ])('is one: %s', (said) => {
    expect(heard(said).findings.nerve).toBe('saddle');
  });

  test.each([
    'my fingers went numb when i wiped the windscreen',
    'i wiped the floor with him',
    'i wiped my face and it felt funny',
    'no numbness when i wipe',
    'nothing odd when i wipe',
    'my knee felt funny when i sat on the loo',
    'i had to push to go up the last hill',
    'had to push to go faster',
    'it takes me ages to get going in the morning',
    'hard to get going first thing but my knee loosens',
    'it takes ages to get going on a run',
    'waited ages for the bus to come then had a pee',
    'barely a wee bit of pain comes when i go up',
  ])('and this is none: %s', (said) => {
    expect([undefined, 'none']).toContain(heard(said).findings.nerve);
    expect(heard(said).findings.fatigue).toBeUndefined();
  });
});

describe('a foot that catches, and a leg that no string lifts', () => {
  test.each([
    ['my right foot keeps catching on the stairs', { nerve: 'weak' }],
    ['my right foot keeps catching on kerbs', { nerve: 'weak' }],
    ['my foot keeps catching on the carpet', { nerve: 'weak' }],
    ['my toes catch on the stairs', { nerve: 'weak' }],
    ['my left foot keeps clipping the kerb', { nerve: 'weak' }],
    ['i keep catching my toe on the stairs', { nerve: 'weak' }],
    ['i keep stubbing my left foot against the step', { nerve: 'weak' }],
    ['tripping over my own toes', { nerve: 'weak' }],
    ['i trip over my right foot on the stairs', { nerve: 'weak' }],
    ['left toe scrapes the pavement', { nerve: 'weak' }],
    ['the leg is not obeying me on the stairs', { nerve: 'weak' }],
    ['my lower leg just hangs when i try to kick', { nerve: 'weak' }],
    ['it keeps folding under me', { jointTrouble: 'givesWay' }],
    ["my knee won't lock straight", { motion: 'limited' }],
    ['my knee keeps catching on the stairs', { jointTrouble: 'catches' }],
    ['only the thigh is not lifting the leg', { nerve: 'weak' }],
    ["my leg won't kick out straight", { nerve: 'weak' }],
    ["i can't lift my leg straight", { nerve: 'unsure', motion: 'limited' }],
    ['unable to do a straight leg raise', { nerve: 'unsure', motion: 'limited' }],
    ["i can't hold my leg out straight", { nerve: 'unsure', motion: 'limited' }],
    ['my knee is not straightening on its own', { motion: 'limited' }],
    ["can't get my knee straight", { motion: 'limited' }],
    ["my leg won't extend", { motion: 'limited' }],
    ['one soft dent is there above the kneecap', { deformity: 'unsure' }],
    ['a divot below the kneecap', { deformity: 'unsure' }],
    ["there's a hole where the tendon was above my knee", { deformity: 'unsure' }],
  ] as const)('is heard: %s', (said, told) => {
    expect(heard(said).findings).toMatchObject(told);
  });

  test('and a leg that is only not straightened is no weak one', () => {
    expect(heard("can't get my leg straight").findings.nerve).toBeUndefined();
  });

  test('and a knee that catches is no foot', () => {
    expect(heard('my knee keeps catching on the stairs').findings.nerve).toBeUndefined();
    expect(heard("can't kick a ball straight to save my life").findings).toEqual({});
  });
});

describe('a leg that is as cold as water, and nobody stood in any', () => {
  test.each([
    "one leg like i'd been standing in the lake",
    "my foot feels like it's in ice water",
    "my leg feels as if it's been in the fridge",
    "foot like it's stood in a river",
    "one leg feels like i've been paddling in the sea in january",
    "leg feels like it's been dipped in a freezing pond",
    "foot feels like it's in the fridge and pain's a seven",
    "left foot won't warm up no matter what",
    "it's like my foot's been in a bucket of ice all morning",
    'right foot feels as though i left it in a snowdrift',
  ])('is cold: %s', (said) => {
    expect(heard(said).findings.cold).toBe('yes');
  });

  test('and a foot that nobody can get warm is asked about', () => {
    expect(heard("i can't get my foot warm").findings).toEqual({ cold: 'unsure' });
    expect(heard("can't warm that foot for anything").findings.cold).toBe('unsure');
    expect(heard('no amount of socks will warm my foot').findings).toEqual({ cold: 'unsure' });
    expect(heard("hot water bottle won't warm that foot").findings).toEqual({ cold: 'unsure' });
  });

  test.each([
    'both feet were cold from the lake but warm now',
    'stood in the sea after my run to cool my legs',
    'my leg felt like i was wading through water on the run',
    'legs felt like i was running in snow',
  ])('and this is none: %s', (said) => {
    expect(heard(said).findings.cold).toBeUndefined();
  });
});

describe('walking that is difficult', () => {
  test.each(['walking is somewhat difficult', 'walking is a bit difficult', 'walking is troublesome'])(
    'is no walking well: %s',
    (said) => {
      expect(heard(said).findings.walking).toBe('altered');
    },
  );
});

describe('feet that slap in a run and are well again once somebody sits', () => {
  test.each([
    "both my shins blow up tight at exactly twelve minutes and my feet start slapping then i sit down and it's all gone",
    'my shins fill up at ten minutes and both feet start slapping gone after i sit',
    "at about two miles both shins go solid and my feet go floppy once i've sat down it goes",
    "shins pump up at exactly a mile and both feet slap then i stop and it's gone",
    "every time i run my shins fill and both feet slap ten minutes on a bench and it's gone",
    "feet slap at fifteen minutes into every run then i rest and they're fine",
    "calves pump up when i run and my feet go numb once i've sat down it's gone",
    'my foot goes floppy on every run gone after i sit',
  ])('is told of runs: %s', (said) => {
    expect(heard(said).findings.nerve).toBe('duringRuns');
  });

  test.each([
    ["at exactly twelve minutes both my feet go numb then i sit down and it's still there", 'bothLegs'],
    ["every run my feet slap and it's numb where i sit then i sit down and it's all gone", 'saddle'],
    ["at exactly ten minutes my legs go weak and i wee myself then i sit down and it's gone", 'saddle'],
    ['my feet slap at ten minutes and when i sit it goes numb', 'saddle'],
    ['both feet slap when i walk and i sit down a lot', 'saddle'],
    ['both legs went weak on my run and i sat down and they still are', 'saddle'],
    ['at mile three both legs went weak and then i stop and they stop working', 'saddle'],
    ["when i run i can't feel down there and then i sit down and it's gone", 'saddle'],
    ['every time i run the foot goes dead then i sit down and it stops me getting up', 'tingling'],
  ] as const)('and this is not: %s', (said, nerve) => {
    expect(heard(said).findings.nerve).toBe(nerve);
  });
});

describe('feet that slap when the shins fill, where it is known that they do so in runs', () => {
  const known = (said: string) =>
    understand(said, { asked: ['nerve'], yesMeans: 'bad', onRuns: true }).findings.nerve;

  test('is the same, and the strength of now is none of it', () => {
    expect(known('legs are full strength now just the feet tingle and slap when the shins get tight')).toBe(
      'duringRuns',
    );
    expect(known('my feet slap when my shins fill up')).toBe('duringRuns');
  });

  test('and what is so today, or is of the seat, is more', () => {
    expect(known('my feet still slap this morning')).toBe('saddle');
    expect(known("my feet slap and i can't pee when my shins get tight")).toBe('saddle');
    expect(known('my feet tingle now and slap when the shins go tight')).toBe('saddle');
  });
});

describe('legs that are wobbly, and legs that are empty', () => {
  test.each([
    "legs are just wobbly both of them walking around on the flat's fine",
    'both legs are wobbly',
    'the pair of legs just wobbly after giving blood',
    "legs are weak and achy since i've been throwing up",
    "food poisoning on thursday night i'm keeping things down now but legs are weak and achy",
    'been vomiting all night legs feel weak',
    'puking all night legs weak and shaky',
    'vomiting since yesterday and my legs are weak',
    "i've been sick all night and my legs are a bit weak",
    'legs feel heavy and weak had diarrhoea since thursday',
  ])('is asked about: %s', (said) => {
    expect(heard(said).findings.nerve).toBe('unsure');
  });

  test.each([
    ["my left leg's gone wobbly", 'weak'],
    ['both legs wobbly and weak', 'saddle'],
    ['both legs wobbly and numb', 'saddle'],
    ['legs gone wobbly both of them since my back went', 'saddle'],
    ["both legs weak since i've been throwing up", 'saddle'],
    ["been throwing up and legs are weak and i can't stand", 'saddle'],
    ['been throwing up and legs are weak and tingly', 'saddle'],
    ['food poisoning two weeks ago and legs are weak and achy', 'saddle'],
    ['had diarrhoea and now my legs are weak', 'saddle'],
    ['had gastro last week and now my legs are getting weaker', 'saddle'],
    ['my left leg is weak since i was throwing up', 'weak'],
    ["i was vomiting last night and my legs have gone weak and heavy i'm on the floor", 'saddle'],
    ['puking all night and my weak legs keep going from under me', 'saddle'],
  ] as const)('and this is a sign: %s', (said, nerve) => {
    expect(heard(said).findings.nerve).toBe(nerve);
  });
});

describe('hopping in jest', () => {
  test.each([
    "it's been ten weeks of me hopping about like a heron",
    "i've been hopping about like a flamingo for weeks",
    'been hopping round like a one legged parrot for a month',
    'hobbling about like a pigeon',
  ])('is limping: %s', (said) => {
    expect(heard(said).findings.walking).toBe('limping');
  });

  test.each([
    'i can only hop about',
    'have to hop to the loo',
    "hopping about like a heron can't put it down",
    "i can't put it down been hopping about like a heron for weeks",
    'hopping about like a stork since i fell',
    'six weeks of hopping around',
  ])('and in earnest is no walking: %s', (said) => {
    expect(heard(said).findings.walking).toBe('unable');
  });
});
