/** A bad night is not exhaustion: whoever sounds worn out is asked which it is, and only a night that is owned to makes it less. */
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';
import { answered, asked, heard, lastTurn, mumbled, told, verdictIn } from '../support/dialog.ts';
import '../support/seed.ts';

const wornOut: Findings = { fatigue: 'exhausted', pain: 'none', sites: [] };
const noSigns: Findings = { chest: 'no', nerve: 'none', darkUrine: 'no' };
const askedWhich = [told(wornOut), told(noSigns)] as const;

test('whoever is worn out, and nothing else, is asked once whether it was a bad night', () => {
  expect(lastTurn(...askedWhich).reply.prompt).toMatchObject({
    way: 'night',
    question: { covers: ['fatigue'] },
  });
  expect(lastTurn(...askedWhich, mumbled).reply.prompt).not.toMatchObject({ way: 'night' });
});

test.each<[string, Findings]>([
  ['for longer than three days', { days: '8-14' }],
  ['and ill', { illness: 'unwell' }],
  ['and feverish', { fever: 'yes' }],
  ['after a marathon', { race: 'marathon' }],
  ['with a swollen leg', { sites: ['calf'], pain: 'mild', swelling: 'slight' }],
])('nobody is who is worn out %s', (_, besides) => {
  const { reply } = lastTurn(told({ ...wornOut, ...besides }), told({ ...noSigns, cold: 'no' }));
  expect(reply.prompt).not.toMatchObject({ way: 'night' });
});

describe('and after that the runner', () => {
  const fine: Findings = { swelling: 'none', heat: 'no', bruise: 'no', walking: 'normal', dailyLife: 'no' };
  const well = told({ ...fine, fever: 'no', motion: 'full', illness: 'none' });
  const levelAfter = (answer: ReturnType<typeof heard>) =>
    verdictIn(lastTurn(...askedWhich, answer, well))?.level;

  test.each([
    ['owns to it', answered('yes')],
    ['names the night', heard({ shortNight: true })],
    ['is only tired', told({ fatigue: 'tired' })],
  ])('may run easily who %s', (_, answer) => {
    expect(levelAfter(answer)).toBe('easyRun');
  });

  test.each([
    ['says no', answered('no')],
    ['says no, of a night', heard({ answer: 'no', shortNight: true })],
    ['is not sure', answered('unsure')],
    ['is not understood', mumbled],
    ['says it has been weeks', heard({ answer: 'yes', findings: { days: '8-14' } })],
    ['is exhausted', told({ fatigue: 'exhausted' })],
  ])('rests who %s', (_, answer) => {
    expect(levelAfter(answer)).not.toBe('easyRun');
  });

  test('is not kept from it by saying once more that it was a hard night', () => {
    const again = told({ ...fine, fever: 'no', motion: 'full', illness: 'none', fatigue: 'exhausted' });
    expect(verdictIn(lastTurn(...askedWhich, answered('yes'), again))?.level).toBe('easyRun');
  });

  test('is asked again after a question of their own', () => {
    const { reply } = lastTurn(...askedWhich, asked({ kind: 'thanks' }));
    expect(reply.prompt).toMatchObject({ way: 'night' });
  });
});

describe('a night is named by', () => {
  test.each([
    'just the one night',
    'it was the night shift',
    'the baby was up at one and three',
    'only got four hours sleep',
    'i hardly slept',
    'one rough night mate',
    'just the shift',
    'jet lag',
  ])('%s', (said) => {
    expect(understand(said, { asked: ['fatigue'], yesMeans: 'good' }).shortNight).toBe(true);
  });

  test.each([
    'i have been like this for weeks',
    'every night for months',
    'i slept fine',
    'i sleep nine hours and wake up shattered',
    "it's the training",
    'three nights ago i ran a race',
    'good night',
  ])('and not by: %s', (said) => {
    expect(understand(said, { asked: ['fatigue'], yesMeans: 'good' }).shortNight).toBeUndefined();
  });
});
