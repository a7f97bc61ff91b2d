/** Times that tell since when, and times that tell how it was or is then. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const days = (said: string, ...asked: FindingKey[]): Findings['days'] =>
  understand(said, asked.length > 0 ? { asked } : {}).findings.days;

describe('when it was tried is not since when', () => {
  test.each<[said: string, days: Findings['days']]>([
    ['two walking and about a five when i jogged yesterday', undefined],
    ['maybe a four when i went for a jog last night', undefined],
    ['three walking but i tried a wee jog two days back', undefined],
    ['seven when i try to jog three steps today', undefined],
    ['about a four since i jogged yesterday', '0-3'],
    ['about a five when i jogged and it started this morning', '0-3'],
    ['about a five when i jogged to the letterbox did it two days ago', '0-3'],
  ])('%s', (said, heard) => {
    expect(days(said, 'pain', 'days')).toBe(heard);
  });

  test.each<[said: string, days: Findings['days']]>([
    ['my calf went pop when i sprinted yesterday', '0-3'],
    ['my calf started hurting when i ran yesterday', '0-3'],
    ['my shin is sore and i ran on it yesterday', undefined],
    ['my legs are heavy jogged twenty minutes yesterday no dramas', undefined],
  ])('%s', (said, heard) => {
    expect(days(said)).toBe(heard);
  });
});

test('since breakfast, by whatever name', () => {
  expect(days('my foot has been catching since brekkie', 'days')).toBe('0-3');
  expect(days('my foot has been catching since brekky', 'days')).toBe('0-3');
});

describe('the day of the week on which it was done or got is since when', () => {
  const today = new Date('2026-11-28T12:00:00Z');
  test.each<[said: string, days: Findings['days']]>([
    ['a two did it tuesday', '4-7'],
    ['about a two and only if i poke it did it tuesday', '4-7'],
    ["it's nothing really got it tuesday", '4-7'],
    ['zero it happened on tuesday', '4-7'],
    ['nothing hurts how did it go tuesday', undefined],
    ['nothing since tuesday', undefined],
  ])('%s', (said, heard) => {
    expect(understand(said, { asked: ['pain', 'days'], today }).findings.days).toBe(heard);
  });
});

describe('how it is today is not since when', () => {
  test.each<[said: string, days: Findings['days']]>([
    ['my shin still hurts but it is a lot better today', undefined],
    ["shin's been niggling for three weeks and it's worse today", '15+'],
    ['my legs feel heavy today', '0-3'],
    ['my knee is sore and it started today', '0-3'],
    ['my foot has an open sore and it has spread since last night', undefined],
    ["my calf's been sore since last night", '0-3'],
  ])('%s', (said, heard) => {
    expect(days(said)).toBe(heard);
  });

  test.each<[said: string, days: Findings['days']]>([
    ["oh only a three yesterday now it's a one", undefined],
    ["it's a two today", undefined],
    ['it was a six last night and it is a two now', undefined],
    ['this morning', '0-3'],
    ['yesterday', '0-3'],
    ['left knee about a four yesterday', '0-3'],
    ['a three and it came on this morning', '0-3'],
    ["left only yesterday it's the same", '0-3'],
    ['last night is when it kicked off', '0-3'],
  ])('asked since when: %s', (said, heard) => {
    expect(days(said, 'sites', 'pain', 'days')).toBe(heard);
  });

  test('asked for other things a bare "today" says when that is so, an accident when it happened', () => {
    expect(days('bit puffy today no heat', 'swelling', 'heat')).toBeUndefined();
    expect(days('woke me twice last night', 'restPain')).toBeUndefined();
    expect(days('swollen since last night', 'swelling', 'heat')).toBe('0-3');
    expect(days('i fell on it yesterday', 'pop', 'injury')).toBe('0-3');
    expect(days('noticed the numbness at lunch today', 'nerve')).toBe('0-3');
  });
});

describe('what is to come, and what is counted otherwise', () => {
  test.each<[said: string, days: Findings['days']]>([
    ['bit of soreness from wednesday night and only four k planned today', undefined],
    ['my knees are sore and there is parkrun this morning', undefined],
    ['my hamstring got sore halfway round today', '0-3'],
    ['four hours of sleep two nights running and my legs are heavy', undefined],
    ['just come off three nights and my legs are sore', undefined],
    ['my knee has been sore two nights running', '0-3'],
    ["bub's nine weeks and my hip hurts", undefined],
    ['my hip has hurt for nine weeks', '15+'],
    ['my shins are sore since i moved to four matches a week', undefined],
    ['my shins have been sore a week', '4-7'],
    ['it was sore the first couple of days', undefined],
    ['it swells for two days after i run', undefined],
  ])('%s', (said, heard) => {
    expect(days(said)).toBe(heard);
  });

  test.each<[said: string, days: Findings['days']]>([
    ['two weeks no it is since this monday', undefined],
    ["five days no it's a fortnight", '8-14'],
    ["three weeks no it's getting worse", '15+'],
    ['two weeks no better', '8-14'],
    ['one day up one day down', undefined],
    ['about one day', '0-3'],
  ])('asked since when: %s', (said, heard) => {
    expect(days(said, 'days', 'trend')).toBe(heard);
  });
});

describe('what is argued about is told by its time alone', () => {
  test.each([
    "no it isn't over a week it's only from last night",
    "this one's just from last night",
    'it has only been since yesterday',
  ])('%s', (said) => {
    expect(understand(said, { yesMeans: 'good' }).findings).toEqual({ days: '0-3' });
  });

  test('and a thing by its own', () => {
    expect(understand("my shoes are old they're from last year").findings.days).toBeUndefined();
    expect(understand("it's for the first time").findings.days).toBeUndefined();
  });
});

describe('how a run went is not since when', () => {
  test.each<[said: string, days: Findings['days']]>([
    ["sunday's run was cruisy", undefined],
    ["yesterday's long run felt absolutely fine", undefined],
    ["since yesterday's long run", '0-3'],
    ["since sunday's run", '4-7'],
  ])('%s', (said, heard) => {
    const today = new Date('2026-11-28');
    expect(understand(said, { today, asked: ['days', 'trend'] }).findings.days).toBe(heard);
  });
});

describe('a race counts for some days', () => {
  test.each<[said: string, race: Findings['race']]>([
    ['raced a fifty k two weeks ago and my quads ache', 'none'],
    ['did a marathon five days ago', 'long'],
    ['did a marathon two days ago', 'marathon'],
    ['ran a half two weeks ago', 'none'],
    ['ran a half two days ago my calves ache', 'long'],
    ['ran a marathon and two weeks ago my knee started', 'marathon'],
    ['did the marathon and my calf went two weeks ago', 'marathon'],
  ])('%s', (said, heard) => {
    expect(understand(said).findings.race).toBe(heard);
  });
});
