/** Dangers that are told by what they are like, each beside the harmless thing that is told in nearly the same words. */
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string) =>
  understand(said, { yesMeans: 'good', today: new Date(Date.UTC(2026, 10, 28)) });
const findings = (said: string) => heard(said).findings;
const certaintyOf = (said: string, key: string) =>
  heard(said).evidence.find((each) => each.key === key)?.certainty;

describe('a danger that is told by what it is like', () => {
  test.each([
    ["what's coming out is more like prune juice", { darkUrine: 'yes' }],
    ["i've only been once since the race and it looked like ditch water", { darkUrine: 'yes' }],
    ["my right foot's straight out of the freezer since lunch", { cold: 'yes' }],
    ["i can't tell whether my slipper's on", { nerve: 'tingling' }],
    ["the foot is somebody else's", { nerve: 'tingling' }],
    ["when i wipe it feels as if i'm touching a stranger", { nerve: 'saddle' }],
    ['i stood at the urinal and nothing would come', { nerve: 'saddle' }],
    ['my back went and i woke in a wet bed', { nerve: 'saddle' }],
    ['my foot gave up lifting on the way home', { nerve: 'weak' }],
    ['i pick up my right leg with both hands to get in the bath', { nerve: 'weak' }],
    ["came off the kerb and my elbow's got a new angle on it", { deformity: 'yes' }],
    ["i fell and the foot's pointing out since", { deformity: 'unsure' }],
    ["took a knee to the thigh and it's tight as a drum", { rockHard: 'unsure' }],
    ['kicked in the shin and if anybody bends my toes i scream', { rockHard: 'unsure' }],
    ['like a horse sat on me when i climb', { chest: 'yes' }],
    ['a bird flapping in my ribs', { chest: 'yes' }],
    ['the path went grey for a second on the hill', { chest: 'unsure' }],
    ['hearing went for a second on the last rep', { chest: 'unsure' }],
    ["there's a stab under the ribs with every breath", { chest: 'yes' }],
    ['i can only sip at the air', { chest: 'yes' }],
    ["i'm passing something like onion soup", { darkUrine: 'yes' }],
    ['my toes look like church candles', { cold: 'yes' }],
    ["can't tell the tissue is there when i wipe", { nerve: 'saddle' }],
    ["my toes won't clear the kerb", { nerve: 'weak' }],
    ['next thing i had a faceful of cinders', { chest: 'unsure' }],
    ['flecks of pink when i cough', { chest: 'yes' }],
    ['blowing after buttoning my shirt', { chest: 'yes' }],
  ] as const)('is heard, and confirmed where it is an alarm: %s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
    for (const key of Object.keys(told)) expect(certaintyOf(said, key)).toBe('pieced');
  });

  test.each([
    'what i drank was like cold coffee',
    "when i go to the cafe it's strong coffee",
    'when i went it was muddy',
    'my shoes are out of the freezer',
    'the left shoe belongs to someone else',
    'i stood at the loo queue and nothing was moving',
    "i woke in a wet bed the dog had been swimming and my back's fine",
    'i quit lifting weights my foot hurt',
    'i lift my leg with my hands to stretch',
    "the park's got a new corner on it",
    'my foot points out a bit always has',
    'i wiggle my toes and scream at the telly',
    'the cat sat on me all morning',
    'a bird flapping in the shed',
    'sound cut out for a second on my headphones during the run',
    "i'm not puffing putting my socks on",
  ])('and the twin of it is not: %s', (said) => {
    for (const key of ['darkUrine', 'cold', 'nerve', 'deformity', 'rockHard', 'chest'] as const)
      expect(['no', 'none', undefined]).toContain(findings(said)[key]);
  });
});

describe('a chest that is told by what is worn over it', () => {
  test.each([
    "legs turned to lead on the hill and i've still got a bit of a tight bra feeling",
    "legs aren't sore now it's more this bra feels tight about a four",
    'my seat belt feels too tight since the run',
    'my calf is sore and my waistcoat feels tight walking',
    "chest strap feels tighter than it was and it's on the same hole",
    'sore shin and the sports top feels tight up the hill',
    "it's as if someone did my seat belt up a notch on the hill",
    "my calf's tight and it's like my vest has shrunk when i walk",
    "my heart rate strap is tight lately and my shin's sore",
    'my apron has gone tight carrying the trays and my shins ache',
    "there's a tightness under the bra strap when i climb",
    'my jersey feels a size too small going uphill',
    'my bra rubs and my left arm aches going up the stairs',
    'collar feels tight walking uphill and rubs',
  ])('is asked about: %s', (said) => {
    expect(findings(said).chest).toBe('unsure');
    expect(certaintyOf(said, 'chest')).toBe('pieced');
  });

  test.each([
    'new bra is tight and rubs',
    'my watch strap is tight',
    'the top of my calf feels tight',
    "my running vest doesn't feel tight",
    'my knee strap feels tight',
    'the vest was new and it got tight in the wash',
  ])('and not where it is what is worn: %s', (said) => {
    expect(findings(said).chest).toBeUndefined();
    expect(understand(said, { asked: ['chest'] }).findings.chest).not.toBe('unsure');
  });
});

describe('a breath that is told by what is done with it', () => {
  test.each([
    "calf's a bit tight and funny thing i can't get to the end of a phrase on the oboe",
    "my calf is sore and i can't get to the end of a line on my flute",
    'my shin hurts and i have to stop for air halfway through a hymn',
    "calf is tight and i'm stopping for air in the middle of a bedtime story",
    'i run out of air before the end of the verse in choir',
    "calf sore and i can't finish a bedtime story without stopping for breath",
    "can't hold the long notes any more",
    "sore calf and i can't call the dog without a pause for breath",
    'i have to stop for air on the phone to my mum',
    'sore shin and i need two breaths for every line i sing',
    'my calf aches and i barely get through a verse of the anthem',
    "calf's sore and i take a breath halfway through saying my prayers",
    'calf is tight and i no longer manage a full sentence in one go',
    "my voice is fine but i can't hold the last note of a hymn",
  ])('is asked about: %s', (said) => {
    expect(findings(said).chest).toBe('unsure');
    expect(understand(said, { asked: ['chest'] }).findings.chest).not.toBe('no');
  });

  test.each([
    'singing is fine',
    "i'm a beginner on the oboe and can't get to the end of a phrase",
    'i can get to the end of a phrase on the oboe fine',
    'i sang a whole hymn without stopping for breath',
    "i can't get through a whole song without my knee hurting",
    "i can't sing a note and my knee hurts",
    "my knee is sore and i can't get to the end of the line for the bus",
    "i can't get through a full run without my shin hurting",
  ])('and not by these: %s', (said) => {
    expect([undefined, 'no']).toContain(findings(said).chest);
  });
});

test('a chest that sings is well, and is heard where it is tight', () => {
  const chest = (said: string) => understand(said, { asked: ['chest'] }).findings.chest;
  expect(chest('singing is fine')).not.toBe('yes');
  expect(chest('singing is fine but my chest is tight')).toBe('yes');
  expect(chest("singing is fine now wasn't this morning")).toBe('yes');
  expect(chest("talking is good singing isn't")).toBe('yes');
});

describe('weight that a leg does not take', () => {
  test.each([
    ['two steps is my limit', 'unable'],
    ['three paces and i am done', 'unable'],
    ['the only way around is crawling', 'unable'],
    ['i go from wall to wall', 'limping'],
    ['the most i manage is three steps', 'unable'],
    ["i've to hop on the good one to the loo", 'unable'],
    ['this morning my hip refused to take my weight', 'unable'],
    ['if i put weight on it at all i scream', 'unable'],
    ['holding on to the chairs to get across the room', 'limping'],
    ["i'm using a broom as a crutch", 'limping'],
    ['the medics, they carried me off the track', 'unable'],
  ] as const)('is told by how far one gets, and on what: %s', (said, walking) => {
    expect(findings(said).walking).toBe(walking);
  });

  test.each([
    'four steps up is my front door',
    'most i get is four days a week',
    'my car refused to carry me today',
    'using a broom as a bat with the kids',
    'chair to chair relay with the toddlers',
    'hanging on the counter to reach the biscuits',
    'my quads carried me home',
  ])('and not by these: %s', (said) => {
    expect(findings(said).walking).toBeUndefined();
  });
});

describe('what spreads, burns or let go', () => {
  test.each([
    ["there's a red streak going up my shin from the blister", { heat: 'yes', side: 'one' }],
    ['the scratch is red and it has crept past the biro line', { heat: 'yes' }],
    ["knee's like a radiator", { heat: 'yes' }],
    ['the graze hurts far more than it looks', { pain: 'severe' }],
    ["my right sock leaves a groove and the left one doesn't", { swelling: 'clear', side: 'one' }],
    ['something let go behind my knee', { pop: 'yes' }],
  ] as const)('is heard: %s', (said, told) => {
    expect(findings(said)).toMatchObject(told);
  });

  test.each([
    ["my knee's by the radiator", 'heat'],
    ['there is a red road up to the farm my leg is fine', 'heat'],
    ['something pinged on my phone', 'pop'],
  ] as const)('and not of another thing: %s', (said, key) => {
    expect(findings(said)[key]).toBeUndefined();
  });
});

describe('the words of a danger, told of another thing', () => {
  test.each([
    ['lights went out in the whole street mid run', 'chest'],
    ["spat pink i'd bitten my tongue", 'chest'],
    ['my ticker jumps whenever i think of the start line', 'chest'],
    ['i bent my knees and jumped', 'deformity'],
    ["my feet went white in the sea but they're pink and warm now", 'cold'],
    ["i washed someone else's bottom all week the baby's", 'nerve'],
  ] as const)('are none: %s', (said, key) => {
    expect(findings(said)[key]).toBeUndefined();
  });

  test.each([
    ['lights went out mid run and i woke on the grass', 'chest', 'yes'],
    ['spat out pink froth', 'chest', 'yes'],
    ['my heart jumps about on the hills', 'chest', 'unsure'],
    ['my leg is bent', 'deformity', 'yes'],
    ["my left foot went white in the sea and it's still numb", 'nerve', 'tingling'],
    ['no root no nothing next thing i was eating dirt in the race', 'chest', 'unsure'],
  ] as const)('and these are: %s', (said, key, value) => {
    expect(findings(said)[key]).toBe(value);
  });

  test('like water is clear, and like pond water is not', () => {
    expect(findings('my wee looks like water').darkUrine).toBe('no');
    expect(findings('my wee looks like pond water').darkUrine).toBe('yes');
  });
});

describe('a danger outside the legs, by the shape of what is told', () => {
  test.each([
    "my husband says i sound plastered i've had nothing",
    'my face is on the slant',
    "couldn't find the word for kettle for ten minutes",
    "my left hand went numb this morning and it won't come back",
    "fingers went white and they've stayed white all day",
    'i keep bumping into the left side of doors',
    'floor slopes to the right when i walk',
    "i'm seeing two of the road",
    "cracked my nut on the shelf and i'm fierce sleepy",
    'fell on my face and clear fluid keeps running out of one nostril',
    'put on two kilos over the ultra and my thoughts are in treacle',
    "drank at every stop in the marathon my rings are tight and my head's pounding",
    "it was forty out there i've not a drop of sweat on me and keep running past my own gate",
    "can't get my chin to my chest and the lights are too bright",
    "spots on my belly won't fade under a glass and i'm burning up",
    "teeth are chattering under three duvets and i've not passed water since yesterday",
    'lips like balloons after i ate some cashews',
    "stung by a wasp itching all over and my belly's cramping",
    "thirty weeks and i've not felt him kick since yesterday",
    'eight months gone seeing sparkles and my face is puffy',
    "period's two weeks late sore low down on one side and the tip of my shoulder aches",
    'nose has been pouring blood for an hour',
    'my motions are black as tar',
    "the left side of my mouth won't smile",
    'soup runs out one corner of my mouth',
    "my right hand can't manage a fork since breakfast",
    "my arm's swelled up huge and purple",
  ])('is heard: %s', (said) => {
    expect(heard(said).request?.kind).toBe('urgentElsewhere');
  });

  test.each([
    'i sound drunk when i sing at karaoke',
    'my saddle is on the slant',
    "i couldn't find the word for fridge in french for ages",
    'my hand went numb on the bars and came back',
    'fingers go white every winter and pink up',
    'the floor slopes to the left in my flat',
    'i saw two of the girls from club',
    "cracked a nut on the shelf and i'm sleepy",
    'put on two kilos since christmas',
    'keep walking past my own door to get steps in',
    'the lights are too bright on the track',
    "spots on my face won't fade",
    'teeth were chattering after the sea swim',
    'stung by a wasp and it itches',
    "thirty weeks and he's kicking like mad",
    'thirty weeks of training and not a stir from my achilles',
    "i'm two weeks late with my training plan my left side and shoulder ache",
    'nose has been running for hours with a cold',
    'a curtain came down over the stage',
    'my flask leaks out one side',
    "my right hand can't do buttons it's in a splint",
  ])('and the twin of it is not: %s', (said) => {
    expect(heard(said).request?.kind).not.toBe('urgentElsewhere');
  });
});
