/** Answers that were given, and asked for again because they were not heard. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const findings = (said: string, context: Context = {}): Findings => understand(said, context).findings;
const bad = (...asked: FindingKey[]): Context => ({ asked, yesMeans: 'bad' });
const closing: FindingKey[] = ['pop', 'injury', 'restPain', 'pinpoint', 'trend', 'comesBack'];

describe('how big the sore spot is', () => {
  test.each<[said: string, heard: Findings]>([
    ['coin sized', { pinpoint: 'yes' }],
    ['about the size of a quarter', { pinpoint: 'yes' }],
    ['one rupee coin size', { pinpoint: 'yes' }],
    ['a thumbprint', { pinpoint: 'yes' }],
    ["it's about a quarter wide", { pinpoint: 'yes' }],
    ['as big as my palm', { pinpoint: 'no' }],
    ["about a hand's width", { pinpoint: 'no' }],
    ['it goes right across the thigh', { pinpoint: 'no', sites: ['quad'] }],
    ['only stiff right across', { pinpoint: 'no', quality: 'dull' }],
    ['all down the front of the shin', { pinpoint: 'no', sites: ['shin'] }],
    ['about four inches long', { pinpoint: 'no' }],
    ['four inches above the ankle', { sites: ['ankle'] }],
  ])('%s', (said, heard) => expect(findings(said, bad('pinpoint'))).toEqual(heard));

  test('a coin is no sore spot where a bruise is asked for', () => {
    expect(findings('the size of a coin', bad('bruise'))).toEqual({});
  });
});

describe('how it is against how it was', () => {
  test.each<[said: string, heard: Findings]>([
    ['looser than it was at seven', { trend: 'improving' }],
    ["they're looser now than at breakfast time", { trend: 'improving' }],
    ['tighter than it was', { trend: 'worse' }],
    ['no looser than it was', { trend: 'same' }],
    ["it's looser than it was slept grand", { trend: 'improving', restPain: 'no' }],
    ['tighter than it was and it wakes me', { trend: 'worse', restPain: 'yes' }],
    ['my shoes are looser than they were', {}],
    ["it's the same as last spring", { comesBack: 'yes' }],
  ])('%s', (said, heard) => expect(findings(said, bad('restPain', 'trend', 'comesBack'))).toEqual(heard));

  test.each<[said: string, heard: Findings]>([
    ["it's easing had it last spring too", { trend: 'improving', comesBack: 'unsure' }],
    ['no pop slept fine had this in the summer', { pop: 'no', restPain: 'no', comesBack: 'unsure' }],
    ['had this years ago and it keeps coming back', { comesBack: 'yes' }],
    ['just this once', { comesBack: 'no' }],
    ['never had it before', { comesBack: 'no' }],
    ["it's easing and my wife had it last spring", { trend: 'improving' }],
  ])('once before may be coming back: %s', (said, heard) =>
    expect(findings(said, bad(...closing))).toMatchObject(heard),
  );

  test('not just the once is no once', () => {
    expect(findings('not just the once', bad('comesBack'))).toEqual({});
    expect(findings('just the once', bad('comesBack'))).toEqual({ comesBack: 'no' });
  });

  test('what is long over stays so where nobody asked whether it comes back', () => {
    expect(findings('numb had it last summer', bad('nerve'))).toEqual({});
  });

  test('several of them in one breath', () => {
    const said =
      "no pop only stiff right across and sure it's looser than it was at seven slept like a baby had it last spring too";
    expect(findings(said, bad(...closing))).toEqual({
      pop: 'no',
      quality: 'dull',
      pinpoint: 'no',
      trend: 'improving',
      restPain: 'no',
      comesBack: 'unsure',
    });
  });
});

describe('a small yes', () => {
  test('and when', () => {
    expect(findings('a little bit yeah after runs', bad('walking'))).toEqual({ walking: 'limping' });
    expect(findings('a touch yeah first thing', bad('walking'))).toEqual({ walking: 'limping' });
    expect(findings('only a slight one after i run', bad('walking'))).toEqual({ walking: 'limping' });
    expect(findings('no not even a slight one', bad('walking'))).toEqual({ walking: 'normal' });
    expect(findings('just a small one', bad('bruise', 'walking'))).toEqual({});
    expect(findings('a little bit yeah no not now', bad('chest'))).toEqual({ chest: 'yes' });
  });

  test('the yes that somebody else wants answers nothing', () => {
    expect(
      findings(
        'no heat no bruise stairs are sweet coach just needs a yes',
        bad('heat', 'bruise', 'dailyLife'),
      ),
    ).toEqual({ heat: 'no', bruise: 'no', dailyLife: 'no' });
    expect(findings('heat no bruise yes', bad('heat', 'bruise'))).toEqual({ heat: 'no', bruise: 'yes' });
  });
});

describe('what has been right since', () => {
  test.each<[said: string, heard: Findings]>([
    ["they were puffy but they've been right since wednesday", { swelling: 'none' }],
    ["it was puffy but it's been right since then", { swelling: 'none' }],
    ["it was puffy and it's not been right since", {}],
    ["it's been swollen on the right since tuesday", { swelling: 'clear', side: 'one', days: '0-3' }],
  ])('%s', (said, heard) =>
    expect(findings(said, { ...bad('swelling'), today: new Date('2026-11-27') })).toEqual(heard),
  );

  test('a chest that was tight stays a doubt', () => {
    expect(findings("it was tight but it's been right since", bad('chest'))).toEqual({ chest: 'unsure' });
    expect(findings('my chest has never been right since', bad('chest'))).not.toMatchObject({ chest: 'no' });
  });
});
