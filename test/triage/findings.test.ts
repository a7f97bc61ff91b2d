/** The scales, the levels, and the edge at which unknown findings are turned away. */
import { describe, expect, test } from 'vitest';
import {
  allowsRun,
  bestOf,
  findingEntries,
  findingsFrom,
  isScaleKey,
  isSite,
  levels,
  places,
  rankOf,
  scaleKeys,
  severityOf,
  sites,
  steps,
  UnknownFinding,
  worstOf,
} from '../../src/triage/index.ts';
import { plan } from '../../src/triage/questions.ts';

describe('a scale', () => {
  test('is read from its text, from best to worst', () => {
    expect(steps.pain).toEqual([
      ['none'],
      ['mild'],
      ['moderate', 'unsure'],
      ['strong'],
      ['severe'],
      ['extreme'],
    ]);
    expect(bestOf('pain')).toBe('none');
    expect(bestOf('side')).toBe('both');
    expect(worstOf('pain')).toBe('extreme');
    expect(worstOf('jointTrouble')).toBe('locked');
  });

  test('ranks its values, those of one step alike', () => {
    expect(['none', 'mild', 'moderate', 'unsure', 'strong'].map((value) => rankOf('pain', value))).toEqual([
      0, 1, 2, 2, 3,
    ]);
  });

  test('counts a value that is not on it as worse than all that are', () => {
    expect(rankOf('pain', 'purple')).toBe(Number.POSITIVE_INFINITY);
    expect(rankOf('heat', 'constructor')).toBe(Number.POSITIVE_INFINITY);
  });

  test('has a name; anything else has none', () => {
    expect(scaleKeys).toHaveLength(37);
    expect(scaleKeys.every(isScaleKey)).toBe(true);
    expect(['sites', 'toString', '', 'Pain'].some(isScaleKey)).toBe(false);
  });
});

describe('an entry', () => {
  const keysOf = (which: 'alarm' | 'volunteered') => scaleKeys.filter((key) => findingEntries[key][which]);

  test('names one that has a place in the plan, where it says what it is asked for with', () => {
    const placed = plan.flatMap(({ parts }) => parts.flatMap(({ keys }) => keys));
    const along = scaleKeys.filter((key) => findingEntries[key].askedWith !== undefined);
    expect(along).not.toEqual([]);
    for (const key of along) {
      expect(placed.map(String), key).toContain(findingEntries[key].askedWith);
      expect(placed, key).toContain(key);
    }
  });

  test('says what a bare yes means: the graver of what it could mean, and nothing better than not sure', () => {
    const plain = scaleKeys.filter((key) => findingEntries[key].yes === 'yes');
    const others = scaleKeys.filter((key) => !plain.includes(key));
    expect(Object.fromEntries(others.map((key) => [key, findingEntries[key].yes]))).toEqual({
      pain: 'unsure',
      side: 'one',
      days: 'unsure',
      trend: 'worse',
      quality: 'sharp',
      swelling: 'clear',
      walking: 'limping',
      motion: 'limited',
      nerve: 'tingling',
      jointTrouble: 'locked',
      fatigue: 'exhausted',
      illness: 'unwell',
      race: 'marathon',
      clotRisk: 'major',
      age: 'child',
    });
    expect(scaleKeys.filter((key) => rankOf(key, findingEntries[key].yes) < rankOf(key, 'unsure'))).toEqual(
      [],
    );
  });

  test('marks the signs of an emergency, which are not taken back in passing', () => {
    expect(keysOf('alarm')).toEqual(['nerve', 'chest', 'cold', 'deformity', 'rockHard', 'darkUrine']);
  });

  test('marks what counts when it is volunteered, and is no reason for a question', () => {
    expect(keysOf('volunteered')).toEqual([
      'everyRun',
      'race',
      'clotRisk',
      'bloodThinner',
      'pregnant',
      'diabetes',
      'antibiotic',
      'statin',
      'pelvicFloor',
      'age',
    ]);
  });
});

describe('a site', () => {
  test('is known by its name', () => {
    expect(sites).toHaveLength(20);
    expect(sites.every(isSite)).toBe(true);
    expect(['elbow', '', undefined, 7].some(isSite)).toBe(false);
  });

  test('belongs to just one tissue, unless nobody is sure where it is', () => {
    const tissues = [places.muscle, places.joint, places.tendon, places.bone, places.spine, places.skin];
    const belongs = sites.map(
      (site) => tissues.filter((tissue) => tissue.some((each) => each === site)).length,
    );
    expect(belongs).toEqual(sites.map((site) => (site === 'unsure' ? 0 : 1)));
  });
});

describe('a level', () => {
  test('is one of seven, from running as planned to an emergency', () => {
    expect(levels.map(severityOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(severityOf('emergency')).toBe(6);
  });

  test('allows a run only at the two lowest', () => {
    expect(levels.filter(allowsRun)).toEqual(['runAsPlanned', 'easyRun']);
  });
});

describe('findings of unknown origin', () => {
  test('are taken as they are when every finding and value is known', () => {
    const data = { sites: ['knee', 'calf'], pain: 'mild', days: '15+' };
    expect(findingsFrom(data)).toEqual(data);
    expect(findingsFrom({})).toEqual({});
    expect(findingsFrom({ sites: [] })).toEqual({ sites: [] });
  });

  test('name a place once, however often it was told', () => {
    expect(findingsFrom({ sites: ['calf', 'knee', 'calf'] })).toEqual({ sites: ['calf', 'knee'] });
  });

  test.each([
    [{ wings: 'yes' }, 'unknown finding "wings"'],
    [{ pain: 'purple' }, 'unknown value "purple" of pain'],
    [{ pain: 3 }, 'unknown value 3 of pain'],
    [{ pain: undefined }, 'unknown value undefined of pain'],
    [{ sites: ['knee', 'elbow'] }, 'unknown site "elbow"'],
    [{ sites: [undefined] }, 'unknown site undefined'],
    [{ sites: 'knee' }, 'unknown finding "sites"'],
    [{ pain: ['knee'] }, 'unknown value ["knee"] of pain'],
    [{ toString: 'yes' }, 'unknown finding "toString"'],
  ])('%o are turned away: %s', (data, message) => {
    expect(() => findingsFrom(data)).toThrow(new UnknownFinding(message));
    expect(() => findingsFrom(data)).toThrow(UnknownFinding);
  });

  test('are turned away by an error with a name of its own', () => {
    expect(new UnknownFinding('x').name).toBe('UnknownFinding');
  });
});
