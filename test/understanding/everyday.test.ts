/** Everyday soreness as people tell it: no worse than it is told, and nothing that was told is lost. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const today = new Date('2026-11-27');
const findings = (said: string, ...asked: FindingKey[]): Findings => {
  const isScore = asked.includes('pain') || asked.includes('days');
  const context: Context =
    asked.length === 0 ? { today } : { asked, today, ...(isScore ? {} : { yesMeans: 'bad' }) };
  return understand(said, context).findings;
};

describe('a score of the beginning is past where it is told how it is now', () => {
  test.each<[said: string, pain: Findings['pain']]>([
    ['zero now it throbbed about a four the first couple of days', 'none'],
    ['a six the first two days now a two', 'mild'],
    ['it was a five when i crashed six days ago but now like a one running', 'mild'],
    ['a five when i tripped and about a two now', 'mild'],
    // nothing says how it is now, or it is so each time, or when running
    ['a five when i crashed zero sitting', 'moderate'],
    ["it's a four the first day after a run", 'moderate'],
    ['a four for the first three kilometres', 'moderate'],
    ['was a seven when i ran yesterday a two now', 'severe'],
    ["it was a six when it happened and it's still a five", 'moderate'],
    ["now it's a two it was a six when i hit the hills", 'strong'],
    ['a two now a six when i fell back into running last week', 'strong'],
  ])('%s', (said, pain) => {
    expect(findings(said, 'pain').pain).toBe(pain);
  });

  test('and the first days are not since when', () => {
    expect(findings('it hurt the first two days only', 'pain', 'days').days).toBeUndefined();
    expect(findings('for two days now', 'pain', 'days').days).toBe('0-3');
    expect(findings('it is since this monday', 'days').days).toBe('4-7');
    expect(findings("i'm racing this monday and my knee hurts", 'sites', 'days').days).toBeUndefined();
  });
});

describe('how much, and no one spot', () => {
  test.each<[said: string, heard: Findings]>([
    ['the right one is a small bit puffy', { swelling: 'slight' }],
    ["it's a tiny bit swollen", { swelling: 'slight' }],
    ["it's in one small bit of the shin", { pinpoint: 'yes' }],
    ["it's one thumb wide spot", { pinpoint: 'yes' }],
  ])('%s', (said, heard) => {
    expect(findings(said, 'pinpoint', 'swelling')).toMatchObject(heard);
    if (heard.swelling) expect(findings(said, 'pinpoint', 'swelling').pinpoint).toBeUndefined();
  });
});

describe('what is tried out', () => {
  test('up on the toes is no walk on them', () => {
    const said = 'i went up the stairs and up on my toes each leg no bother';
    expect(findings(said, 'walking', 'swelling')).toMatchObject({ walking: 'normal', swelling: 'none' });
    expect(findings(said, 'walking', 'swelling').side).toBeUndefined();
    expect(findings('i can only walk on my toes', 'walking').walking).toBe('altered');
    expect(findings("i can't get up on my toes on that leg", 'walking').nerve).toBe('weak');
    expect(findings('both legs hurt', 'walking').side).toBe('both');
  });

  test('a sound sleep is no journey', () => {
    expect(findings('slept nine hours straight', 'restPain')).toEqual({ restPain: 'no' });
    expect(findings('slept eight hours straight on the plane').clotRisk).toBe('major');
    expect(findings('sat in the car eight hours straight', 'clotRisk').clotRisk).toBe('major');
    expect(findings("i haven't slept eight hours straight in weeks", 'restPain').restPain).toBeUndefined();
  });

  test('heels are shoes where one dances in them', () => {
    expect(
      findings('no tumble even in the heels and it is better every day', 'injury').sites,
    ).toBeUndefined();
    expect(findings('my calves are tight from high heels').sites).toEqual(['calf']);
    expect(findings("i danced all night and there's pain in my heels").sites).toEqual(['heel']);
    expect(findings('my heels are sore from standing in heels all day').sites).toEqual(['heel']);
  });
});

describe('a noise is no trouble by itself', () => {
  test.each<[said: string, asked: readonly FindingKey[], key: FindingKey, value?: string]>([
    ["my knee's making a noise like a bag of crisps again", [], 'comesBack'],
    ["my knee's clicking and sore again", [], 'comesBack', 'yes'],
    ['it just crackles coming down the stairs', ['dailyLife', 'heat'], 'dailyLife'],
    ['a bit careful on stairs and it clicks', ['dailyLife', 'heat'], 'dailyLife', 'stairs'],
    ['my knees cracking like dry sticks', [], 'jointTrouble'],
    ['my knee sticks sometimes', [], 'jointTrouble', 'catches'],
    ['my knees crack when i get up', [], 'pop'],
    ['i felt my knee pop when i turned', [], 'pop', 'yes'],
    ['sometimes the knee refuses to straighten then one tak sound comes and it is free', [], 'pop'],
    ['sometimes the knee refuses to straighten then it clicks free', [], 'motion', 'limited'],
    ['there was a tak sound when i fell', [], 'pop', 'yes'],
  ])('%s', (said, asked, key, value) => {
    expect(findings(said, ...asked)[key]).toBe(value);
  });
});

describe('an opening that comes each time is no good news', () => {
  test.each<[said: string, heard: Findings]>([
    [
      'my calf seizes up by the same mailbox every time then a minute standing and i am good',
      { everyRun: 'yes' },
    ],
    ['right calf seizes up every time then lets go when i stand still', { everyRun: 'yes' }],
    [
      "top of my foot gets achy after sprints but it's always gone by morning",
      { pain: 'unsure', sites: ['foot'] },
    ],
    ['outside of my knee kicks off about two mile in', { pain: 'unsure', sites: ['knee'] }],
    ['the achilles is saying good morning again', { pain: 'unsure', sites: ['achilles'] }],
    ['my calf was sore after every run but it is gone now', { pain: 'none' }],
    ['the race kicks off at nine my knee is fine', { pain: 'none' }],
    ['my knee lets go when i stand', { jointTrouble: 'givesWay' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });

  test('and nobody who greets is sore', () => {
    expect(findings('the postman said hello').pain).toBeUndefined();
  });

  test('nor scolds', () => {
    expect(findings('my heel gives out to me').jointTrouble).toBeUndefined();
    expect(findings('my knee gives out to me').jointTrouble).toBe('unsure');
    expect(findings('my knee gives out on me').jointTrouble).toBe('givesWay');
  });
});

describe('an ache in bed that lets one sleep', () => {
  test.each<[said: string, restPain: Findings['restPain']]>([
    ['some ache in bed but i sleep and it has not come before', 'ache'],
    ['at night there is a mild ache but i sleep', 'ache'],
    ['it aches at night but i sleep badly', 'yes'],
    ['it hurts in bed but i sleep', 'yes'],
    ['the ache wakes me but i sleep', 'yes'],
  ])('%s', (said, restPain) => {
    expect(findings(said, 'restPain', 'comesBack').restPain).toBe(restPain);
  });
});

test('a run that was not felt is no numb seat', () => {
  expect(findings("zero these days ran eight k wednesday didn't feel it").nerve).toBeUndefined();
  expect(findings("i did forty minutes on the bike and didn't feel it").nerve).toBeUndefined();
  expect(findings("i ran and didn't feel it between my legs").nerve).toBe('saddle');
  expect(findings("i sat on the toilet after my run and didn't feel it").nerve).toBe('saddle');
  expect(findings("i ran and didn't feel it", 'nerve').nerve).toBe('saddle');
});

test('a place of which nothing is wrong is taken back, though it is asked what is meant', () => {
  const place = (said: string) => understand(said, { today }).wrong;
  expect(place('what heel nothing wrong there it was my calves')).toContain('heel');
  expect(place("it's my calf nothing wrong with my chest")).toBeUndefined();
});

test('a fever of every night is one, though it is gone by morning', () => {
  expect(findings("i get a fever every night but it's gone by morning", 'fever').fever).toBe('yes');
  expect(findings("i had a fever last night but it's gone this morning").fever).toBe('no');
});

test('no and nothing before a sleep answer', () => {
  const said = 'no honestly nothing slept eight hours straight and up and down stairs no bother';
  expect(findings(said, 'dailyLife', 'restPain')).toMatchObject({ dailyLife: 'no', restPain: 'no' });
});

test('a bruise that looks sick is no illness', () => {
  expect(findings("it's kinda sick looking", 'illness', 'heat').illness).toBeUndefined();
  expect(findings("i'm sick", 'illness').illness).toBe('unwell');
});

test('no everything straight is a no and not its denial', () => {
  const said = "no everything straight but i can't hardly get the left sock on";
  expect(findings(said, 'deformity')).toMatchObject({ deformity: 'no', motion: 'limited' });
});

test('both heels that are sore are both', () => {
  expect(findings('my heels are both sore').side).toBe('both');
  expect(findings('my knee and foot are both sore').side).toBeUndefined();
});

test('a bike that does not hurt is no leg that does not', () => {
  const offered: Context = { asked: [], yesMeans: 'good' };
  const bike = understand("aye go on i've got an exercise bike in the garage that don't hurt", offered);
  expect(bike).toMatchObject({ answer: 'yes', findings: {} });
  expect(understand("on the bike it doesn't hurt", offered).findings.pain).toBe('none');
});
