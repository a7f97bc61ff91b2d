/** Stories that went astray in play: a streak that was weeks of illness, veins that popped, toes that came back. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const friday = new Date('2026-11-27');

type Line = readonly [said: string, heard: Findings];
const hear = (said: string, asked: readonly FindingKey[] = []): Findings =>
  understand(said, asked.length > 0 ? { asked, yesMeans: 'bad', today: friday } : { today: friday }).findings;

describe('a streak is no time since when', () => {
  test.each([
    "i'm tired and i've a three hundred and sixty five day streak",
    "i'm on day eighty three of a run streak and i'm tired",
    'i have run two hundred days in a row and my calf is sore',
    'shin sore since i began my hundred day challenge',
  ])('%s', (said) => {
    expect(hear(said).days).toBeUndefined();
  });

  test.each<Line>([
    ['calf sore for a hundred days', { days: '15+' }],
    ['my calf has hurt ten days in a row', { days: '8-14' }],
    ["stomach is upset since night but i don't want to break my hundred days streak", { days: '0-3' }],
    ['my streak is two hundred days and my calf hurts since yesterday', { days: '0-3' }],
  ])('but a complaint of so many days is: %s', (said, heard) => {
    expect(hear(said)).toMatchObject(heard);
  });
});

describe('a time that we said is put right', () => {
  test.each([
    'weeks no yaar only since midnight i ate pani puri outside',
    'you said weeks it is only one night stomach thing yaar',
    'arre no weeks it started last night only food poisoning type',
    "you said months but it's only since yesterday",
  ])('%s', (said) => {
    const heard = understand(said, { today: friday });
    expect(heard.corrects).toBe(true);
    expect(heard.findings.days).toBe('0-3');
  });

  test.each(['weeks no idea how many', 'no weeks off since june', "it's only been weeks"])(
    'but not by: %s',
    (said) => {
      expect(understand(said, { asked: ['days'], today: friday }).corrects).toBeUndefined();
    },
  );
});

describe('a stomach that empties itself is an illness', () => {
  test.each([
    'just one vomit',
    'had loose motion since morning',
    'motions four times since morning',
    'on the toilet all night',
  ])('%s', (said) => {
    expect(hear(said)).toMatchObject({ illness: 'unwell' });
  });

  test.each(['no vomiting no loose motions', 'my son has the runs', 'going through the motions'])(
    'and not: %s',
    (said) => {
      expect(hear(said).illness ?? 'none').toBe('none');
    },
  );
});

describe('veins that are only ugly', () => {
  test('pop up, and nothing popped', () => {
    expect(hear('they just pop up after runs and go flat when i put my feet up', ['pop'])).toEqual({});
  });

  test('are lumpy, and nothing is swollen', () => {
    expect(hear("a straight leg with lumpy veins that's all it is", ['deformity'])).toEqual({
      deformity: 'no',
    });
  });

  test.each(['leaky surface veins no clot', "it's the veins in my leg that leak not me"])(
    'leak, and no pelvic floor does: %s',
    (said) => {
      expect(hear(said, ['clotRisk']).pelvicFloor).toBeUndefined();
    },
  );

  test.each<Line>([
    ['i heard it pop up by the knee', { pop: 'yes' }],
    ['my calf is swollen', { swelling: 'clear' }],
    ['my varicose veins are sore and hot', { pain: 'unsure', heat: 'yes' }],
    ['i leak when i run', { pelvicFloor: 'yes' }],
  ])('but: %s', (said, heard) => {
    expect(hear(said)).toMatchObject(heard);
  });
});

describe('no pain, in the words of people who were asked how much', () => {
  test.each([
    'nothing out of ten walking and nothing running either',
    'nothing walking and nothing running',
    'monday was a five tuesday three wednesday one and then nothing at all since yesterday',
    'it was a five on monday and nothing since',
    'four yesterday nought today',
  ])('%s', (said) => {
    expect(hear(said, ['pain', 'days']).pain).toBe('none');
  });

  test.each<Line>([
    ['nothing walking but a five running', { pain: 'moderate' }],
    ['nothing walking jogged four k wednesday and it was a one right at the end', { pain: 'mild' }],
    ['six when i run nothing now', { pain: 'strong' }],
    ["it's been a five since monday nothing now", { pain: 'moderate' }],
    ['five on sunday but nothing since yesterday has helped', { pain: 'moderate' }],
    ['sunday a six and yesterday a four nothing broken', { pain: 'strong' }],
  ])('but: %s', (said, heard) => {
    expect(hear(said, ['pain', 'days'])).toMatchObject(heard);
  });

  test('the soreness went on a day of the week', () => {
    expect(hear('the soreness went on thursday').pain).toBe('none');
    expect(hear('the pain went on for days').pain).toBe('unsure');
  });
});

describe('a joint that jams', () => {
  test.each([
    'it just kinda catches bent and i have to wiggle it straight',
    "knee's jammed half bent about five times",
    "just can't straighten it till i jiggle it",
    'it jams and i have to jiggle it and it clunks free',
  ])('%s', (said) => {
    const heard = understand(said);
    expect(heard.findings.jointTrouble).toBe('catches');
    expect(heard.findings.deformity).toBeUndefined();
    expect(heard.request?.kind).not.toBe('clicking');
  });

  test.each<Line>([
    ['my knee jammed half bent', { jointTrouble: 'locked' }],
    ["it's been stuck bent since last night", { jointTrouble: 'locked' }],
    ["can't straighten it at all", { motion: 'limited' }],
    ['my knee plays tricks', { jointTrouble: 'unsure', sites: ['knee'] }],
    ['my shin is bent since the fall', { deformity: 'yes' }],
  ])('but: %s', (said, heard) => {
    expect(hear(said)).toMatchObject(heard);
  });
});

describe('what comes back and is no trouble', () => {
  test.each([
    'my toes go white in the cold then come back',
    'legs have come back after the half',
    'baby kept us up again legs are like wet sand',
  ])('%s', (said) => {
    expect(hear(said).comesBack).toBeUndefined();
  });

  test.each([
    'the pain in my legs has come back',
    'my foot goes numb then comes back every run',
    'it kept me up again last night',
    'my calf is sore again',
  ])('but: %s', (said) => {
    expect(hear(said).comesBack).toBe('yes');
  });
});

test('a cold that is going round is a cold all the same', () => {
  expect(hear("i've got the sniffles that are going round the school")).toEqual({ illness: 'headCold' });
  expect(hear("i've got whatever's going round").illness).not.toBe('headCold');
});

describe('a run that is still to come', () => {
  test('is no time since when', () => {
    const said = "one toe nail has gone fully black but sunday long run na can i still do today's ten";
    expect(hear(said).days).toBeUndefined();
    expect(understand(said, { today: friday }).echo?.since).toBeUndefined();
  });

  test.each(["calves sore after sunday's long run", 'my knee hurts since the sunday long run'])(
    'and one that was is: %s',
    (said) => {
      expect(hear(said).days).toBe('4-7');
    },
  );

  test('where it was asked since when, that is the answer', () => {
    expect(hear('sunday long run', ['days'])).toEqual({ days: '4-7' });
  });
});

test('one calf that tires each time is a calf, and no runner who is worn out', () => {
  expect(hear('one calf runs out of gas every time')).toEqual({ sites: ['calf'], side: 'one' });
  expect(hear('i run out of gas every time at ten k').fatigue).toBe('exhausted');
  expect(hear('my legs are out of gas').fatigue).toBe('exhausted');
});

test('whether it looks bad is asked, and no word on walking', () => {
  const heard = understand('zero pain now is it looking bad', {
    asked: ['pain', 'walking'],
    yesMeans: 'bad',
  });
  expect(heard.findings).toEqual({ pain: 'none' });
  expect(heard.request?.kind).toBe('howGrave');
  expect(hear("walking's bad", ['walking'])).toEqual({ walking: 'altered' });
});

test('flat feet are a matter of shoes, and feet that roll in are no complaint', () => {
  expect(understand('will flat feet that roll in wreck my knees').request?.kind).toBe('shoes');
  expect(understand('will running wreck my knees').request?.kind).toBe('goodAndBad');
  expect(understand("i've flat feet should i run today").request?.kind).toBe('check');
});

describe('a joint of which only a noise is told', () => {
  test.each([
    'my right knee is making tak tak sound when i bend is it safe to run eight k',
    'my knees crack like bubble wrap on the stairs',
    'knee clicks like a pen every time i squat',
  ])('%s', (said) => {
    expect(understand(said).noise).toBe('knee');
  });

  test.each([
    'my knee clicks and hurts',
    "my knee clicks but it doesn't hurt",
    'my knee clicks and then it gets stuck',
    'something cracked in my knee when i fell',
    "my wife's knee clicks",
    'my knee is sore',
  ])('and more, or another, is: %s', (said) => {
    expect(understand(said).noise).toBeUndefined();
  });

  test('one that is swollen hears nothing of clicks that are fine', () => {
    expect(understand("my knee clicks and it's swollen").request).toBeUndefined();
    expect(understand('my knee clicks').request?.kind).toBe('clicking');
  });
});

test('the days of a streak that is lost are no time since when', () => {
  expect(hear('just say it my hundred days is going', ['pop', 'injury'])).toEqual({});
});
