/** A danger of these days that is over is still one, and a no to "… right now?" is no answer to it. */
import { describe, expect, test } from 'vitest';
import { expects } from '../../src/conversation/expects.ts';
import { hear } from '../../src/conversation/hear.ts';
import type { State } from '../../src/conversation/state.ts';
import { fresh } from '../../src/conversation/state.ts';
import { understand } from '../../src/understanding/index.ts';

const sweep = { asked: ['chest', 'darkUrine', 'nerve'], yesMeans: 'bad' } as const;

describe('over, and told without its name', () => {
  test.each([
    "I had all three yesterday but I'm fine now",
    "it's fine now",
    'no, it stopped about an hour ago',
    'not any more, no',
    'no, not since they put the stent in',
    'nothing until last night',
    'never had any of it before yesterday',
    'I had all of those but it was only panic',
    'they were there this morning',
    'it went away',
    "I've had some of that but it cleared up",
  ])('is asked about: %s', (said) => {
    const { findings, lately } = understand(said, sweep);
    expect(findings).toMatchObject({ chest: 'unsure', darkUrine: 'unsure' });
    expect(lately).toEqual(['chest', 'darkUrine']);
  });

  test.each([
    "no I'm fine now",
    'nothing right now',
    'no, never had any of that',
    "no I haven't had anything like that",
    "no, my legs were sore but it's gone now",
    'no not for years',
    'all normal thanks i only had a cramp in the night and it went away',
  ])('is a plain no: %s', (said) => {
    const { findings, lately } = understand(said, sweep);
    expect(findings).toMatchObject({ chest: 'no', darkUrine: 'no', nerve: 'none' });
    expect(lately).toBeUndefined();
  });
});

describe('a danger of these days', () => {
  const asking = (covers: 'chest' | 'darkUrine', state: State): State => ({
    ...state,
    open: { is: 'asking', question: { id: 'sweep', covers: [covers] }, way: 'rest', pointed: false },
  });
  const talk = (covers: 'chest' | 'darkUrine', ...said: readonly string[]): State =>
    said.reduce((state, words) => {
      const now = asking(covers, state);
      return hear(now, understand(words, expects(now)));
    }, fresh);

  test.each([
    ['chest', 'I had a tight chest this morning'],
    ['chest', 'I had a spell of chest pain yesterday'],
    ['chest', 'my chest was tight on the tube this morning but it went off'],
    ['darkUrine', 'my pee was dark brown yesterday'],
    ['darkUrine', "pee was like cola yesterday but it's clear now"],
  ] as const)('%s, is not cleared by what is so now: %s', (covers, told) => {
    for (const now of ['no', 'not now', "it's fine now", "no, it's gone", 'nothing right now']) {
      const { findings, accepted } = talk(covers, told, now);
      expect([now, findings[covers]]).toEqual([now, 'unsure']);
      if (now === 'no') expect(accepted).toContain(covers);
    }
  });

  test.each([
    ['chest', 'I had chest pain yesterday', 'no, I never had any chest pain'],
    ['chest', 'I had a tight chest this morning', "no I didn't have a tight chest"],
    ['darkUrine', 'my pee was dark brown yesterday', 'no, my pee was never dark'],
    ['chest', 'maybe a bit of heartburn', 'no'],
  ] as const)('%s, is taken back by a denial that it ever was: %s', (covers, told, denied) => {
    expect(talk(covers, told, denied).findings[covers]).toBe('no');
  });
});
