/** Harmless words that were heard as an emergency, or as a sign of one; and beside them the words that are one. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

type Case = readonly [said: string, asked: FindingKey[], heard: Findings];
type Unheard = readonly [said: string, asked: FindingKey[], key: FindingKey];

const bad = (asked: FindingKey[]): Context => (asked.length > 0 ? { asked, yesMeans: 'bad' } : {});
const findings = (said: string, asked: FindingKey[]): Findings => understand(said, bad(asked)).findings;

const hears = (cases: readonly Case[]): void =>
  test.each(cases)('%s', (said, asked, heard) => {
    expect(findings(said, asked)).toMatchObject(heard);
  });
const doesNotHear = (cases: readonly Unheard[]): void =>
  test.each(cases)('%s', (said, asked, key) => {
    expect(findings(said, asked)[key]).toBeUndefined();
  });

describe('a gait, a sole and an arch are not out of shape', () => {
  hears([
    ['my foot kinda points out when i walk', ['deformity'], { deformity: 'unsure' }],
    ['it just turns out to the side when i walk', ['walking'], { deformity: 'unsure' }],
    [
      'not like broken or anything my foot just turns out to the side',
      ['deformity'],
      { deformity: 'unsure' },
    ],
    ['well the arch has sunk down since the winter', ['deformity'], { deformity: 'no' }],
    ['my heel tips outward', ['deformity'], { deformity: 'unsure' }],
    ['it feels like my socks are bunched up below the toes', [], { nerve: 'unsure' }],
    ["it's like walking on a balled up sock", ['nerve'], { nerve: 'unsure' }],
    ['it just kinda catches bent and i have to wiggle it straight', ['nerve'], { jointTrouble: 'catches' }],
  ]);
  doesNotHear([
    ['my foot kinda points out when i walk', [], 'deformity'],
    ['my knee turns in when i run', ['walking'], 'deformity'],
    ['it just kinda catches bent and i have to wiggle it straight', ['nerve'], 'deformity'],
    ['my socks were bunched up under my toes', [], 'deformity'],
    ["it isn't crooked it's just dropped slowly over the months", ['deformity'], 'injury'],
  ]);
  describe('but', () => {
    hears([
      ['my foot is pointing the wrong way', [], { deformity: 'yes' }],
      ['my foot turns out to the side since i fell', [], { deformity: 'yes' }],
      ['yes it sticks out to the side', ['deformity'], { deformity: 'yes' }],
      ['yeah my ankle is bent', ['deformity'], { deformity: 'yes' }],
      ['my arch collapsed when i landed and my foot is bent', ['deformity'], { deformity: 'yes' }],
      ['my muscle is all bunched up in my calf', [], { deformity: 'yes' }],
    ]);
  });
  test('a missed step is no wish to hear it again', () => {
    expect(understand('it hangs up since i missed that porch step').request).toBeUndefined();
    expect(understand('sorry i missed that').request).toEqual({ kind: 'repeat' });
  });
});

describe('a foot that has long been cooler did not go cold', () => {
  hears([
    ["that foot's a bit cooler and paler than the other has been for months", ['cold'], { cold: 'unsure' }],
    ["right foot's colder than the left like i said but pink", ['cold'], { cold: 'unsure' }],
    ["one foot's been colder than the other for a couple of years", ['cold'], { cold: 'unsure' }],
    ["it's been colder than the other for years", ['cold'], { cold: 'unsure' }],
  ]);
  describe('and is none that went pale where its colour is told to be good', () => {
    hears([
      ["left foot's a bit cooler than the other always has been it's not pale", ['cold'], { cold: 'no' }],
      [
        "no nothing sudden it's been five months just a touch cooler and never pale",
        ['cold'],
        { cold: 'no' },
      ],
      ["it has been cool for many months the colour's the same", ['cold'], { cold: 'no' }],
      ['a bit cooler since some months but the colour and the feeling are normal', ['cold'], { cold: 'no' }],
      ['cold for months and it has gone pale', ['cold'], { cold: 'unsure' }],
      ["it's cold and not pale", ['cold'], { cold: 'yes' }],
      ["it's always been a bit cooler and now it's colder not pale though", ['cold'], { cold: 'yes' }],
      ["my foot has been cold for ages it's never been this white", ['cold'], { cold: 'yes' }],
      ["the toes have slowly gone cold and they're not pink any more", ['cold'], { cold: 'yes' }],
      ["foot's cold for ages the other is pink", ['cold'], { cold: 'yes' }],
      ["it's been cooler for months and the colour is not the same", ['cold'], { cold: 'unsure' }],
      ["my foot has always been warm and pink and it's gone cold", ['nerve', 'cold'], { cold: 'unsure' }],
      ["i've run for years and my foot is cold but not pale", ['nerve', 'cold'], { cold: 'unsure' }],
      ['gradually the foot has gone like ice nothing sudden', ['cold'], { cold: 'yes' }],
      ['it was not sudden it slowly turned cold this afternoon', ['cold'], { cold: 'unsure' }],
    ]);
  });
  test('and whoever says so after the alarm is told apart from who only doubts', () => {
    const notSudden = (said: string): unknown => understand(said).notSudden;
    expect(notSudden('nothing sudden about it been creeping up four months')).toBe(true);
    expect(notSudden("give over it's not sudden it's been a bit cool for months")).toBe(true);
    expect(notSudden("it's been sore four months")).toBeUndefined();
    expect(notSudden('it went cold sudden')).toBeUndefined();
    expect(notSudden('nothing sudden')).toBeUndefined();
    expect(notSudden("my foot's always cold and it's white today")).toBeUndefined();
  });
  test.each([
    "i am sure it's just a shade cooler been that way months",
    "it's only a touch cooler it's been that way for years and the colour's good",
    'it has always been cooler than the other',
  ])('and so is who says it of an answer that rests on a cold limb: %s', (said) => {
    const notSudden = (about: readonly FindingKey[]): unknown => understand(said, { about }).notSudden;
    expect(notSudden(['cold'])).toBe(true);
    expect(notSudden(['nerve'])).toBeUndefined();
    expect(
      understand(`${said} but colder since this morning`, { about: ['cold'] }).notSudden,
    ).toBeUndefined();
  });
  describe('but', () => {
    hears([
      ["it's colder than the other for the first time in years", ['cold'], { cold: 'yes' }],
      ["my foot's gone cold and white", [], { cold: 'yes' }],
      ['my left foot is colder than the right and it came on suddenly', ['cold'], { cold: 'yes' }],
      ["yes it's colder than the other since this morning", ['cold'], { cold: 'yes' }],
      ["it's a bit colder and paler than the other", ['cold'], { cold: 'yes' }],
      [
        "my knee's been sore for months but now my foot's gone colder than the other",
        ['cold'],
        { cold: 'yes' },
      ],
    ]);
  });
});

describe('legs that are weak for want of sleep, or on the run alone', () => {
  hears([
    ['legs little weak from no sleep', ['nerve'], { fatigue: 'tired' }],
    ['the legs are only heavy and a little weak on rising', ['nerve'], { nerve: 'unsure' }],
    ['not weak now only slaps after ten minutes running then it is gone', ['nerve'], { nerve: 'duringRuns' }],
    ["top of me foot tingles and it slaps when it's on that's it", ['cold'], { nerve: 'duringRuns' }],
    ['foot drops only when running fine the rest of the time', ['nerve'], { nerve: 'duringRuns' }],
    ['my foot goes floppy mid run then comes back', ['nerve'], { nerve: 'duringRuns' }],
    [
      'same thing every time bang on ten minutes me shins go solid and me foot starts slapping',
      [],
      { everyRun: 'yes', nerve: 'duringRuns' },
    ],
  ]);
  doesNotHear([
    [
      'same thing every time bang on ten minutes me shins go solid and me foot starts slapping',
      [],
      'rockHard',
    ],
  ]);
  describe('but', () => {
    hears([
      ["my legs are weak and i can't sleep", ['nerve'], { nerve: 'saddle' }],
      ['both legs are weak from no sleep', ['nerve'], { nerve: 'saddle' }],
      ['my legs are a bit weak getting up from a low chair', ['nerve'], { nerve: 'saddle' }],
      ["my foot slaps when it's on the ground", ['nerve'], { nerve: 'weak' }],
      ['my foot slaps when i run and it still does now', ['nerve'], { nerve: 'weak' }],
      ['my shin goes hard every run and my foot is weak now', [], { nerve: 'weak', rockHard: 'yes' }],
      ["it only went floppy on the run yesterday and it's still weak", ['nerve'], { nerve: 'weak' }],
    ]);
  });
});

describe('other words that sound like a sign', () => {
  hears([
    ["temperature's thirty six seven no cough it's all up in the head", ['fever'], { fever: 'no' }],
    ["temperature's up", ['fever'], { fever: 'yes' }],
    ['no trips no op only ramipril', ['clotRisk'], { clotRisk: 'none' }],
    ['i heard it crack on landing', [], { pop: 'yes' }],
    ["i can't stand still for two minutes it's gone so bad", ['walking'], { walking: 'unable' }],
    ['the knee pain has come back', [], { comesBack: 'yes' }],
    ['my knee has had this after every first snowfall', [], { comesBack: 'yes' }],
    ["it's red raw skin", ['swelling', 'heat'], { heat: 'unsure' }],
    ["it's hot and red", ['heat'], { heat: 'yes' }],
    ['like a nine okay fine six', ['pain'], { pain: 'strong' }],
    ["i'm out of gas", [], { fatigue: 'exhausted' }],
    ["it's like my coffee", ['darkUrine'], { darkUrine: 'yes' }],
    ['same colour as my tea', ['darkUrine'], { darkUrine: 'yes' }],
    ["it looks like what's in my coffee cup", ['darkUrine'], { darkUrine: 'yes' }],
    ["having my coffee and it's brown", ['darkUrine'], { darkUrine: 'yes' }],
    ['i leak when i run', [], { pelvicFloor: 'yes' }],
  ]);
  doesNotHear([
    ['no trips no op only ramipril', ['clotRisk'], 'pop'],
    ['calf seizes up every time so can i just crack on', [], 'pop'],
    ['stand still two minutes it is away then back again', ['trend'], 'walking'],
    ['three minutes standing and it is gone', ['pain'], 'walking'],
    ['my legs have come back', ['walking'], 'comesBack'],
    ['they go white then come back pink', ['cold'], 'comesBack'],
    ['one calf runs out of gas every time', [], 'fatigue'],
    ['leaky surface veins', [], 'pelvicFloor'],
    ['no sir took months same as a slow leak', ['cold'], 'pelvicFloor'],
    ["i'm sitting with my coffee", ['darkUrine'], 'darkUrine'],
  ]);
});

describe('wobbly legs of somebody who is tired are no nerve', () => {
  hears([
    ['none of that just tired and wobbly legs', ['swelling', 'heat'], { fatigue: 'tired', swelling: 'none' }],
    ['wobbly legs today', [], { nerve: 'unsure' }],
    ['my legs felt wobbly after the squats', [], { nerve: 'unsure' }],
  ]);
  doesNotHear([['only weary and wobbly legs', [], 'nerve']]);
  describe('but', () => {
    hears([
      ['my left leg is wobbly', [], { nerve: 'weak' }],
      ["legs are really wobbly and i can't stand", [], { nerve: 'saddle' }],
      ["my legs are wobbly like they don't belong to me", [], { nerve: 'saddle' }],
      ['my legs have been wobbly for a week', [], { nerve: 'saddle' }],
      ['both my legs have gone weak and wobbly', [], { nerve: 'saddle' }],
      ['wobbly legs and my back is killing me and both legs are weak', [], { nerve: 'saddle' }],
    ]);
  });
});

describe('a nose that runs of pollen or wind is no cold', () => {
  hears([
    ['just hay fever', ['illness', 'fever'], { illness: 'none' }],
    ['my hay fever is bad runny nose and sneezing', ['illness'], { illness: 'none' }],
    ["sneezing but it's only the pollen", ['illness'], { illness: 'none' }],
    ['only a runny nose from the cold wind', ['fatigue', 'illness'], { illness: 'none' }],
    ["my nose drips when it's cold out", ['illness'], { illness: 'none' }],
    ['sneezing from the dust', ['illness'], { illness: 'none' }],
    ['nose is streaming from the cold air', ['illness'], { illness: 'none' }],
  ]);
  describe('but', () => {
    hears([
      ["i thought it was hay fever but it's a cold", ['illness'], { illness: 'headCold' }],
      ['not just hay fever', ['illness'], { illness: 'unsure' }],
      ['hay fever and a fever too', ['illness', 'fever'], { fever: 'yes' }],
      ['runny nose from the cold', ['illness'], { illness: 'headCold' }],
      ['i caught a cold in the wind', ['illness'], { illness: 'headCold' }],
      ['runny nose and a sore throat from the cold wind', ['illness'], { illness: 'headCold' }],
      ["runny nose in the wind and i'm roasting", ['illness'], { illness: 'headCold' }],
      ['runny nose for days and then i ran in the wind', ['illness'], { illness: 'headCold' }],
      ['streaming nose with the weather and my ears hurt', ['illness'], { illness: 'headCold' }],
      ['runny nose from the wind and my head is pounding', ['illness'], { illness: 'headCold' }],
    ]);
  });
  test('and hay fever is no fever beside a stiff neck', () => {
    expect(understand('hay fever').signs).toBeUndefined();
    expect(understand('hay fever and a fever').signs).toContain('fever');
  });
});

describe('a limb that slept while it was sat on, and woke in a minute', () => {
  hears([
    ['my foot went to sleep while i was kneeling fine in two minutes', ['nerve'], { nerve: 'none' }],
    ['my foot fell asleep from sitting on it, fine now', ['nerve'], { nerve: 'none' }],
    ['leg went dead sitting cross legged and it was back in a minute', ['nerve'], { nerve: 'none' }],
    ['my foot was asleep after i sat on it, right as rain after a minute', ['nerve'], { nerve: 'none' }],
    ['pins and needles from sitting cross legged, gone in a minute', ['nerve'], { nerve: 'none' }],
  ]);
  doesNotHear([
    ['i fell asleep on the sofa', ['nerve'], 'nerve'],
    ['my legs fell asleep on the toilet and woke right up when i stood', [], 'nerve'],
  ]);
  describe('but', () => {
    hears([
      ['my foot keeps falling asleep', ['nerve'], { nerve: 'tingling' }],
      ['my foot is still asleep', ['nerve'], { nerve: 'tingling' }],
      ['my foot fell asleep', ['nerve'], { nerve: 'tingling' }],
      ['my foot fell asleep on my run', ['nerve'], { nerve: 'duringRuns' }],
      ["foot went to sleep kneeling and it's still numb", ['nerve'], { nerve: 'tingling' }],
      ["my foot went to sleep kneeling and now it's a bit tingly", ['nerve'], { nerve: 'tingling' }],
      [
        'foot fell asleep kneeling, fine in two minutes but it keeps happening',
        ['nerve'],
        { nerve: 'tingling' },
      ],
      ['foot went numb while sitting at my desk fine now', ['nerve'], { nerve: 'tingling' }],
      ['numb after i sat on my bike fine now', ['nerve'], { nerve: 'tingling' }],
      ['went numb while squatting fine again then it went to my arm', ['nerve'], { nerve: 'tingling' }],
      [
        'my leg went dead squatting with the bar on my back fine in a minute',
        ['nerve'],
        { nerve: 'tingling' },
      ],
      ['it went numb when i squatted and i fell okay now', ['nerve'], { nerve: 'tingling' }],
      [
        'my toes tingle and my foot went to sleep when i was kneeling that was fine in two minutes',
        ['nerve'],
        { nerve: 'tingling' },
      ],
      ['numb from kneeling, okay now, tingling in the other', ['nerve'], { nerve: 'tingling' }],
      ['my bum went numb sitting on the toilet, fine in a minute', ['nerve'], { nerve: 'saddle' }],
      ['my leg went weak sitting cross legged, back in a minute', ['nerve'], { nerve: 'weak' }],
    ]);
  });
});

describe('a limb that sleeps only while it is pressed', () => {
  hears([
    ['only this jhunjhuni in the whole foot when it is tucked under me', ['nerve'], { nerve: 'none' }],
    ['my foot goes dead only when i kneel', ['nerve'], { nerve: 'none' }],
    ['tingles only when i sit cross legged', ['nerve'], { nerve: 'none' }],
    ['it only goes numb when i am sitting on my foot', ['nerve'], { nerve: 'none' }],
  ]);
  doesNotHear([['my foot goes dead only when i kneel', [], 'nerve']]);
  test.each(['it happens only when i sit cross legged', 'only when it is tucked under me'])(
    'and is asked about anew: %s',
    (said) => {
      expect(understand(said, bad(['swelling'])).ofPressure).toBe(true);
    },
  );
  describe('but', () => {
    hears([
      // It begins with the sitting, and no run ends with it
      ['my foot goes fully dead when i sit for practice then it comes back', [], { nerve: 'tingling' }],
      ['numb when i sit and still numb after', ['nerve'], { nerve: 'tingling' }],
      ['my foot is numb only when i sit cross legged but it does not go away', [], { nerve: 'tingling' }],
      ["it's numb only when i kneel and now", ['nerve'], { nerve: 'tingling' }],
      ['numb only when i kneel and when i run', ['nerve'], { nerve: 'tingling' }],
      ["it's not only numb when i'm kneeling", ['nerve'], { nerve: 'tingling' }],
      ["only goes numb when i kneel my bladder isn't right", ['nerve'], { nerve: 'tingling' }],
      ['only the left tingles when i kneel the right one is dead', ['nerve'], { nerve: 'tingling' }],
      ['only goes numb when i kneel but my calf is rock hard', [], { nerve: 'tingling', rockHard: 'yes' }],
      ['numb between my legs only when i sit cross legged', [], { nerve: 'saddle' }],
      ['my foot is weak only when i sit cross legged', ['nerve'], { nerve: 'weak' }],
      ['my foot goes numb on runs and it is fine when i sit', [], { nerve: 'duringRuns' }],
    ]);
    test.each(['it hurts only when i sit cross legged', 'both feet only when i sit cross legged'])(
      'nothing is asked anew: %s',
      (said) => {
        expect(understand(said, bad(['swelling'])).ofPressure).toBeUndefined();
      },
    );
  });
});

describe('a cramp that has passed is no pain at rest', () => {
  hears([
    ['got a cramp in the night stretched it and it was gone', ['restPain'], { restPain: 'no' }],
    ["yes a cramp in the night but it's gone", ['restPain'], { restPain: 'no' }],
    ['a cramp woke me at three, stretched it out and back to sleep', ['restPain'], { restPain: 'no' }],
    ['only a cramp in the night that passed', ['restPain', 'pop'], { restPain: 'no' }],
  ]);
  describe('but', () => {
    hears([
      ['cramps wake me every night', ['restPain'], { restPain: 'yes' }],
      ['cramp woke me and it has not gone', ['restPain'], { restPain: 'yes' }],
      ["yes a cramp but it's gone, the calf aches though", ['restPain'], { restPain: 'yes', pain: 'unsure' }],
      ['yes a cramp in my calf all night and now it is gone', ['restPain'], { restPain: 'yes' }],
      ['the cramp left my calf sore', ['restPain'], { pain: 'unsure', sites: ['calf'] }],
      ['a cramp woke me, it passed but the calf is still sore', ['restPain'], { pain: 'unsure' }],
    ]);
  });
});

describe('a temperature that is normal', () => {
  test.each(["my temperature's thirty six point six", 'took my temperature it is ninety eight six'])(
    'is no sign of a fever: %s',
    (said) => {
      expect(understand(said, bad(['illness'])).findings.fever).toBe('no');
      expect(understand(said, bad(['illness'])).signs).toBeUndefined();
    },
  );
  hears([
    ["i've a temperature of thirty seven point one", ['fever'], { fever: 'no' }],
    ['a temperature of ninety eight six', ['fever'], { fever: 'no' }],
    ['running a temperature of thirty seven two', [], { fever: 'no' }],
    ['i took my temperature and it was normal', ['fever'], { fever: 'no' }],
    ['i thought i had a fever but it was ninety eight six', ['fever'], { fever: 'no' }],
  ]);
  describe('but a fever', () => {
    hears([
      ["i've a temperature of thirty eight point two", ['fever'], { fever: 'yes' }],
      ["i've a temperature", ['fever'], { fever: 'yes' }],
      ['a temperature of thirty seven after paracetamol', ['fever'], { fever: 'yes' }],
      ['running a temperature and shivering, thirty seven last night', ['fever'], { fever: 'yes' }],
      ['felt feverish but the thermometer says ninety eight six', ['fever'], { fever: 'yes' }],
    ]);
    doesNotHear([
      ['took my temperature yesterday and it was normal', ['fever'], 'fever'],
      ["took my temp it was normal this morning tonight i'm shivering", ['fever'], 'fever'],
      ['cramp let go but the calf was burning and awake till four', ['restPain'], 'restPain'],
    ]);
  });
  test.each([
    'a temperature of thirty eight point two',
    'temperature was thirty seven, it is thirty nine now',
    'my temperature is up',
  ])('but: %s', (said) => {
    expect(understand(said).signs).toContain('fever');
  });
});

describe('an itch alone is no pain', () => {
  doesNotHear([
    ['my shins itch when i run', [], 'pain'],
    ['my legs itch like crazy when i run', [], 'pain'],
    ['my thighs are itchy', ['motion'], 'motion'],
    ['my shins itch every run', [], 'everyRun'],
    ['my legs itch every winter', ['comesBack'], 'comesBack'],
    ['thighs get itchy on cold runs', [], 'cold'],
    [
      'legs feel totally normal just super itchy like ants in my leggings',
      ['chest', 'nerve', 'cold'],
      'pain',
    ],
  ]);
  describe('but', () => {
    hears([
      ['my shins itch and burn when i run', [], { pain: 'unsure' }],
      ['my shins are itchy and sore', [], { pain: 'unsure' }],
      ['my calf itches and is hot', [], { heat: 'yes' }],
      ['thighs get cold on cold runs', [], { cold: 'yes' }],
      ['my shins get tight and itchy every run', [], { everyRun: 'yes' }],
    ]);
  });
});

describe('what an itch is scored, where on the run it itches and how many bites there are is no score of pain', () => {
  doesNotHear([
    ['the itch is a four', ['pain'], 'pain'],
    ['itch about a seven', ['pain'], 'pain'],
    ['four for the itch', ['pain'], 'pain'],
    ['the itching goes from a two to a six', ['pain'], 'pain'],
    ['itchy from minute four to ten', ['pain'], 'pain'],
    ['six itchy midge bites', ['pain'], 'pain'],
    ['five little red spots', ['pain'], 'pain'],
    ['the itch is maybe a nine', [], 'pain'],
  ]);
  hears([
    ["nothing's sore just six itchy bites on my shins the itch is maybe four", ['pain'], { pain: 'none' }],
    ["it doesn't hurt at all zero it's just itchy from like minute four to ten", ['pain'], { pain: 'none' }],
    ['not sore just itchy maybe a four', ['pain'], { pain: 'none' }],
    ['four out of ten for the itch but nothing hurts', ['pain'], { pain: 'none' }],
    ['zero the itch is a four', ['pain'], { pain: 'none' }],
  ]);
  describe('but', () => {
    hears([
      ["it's a four and itchy", ['pain'], { pain: 'moderate' }],
      ["it's itchy about a four", ['pain'], { pain: 'moderate' }],
      ['itchy and sore about a six', ['pain'], { pain: 'strong' }],
      ['zero itch but a six when i run', ['pain'], { pain: 'strong' }],
      ['the pain is a six the itch is a two', ['pain'], { pain: 'strong' }],
      ['the itch is a two and the pain is a six', ['pain'], { pain: 'strong' }],
      ['a six and the itch is bad', ['pain'], { pain: 'strong' }],
      ["it's sore and itching about a six", ['pain'], { pain: 'strong' }],
      ['pain six itch four', ['pain'], { pain: 'strong' }],
      ["it's six for itch and pain", ['pain'], { pain: 'strong' }],
      ['the itch is a four and it hurts', ['pain'], { pain: 'moderate' }],
      ["not sore at rest it's itchy a six", ['pain'], { pain: 'strong' }],
      ['sore from mile two to eight', ['pain'], { pain: 'severe' }],
      ['it hurts from minute four to ten about a five', ['pain'], { pain: 'moderate' }],
      ["from minute four it's a ten", ['pain'], { pain: 'extreme' }],
      ['it goes from a four to ten', ['pain'], { pain: 'extreme' }],
      ['six bites on my shin and they are a seven', ['pain'], { pain: 'severe' }],
      ["the itching stopped it's a six now", ['pain'], { pain: 'strong' }],
    ]);
  });
});

describe('what is told of the skin of a joint is of the skin', () => {
  test.each([
    "there's a pink ring on the skin behind my knee a tick got me",
    'a rash on the skin over my ankle',
    "it's not the joint it's the skin",
    "no the knee's fine it's only the skin",
    "nah knee's not crook mate it's just sunburn on the skin behind both of em",
    'backs of me knees are a bit crook from the sun just the skin like',
  ])('%s', (said) => {
    const { findings: heard, noise, request } = understand(said);
    expect([heard.sites, noise, request]).toEqual([['skin'], undefined, undefined]);
  });
  describe('and its warmth stays', () => {
    hears([
      ['a red ring on the skin behind my knee from a tick bite', [], { heat: 'yes', sites: ['skin'] }],
      ["the joint's fine it's the skin that's warm", ['heat'], { heat: 'yes', sites: ['skin'] }],
    ]);
  });
  describe('but', () => {
    hears([
      ['the knee is hot and red', [], { heat: 'yes', sites: ['knee'] }],
      ['the skin on my knee is hot and red', [], { heat: 'yes', sites: ['knee'] }],
      ['my knee is red and hot and the skin over it is tight', [], { heat: 'yes', sites: ['knee'] }],
      ['a red ring on the skin behind my calf', [], { heat: 'yes', sites: ['calf'] }],
      ['the skin on my calf is hot and red', [], { heat: 'yes', sites: ['calf'] }],
      ["it's red hot on the skin around my ankle", [], { heat: 'yes', sites: ['ankle'] }],
      ['red on the skin over my knee and hurts to bend', [], { heat: 'yes', sites: ['knee'] }],
      ['my knee is red and throbbing just on the skin', [], { heat: 'yes', sites: ['knee'] }],
      ['the knee pain is more than just the skin', [], { sites: ['knee'] }],
      [
        'a rash on the skin around my ankle and my ankle is swollen',
        [],
        { swelling: 'clear', sites: ['skin', 'ankle'] },
      ],
    ]);
    test('a tick that is heard is a noise', () => {
      expect(understand('my knee makes a tick noise').noise).toBe('knee');
    });
  });
});

describe('skin that is pink and warm from the sun is no hot leg', () => {
  doesNotHear([
    ['the backs of my knees are sunburnt and a bit warm', [], 'heat'],
    ["sunburn behind both knees it's pink and warm", [], 'heat'],
    ["caught the sun on my shins they're a bit red", [], 'heat'],
    ['both my knees are pink and a bit warm from sunburn', [], 'heat'],
    ['a bit pink from sunburn', ['swelling', 'heat'], 'heat'],
    ['burnt in the sun thursday and my shins are still pink', [], 'heat'],
  ]);
  test.each(["it's only sunburn behind my knees", "it's not hot it's just sunburn"])(
    'nor sore elsewhere: %s',
    (said) => {
      expect(understand(said).request).toBeUndefined();
    },
  );
  describe('but', () => {
    hears([
      ['sunburnt and the shin is red hot and spreading', [], { heat: 'yes' }],
      ['my shins are red and hot from the sun', [], { heat: 'yes' }],
      ['my left calf is pink and warm from the sun', [], { heat: 'yes' }],
      ["it's not sunburn my shins are red and warm", [], { heat: 'yes' }],
      ['my knee is red and warm maybe sunburn', [], { heat: 'yes' }],
      ['my knees are red and swollen from the sun', [], { heat: 'yes', swelling: 'clear' }],
      ["my legs are red from sunburn and i've got a fever", [], { heat: 'yes', fever: 'yes' }],
      ['red and blistered and weeping from the sunburn', ['heat'], { heat: 'yes' }],
      ['my knee is red and warm and it was sunny', [], { heat: 'yes' }],
      ["both calves are red and warm it's like sunburn but i've been inside", [], { heat: 'yes' }],
      ["my knee is red and warm and i've got sunburn on my shoulders", [], { heat: 'yes' }],
      ['red and warm and nothing to do with sunburn', ['heat'], { heat: 'yes' }],
    ]);
  });
});

describe('what is red or warm is a thing of the house or the garden', () => {
  doesNotHear([
    ['a warm shower loosens it', [], 'heat'],
    ['it eases after a hot bath', [], 'heat'],
    ["they're red ones for the roundabout", ['walking', 'pain'], 'heat'],
    ['my flowers are red', ['heat', 'swelling'], 'heat'],
    ['planted red tulips all day', [], 'heat'],
    ['had a glass of red wine', [], 'heat'],
    ['it was a warm day', [], 'heat'],
  ]);
  hears([["it's the tulips that are red nothing hot or red on me", [], { heat: 'no' }]]);
  describe('but', () => {
    hears([
      ['it is red like a tulip', [], { heat: 'yes' }],
      ["it's warm to touch after a shower", [], { heat: 'yes' }],
      ['my calf is red like wine', [], { heat: 'yes' }],
      ['a hot bath loosens it but my calf is red and hot', [], { heat: 'yes' }],
      ['the red top of my foot is sore', [], { heat: 'yes' }],
      ['my shin feels like a warm bath', ['heat'], { heat: 'yes' }],
      ['my calf is red rose coloured', [], { heat: 'yes' }],
      ['like a red pepper', ['heat'], { heat: 'yes' }],
      ['calf is warm room is cold', ['heat'], { heat: 'yes', sites: ['calf'] }],
      ["hot baths don't help it's hot anyway", ['heat'], { heat: 'yes' }],
      ['a red flower on my calf', ['heat'], { heat: 'yes' }],
      ['toe like red peppers', ['heat'], { heat: 'yes' }],
      ["it's a warm jumper round my knee", ['heat'], { heat: 'yes' }],
      ['my jumper is red my knee is too', ['heat'], { heat: 'yes' }],
      ["it's like red cabbage water", ['darkUrine'], { darkUrine: 'yes' }],
      ['my pee is red rose coloured', [], { darkUrine: 'yes' }],
      ['with a glass of red wine colour', ['darkUrine'], { darkUrine: 'yes' }],
      // What is drunk may be what a pee looks like
      ["it's like red wine", ['darkUrine'], { darkUrine: 'yes' }],
      ['pink water comes out', ['darkUrine'], { darkUrine: 'unsure' }],
    ]);
  });
});

describe('dull legs ache or are tired, and feel what they should', () => {
  hears([
    ['only flat kind of dull on the hostel stairs', ['pain', 'days'], { quality: 'dull' }],
    ['legs are feeling dull', [], { quality: 'dull' }],
    ['no numbness legs feel a bit dull on the stairs', ['nerve'], { nerve: 'none', quality: 'dull' }],
    ['a dull feeling in my calf', [], { quality: 'dull' }],
    ['the feeling in my calf is a dull ache', [], { quality: 'dull' }],
  ]);
  doesNotHear([
    ['only flat kind of dull on the hostel stairs', ['pain', 'days'], 'nerve'],
    ['legs are feeling dull', [], 'nerve'],
    ['the feeling in my calf is a dull ache', [], 'nerve'],
  ]);
  describe('but', () => {
    hears([
      ['the feeling in my legs is dull', [], { nerve: 'bothLegs' }],
      ['dulled sensation', ['nerve'], { nerve: 'tingling' }],
      ['my foot feels dulled', ['nerve'], { nerve: 'tingling' }],
      ['my foot is dull to the touch', [], { nerve: 'tingling' }],
      ['dull on the sole of my foot', ['nerve'], { nerve: 'tingling' }],
      ['dull on the saddle area', ['nerve'], { nerve: 'saddle' }],
      ['dull on the calf', ['nerve'], { nerve: 'tingling' }],
      ['dull to a pin', ['nerve'], { nerve: 'tingling' }],
      ['both feet dull on the stairs', ['nerve'], { nerve: 'bothLegs' }],
      ["feet feel dull on the stairs like i'm walking on cotton wool", ['nerve'], { nerve: 'bothLegs' }],
      ['dull on the left side of the foot', ['nerve'], { nerve: 'tingling' }],
      ['the skin feels dull on the outside of my foot', ['nerve'], { nerve: 'tingling' }],
    ]);
  });
});

describe('a moment on standing is no weight on a chest', () => {
  hears([
    [
      'no sir chest is good never fainted breathing proper it was only for one second on standing',
      ['chest'],
      { chest: 'no' },
    ],
  ]);
  describe('but', () => {
    hears([
      ['chest is good but breathing is short', ['chest'], { chest: 'yes' }],
      ['i am not sure about my chest', ['chest'], { chest: 'unsure' }],
      ['i get a pain on standing up', ['chest'], { chest: 'yes' }],
      ['dizzy on standing up', ['chest'], { chest: 'yes' }],
      ['it goes black on standing', ['chest'], { chest: 'yes' }],
      ['it goes dark it was only for one second on standing', ['chest'], { chest: 'unsure' }],
      ['my heart races on standing', ['chest'], { chest: 'yes' }],
      ["like someone's standing on it", ['chest'], { chest: 'yes' }],
    ]);
  });
});

describe('what socks leave on both legs is no swelling', () => {
  hears([
    ['sock marks on both ankles', ['swelling'], { swelling: 'none' }],
    ['just sock marks both sides', ['swelling'], { swelling: 'none' }],
    ['my socks left a line on both legs', ['swelling'], { swelling: 'none' }],
    ['sock marks on both ankles not swollen though', ['swelling'], { swelling: 'none' }],
    ['no just a groove from the socks on both', ['swelling'], { swelling: 'none' }],
    ["my socks leave a mark it's the same on both", ['swelling'], { swelling: 'none' }],
  ]);
  doesNotHear([
    ['these new socks leave a groove round both ankles by supper', [], 'swelling'],
    ['a dent every evening from the socks on both ankles', [], 'swelling'],
    ['just the usual sock marks on both ankles, i slept four hours', [], 'swelling'],
  ]);
  describe('but', () => {
    hears([
      ['socks leave deep marks and my ankles are puffy', [], { swelling: 'clear' }],
      ['socks leave deep marks on both ankles', ['swelling'], { swelling: 'slight' }],
      ["one ankle has a deep sock mark and the other doesn't", [], { swelling: 'slight', side: 'one' }],
      ['sock marks on both but the left is deeper', ['swelling'], { swelling: 'slight' }],
      ['sock marks', ['swelling'], { swelling: 'slight' }],
      ['both my shins are sore and my sock leaves a mark', ['swelling'], { swelling: 'slight' }],
      ['sock marks on both legs and my calves are tight', ['swelling'], { swelling: 'slight' }],
      ['if i press it a dent stays', ['swelling'], { swelling: 'clear' }],
      ['socks leave marks on both and i can leave a thumbprint', ['swelling'], { swelling: 'slight' }],
      ['socks leave marks on both ankles that never used to happen', ['swelling'], { swelling: 'slight' }],
      ['sock lines on my legs still there at bedtime', ['swelling'], { swelling: 'slight' }],
    ]);
  });
});

describe('who makes light of a bruise tells how big it is only if asked', () => {
  const alarms: FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold'];
  doesNotHear([
    ["it's only a bruise", alarms, 'bruise'],
    ['nah just a bruise mate', alarms, 'bruise'],
    ["nope it's only a bruise on my shin", alarms, 'bruise'],
    ["no i'm well just a bruise i can squat fine", ['swelling', 'walking', 'illness'], 'bruise'],
  ]);
  describe('but', () => {
    hears([
      ["it's only a bruise", [], { bruise: 'yes' }],
      ["it's only a bruise but it's the size of a plate", [], { bruise: 'yes' }],
      ["it's only a bruise but it's the size of a plate", alarms, { bruise: 'yes' }],
      ["it's only a bruise but it's spreading", alarms, { bruise: 'yes' }],
      ['just a big bruise', alarms, { bruise: 'yes' }],
      ["i'm fine just a bruise the whole way down my thigh", ['swelling', 'walking'], { bruise: 'yes' }],
      ['only a bruise', ['bruise'], { bruise: 'yes' }],
      ['just a bruise', ['swelling', 'heat', 'bruise'], { bruise: 'yes' }],
      ['my shin is all bruised', alarms, { bruise: 'yes' }],
      ["i'm on warfarin but it's only a bruise", ['clotRisk', 'bloodThinner'], { bruise: 'yes' }],
      ["it's just a bruise on my calf", ['swelling', 'heat', 'fever', 'walking'], { bruise: 'yes' }],
      ["it's only a bruise on the left calf", ['chest', 'nerve', 'cold'], { bruise: 'yes' }],
    ]);
  });
});

describe('what comes on the first day of every month is a period, and no trouble that rest did not help', () => {
  doesNotHear([
    ["it's every month on day one", ['comesBack', 'restPain'], 'comesBack'],
    ['same every month with my period', ['comesBack', 'restPain'], 'comesBack'],
    ["it's the same as every first day since i was a teenager", ['trend', 'pop'], 'days'],
    ['same as every period since i was fourteen', ['trend', 'pop'], 'days'],
  ]);
  hears([
    ['it only started this morning with my period', ['days'], { days: '0-3' }],
    ['no wait it only started this morning with my period', [], { days: '0-3' }],
    ['every month for three years my calf hurts', ['days'], { days: '15+' }],
    ['my calf has hurt since i was a teenager', ['days'], { days: '15+' }],
  ]);
  hears([
    ['it comes every month', ['comesBack'], { comesBack: 'yes' }],
    ['every month i get the same knee pain', ['comesBack'], { comesBack: 'yes' }],
  ]);
});

describe('heels that are shoes', () => {
  test.each([
    'heels all night at a wedding and my calves are tight',
    'four inch heels all night and my calves are tight',
    'my calves ache from heels',
    'new heels at work and my calves are tight',
    'kicked my heels up last night and my calves are tight',
  ])('are no part of a foot: %s', (said) => {
    expect(findings(said, []).sites).toEqual(['calf']);
  });
  test.each([
    'my heels hurt from high heels',
    'both heels are sore after a wedding in heels',
    'the pain goes up from heels to the soles',
    'my heels are sore all night at a wedding',
    'stood in heels all night and now my heels are sore',
    'pain from heels every morning',
  ])('but: %s', (said) => {
    expect(findings(said, []).sites).toContain('heel');
  });
});

describe('what is totally okay', () => {
  hears([
    ['my chest is totally okay', ['chest'], { chest: 'no' }],
    ['chest is absolutely okay', ['chest', 'nerve'], { chest: 'no' }],
    ['my foot is totally okay', ['nerve'], { nerve: 'none' }],
  ]);
  describe('but', () => {
    hears([
      ["my chest isn't totally okay", ['chest'], { chest: 'unsure' }],
      ['definitely chest pain', ['chest'], { chest: 'yes' }],
      ['chest is totally okay just tight', ['chest'], { chest: 'yes' }],
    ]);
  });
});

describe('periods that stopped tell not since when it hurts', () => {
  doesNotHear([
    ['my shin hurts and no period since july', [], 'days'],
    ['my periods stopped five months ago and my shin hurts', [], 'days'],
  ]);
  hears([
    ['my shin has been sore since my period two weeks ago', [], { days: '8-14' }],
    ['my shin has been sore for two weeks and no period since july', [], { days: '8-14' }],
    ['my last period was two weeks ago and it began then', ['days'], { days: '8-14' }],
  ]);
});

describe('stairs that are a killer for anyone', () => {
  doesNotHear([
    ['the stairs to my flat have always been a killer', ['dailyLife'], 'dailyLife'],
    ['the stairs are a killer for anyone', ['dailyLife'], 'dailyLife'],
  ]);
  describe('but', () => {
    hears([
      ['the stairs to my flat are a killer', ['dailyLife'], { dailyLife: 'stairs' }],
      ['the stairs are a killer since yesterday', ['dailyLife'], { dailyLife: 'stairs' }],
      ['stairs have always been a killer but today even more', ['dailyLife'], { dailyLife: 'stairs' }],
      ['i need help dressing and steps have always been hard', ['dailyLife'], { dailyLife: 'yes' }],
      ['stairs are murder i always have to haul myself up', ['dailyLife'], { dailyLife: 'stairs' }],
      ['i can hardly do the stairs and they always were fine', ['dailyLife'], { dailyLife: 'stairs' }],
    ]);
  });
});
