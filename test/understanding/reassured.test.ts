/** Dangers that are told in words of absence: they are heard, and what only sounds like them is not. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

type Line = readonly [said: string, asked: readonly FindingKey[], heard: Findings];
const hear = (said: string, asked: readonly FindingKey[]): Findings =>
  understand(said, { asked, ...(asked.length === 0 ? {} : { yesMeans: 'bad' as const }) }).findings;

describe('no way that it could be done', () => {
  test.each<Line>([
    ["there's no way i can walk on it", [], { walking: 'unable' }],
    ['no way can i stand on it', ['walking'], { walking: 'unable' }],
    ["no way in hell i'm walking on that", ['walking'], { walking: 'unable' }],
    ['not a hope of me putting weight on it', ['walking'], { walking: 'unable' }],
    ["i don't see how i can walk on it", ['walking'], { walking: 'unable' }],
    ['no way i can feel my toes', ['nerve'], { nerve: 'tingling', sites: ['toe'] }],
    ['no way i can walk fine', ['walking'], { walking: 'normal' }],
    ["no way it's swollen", [], { swelling: 'none' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('canny, which may be cannae', () => {
  test.each<Line>([
    ['i canny feel my bum', [], { nerve: 'saddle', sites: ['glute'] }],
    ['i canny walk', [], { walking: 'unable' }],
    ['my foot canny feel anything', ['nerve'], { nerve: 'tingling', sites: ['foot'] }],
    ["it's canny to walk on", ['walking'], { walking: 'normal' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('it would be untrue to deny it', () => {
  test.each<Line>([
    ["i'd be lying if i said there was no chest pain", [], { chest: 'yes' }],
    ["i can't say i don't have chest pain", [], { chest: 'yes' }],
    ["it'd be a lie to say i wasn't breathless", ['chest'], { chest: 'yes' }],
    ["i'd be lying if i said i was fine", ['chest'], {}],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('worse than ever before', () => {
  test.each<Line>([
    ['never been so breathless', [], { chest: 'yes' }],
    ["i've never been this short of breath", ['chest'], { chest: 'yes' }],
    ['never felt chest pain like that before', [], { chest: 'yes' }],
    ["i've never had a calf so swollen", [], { swelling: 'clear', sites: ['calf'] }],
    ['never known pain like it', [], { pain: 'extreme' }],
    ['never had chest pain like that', ['chest'], { chest: 'unsure' }],
    ['never had chest pain', ['chest'], { chest: 'no' }],
    ["it's never been so swollen that i could see it", [], { swelling: 'none' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('not there but at times', () => {
  test.each<Line>([
    ["my calf doesn't hurt unless i run", [], { pain: 'unsure', sites: ['calf'] }],
    ['my knee is fine unless i go downstairs', [], { pain: 'unsure', sites: ['knee'] }],
    ["my calf doesn't hurt until i run", [], { pain: 'unsure', sites: ['calf'] }],
    ['no pain except when i walk', [], { pain: 'unsure' }],
    ['no pain unless i put weight on it', [], { pain: 'unsure' }],
    ['no chest pain unless i run', ['chest'], { chest: 'unsure' }],
    ["i'm not breathless unless i run hard", ['chest'], { chest: 'no' }],
    ["haven't had any numbness for two days", ['nerve'], { nerve: 'unsure' }],
    ['no chest pain since yesterday', ['chest'], { chest: 'unsure' }],
    ["haven't had any chest pain", ['chest'], { chest: 'no' }],
    ['pee was like coke yesterday, fine now', ['darkUrine'], { darkUrine: 'unsure' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('a no with something behind it that nobody understood', () => {
  const sweep = (said: string) =>
    understand(said, { asked: ['chest', 'darkUrine', 'nerve'], yesMeans: 'bad' });

  test.each([
    'nope though the crowd passed me along to the tent',
    'no except the carpet came up very fast',
    'no unless that ambulance ride counts',
  ])('answers nothing grave: %s', (said) => {
    const { answer, findings } = sweep(said);
    expect(answer).not.toBe('no');
    expect(findings.chest).not.toBe('no');
  });

  test.each([
    'no just a bruise',
    'nah none of that drove my shift',
    'no but my knee is sore',
    'no thanks to my mum',
  ])('and a no with something that is read, or excepts nothing, does: %s', (said) => {
    expect(sweep(said)).toMatchObject({ answer: 'no', findings: { chest: 'no' } });
  });
});

describe('a walk that goes well only with help or on a condition', () => {
  const body: readonly FindingKey[] = ['swelling', 'walking', 'dailyLife'];
  test.each<readonly [said: string, walking: Findings['walking']]>([
    ["walking's fine as long as i don't put that foot down", 'unable'],
    ['yes i can walk normally, just not on that leg', 'unable'],
    ["i can walk no problem once i've had my crutches", 'unable'],
    ["i'm walking fine with the crutches", 'unable'],
    ["walking fine, it's just the standing on it i can't do", 'unable'],
    ['i get about, on my bottom mainly', 'unable'],
    ['normal walking with a stick', 'limping'],
    ['yes with a stick', 'limping'],
    ['i walk ok if i hold on to the furniture', 'limping'],
    ['sure i can walk, if i lean on the wife', 'limping'],
    ['yes i walk normally, for a man with one good leg', 'limping'],
    ['yeah walking normal, on my heel', 'altered'],
    ['i can walk normally apart from the pain making me stop every ten yards', 'altered'],
    ['walking fine without crutches', 'normal'],
    ["i'm off the crutches and walking fine", 'normal'],
    ['was on crutches last week, walking fine now', 'normal'],
    ['walking fine, my wife uses a stick', 'normal'],
    ["walking's fine, i threw a stick for the dog", 'normal'],
    ['walking normal, no need to hold on to anything', 'normal'],
    ['walking fine, and a sore spot on my heel', 'normal'],
    ['walking fine, stairs i do on my bum', 'normal'],
  ])('%s', (said, walking) => {
    expect(hear(said, body)).toMatchObject({ walking });
  });
});

describe('what a painkiller may hide', () => {
  test.each<Line>([
    ['no fever since i took the paracetamol', ['fever', 'swelling'], { fever: 'unsure' }],
    ["no fever. i've taken two paracetamol to keep it down", ['fever', 'swelling'], { fever: 'unsure' }],
    ['no, slept like a log after the codeine', ['restPain', 'pop'], { restPain: 'unsure' }],
    ['no fever, and i took ibuprofen for the leg', ['fever', 'swelling'], { fever: 'no' }],
    ['slept like a log, no painkillers', ['restPain', 'pop'], { restPain: 'no' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toMatchObject(heard);
  });
});

describe('a no that runs into something bad', () => {
  const body: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'];
  test.each<readonly [said: string, heard: Findings]>([
    ["no swelling no heat no bruise and no i can't walk on it", { swelling: 'none', walking: 'unable' }],
    ['no swelling and no heat', { swelling: 'none', heat: 'no' }],
    ["can't complain, only i need my son to carry me to the loo", { walking: 'unable', dailyLife: 'yes' }],
    ['not limping, just not walking', { walking: 'unable' }],
    ["no, only i can't bear the bedsheet on it", { pain: 'severe', restPain: 'yes' }],
    ['nope only the size of it', { swelling: 'clear' }],
    ['no swelling, apart from the left calf which is four centimetres bigger', { swelling: 'clear' }],
    ["it's not red, more of a plum colour and you can feel it through my jeans", { heat: 'yes' }],
    ['no bruises, just spots of blood under the skin all up the shin', { bruise: 'yes' }],
    ['no, only black from knee to foot', { bruise: 'yes' }],
    ['no fever, just burning up', { fever: 'unsure', illness: 'unwell' }],
    ["no temp, but i've been soaking the sheets", { fever: 'unsure', illness: 'unwell' }],
    ["no fever, i just can't get warm", { illness: 'unwell' }],
    ['fever no, swelling no, the rest yes', { fever: 'no', swelling: 'none' }],
    ['no to all of that except walking', { walking: 'altered', swelling: 'none' }],
    ['no fever, never had the sweats', { fever: 'no' }],
  ])('%s', (said, heard) => {
    expect(hear(said, body)).toMatchObject(heard);
  });

  test('the rest that is a yes is not cleared', () => {
    expect(hear('fever no, swelling no, the rest yes', body)).toEqual({ fever: 'no', swelling: 'none' });
  });
});

describe('a reading of the thermometer that is put right', () => {
  test.each<readonly [said: string, fever: Findings['fever']]>([
    ['thirty seven... no thirty nine point two', 'yes'],
    ['thirty eight, sorry, thirty six point eight', 'no'],
    ['thirty seven, no fever', 'no'],
    ['no, thirty six five', 'no'],
    ['thirty nine last night', 'yes'],
  ])('%s', (said, fever) => {
    expect(hear(said, ['fever', 'swelling'])).toMatchObject({ fever });
  });
});
