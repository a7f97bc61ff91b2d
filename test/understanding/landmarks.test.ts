/** Places that are named and do not hurt: landmarks, likenesses, jests, and places that are well. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings, Site } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const bad = (...asked: FindingKey[]): Context => ({ asked, yesMeans: 'bad' });
const findings = (said: string, ...asked: FindingKey[]): Findings =>
  understand(said, asked.length > 0 ? bad(...asked) : {}).findings;

type Line = readonly [said: string, asked: readonly FindingKey[], sites: readonly Site[]];
const places = (lines: readonly Line[]): void => {
  test.each<Line>(lines)('%s', (said, asked, sites) => {
    expect(findings(said, ...asked).sites ?? []).toEqual(sites);
  });
};

describe('what is bent does not hurt for that', () => {
  places([
    ["it's just weak and sore when i bend me knee against me hand", ['chest', 'nerve', 'cold'], []],
    ['my quad hurts when i bend my knee', [], ['quad']],
    ['my calf hurts when i bend my ankle', [], ['calf']],
    ['pain in my hamstring if i bend the knee', [], ['hamstring']],
    ['it hurts when i bend my knee', [], ['knee']],
    ['my leg hurts when i bend my knee', [], ['knee']],
    ['it locks when i bend my knee', ['jointTrouble'], ['knee']],
    ["i can't bend my ankle", ['nerve'], ['ankle']],
    ['it hurts to bend my knee', ['motion'], ['knee']],
  ]);

  test('and a weakness is heard as before', () => {
    expect(findings("it's weak when i lift my foot", 'nerve').nerve).toBe('weak');
    expect(findings('my foot drops when i lift my foot', 'nerve').nerve).toBe('weak');
  });
});

describe('how far it goes is not where it hurts', () => {
  places([
    ['a bit swollen and purple down towards the knee', ['swelling', 'bruise'], []],
    ["it's bruised down to the knee", ['bruise'], []],
    ['bruising from my hamstring to my knee', ['bruise'], ['hamstring']],
    ['my hamstring hurts up to my bum', [], ['hamstring']],
    ['calf pain near the knee', [], ['calf']],
    ["it's one spot beside my tailbone", ['nerve'], ['glute']],
    ["it's one spot near the ankle", ['pinpoint'], ['ankle']],
    ['redness up to the knee', [], ['knee']],
    ['my leg hurts near the knee', [], ['knee']],
    ["yes it's hot near the knee", ['heat'], ['knee']],
    ['hot and red down by the ankle', ['heat'], ['ankle']],
    ['the swelling has spread to the ankle', ['swelling'], ['ankle']],
    ['pain has spread to my knee', ['trend'], ['knee']],
    ['my calf pain has moved to my knee', [], ['calf', 'knee']],
    ['pain from my hip to my knee', [], ['hip', 'knee']],
  ]);

  test('and what is told on the way there is told', () => {
    expect(findings('redness up to the knee', 'swelling', 'bruise').heat).toBe('yes');
    expect(findings('numb down to my toes', 'nerve').nerve).toBe('tingling');
    expect(findings('my foot is cold up to the ankle', 'cold')).toMatchObject({
      cold: 'yes',
      sites: ['foot'],
    });
    expect(findings('one little pink streak is going up from ankle', 'cold', 'heat').heat).toBe('yes');
  });
});

describe('how far a muscle is sore', () => {
  places([
    ["front of my thigh's been cranky right down to the knee", [], ['quad']],
    ['it shoots from my thigh down to the knee', [], ['quad', 'knee']],
    ['everything from my rear down is stiff', [], ['glute', 'legs']],
    ['my rear is stiff', [], ['glute']],
  ]);

  test('a butt that is numb is a place, as is the back that hurts', () => {
    expect(findings("my butt's still numb from the bike seat and my back's tight")).toMatchObject({
      nerve: 'saddle',
      sites: ['glute', 'lowBack'],
    });
  });
});

describe('places in words of their own', () => {
  places([
    ["it's nobbut a thorn scratch", [], ['skin']],
    ["it's literally just scrapes", [], ['skin']],
    ['not a scratch on my knee', [], []],
    ['new trail shoes chewed a hole in my heel', [], ['skin']],
    ['one little spot over the third long bone', ['pinpoint'], ['foot']],
    ['one little spot on the long bone', ['pinpoint'], ['shin']],
    ["it's just the outside of the hinge", ['chest'], ['knee']],
    ["my calf's creaking like a rusty hinge", [], ['calf']],
    ['one spot beside my tailbone', ['pinpoint'], ['glute']],
    ['my tailbone is sore', [], ['lowBack']],
    ['the strings behind my heels are sore', [], ['achilles']],
    ['the back of my heel is sore', [], ['heel']],
    ["it's all spread out the middle and inside of the foot", ['pinpoint'], ['foot']],
    ['everything aches specially me legs', [], ['legs']],
  ]);

  test('legs that ache all over are no illness', () => {
    expect(findings("legs ache all over think i overcooked tuesday's hills")).toMatchObject({
      pain: 'unsure',
      quality: 'dull',
      sites: ['legs'],
    });
    expect(findings('legs ache all over').illness).toBeUndefined();
    expect(findings('my arms and legs ache all over').illness).toBe('unwell');
    expect(findings('i ache all over').illness).toBe('unwell');
  });

  test('a big patch of colour is a bruise where it is on a leg', () => {
    expect(findings("there's this big green patch on my shin")).toEqual({ bruise: 'yes', sites: ['shin'] });
    expect(findings("there's a big green patch on the grass")).toEqual({});
  });

  test('what fills a boot is swollen', () => {
    expect(findings('it just fills the boot', 'deformity').swelling).toBe('clear');
    expect(findings('the shoe cannot lace', 'days').swelling).toBe('clear');
    expect(findings("it's still fat above the kneecap", 'walking').swelling).toBe('clear');
    expect(findings('sand fills my shoe').swelling).toBeUndefined();
  });
});

describe('what runs down from the back ends in no foot of its own', () => {
  places([
    [
      'it starts in my lower back and left buttock and sneaks down the back of the leg to the outer foot',
      [],
      ['lowBack', 'glute'],
    ],
    ["it's like a toothache in my bottom that's sneaked down to my foot", [], ['glute']],
    ['sharp pain from my bum into the foot', [], ['glute']],
    ['my back hurts and my foot is sore', [], ['lowBack', 'foot']],
    ['it starts in my bum and travels down to my calf', ['sites'], ['calf', 'glute']],
    ['my back is sore and i fell down onto my knee', [], ['lowBack', 'knee']],
  ]);
});

describe('a likeness or a jest hurts nobody', () => {
  places([
    ["oh nothing popped but my knees' dignity", ['pop', 'pinpoint'], []],
    ["stiff as an old book spine till i've walked", ['swelling', 'fatigue'], []],
    ["stiff like an old man's knees", ['motion'], []],
    ['my spine is stiff', [], ['lowBack']],
    ['it feels like a pulled hamstring', ['sites'], ['hamstring']],
    ['hard as a rock my calf', ['rockHard'], ['calf']],
    ['cold as a stone from the knee down', ['cold'], ['unsure']],
    ['like a knife in my knee', [], ['knee']],
  ]);

  test('no pop in a jest', () => {
    expect(findings("nothing popped except my knee's pride", 'pop').pop).toBe('no');
  });
});

describe('good news of a foot makes it no place', () => {
  test('of its colour and warmth', () => {
    const said = "purple at the back since yesterday foot's normal colour and warm";
    expect(findings(said, 'bruise')).toEqual({ bruise: 'yes', days: '0-3', cold: 'no' });
    expect(findings("everything's the right shape and warm", 'deformity').heat).toBeUndefined();
    expect(findings("my foot's warm and red", 'deformity').heat).toBe('yes');
  });

  test('of the feeling in it', () => {
    expect(findings('feeling in feet is also normal only a little limp', 'chest', 'nerve')).toEqual({
      nerve: 'none',
      walking: 'limping',
    });
    expect(findings("feeling in my foot isn't normal", 'nerve').nerve).toBe('unsure');
    expect(findings('lost the feeling in my foot', 'nerve').nerve).toBe('tingling');
  });

  test('as it stands there, where it is asked for one spot', () => {
    expect(findings('my feet are warm as toast', 'pinpoint', 'pop').sites).toBeUndefined();
    expect(findings('my foot is sore', 'pinpoint', 'pop').sites).toEqual(['foot']);
  });
});

describe('heel, sit bone, cheeks, steps', () => {
  places([
    ["pretty sure it's plantar fasciitis again my heel's just cranky", [], ['heel']],
    ["my heel hurts pressing on the sole doesn't", ['pinpoint'], ['heel']],
    ['my heel hurts when i press the sole', [], ['heel']],
    ['my leg hurts when i press the shin', [], ['shin']],
    ['my plantar fasciitis is back', [], ['arch']],
    ['my arch and heel are sore', [], ['heel', 'arch']],
    ['just a sore sitting bone nothing else', [], ['hamstring']],
    ["it's right on the pubic bone", ['sites'], ['groin']],
    ['pain in the front of my pelvis', [], ['groin']],
    ['pain in the side of my pelvis', [], ['hip']],
    ['both cheeks and the fronts of both thighs', ['sites'], ['glute', 'quad']],
    ["it's my thighs and bottom after squats", [], ['quad', 'glute']],
    ['my cheeks hurt from smiling', [], []],
    ['the bottom of my foot hurts', [], ['arch']],
  ]);

  test('steps that are walked are no stairs', () => {
    expect(findings('just ten stiff steps every morning', 'dailyLife').dailyLife).not.toBe('stairs');
    expect(findings('going down the steps is hard', 'dailyLife').dailyLife).toBe('stairs');
    expect(findings('ten steps up to my flat are hard', 'dailyLife').dailyLife).toBe('stairs');
  });
});

describe('a place that is well is wrong', () => {
  const wrong = (said: string): readonly Site[] => understand(said).wrong ?? [];

  test.each<readonly [said: string, wrong: readonly Site[]]>([
    ["my knees are fine that was a joke it's my thighs", ['knee']],
    ["foot's sweet mate nothing wrong there", ['foot']],
    ['the foot was never the sore place', ['foot']],
    ["there's nothing wrong with my knee", ['knee']],
    ['no problem with the foot', ['foot']],
    ["my knee doesn't hurt it's my calf", ['knee']],
    ["it's nothing to do with my knee", ['knee']],
    ["it's the skin not the joint", ['knee', 'ankle', 'hip', 'toe']],
    ["it's on the skin not in the joint", ['knee', 'ankle', 'hip', 'toe']],
    ["no the knee's fine it's only the skin", ['knee']],
    ["nah knee's not crook mate it's just sunburn on the skin behind both of em", ['knee']],
    ["the ankle isn't sore it's just sunburn", ['ankle']],
    ['the backs of my knees are a bit sore from the sun just the skin', ['knee']],
  ])('%s', (said, sites) => {
    expect(wrong(said)).toEqual(sites);
    for (const site of sites) expect(understand(said).findings.sites ?? []).not.toContain(site);
  });

  test.each([
    "my knee's fine walking",
    "my knee isn't swollen",
    "my knee's fine",
    "my knee's fine except it clicks",
    'nothing wrong with my knee until i run',
    "nothing wrong with the knee but it's swollen",
    "my knee doesn't hurt it's just swollen",
    "my knee's fine it's my other knee",
    "my ankle's fine it's only when i run on it",
    'i never said my knee was fine',
    "it's the joint not the muscle",
    "it's not just the joint",
    "the calf's fine it's only the skin",
    "my knee isn't sore it's just swollen and the skin is red",
    "the knee's fine but it's the skin that's hot and tight",
    'my knee is hot and swollen just the skin',
    'the skin on my knee is hot and red',
    "my knee's sore and it's not only the skin",
    "the knee's not sore it's only the skin it's hot to touch and i've a fever",
    'the knee pain is more than just the skin',
    "my knee isn't swollen it's just the skin",
    "it's not the joint that's swollen",
    'the swelling is not in the joint',
    "nothing wrong with my calf it's just swollen",
    'nothing wrong with my foot just numb',
    "don't forget the foot",
    'my foot is warm',
  ])('%s: one thing of it, or not of it at all', (said) => {
    expect(wrong(said)).toEqual([]);
  });

  test('and takes no pain away from the one that is not', () => {
    expect(findings("my knee is fine it's my calf").pain).toBeUndefined();
  });
});
