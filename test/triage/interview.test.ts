/** What is asked next, in examples one can follow by hand. */
import { describe, expect, test } from 'vitest';
import {
  assess,
  type Findings,
  gravest,
  isAskedIn,
  nextQuestion,
  places,
  type QuestionId,
} from '../../src/triage/index.ts';
import { converse, inFull, questionsIn } from '../support/interview.ts';
import { allBest } from '../support/triage.ts';

const asked = (findings: Findings, before: readonly QuestionId[] = []): string => {
  const question = nextQuestion(findings, before);
  return question ? inFull(question) : 'nothing';
};
const inAll = (told: Findings, truth: Findings): string =>
  questionsIn(converse(told, { ...allBest, ...truth }));

/** All that the sweep and the body ask for is well. */
const swept: Findings = { chest: 'no', darkUrine: 'no', nerve: 'none', cold: 'no' };
const well: Findings = {
  ...{ swelling: 'none', heat: 'no', bruise: 'no', fever: 'no', walking: 'normal', dailyLife: 'no' },
  ...{ motion: 'full', fatigue: 'none', illness: 'none' },
};

test('each question asks for things of its own', () => {
  expect(isAskedIn('open', 'pain')).toBe(true);
  expect(isAskedIn('open', 'chest')).toBe(false);
  expect(isAskedIn('sweep', 'cold')).toBe(true);
  expect(isAskedIn('body', 'cold')).toBe(false);
  expect(isAskedIn('closing', 'jointTrouble')).toBe(true);
  expect(isAskedIn('clot', 'jointTrouble')).toBe(false);
});

describe('the opening question', () => {
  test('asks where, how bad and since when, when nothing is known', () => {
    expect(asked({})).toBe('open [sites, pain, days]');
  });

  test('asks only for what is missing', () => {
    expect(asked({ sites: ['quad'] })).toBe('open [pain, days]');
    expect(asked({ sites: ['quad'], days: '0-3' })).toBe('open [pain]');
    expect(asked({ pain: 'mild', days: '0-3' })).toBe('open [sites]');
  });

  test('is not put for the days alone', () => {
    expect(asked({ sites: ['quad'], pain: 'mild' })).toMatch(/^sweep/);
  });

  test('asks where, though nothing hurts, when something is swollen', () => {
    expect(asked({ pain: 'none', swelling: 'clear' })).toBe('open [sites, days]');
  });

  test('comes again for what was not answered', () => {
    expect(asked({ sites: ['knee'] }, ['open'])).toBe('open [pain, days]');
  });
});

describe('the sweep suits the story', () => {
  const sore = (site: 'quad' | 'calf' | 'knee' | 'lowBack' | 'shin', more: Findings = {}): Findings => ({
    sites: [site],
    pain: 'mild',
    days: '0-3',
    ...more,
  });

  test('of sore quads: the chest, the urine and the nerves, and a cold leg unless both are the same', () => {
    expect(asked(sore('quad'))).toBe('sweep [chest, darkUrine, nerve, cold]');
    expect(asked(sore('quad', { side: 'both' }))).toBe('sweep [chest, darkUrine, nerve]');
  });

  test('of a knee or a back: the chest and the nerves', () => {
    expect(asked(sore('knee'))).toBe('sweep [chest, nerve]');
    expect(asked(sore('lowBack'))).toBe('sweep [chest, nerve]');
  });

  test('of one shin: a cold leg, but not the urine', () => {
    expect(asked(sore('shin', { side: 'one' }))).toBe('sweep [chest, nerve, cold]');
  });

  test('after a fall, a pop or a limp: whether something is bent', () => {
    expect(asked(sore('knee', { injury: 'yes' }))).toBe('sweep [chest, deformity, nerve]');
    expect(asked(sore('knee', { pop: 'yes' }))).toBe('sweep [chest, deformity, nerve]');
    expect(asked(sore('knee', { walking: 'limping' }))).toBe('sweep [chest, deformity, nerve]');
    expect(asked(sore('knee', { injury: 'knock' }))).toBe('sweep [chest, nerve]');
  });

  test('from a pain of six: a rock-hard muscle', () => {
    expect(asked(sore('quad', { side: 'both', pain: 'strong' }))).toBe(
      'sweep [chest, darkUrine, nerve, rockHard]',
    );
    expect(asked(sore('knee', { pain: 'strong' }))).toBe('sweep [chest, nerve]');
  });

  test('names four things at most: a cold leg waits for the side, else the urine waits', () => {
    expect(asked(sore('calf', { pain: 'strong' }))).toBe('sweep [chest, darkUrine, nerve, rockHard]');
    expect(asked(sore('calf', { pain: 'strong', side: 'one' }))).toBe('sweep [chest, nerve, cold, rockHard]');
    expect(asked(sore('shin', { pain: 'strong', side: 'one', injury: 'yes' }))).toBe(
      'sweep [chest, deformity, nerve, cold]',
    );
  });

  test('lets nothing wait that there is room for', () => {
    expect(asked(sore('calf', { pain: 'strong', chest: 'no', darkUrine: 'no' }))).toBe(
      'sweep [nerve, cold, rockHard]',
    );
  });

  test('asks those who told of chest and nerves by themselves for the rest', () => {
    expect(asked(sore('quad', { chest: 'no', nerve: 'none' }))).toBe('sweep [darkUrine, cold]');
  });

  test('is not at an end while the chest or the nerves are open', () => {
    expect(asked(sore('quad', { nerve: 'none' }), ['sweep'])).toBe('sweep [chest, darkUrine, cold]');
    expect(asked(sore('quad', { chest: 'no' }), ['sweep'])).toBe('sweep [darkUrine, nerve, cold]');
  });

  test('leaves out what was told', () => {
    expect(asked(sore('quad', { chest: 'no', cold: 'no' }))).toBe('sweep [darkUrine, nerve]');
  });

  test('is put even when the runner is to be seen today, and not in an emergency', () => {
    expect(asked(sore('knee', { heat: 'yes' }))).toBe('sweep [chest, nerve]');
    expect(asked(sore('knee', { chest: 'yes' }))).toBe('nothing');
  });

  test('leaves a limp that was told after it to the last check, and comes back where there is none', () => {
    const limps: Findings = { ...sore('knee'), ...swept, ...well, walking: 'limping', side: 'one' };
    const before: readonly QuestionId[] = ['open', 'sweep', 'body', 'course'];
    expect(asked(limps, before)).toMatch(/^closing \[deformity, /);
    expect(asked(limps, [...before, 'closing'])).toBe('sweep [deformity]');
    expect(asked({ ...limps, walking: 'unable' }, before)).toBe('sweep [deformity]');
  });

  test('comes back at once in an urgent case, for what the story gives cause for', () => {
    const cannotStand: Findings = { ...sore('knee'), chest: 'no', nerve: 'none', walking: 'unable' };
    expect(asked(cannotStand, ['sweep', 'body'])).toBe('sweep [deformity]');
  });

  test('comes back for what it had no room for, and is at an end with it', () => {
    const half: Findings = {
      ...sore('calf', { pain: 'strong', side: 'one', trend: 'same' }),
      ...well,
      comesBack: 'no',
    };
    const first: Findings = { chest: 'no', nerve: 'none', cold: 'no', rockHard: 'no' };
    expect(asked({ ...half, ...first }, ['sweep', 'body'])).toBe('sweep [darkUrine, deformity]');
  });

  test('is put again as it was when it was not answered', () => {
    expect(asked(sore('knee'), ['sweep'])).toBe('sweep [chest, nerve]');
  });
});

describe('the questions after the sweep', () => {
  const mild: Findings = { ...swept, sites: ['quad'], pain: 'mild', days: '0-3' };

  test('ask for the body, and for being stiff, worn out or ill while a run is still possible', () => {
    expect(asked(mild)).toBe(
      'body [swelling, heat, bruise, fever, walking, dailyLife, motion, fatigue, illness]',
    );
    expect(asked({ ...mild, sites: ['knee'] })).toBe(
      'body [swelling, heat, bruise, fever, walking, dailyLife]',
    );
  });

  test('come again for what was not answered', () => {
    const { walking, dailyLife, ...rest } = well;
    expect(asked({ ...mild, ...rest }, ['sweep', 'body'])).toBe('body [walking, dailyLife]');
  });

  test('ask for the side and the course together', () => {
    expect(asked({ ...mild, ...well })).toBe('course [side, trend, comesBack]');
    const { days, ...noDays } = mild;
    expect(asked({ ...noDays, ...well, side: 'both' })).toBe('course [days, trend, comesBack]');
  });

  test('leave the trend alone to the last check', () => {
    expect(asked({ ...mild, ...well, side: 'both' })).toMatch(/^closing .*trend/);
  });

  test('ask for a clot of one calf, not of both, and not of a thigh', () => {
    const calf: Findings = { ...mild, ...well, sites: ['calf'] };
    expect(asked({ ...calf, side: 'one' })).toBe('clot [clotRisk, pregnant, bloodThinner]');
    expect(asked({ ...calf, side: 'both' })).toMatch(/^closing/);
    expect(asked({ ...calf, sites: ['quad'], side: 'one' })).toMatch(/^closing/);
  });

  test('ask for the side for the sake of a clot, however long it has lasted', () => {
    expect(asked({ ...mild, ...well, sites: ['calf'], days: '8-14' })).toBe('course [side]');
  });

  test('end with a last check of at most six things, the gravest first', () => {
    const known: Findings = { ...mild, ...well, side: 'both', trend: 'same', comesBack: 'no' };
    expect(asked(known)).toBe('closing [pop, injury, restPain, pinpoint, quality, painkiller]');
    const { comesBack, ...less } = known;
    expect(asked(less)).toBe('closing [pop, injury, restPain, pinpoint, comesBack, quality]');
  });

  test('do not ask the last check twice', () => {
    expect(asked({ ...mild, ...well, side: 'both' }, ['closing'])).toBe('nothing');
  });

  test('come back to the sweep when the last check brings up a pop', () => {
    const popped: Findings = { ...mild, ...well, side: 'both', trend: 'same', comesBack: 'no', pop: 'yes' };
    expect(asked(popped, ['sweep', 'body', 'course', 'closing'])).toBe('sweep [deformity]');
  });

  test('ask about a joint only of a joint', () => {
    const knee: Findings = { ...mild, ...well, sites: ['knee'], side: 'one', trend: 'same' };
    expect(asked(knee)).toMatch(/^closing .*jointTrouble/);
    expect(asked({ ...knee, sites: ['quad'] })).not.toMatch(/jointTrouble/);
  });

  test('look at each of two places', () => {
    const two: Findings = { ...mild, ...well, side: 'one', sites: ['quad', 'calf'] };
    expect(asked(two)).toMatch(/^clot/);
  });
});

describe('a complaint that is not in the legs is answered as what it is', () => {
  test('a head cold: one question about fever and illness', () => {
    expect(inAll({ illness: 'headCold' }, { illness: 'headCold' })).toBe('body [chest, fever, illness]');
    expect(inAll({ illness: 'unsure' }, { illness: 'unwell' })).toBe('body [chest, fever, illness]');
  });

  test('ill below the neck: no run, and only the chest is asked for', () => {
    expect(inAll({ illness: 'unwell' }, { illness: 'unwell' })).toBe('body [chest]');
  });

  test('a blister or a black toenail: one question about the skin', () => {
    expect(inAll({ sites: ['skin'] }, { sites: ['skin'], pain: 'mild' })).toBe(
      'body [chest, pain, swelling, heat, fever, walking]',
    );
  });

  test('a blister and a cold: whether it is more than a cold, too', () => {
    expect(asked({ sites: ['skin'], illness: 'headCold' })).toBe(
      'body [chest, pain, swelling, heat, fever, walking, illness]',
    );
  });

  test.each([
    ['tired', { fatigue: 'tired' }, 'walking, dailyLife, motion, illness'],
    ['a long race', { race: 'long' }, 'walking, dailyLife, motion, fatigue, illness'],
    ['a marathon', { race: 'marathon' }, 'walking, dailyLife'],
    ['nothing hurts', { pain: 'none' }, 'walking, dailyLife, motion, fatigue, illness'],
  ] satisfies [string, Findings, string][])('%s: one sweep and one more', (_what, told, last) => {
    expect(inAll(told, told)).toBe(
      `sweep [chest, darkUrine, nerve] · body [swelling, heat, bruise, fever, ${last}]`,
    );
  });

  test('out of the blue, with nothing to complain of: the opening, a sweep and one more, and "run as planned"', () => {
    const { asked: questions, findings } = converse({}, allBest);
    expect(questions.map(({ id }) => id)).toEqual(['open', 'sweep', 'body']);
    expect(assess(findings).level).toBe('runAsPlanned');
  });

  test('but somebody with a cold whose legs ache is asked about the legs', () => {
    expect(asked({ illness: 'headCold', sites: ['quad'] })).toBe('open [pain, days]');
    expect(asked({ illness: 'headCold', pain: 'mild' })).toBe('open [sites, days]');
    expect(asked({ fatigue: 'tired', walking: 'limping' })).toBe('open [sites, pain, days]');
  });
});

test.each(places.muscle)(
  'mild soreness of both sides (%s), the place told: five questions, and an easy run',
  (site) => {
    const truth: Findings = { ...allBest, sites: [site], pain: 'mild' };
    const talk = converse({ sites: [site] }, truth);
    expect(questionsIn(talk).replaceAll(/ \[.*?\]/g, '')).toBe('open · sweep · body · course · closing');
    expect(assess(talk.findings).level).toBe('easyRun');
  },
);

test('of several things the gravest is asked for first', () => {
  expect(gravest(['nerve', 'chest', 'cold'])).toBe('chest');
  expect(gravest(['painkiller', 'pop'])).toBe('pop');
  expect(gravest(['age'])).toBe('age');
  expect(gravest([])).toBeUndefined();
});
