import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const sweep: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold', 'deformity'];
const clear: Findings = { chest: 'no', darkUrine: 'no', nerve: 'none', cold: 'no', deformity: 'no' };
const skin: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever'];
const walk: readonly FindingKey[] = ['walking', 'dailyLife', 'jointTrouble'];
const swept: Context = { asked: sweep, yesMeans: 'bad' };
const looked: Context = { asked: skin, yesMeans: 'bad' };
const walked: Context = { asked: walk, yesMeans: 'good' };

/** What is heard of an utterance. */
function findings(said: string, context: Context = {}): Findings {
  return understand(said, context).findings;
}

describe('the right subject with the right property', () => {
  test.each<[said: string, heard: Findings]>([
    ["my pee's pale yellow", { darkUrine: 'no' }],
    ['my pee is like cola', { darkUrine: 'yes' }],
    ["my foot's gone pale and cold", { cold: 'yes', sites: ['foot'] }],
    ['i have a bit of a head cold', { illness: 'headCold' }],
    ["it's cold outside should i run", {}],
    ['my fingers went numb', {}],
    ["my left foot's gone numb", { nerve: 'tingling', side: 'one', sites: ['foot'] }],
    ["i've gone numb down below", { nerve: 'saddle' }],
    ['my tights are too tight', {}],
    ['my calves are tight', { quality: 'dull', sites: ['calf'] }],
    ["i can't get a full breath in", { chest: 'yes' }],
    ['i was out of breath from the hill', {}],
    ['out of breath on the climb it settled in a minute but it happens every day', { chest: 'unsure' }],
    ['like a weight was sitting on my chest', { chest: 'yes' }],
    ['this morning my toes were tingling', { nerve: 'unsure', sites: ['toe'] }],
    ["my toes were tingling this morning but it's fine now", { nerve: 'none' }],
    ["i can't stand up", { walking: 'unable' }],
    ["i can't stand the rain", {}],
    ['my knee looks a bit crooked', { deformity: 'unsure', sites: ['knee'] }],
    ["my ankle doesn't look crooked", { deformity: 'no' }],
    [
      'flew back from boston on friday seven hours and my calf is tight',
      { clotRisk: 'major', quality: 'dull', sites: ['calf'] },
    ],
    ['drove to the shops ten minutes and my calf is tight', { quality: 'dull', sites: ['calf'] }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });
});

describe('denied, over, imagined, of somebody else', () => {
  test.each<[said: string, heard: Findings]>([
    ["it was swollen last week it's gone down", { swelling: 'none' }],
    ['my husband had a clot', {}],
    ["my mum's ankles are swollen mine just ache a bit", { pain: 'mild', quality: 'dull', sites: ['ankle'] }],
    ['my wife reckons i am limping', { walking: 'limping' }],
    ['if it swells up what do i do', {}],
    ['no fever nothing hot just sore quads', { fever: 'no', heat: 'no', pain: 'unsure', sites: ['quad'] }],
    ['my face is swollen but the leg is not', { swelling: 'none' }],
    ['last summer i peed coke coloured', {}],
    ["my kid's got a fever not me", { fever: 'no' }],
    ["my mum had two clots i've never had any", { clotRisk: 'none' }],
    ['the only thing pale is my bike', {}],
    ["hot yes but that's the boiler", {}],
    ['rock hard means what', {}],
    ['my legs have gone numb', { nerve: 'bothLegs', sites: ['legs'] }],
    ['feet like ice at the start line warm as toast now', { cold: 'no' }],
    ['feet like ice at the start line numb now', { cold: 'yes', nerve: 'tingling', sites: ['foot'] }],
    ['nothing hurts apart from my left heel', { pain: 'unsure', side: 'one', sites: ['heel'] }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });
});

describe('plain answers settle all that was asked', () => {
  test.each([
    'no',
    'nah all good',
    'none of the above',
    'nowt like that',
    'yeah nah none of that',
    'good heavens no',
    "can't say i have",
    "breathing's lovely none of that",
    'you name it i have not got it',
    'no to all of that',
    'not a sausage',
    'negative on all counts',
  ])('%s', (said) => {
    const heard = understand(said, swept);
    expect(heard.findings).toEqual(clear);
    expect(heard.answer).toBe('no');
  });

  test('yes to several things says that there is something, not what', () => {
    expect(understand('yeah', swept)).toMatchObject({ findings: {}, answer: 'yes' });
  });

  test('yes to one thing is that thing', () => {
    expect(findings('aye', { asked: ['cold'], yesMeans: 'bad' })).toEqual({ cold: 'yes' });
  });

  test('good news answers a question whose yes is good', () => {
    const heard = { walking: 'normal', dailyLife: 'no', jointTrouble: 'none' };
    expect(understand('yep all good', walked)).toMatchObject({ findings: heard, answer: 'yes' });
    expect(findings("nothing giving way walking's totally normal", walked)).toMatchObject({
      walking: 'normal',
      jointTrouble: 'none',
    });
  });

  test('not knowing is unsure of all, unless one thing is named', () => {
    expect(understand("i couldn't tell you", looked).answer).toBe('unsure');
    expect(findings("couldn't tell you what colour it is i never look", swept)).toEqual({
      darkUrine: 'unsure',
    });
  });
});

describe('answers in part', () => {
  test('what is denied one by one settles those', () => {
    expect(
      findings('no neither hot nor red nor bruised', { asked: ['heat', 'bruise'], yesMeans: 'bad' }),
    ).toEqual({
      heat: 'no',
      bruise: 'no',
    });
    const heard = understand('no swelling no fever', looked);
    expect(heard.findings).toEqual({ swelling: 'none', fever: 'no' });
    expect(heard.answer).toBeUndefined();
  });

  test('an exception is that, and the rest is at its best', () => {
    expect(understand('no just a small bruise', looked)).toMatchObject({
      findings: { swelling: 'none', heat: 'no', fever: 'no', bruise: 'small' },
      answer: 'no',
    });
  });

  test('thing by thing', () => {
    expect(findings("no chest pain the foot's numb pee's fine", swept)).toMatchObject({
      chest: 'no',
      nerve: 'tingling',
      darkUrine: 'no',
    });
  });
});

describe('numbers', () => {
  const scored: Context = { asked: ['pain'] };
  test.each<[said: string, pain: Findings['pain']]>([
    ['zero when i walk about a five when i run', 'moderate'],
    ["six i'm telling you", 'strong'],
    ['a four no make that six', 'strong'],
    ['three to four', 'moderate'],
    ['point five if i had to score it', 'mild'],
    ['7/10', 'severe'],
    ['it was a seven but only a two now', 'mild'],
    ['one mate', 'mild'],
    ['too bad to say', undefined],
  ])('%s', (said, pain) => {
    if (pain !== undefined) expect(findings(said, scored).pain).toBe(pain);
  });

  test('three days is no pain of three', () => {
    expect(findings('three days', { asked: ['pain', 'days'] })).toEqual({ days: '0-3' });
  });

  test('since sunday needs the day of today', () => {
    const asked: readonly FindingKey[] = ['days'];
    expect(findings('since sunday', { asked })).toEqual({});
    expect(understand('since sunday', { asked, today: new Date(Date.UTC(2026, 10, 26)) })).toMatchObject({
      findings: { days: '4-7' },
      echo: { since: { weekday: 0 } },
    });
  });
});

describe('places', () => {
  test('the one that is denied is wrong', () => {
    expect(understand('not my knee the muscle above it', { asked: ['sites'] })).toMatchObject({
      findings: { sites: ['quad'] },
      wrong: ['knee'],
    });
  });

  test('slips of recognition', () => {
    expect(findings('my right cough is sore')).toEqual({ pain: 'unsure', side: 'one', sites: ['calf'] });
  });

  test('the side comes back in the runner’s words', () => {
    expect(understand('my left calf hurts').echo).toEqual({ side: 'left' });
  });
});

describe('requests', () => {
  test('what is asked about is not told', () => {
    expect(understand('can i put heat on it')).toMatchObject({
      findings: {},
      request: { kind: 'heatOrIce' },
    });
    expect(understand('thank you')).toMatchObject({ findings: {}, request: { kind: 'thanks' } });
  });

  test('a sentence can hold both', () => {
    expect(understand('how do i stretch my swollen calf')).toMatchObject({
      findings: { swelling: 'clear', sites: ['calf'] },
      request: { kind: 'stretching' },
    });
  });
});

describe('evidence', () => {
  test('points at the words it was read from', () => {
    const said = "well my left foot's gone numb";
    const heard = understand(said);
    const nerve = heard.evidence.find(({ key }) => key === 'nerve');
    expect(nerve?.certainty).toBe('told');
    expect(said.split(' ').slice(...(nerve?.words ?? [0, 0]))).toEqual(['gone', 'numb']);
  });

  test('every finding has some', () => {
    const heard = understand('no just a small bruise on my left thigh for two days', looked);
    const keys = new Set(heard.evidence.map(({ key }) => key));
    for (const key of Object.keys(heard.findings)) expect(keys).toContain(key);
  });
});

describe('what nobody could read', () => {
  test('a danger with a predicate that cannot be read is unsure, and pieced', () => {
    const heard = understand("my heart's doing the tango", swept);
    expect(heard.findings).toEqual({ chest: 'unsure' });
    expect(heard.evidence).toMatchObject([{ key: 'chest', certainty: 'pieced' }]);
  });

  test('and so it is beside a plain answer, and where nothing was asked', () => {
    expect(understand("no but my heart's doing the tango", swept).findings.chest).toBe('unsure');
    expect(findings('something peculiar about my chest')).toEqual({ chest: 'unsure' });
  });

  test('which one? the breathing', () => {
    expect(findings('the breathing', { asked: sweep })).toEqual({ chest: 'yes' });
  });
});
