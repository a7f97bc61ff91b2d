/** A no with something that it does not cover: what is excepted, hedged, counted or named anew is never denied. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const danger: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve'];
const carrying: readonly FindingKey[] = ['pregnant', 'clotRisk'];
const none: Findings = { chest: 'no', darkUrine: 'no', nerve: 'none' };

type Line = readonly [said: string, heard: Findings];
const hear = (said: string, asked: readonly FindingKey[] = danger): Findings =>
  understand(said, { asked, yesMeans: 'bad' }).findings;

describe('a danger that is excepted by its name is unsure', () => {
  test.each<Line>([
    ['no but my breathing', { ...none, chest: 'unsure' }],
    ['nothing only the chest', { ...none, chest: 'unsure' }],
    ['none of that apart from the pee', { ...none, darkUrine: 'unsure' }],
    ['all no except the wee', { ...none, darkUrine: 'unsure' }],
    ['nope just my chest and the pee', { ...none, chest: 'unsure', darkUrine: 'unsure' }],
    ['not breathless but my chest mind', { chest: 'unsure' }],
  ])('%s', (said, heard) => {
    expect(hear(said)).toEqual(heard);
  });

  test.each(['no', 'nothing', 'nothing really', 'not really', 'no but the breathing is fine'])(
    'and not by a plain no: %s',
    (said) => {
      expect(hear(said)).toEqual(none);
    },
  );

  test('nor where it is only sore', () => {
    expect(hear('no just a sore bum', ['nerve'])).toMatchObject({ nerve: 'none', sites: ['glute'] });
  });
});

describe('a yes among noes settles nothing', () => {
  test.each(['no yes no', 'yes no no', 'nope just the one', 'none bar the last one'])('%s', (said) => {
    const { answer, findings } = understand(said, { asked: danger, yesMeans: 'bad' });
    expect({ answer, findings }).toEqual({ answer: 'yes', findings: {} });
  });

  test.each(['no no no', 'yeah nah', 'nah yeah nah mate'])('unless it is a figure of speech: %s', (said) => {
    expect(understand(said, { asked: ['chest'], yesMeans: 'bad' }).answer).toBe('no');
  });
});

describe('an answer by places in the list, by halves or taken back is no plain no', () => {
  test.each([
    'no but yes',
    'no wait yes',
    'nil nil and a bit',
    'no no and maybe a touch',
    'all clear except number two',
    'negative, negative, and kind of on the third',
    "no. no. and no. ok the third one's a maybe",
    'no to the first two, yes to the last',
    "no for the first two and the third i'm not sure",
    "they're all a no except i'd put a question mark by the first",
    'none except the last, and the first a bit',
    'nah, apart from one',
    'apart from the obvious, no',
    'no, except everything',
  ])('which one is asked: %s', (said) => {
    const { answer, findings } = understand(said, { asked: danger, yesMeans: 'bad' });
    expect({ answer, findings }).toEqual({ answer: 'yes', findings: {} });
  });

  test.each([
    "well i wouldn't call it no",
    "that's not a hard no",
    "it's not exactly a no",
    'two of the three, no',
    'no to the first two',
    "i'd say no, my wife'd say yes",
    "that's a no from me, the wife disagrees",
    'the usual',
    'no more than usual',
  ])('it is asked again: %s', (said) => {
    const { answer, findings } = understand(said, { asked: danger, yesMeans: 'bad' });
    expect({ answer, findings }).toEqual({ answer: undefined, findings: {} });
  });

  test.each([
    'no not at all',
    'no, never',
    'no no no',
    "no, and that's the last of it",
    'no, and the wife agrees',
    'no my wife checked',
    'not a bit',
    'no not even a bit',
    'no nothing out of the usual',
    'as usual, no',
    'no but thanks for asking',
    'no, the last time was march',
  ])('and a no is one: %s', (said) => {
    expect(hear(said)).toEqual(none);
  });
});

describe('a little of something behind a "really" is there', () => {
  test.each<readonly [said: string, asked: readonly FindingKey[], heard: Findings]>([
    ['nothing really a bit short of breath', danger, { chest: 'yes' }],
    ['not really a touch numb', ['nerve', 'chest'], { nerve: 'tingling' }],
    ['not really a bit puffy', ['swelling', 'heat'], { swelling: 'slight' }],
    ['not really puffy', ['swelling', 'heat'], { swelling: 'none' }],
    ['not really breathless', danger, { chest: 'no' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('a no reaches no second thing with a word of its own', () => {
  test.each<Line>([
    ['no weird pee chest tight', { chest: 'yes' }],
    ['no funny breathing foot numb', { chest: 'no', nerve: 'tingling' }],
    ['no tingling chest tight', { nerve: 'none', chest: 'yes' }],
    ['no chest no pee numb toes', { chest: 'no', nerve: 'tingling' }],
    ['no weird pee or tight chest', { chest: 'no', darkUrine: 'no' }],
    ['no brown pee tight chest numb feet', none],
  ])('%s', (said, heard) => {
    expect(hear(said)).toMatchObject(heard);
  });
});

describe('a child that was born or is on its way', () => {
  test.each<Line>([
    ['no had the baby last week', { pregnant: 'no', clotRisk: 'major' }],
    ['no had our twins last month', { pregnant: 'no', clotRisk: 'major' }],
    ['not pregnant just had one', { pregnant: 'no', clotRisk: 'unsure' }],
    ["i'm expecting", { pregnant: 'yes', clotRisk: 'major' }],
    ['no not expecting', { pregnant: 'no', clotRisk: 'none' }],
    ["it's as i was expecting", {}],
    ['i was expecting worse', {}],
  ])('%s', (said, heard) => {
    expect(hear(said, carrying)).toEqual(heard);
  });
});

describe('a place that is excepted from what is well is where it hurts', () => {
  const told = (said: string) => understand(said).findings;
  test.each<Line>([
    ['i feel fine except my knee', { pain: 'unsure', sites: ['knee'] }],
    ['legs feel great apart from my achilles', { pain: 'unsure', sites: ['achilles'] }],
    ['i feel perfectly fine other than the toe', { pain: 'unsure', sites: ['toe'] }],
  ])('%s', (said, heard) => {
    expect(told(said)).toEqual(heard);
  });

  test.each([
    'my knee feels fine',
    'no pain anywhere except my pride',
    'my knee is fine apart from the noise',
  ])('and nothing hurts where none is: %s', (said) => {
    expect(told(said)).toEqual({ pain: 'none' });
  });
});
