/** Jokes, sayings and things that are no body, beside the lines in which the same words tell of one; and how a whole list is denied. */
import { describe, expect, it } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const today = new Date(Date.UTC(2026, 10, 28));
const heard = (said: string, asked: readonly FindingKey[]) =>
  understand(said, { asked, yesMeans: 'bad', today });

const alarms: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold'];
const body: readonly FindingKey[] = [
  'swelling',
  'heat',
  'bruise',
  'walking',
  'dailyLife',
  'fever',
  'motion',
  'illness',
  'fatigue',
];
const closing: readonly FindingKey[] = ['pop', 'injury', 'pinpoint', 'trend', 'restPain', 'comesBack'];
const open: readonly FindingKey[] = ['sites', 'pain', 'days'];

const noAlarm = { chest: 'no', darkUrine: 'no', nerve: 'none', cold: 'no' };

describe('a list is swept away as a whole', () => {
  it.each([
    'scratch the whole bunch',
    'clear on every count',
    'nothing off that list of yours',
    'not a one of them',
    "if i'd any of those i'd be on to the surgery",
    "these things i don't have",
    'no to the first half and no to the second half',
    'not since i was a kid',
    'not one of those applies to me',
    "there's not a thing the matter with me",
    'no times four',
    'you can put me down as clear',
    'feeling like a million dollars',
    "i'm in cracking form",
  ])('%s', (said) => {
    expect(heard(said, alarms).findings).toEqual(noAlarm);
  });

  it.each([
    ['clear on every count except my left foot is numb', 'nerve'],
    ["if i had any of those i'd be on to the surgery but my chest is tight", 'chest'],
    ["nothing wrong with me except my pee's like cola", 'darkUrine'],
  ] as const)('but not what is told beside it: %s', (said, key) => {
    expect(heard(said, alarms).findings[key]).toMatch(/yes|tingling|unsure/);
  });

  it.each(['one of those', "these i don't have when i rest", 'a hundred percent'])('nor by: %s', (said) => {
    expect(heard(said, alarms).findings).toEqual({});
  });

  it('and good news behind "otherwise" is of all the rest', () => {
    expect(heard("my calf's swollen otherwise i'm totally normal", body).findings).toMatchObject({
      swelling: 'clear',
      fever: 'no',
    });
  });
});

describe('who has just done it is well', () => {
  it.each(['no i just mowed the whole lawn', 'no we just danced round the kitchen'])('%s', (said) => {
    expect(heard(said, alarms).findings).toEqual(noAlarm);
  });

  it.each(['no i just walked to the hospital', 'no i just swept the yard and needed my inhaler'])(
    'but not: %s',
    (said) => {
      expect(heard(said, alarms).findings.chest).not.toBe('no');
    },
  );
});

describe('a word of a trouble is said of no body', () => {
  it.each([
    ["the peaches are bruised i'm not", 'bruise', 'no'],
    ["the kettle's worn out but i'm not", 'fatigue', 'none'],
    ["my teenagers are shattered i'm the lively one", 'fatigue', 'none'],
    ['the only fever in this house is cup fever', 'fever', 'no'],
    ["only trouble walking i've got is getting past the chip shop", 'walking', undefined],
    ['what fever i finished two plates of dosa', 'fever', undefined],
    ["ill me i was poorly at easter but i'm grand none of that", 'illness', 'none'],
    ["i'm one hundred percent", 'fever', 'no'],
  ] as const)('%s', (said, key, value) => {
    expect(heard(said, body).findings[key]).toBe(value);
  });

  it.each([
    ["my ankles are bruised i'm not kidding", 'bruise', 'yes'],
    ['the only trouble walking i have is on the stairs', 'walking', 'altered'],
    ["i'm dead on my feet", 'fatigue', 'exhausted'],
    ["i'm one hundred and two", 'fever', 'yes'],
    ['i puffed up like a balloon', 'swelling', 'clear'],
    ['fever for two days', 'fever', 'yes'],
    ['the only swelling i noticed was after the flight', 'swelling', 'clear'],
  ] as const)('and here of one: %s', (said, key, value) => {
    expect(heard(said, body).findings[key]).toBe(value);
  });

  it.each([
    ['the only pain in my chest is paying the mortgage', 'chest', undefined],
    ['i puffed up ben nevis like the rest of them', 'swelling', undefined],
    ["pale legs the pair of them i was born this way i'm ginger", 'cold', 'no'],
    ['just a cold nose from the wind outside', 'illness', undefined],
    ['both my skinny pins got me to the shop', 'nerve', undefined],
    ['the blackest thing in this house is my coffee', 'darkUrine', undefined],
    ["the broadband's the only thing that's weak", 'nerve', undefined],
    ["i'm breathless with laughter", 'chest', undefined],
  ] as const)('%s', (said, key, value) => {
    expect(heard(said, alarms).findings[key]).toBe(value);
  });

  it.each([
    ['the only pain in my chest is when i climb stairs', 'chest', /yes|unsure/],
    ['only pain i have is in my chest', 'chest', /yes|unsure/],
    ['my leg was born to run but it went white this morning', 'cold', /yes|unsure/],
    ["one leg's pale i'm ginger but it's colder than the other", 'cold', /yes|unsure/],
    ['pins and needles in both feet', 'nerve', /tingling|bothLegs/],
    ["my left foot is the only thing that's weak", 'nerve', /weak/],
    ["i'm breathless with the stairs", 'chest', /yes|unsure/],
    ['my foot was dead to the world by ten', 'nerve', /tingling/],
    ['my wee is like my morning coffee', 'darkUrine', /yes|unsure/],
  ] as const)('and here of one: %s', (said, key, value) => {
    expect(heard(said, alarms).findings[key]).toMatch(value);
  });
});

describe('what did not happen to the runner', () => {
  it.each([
    ['my pop says it never comes back', 'pop', undefined],
    ['the only pop round here was the champagne', 'pop', 'no'],
    ['fall is my favourite season', 'injury', undefined],
    ['nowhere i can point to', 'pinpoint', 'no'],
    ["i'm dead to the world till six", 'restPain', 'no'],
    ["didn't stack it", 'injury', 'no'],
    ['my pops fell last year', 'injury', undefined],
  ] as const)('%s', (said, key, value) => {
    expect(heard(said, closing).findings[key]).toBe(value);
  });

  it.each([
    ['i felt my calf pop', 'pop', 'yes'],
    ['the only pop i felt was in my calf', 'pop', 'yes'],
    ['i can put a finger on it', 'pinpoint', 'yes'],
    ['i stacked it on the trail', 'injury', 'yes'],
  ] as const)('and what did: %s', (said, key, value) => {
    expect(heard(said, closing).findings[key]).toBe(value);
  });
});

describe('how sore it is', () => {
  it.each([
    ['just my pride', 'none'],
    ['can i say nought', 'none'],
    ["i kept expecting to ache but it didn't come", 'none'],
    ['both quads if you must know a two', 'mild'],
  ] as const)('%s', (said, pain) => {
    expect(heard(said, open).findings.pain).toBe(pain);
  });

  it.each([
    ['just my pride and my left knee a five', 'moderate'],
    ['i kept expecting it to ache and it came on sunday a six', 'strong'],
  ] as const)('and not: %s', (said, pain) => {
    expect(heard(said, open).findings.pain).toBe(pain);
  });
});

describe('a polite or joking tail asks for nothing', () => {
  it.each([
    ['none of that thanks for asking', alarms],
    ['no but my boss is a pain in the neck does that count', alarms],
  ] as const)('%s', (said, asked) => {
    expect(heard(said, asked).request).toBeUndefined();
  });

  it('but a trouble that may count is asked about', () => {
    expect(heard('my toe has been bent since birth does that count', ['deformity']).request).toBeDefined();
  });

  it('"why not" takes an offer, and "why" asks', () => {
    expect(understand('why not but keep it short', { yesMeans: 'good' })).not.toHaveProperty('request');
    expect(understand('yes but why', { yesMeans: 'good' }).request).toEqual({ kind: 'why' });
    expect(understand("you've twisted my arm", { yesMeans: 'good' })).not.toHaveProperty('request');
  });
});
