/** What was known and what is told now: the worse counts, unless somebody answers, corrects or takes back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindingKey, type Findings, findingEntries, merge, scaleKeys } from '../../src/triage/index.ts';
import {
  anyState,
  badness,
  claim,
  inWords,
  proofTime,
  severity,
  someKeys,
  states,
} from '../support/triage.ts';

describe('a finding told twice', () => {
  test('counts as the worse of the two', () => {
    expect(merge({ swelling: 'clear' }, { swelling: 'none' })).toEqual({ swelling: 'clear' });
    expect(merge({ swelling: 'none' }, { swelling: 'slight' })).toEqual({ swelling: 'slight' });
  });

  test('counts as told first when neither is worse', () => {
    expect(merge({ trend: 'same' }, { trend: 'unsure' })).toEqual({ trend: 'same' });
  });

  test('counts as told last when it answers the open question', () => {
    expect(merge({ swelling: 'clear' }, { swelling: 'none' }, { asked: ['swelling'] })).toEqual({
      swelling: 'none',
    });
  });

  test('counts as told last when it is a correction', () => {
    expect(merge({ pain: 'severe' }, { pain: 'mild' }, { corrects: true })).toEqual({ pain: 'mild' });
  });

  test('leaves everything else as it was', () => {
    expect(merge({ pain: 'mild', heat: 'no' }, { fever: 'no' })).toEqual({
      pain: 'mild',
      heat: 'no',
      fever: 'no',
    });
  });
});

describe('a sign of an emergency', () => {
  test('is not made better in passing, nor by a correction of something', () => {
    expect(merge({ cold: 'yes' }, { cold: 'no' })).toEqual({ cold: 'yes' });
    expect(merge({ chest: 'yes' }, { chest: 'no', pain: 'mild' }, { corrects: true })).toEqual({
      chest: 'yes',
      pain: 'mild',
    });
  });

  test('is made better by an answer to its question', () => {
    expect(merge({ cold: 'yes' }, { cold: 'no' }, { asked: ['cold'] })).toEqual({ cold: 'no' });
  });

  test('is replaced when it is taken back, and forgotten when nothing is told in its stead', () => {
    expect(merge({ darkUrine: 'yes' }, { darkUrine: 'no' }, { takesBack: ['darkUrine'] })).toEqual({
      darkUrine: 'no',
    });
    expect(merge({ darkUrine: 'yes', pain: 'mild' }, {}, { takesBack: ['darkUrine'] })).toEqual({
      pain: 'mild',
    });
  });
});

describe('"sore" says that it hurts, not how much', () => {
  test('so a figure replaces it, in passing too', () => {
    expect(merge({ pain: 'unsure' }, { pain: 'mild' })).toEqual({ pain: 'mild' });
  });

  test('but of two figures the worse counts', () => {
    expect(merge({ pain: 'severe' }, { pain: 'mild' })).toEqual({ pain: 'severe' });
    expect(merge({ sites: ['calf'], pain: 'mild' }, { pain: 'severe' }).pain).toBe('severe');
  });

  test('and it makes a known pain no worse', () => {
    expect(merge({ sites: ['calf'], pain: 'mild' }, { sites: ['calf'], pain: 'unsure' }).pain).toBe('mild');
    expect(merge({ sites: ['calf'], pain: 'mild' }, { pain: 'unsure' }).pain).toBe('mild');
  });

  test('but takes nothing from what else is told, nor from "nothing hurts"', () => {
    expect(merge({ pain: 'mild', swelling: 'none' }, { pain: 'unsure', swelling: 'slight' }).swelling).toBe(
      'slight',
    );
    expect(merge({ sites: ['calf'], pain: 'none' }, { pain: 'unsure' }).pain).toBe('unsure');
  });

  test('but of another place it is news', () => {
    expect(merge({ sites: ['calf'], pain: 'mild' }, { sites: ['knee'], pain: 'unsure' }).pain).toBe('unsure');
    expect(merge({ sites: ['calf'], pain: 'mild' }, { sites: ['calf', 'knee'], pain: 'unsure' }).pain).toBe(
      'unsure',
    );
  });

  test('and "it is fine" in passing does not take it back, but in answer to the question does', () => {
    expect(merge({ pain: 'unsure' }, { pain: 'none' })).toEqual({ pain: 'unsure' });
    expect(merge({ pain: 'unsure' }, { pain: 'none' }, { asked: ['pain'] })).toEqual({ pain: 'none' });
  });
});

describe('places', () => {
  test('add up, each of them once', () => {
    expect(merge({ sites: ['calf'] }, { sites: ['knee', 'calf'] }).sites).toEqual(['calf', 'knee']);
  });

  test('that were wrong are left out', () => {
    expect(merge({ sites: ['knee', 'calf'] }, { sites: ['shin'] }, { wrong: ['knee'] }).sites).toEqual([
      'calf',
      'shin',
    ]);
  });

  test('are not known any more when the only one was wrong', () => {
    expect(merge({ sites: ['knee'], pain: 'mild' }, {}, { wrong: ['knee'] })).toEqual({ pain: 'mild' });
  });

  test('are replaced by a correction that tells nothing but a place', () => {
    expect(merge({ sites: ['knee'] }, { sites: ['shin'] }, { corrects: true }).sites).toEqual(['shin']);
    expect(merge({ sites: ['knee'] }, { sites: ['shin'], side: 'one' }, { corrects: true }).sites).toEqual([
      'shin',
    ]);
  });

  test('add up when a correction tells more than a place', () => {
    expect(
      merge({ sites: ['shin'] }, { sites: ['knee'], swelling: 'slight' }, { corrects: true }).sites,
    ).toEqual(['shin', 'knee']);
  });

  test('are nowhere after "no, nothing hurts"', () => {
    expect(merge({ sites: ['knee'], pain: 'mild' }, { sites: [], pain: 'none' }, { corrects: true })).toEqual(
      {
        sites: [],
        pain: 'none',
      },
    );
  });

  test('stay nowhere when it is said again, or said first', () => {
    expect(merge({}, { sites: [] })).toEqual({ sites: [] });
    expect(merge({ sites: [], pain: 'none' }, { pain: 'none' })).toEqual({ sites: [], pain: 'none' });
  });

  test('end "I am not sure where"', () => {
    expect(merge({ sites: ['unsure'] }, { sites: ['calf'] }).sites).toEqual(['calf']);
    expect(merge({ sites: ['calf'] }, { sites: ['unsure'] }).sites).toEqual(['calf', 'unsure']);
    expect(merge({ sites: ['unsure'] }, { sites: ['calf', 'unsure'] }).sites).toEqual(['unsure', 'calf']);
  });
});

describe('"my legs" beside a place in them', () => {
  test('is no further place, whichever is told first', () => {
    expect(merge({ sites: ['legs'] }, { sites: ['quad'] }).sites).toEqual(['quad']);
    expect(merge({ sites: ['quad'] }, { sites: ['legs'] }).sites).toEqual(['quad']);
    expect(merge({}, { sites: ['legs', 'knee'] }).sites).toEqual(['knee']);
    const sore: Findings = { sites: ['legs'], pain: 'mild' };
    expect(merge({ sites: ['quad'], pain: 'mild' }, sore).sites).toEqual(['quad']);
    // That of the quads nothing was told but their name, as when it is asked how to stretch them.
    expect(merge({ sites: ['quad'] }, sore).sites).toEqual(['quad', 'legs']);
  });

  test('is one beside a blister, or a place that is not sure', () => {
    expect(merge({ sites: ['legs'] }, { sites: ['skin'] }).sites).toEqual(['legs', 'skin']);
    expect(merge({ sites: ['legs'] }, { sites: ['unsure'] }).sites).toEqual(['legs', 'unsure']);
  });

  test('is one where the leg itself is swollen or hot', () => {
    const leg: Findings = { sites: ['legs'], side: 'one', swelling: 'clear' };
    expect(merge(leg, { sites: ['foot'], pain: 'mild' }).sites).toEqual(['legs', 'foot']);
    expect(merge({}, { ...leg, sites: ['legs', 'foot'] }).sites).toEqual(['legs', 'foot']);
    expect(merge({ sites: ['foot'] }, { sites: ['legs'], heat: 'yes' }).sites).toEqual(['foot', 'legs']);
    expect(merge({ ...leg, swelling: 'none', heat: 'no' }, { sites: ['foot'] }).sites).toEqual(['foot']);
    // Here it is the knee that is swollen.
    expect(merge({ sites: ['legs'] }, { sites: ['knee'], swelling: 'clear' }).sites).toEqual(['knee']);
  });
});

describe('what was said of something else does not hold any more', () => {
  test('"both sides", when a further place is told', () => {
    expect(merge({ sites: ['quad'], side: 'both' }, { sites: ['knee'] }).side).toBeUndefined();
    expect(merge({ sites: ['quad'], side: 'both' }, { sites: ['quad', 'knee'] }).side).toBeUndefined();
    expect(merge({ sites: ['quad'], side: 'one' }, { sites: ['knee'] }).side).toBe('one');
    expect(merge({ sites: ['quad'], side: 'both' }, { sites: ['knee'], side: 'both' }).side).toBe('both');
  });

  test('but "both sides" stays when the place is told that was not sure', () => {
    expect(merge({ sites: ['unsure'], side: 'both' }, { sites: ['calf'] }).side).toBe('both');
  });

  test('and with a place that was only misheard', () => {
    expect(merge({ sites: ['calf'], side: 'both' }, { sites: ['shin'] }, { corrects: true }).side).toBe(
      'both',
    );
    expect(merge({ sites: ['calf'], side: 'both' }, { sites: ['shin'] }, { wrong: ['calf'] }).side).toBe(
      'both',
    );
  });

  test('"nothing hurts", when a place is told, or a pain', () => {
    expect(merge({ pain: 'none', sites: [] }, { sites: ['calf'] })).toEqual({ sites: ['calf'] });
    expect(merge({ pain: 'none', sites: [] }, { pain: 'mild' })).toEqual({ pain: 'mild' });
  });
});

test('a no to "is it more than a cold?" leaves the cold', () => {
  const asked: readonly FindingKey[] = ['chest', 'fever', 'illness'];
  const no: Findings = { chest: 'no', fever: 'no', illness: 'none' };
  expect(merge({ illness: 'headCold' }, no, { asked })).toEqual({ ...no, illness: 'headCold' });
  expect(merge({ illness: 'recovering' }, no, { asked })).toEqual({ ...no, illness: 'recovering' });
  expect(merge({ illness: 'unsure' }, no, { asked })).toEqual({ ...no, illness: 'headCold' });
  expect(merge({ illness: 'headCold' }, { ...no, illness: 'unwell' }, { asked }).illness).toBe('unwell');
  expect(merge({ fatigue: 'tired' }, no, { asked }).illness).toBe('none');
});

test('a correction takes back the cold, whatever was asked', () => {
  const well: Findings = { illness: 'none' };
  expect(merge({ illness: 'headCold' }, well, { corrects: true })).toEqual(well);
  expect(merge({ illness: 'headCold' }, well, { asked: ['illness'], corrects: true })).toEqual(well);
});

const pair = fc.tuple(anyState, anyState);

test(
  'told without more, nothing gets better but a pain that was not yet a figure, or that was nowhere',
  proofTime,
  () => {
    fc.assert(
      fc.property(pair, ([before, told]) => {
        const after = merge(before, told);
        const better = scaleKeys.filter((key) => badness(key, after[key]) < badness(key, before[key]));
        const allowed = better.every((key) => key === 'pain' && before.pain === 'unsure');
        claim(allowed, () => `${inWords(before)}; then ${inWords(told)}: ${better} got better`);
      }),
      states(10_000),
    );
  },
);

test('signs of an emergency get better only when they were asked for or taken back', proofTime, () => {
  fc.assert(
    fc.property(pair, someKeys, fc.boolean(), ([before, told], asked, corrects) => {
      const after = merge(before, told, { asked, corrects });
      const lost = scaleKeys
        .filter((key) => findingEntries[key].alarm && !asked.includes(key))
        .filter((key) => badness(key, after[key]) < badness(key, before[key]));
      claim(lost.length === 0, () => `${inWords(before)}; then ${inWords(told)}: ${lost} got better`);
    }),
    states(10_000),
  );
});

test('who tells the same again is told the same again', proofTime, () => {
  fc.assert(
    fc.property(anyState, (told) => {
      expect(merge(told, {})).toEqual(told);
      // Only "my legs" may be left out.
      const once = merge({}, told);
      const lost = told.sites?.filter((site) => !once.sites?.includes(site) && site !== 'legs') ?? [];
      claim(lost.length === 0, () => `${inWords(told)}: ${lost} got lost`);
      expect({ ...once, sites: told.sites }).toEqual({ ...told, sites: told.sites });
      claim(severity(merge(once, told)) === severity(once), () => inWords(told));
      expect(merge(once, once)).toEqual(once);
    }),
    states(3_000),
  );
});

test('neither what was known nor what is told is changed', proofTime, () => {
  fc.assert(
    fc.property(pair, someKeys, ([before, told], takesBack) => {
      const copies = structuredClone([before, told]);
      merge(before, told, { takesBack });
      expect([before, told]).toEqual(copies);
    }),
    states(1_000),
  );
});
