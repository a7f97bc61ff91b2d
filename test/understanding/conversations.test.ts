/** Kinds of things that strangers said in conversations, and that were once misheard. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Heard, understand } from '../../src/understanding/index.ts';

const sweep: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve'];
const look: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'];
const tired: readonly FindingKey[] = ['bruise', 'fever', 'motion', 'fatigue', 'illness'];
const began: readonly FindingKey[] = ['pop', 'injury', 'restPain', 'pinpoint', 'jointTrouble'];
const open: readonly FindingKey[] = ['sites', 'pain', 'days'];

/** As a conversation listens: every question asks for trouble, an offer is for the good. */
function hear(said: string, asked: readonly FindingKey[] = []): Heard {
  return understand(said, asked.length > 0 ? { asked, yesMeans: 'bad' } : { yesMeans: 'good' });
}

describe('a no that answers denies nothing of what follows', () => {
  test.each<[said: string, asked: readonly FindingKey[], heard: Findings]>([
    [
      'no i can hop also no pain only sleeping badly and pace is forty seconds slower',
      look,
      { walking: 'normal', pain: 'none' },
    ],
    [
      'no no i can walk and hop very nicely nothing is broken i am only getting slow',
      [],
      { walking: 'normal' },
    ],
    ["nope nothing popped i just carried boxes arms move fine it's no worse", began, { pop: 'no' }],
    ['no nothing stairs are okay', look, { dailyLife: 'no' }],
    ['no honestly nothing slept eight hours and up and down stairs no bother', look, { dailyLife: 'no' }],
    ['no pop no fall sore all along the strip', began, { pop: 'no', injury: 'no', pain: 'unsure' }],
    ['no fall nothing popped one spot only a fingertip size', began, { pop: 'no', pinpoint: 'yes' }],
    ['no sudden pop no single spot night is fine', began, { pop: 'no', pinpoint: 'no', restPain: 'no' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked).findings).toMatchObject(heard);
    expect(hear(said, asked).findings.walking).not.toBe('unable');
  });
});

describe('a property without a subject is of what was asked', () => {
  test.each<[said: string, asked: readonly FindingKey[], heard: Findings]>([
    [
      'nope pale as you like and i can feel everything',
      ['darkUrine', 'nerve'],
      { darkUrine: 'no', nerve: 'none' },
    ],
    [
      "nah chest's right nothing's numb just puffy and it catches a bit",
      ['chest', 'nerve'],
      { chest: 'no', nerve: 'none', swelling: 'slight', jointTrouble: 'catches' },
    ],
    ['chest is fine right as rain well a bit knackered', ['chest'], { chest: 'no' }],
    ['urine is normal and breathing is good i finish in two hours', sweep, { darkUrine: 'no', chest: 'no' }],
  ])('%s', (said, asked, heard) => {
    const { findings } = hear(said, asked);
    expect(findings).toMatchObject(heard);
    expect(findings.cold).toBeUndefined();
  });
});

describe('of several scores the worst that is true now', () => {
  test.each<[said: string, pain: Findings['pain']]>([
    ["emotionally it's an eleven but honestly a three maybe four on the stairs", 'moderate'],
    ['it was a seven yesterday about five today', 'moderate'],
    ['two now it was four at the worst', 'mild'],
    ['two out of ten now was five on monday', 'mild'],
    ["it was an eight now it's a four and i'm limping", 'moderate'],
    ["walking's about a three tried a jogging step and that was a six", 'strong'],
    ['three walking four if i run and a sharp six when i turn on it', 'strong'],
  ])('%s', (said, pain) => {
    expect(hear(said, open).findings.pain).toBe(pain);
  });
});

describe('sore elsewhere', () => {
  test.each<[said: string, asked: readonly FindingKey[]]>([
    ["my neck is so mad at me running's okay though right", []],
    ['my arms both of them from hauling that couch maybe a two and it started sunday morning', open],
    ["it's my neck and across both shoulders like a two out of ten since last night", open],
    ["it's my belly only low in the middle two out of ten now it was four yesterday", open],
  ])('%s', (said, asked) => {
    const { findings, request } = hear(said, asked);
    expect(findings).toEqual({});
    expect(request).toEqual({ kind: 'soreElsewhere' });
  });

  test('a pelvic floor that leaks has a sentence of its own', () => {
    const { findings, request } = hear("it's my pelvic floor i guess and the pee leaking every run", [
      'sites',
    ]);
    expect(findings).toEqual({ pelvicFloor: 'yes' });
    expect(request).toEqual({ kind: 'pelvicFloor' });
  });

  test('period cramps have a sentence of their own', () => {
    const { findings, request } = hear(
      "it's period cramps only low belly in the middle two out of ten",
      open,
    );
    expect(findings).toEqual({});
    expect(request).toEqual({ kind: 'period' });
  });

  test('that the legs are well is kept', () => {
    expect(hear("it's my arms not my legs my legs are totally fine", ['sites'])).toMatchObject({
      findings: { pain: 'none' },
      wrong: ['legs'],
    });
  });
});

describe('a beginning that names a place and a trouble', () => {
  test.each<[said: string, heard: Findings]>([
    ['knee the outside bit comes on when i run', { sites: ['knee'], pain: 'unsure' }],
    ["my hip flexor's being a nightmare i've got a relay on saturday", { sites: ['hip'], pain: 'unsure' }],
    ['i felt it go back of the leg', { sites: ['unsure'], pop: 'unsure' }],
    [
      'both shins inside edge six days now four out of ten running nothing walking',
      { sites: ['shin'], side: 'both', days: '4-7', pain: 'moderate' },
    ],
    ["i've got this shin splint thing on one side", { sites: ['shin'], side: 'one' }],
    ["had my knee needled it's warm", { sites: ['knee'], heat: 'yes' }],
    ["it's the old toe same as it's been for years", { sites: ['toe'], days: '15+', trend: 'same' }],
    ['this hip is troubling the old man again', { sites: ['hip'], pain: 'unsure' }],
    [
      'outside of me knee lights up three k in every time fine otherwise',
      { sites: ['knee'], pain: 'unsure' },
    ],
  ])('%s', (said, heard) => {
    expect(understand(said).findings).toEqual(heard);
  });
});

test.each<[said: string, asked: readonly FindingKey[], heard: Findings]>([
  ["it's comin' on a bit sooner each go", ['days', 'trend'], { trend: 'worse' }],
  ["it's just gettin' earlier each run", ['trend'], { trend: 'worse' }],
  ['it comes on later now', ['trend'], { trend: 'improving' }],
  ['always the third lamp post my calf seizes i stop it lets go', [], { everyRun: 'yes', sites: ['calf'] }],
  ['a little stiff on the stairs', look, { quality: 'dull', dailyLife: 'no' }],
  ['stairs are slow one at a time', look, { dailyLife: 'stairs' }],
  ['and just went out like a light', ['chest'], { chest: 'yes' }],
  ["i'm so unfit i was puffed just bringing the bins in", [], { chest: 'yes' }],
  ['my husband is saying i am talking nonsense', [], { chest: 'yes' }],
  ["i'm roasting and freezing and everything aches", [], { fever: 'unsure', illness: 'unwell' }],
  ["there's a dent and a huge purple bruise", ['deformity'], { deformity: 'yes', bruise: 'yes' }],
  ["doesn't bother me at night", began, { restPain: 'no' }],
])('%s', (said, asked, heard) => {
  expect(understand(said, { asked, yesMeans: 'bad' }).findings).toEqual(heard);
});

test.each([
  "bladder's leaking and i'm numb down below",
  "i leak a bit and my bum's gone numb",
  "my back's killing me and i keep peeing myself",
])('a leak beside numbness or a bad back stays a sign of the nerves: %s', (said) => {
  expect(hear(said).findings.nerve).toBe('saddle');
});

test('how long is said in no number of days where nobody said one', () => {
  expect(hear("bum's been sore for weeks")).toMatchObject({ findings: { days: '15+', sites: ['glute'] } });
  expect(hear("bum's been sore for weeks").echo).toBeUndefined();
  expect(hear('i drove buses thirty odd years and only ever had this stiff toe', sweep).echo).toBeUndefined();
});

test.each(['okay yes tell me then', 'yes give me specifics', 'yes please tell', 'go on', 'go on then'])(
  'yes to an offer: %s',
  (said) => {
    expect(hear(said)).toMatchObject({ answer: 'yes', findings: {} });
  },
);

test.each([
  'no none of those my breathing is good',
  'nah none of that',
  'none whatsoever i take the stairs easily',
])('settles all that was asked: %s', (said) => {
  expect(hear(said, tired)).toMatchObject({
    answer: 'no',
    findings: { bruise: 'no', fever: 'no', motion: 'full', fatigue: 'none', illness: 'none' },
  });
});

test('item by item', () => {
  expect(hear("nope light yellow and nothing's tingly", ['darkUrine', 'nerve'])).toMatchObject({
    answer: 'no',
    findings: { darkUrine: 'no', nerve: 'none' },
  });
  expect(hear('no swelling no fever i walk normally', look).findings).toEqual({
    swelling: 'none',
    fever: 'no',
    walking: 'normal',
  });
});

test.each<[said: string, heard: Findings]>([
  ["no no it's me wee that's pale not me leg", { darkUrine: 'no', cold: 'no' }],
  ["oh honey no i was kidding it's really a three", { pain: 'mild' }],
  ['nothing gave way i never said that', { jointTrouble: 'none' }],
  ['there was no pop at all', { pop: 'no' }],
  ['you got that wrong', {}],
])('takes back what was heard before: %s', (said, heard) => {
  expect(hear(said)).toMatchObject({ corrects: true, findings: heard });
});

test('a sorry at the end takes nothing back', () => {
  expect(hear("no none of that everything's fine sorry", sweep).corrects).toBeUndefined();
});

test('a plain no never says where, since when, or how it goes beside these', () => {
  expect(hear('no', ['side', 'trend', 'comesBack']).findings).toEqual({ comesBack: 'no' });
  expect(hear('no', ['side', 'days', 'trend', 'comesBack']).findings).toEqual({ comesBack: 'no' });
});
