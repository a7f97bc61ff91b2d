/** Answers that were given, and asked for again because they were not heard. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const findings = (said: string, context: Context = {}): Findings => understand(said, context).findings;
const bad = (...asked: FindingKey[]): Context => ({ asked, yesMeans: 'bad' });

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
