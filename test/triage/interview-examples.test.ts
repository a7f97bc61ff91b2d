/** What is asked next and what is taken for granted, in examples one can follow by hand. */
import { describe, expect, test } from 'vitest';
import { missing, ruledOutBy, viewsOf } from '../../src/triage/evaluate.ts';
import { assuming, type Findings, nextQuestion } from '../../src/triage/index.ts';
import { all, any, at, atLeast } from '../../src/triage/rule.ts';

const clear: Findings = {
  chest: 'no',
  darkUrine: 'no',
  nerve: 'none',
  cold: 'no',
  deformity: 'no',
  swelling: 'none',
  heat: 'no',
  bruise: 'no',
  fever: 'no',
  walking: 'normal',
  dailyLife: 'no',
  jointTrouble: 'none',
};
const asked = (findings: Findings) => nextQuestion(findings)?.id;

describe('where it hurts', () => {
  test('is asked first when nothing is known', () => {
    expect(nextQuestion({})).toEqual({ id: 'where', covers: ['sites', 'pain'] });
  });

  test('is not asked when nothing hurts and nothing else is wrong', () => {
    expect(asked({ pain: 'none' })).toBe('sweep');
    expect(asked({ ...clear, pain: 'none' })).toBeUndefined();
  });

  test('is asked though nothing hurts when a swelling was told, which is worse in one place than another', () => {
    expect(asked({ pain: 'none', swelling: 'clear' })).toBe('where');
    expect(asked({ ...clear, pain: 'none', swelling: 'slight' })).toBe('where');
  });

  test('is asked though nothing hurts of someone who limps', () => {
    expect(asked({ ...clear, pain: 'none', walking: 'limping' })).toBe('where');
  });

  test('is not asked again once it is told, even with no place', () => {
    expect(asked({ pain: 'none', swelling: 'clear', sites: [] })).toBe('sweep');
  });

  test('is not asked for the sake of the pain alone', () => {
    expect(asked({ sites: ['quad'] })).toBe('pain');
  });
});

describe('with two sore places', () => {
  test('a question is asked when one of them needs it', () => {
    const calfToo: Findings = { ...clear, pain: 'mild', side: 'one', days: '0-3', sites: ['quad', 'calf'] };
    expect(asked(calfToo)).toBe('clot');
    expect(asked({ ...calfToo, sites: ['quad', 'hamstring'] })).toBeUndefined();
  });
});

describe('a question that shares its breath', () => {
  test('asks for the side and the days at once', () => {
    expect(nextQuestion({ ...clear, sites: ['quad'], pain: 'mild' })).toEqual({
      id: 'side',
      covers: ['side', 'pinpoint', 'days', 'trend'],
    });
  });

  test('asks for the side alone once the days are known', () => {
    expect(nextQuestion({ ...clear, sites: ['quad'], pain: 'mild', days: '0-3', trend: 'same' })).toEqual({
      id: 'side',
      covers: ['side', 'pinpoint'],
    });
  });

  test('asks for a rock-hard muscle along with the skin only from strong pain', () => {
    const { swelling, heat, bruise, fever, ...others } = clear;
    const covers = (pain: 'mild' | 'strong') => nextQuestion({ ...others, sites: ['quad'], pain })?.covers;
    expect(covers('mild')).toEqual(['swelling', 'heat', 'bruise', 'fever']);
    expect(covers('strong')).toEqual(['swelling', 'heat', 'bruise', 'fever', 'rockHard']);
  });
});

describe('what the answer takes for granted', () => {
  const plain: Findings = {
    ...clear,
    sites: ['quad'],
    pain: 'mild',
    side: 'both',
    days: '0-3',
    trend: 'same',
  };

  test('is the fewest findings that rule out everything worse', () => {
    expect(assuming({ ...plain, pinpoint: 'no' }).toSorted()).toEqual(
      ['fatigue', 'injury', 'motion', 'painkiller', 'pop', 'quality', 'restPain'].toSorted(),
    );
    // An injury with a sore spot is worse than either; of the two only what matters by itself is named.
    expect(assuming({ ...plain, sites: ['knee'], side: 'one', pinpoint: 'no' }).toSorted()).toEqual([
      'pop',
      'restPain',
    ]);
    expect(assuming({ ...plain, sites: ['knee'], side: 'one' }).toSorted()).toEqual([
      'injury',
      'pop',
      'restPain',
    ]);
  });

  test('names one sore spot on a shin, and so need not name the injury that would be worse along with it', () => {
    const shin: Findings = { ...plain, sites: ['shin'], pain: 'moderate', side: 'one' };
    expect(assuming(shin).toSorted()).toEqual(['pinpoint', 'pop', 'restPain']);
  });

  test('is nothing once everything is told, or nothing is worse', () => {
    expect(assuming({ darkUrine: 'yes' })).toEqual([]);
    const told: Findings = {
      ...plain,
      pinpoint: 'no',
      quality: 'dull',
      pop: 'no',
      injury: 'no',
      motion: 'full',
      restPain: 'no',
      fatigue: 'none',
      painkiller: 'no',
    };
    expect(assuming(told)).toEqual([]);
  });
});

describe('a condition', () => {
  const view = (findings: Findings) => viewsOf(findings)[0] ?? { ranks: [], site: 'nowhere' };
  const both = all(atLeast('heat', 'yes'), atLeast('fever', 'yes'));
  const either = any(atLeast('heat', 'yes'), atLeast('fever', 'yes'));

  test('that holds already lacks nothing', () => {
    expect(missing(both, view({ heat: 'yes', fever: 'yes' }))).toEqual([]);
    expect(missing(either, view({ heat: 'yes' }))).toEqual([]);
    expect(missing(at('knee'), view({ sites: ['knee'] }))).toEqual([]);
  });

  test('that can still hold lacks what was not told', () => {
    expect(missing(both, view({}))).toEqual(['heat', 'fever']);
    expect(missing(both, view({ heat: 'yes' }))).toEqual(['fever']);
    expect(missing(either, view({ heat: 'no' }))).toEqual(['fever']);
    expect(missing(at('knee'), view({}))).toEqual(['sites']);
  });

  test('that cannot hold any more lacks nothing', () => {
    expect(missing(both, view({ heat: 'no' }))).toEqual([]);
    expect(missing(at('knee'), view({ sites: ['calf'] }))).toEqual([]);
    expect(missing(at('knee'), view({ sites: [] }))).toEqual([]);
  });

  test('lacks nothing where one of its parts cannot hold any more, whichever way that part is made', () => {
    const nested = all(either, atLeast('swelling', 'slight'));
    expect(missing(nested, view({ heat: 'no', fever: 'no' }))).toEqual([]);
    expect(missing(nested, view({ heat: 'no' }))).toEqual(['fever', 'swelling']);
    expect(missing(any(both, atLeast('swelling', 'slight')), view({ heat: 'no' }))).toEqual(['swelling']);
    expect(missing(all(at('knee'), atLeast('heat', 'yes')), view({ sites: ['calf'] }))).toEqual([]);
  });

  test('is ruled out by one part of an all, and by every part of an any', () => {
    const nothing = new Set<never>();
    expect(ruledOutBy(both, view({}), nothing)).toEqual(['heat']);
    expect(ruledOutBy(either, view({}), nothing)).toEqual(['heat', 'fever']);
    expect(ruledOutBy(both, view({ heat: 'no' }), nothing)).toEqual([]);
    expect(ruledOutBy(both, view({}), new Set(['fever'] as const))).toEqual([]);
  });

  test('is ruled out by its place only when nothing else will do', () => {
    const kneeAndHeat = all(at('knee'), any(atLeast('heat', 'yes'), atLeast('fever', 'yes')));
    expect(ruledOutBy(kneeAndHeat, view({}), new Set())).toEqual(['heat', 'fever']);
    expect(ruledOutBy(kneeAndHeat, view({ heat: 'yes' }), new Set())).toEqual(['sites']);
  });
});
