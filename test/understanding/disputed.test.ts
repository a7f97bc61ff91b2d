/** What is said of an answer that was given: the finding it rests on is what is spoken of. */
import { describe, expect, test } from 'vitest';
import { expects } from '../../src/conversation/index.ts';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';
import { lastTurn, told } from '../support/dialog.ts';

const heard = (said: string, ...about: FindingKey[]): Findings =>
  understand(said, { about, yesMeans: 'good' }).findings;

describe('what an answer rests on', () => {
  test.each<[said: string, about: FindingKey, right: Findings]>([
    ["it's not weak", 'nerve', { nerve: 'none' }],
    ["but it isn't cold at all", 'cold', { cold: 'no' }],
    ["it's not bent though", 'deformity', { deformity: 'no' }],
    ['not just one spot', 'pinpoint', { pinpoint: 'no' }],
  ])('can be denied without its name: %s', (said, about, right) => {
    expect(heard(said, about)).toEqual(right);
  });

  test.each<[said: string, about: FindingKey]>([
    ["it's fine", 'nerve'],
    ['i feel grand', 'nerve'],
    ["it's cold outside", 'cold'],
    ['no thanks', 'deformity'],
    ['that was me being funny', 'chest'],
  ])('is not denied by good news of anything: %s', (said, about) => {
    expect(heard(said, about)).toEqual({});
  });

  test('is told to the ear once there is an answer, and not before', () => {
    const { state } = lastTurn(told({ chest: 'yes' }));
    expect(state.open.is).toBe('warned');
    expect(expects(state).about).toContain('chest');
    expect(expects(lastTurn(told({ sites: ['foot'] })).state).about).toBeUndefined();
  });
});

test('what only hurts is no chest that does', () => {
  expect(heard("it's only sore from running", 'chest').chest).toBeUndefined();
});

describe('a foot that slaps', () => {
  test('only after a while of running, and is normal now, does so on runs', () => {
    expect(heard("it's normal now it only slaps when i've been going a while", 'nerve').nerve).toBe(
      'duringRuns',
    );
  });

  test('now does not', () => {
    expect(heard("my foot goes weak when i run and it's weak right now").nerve).toBe('weak');
    expect(heard('my foot tingles when i run and i feel nothing now').nerve).not.toBe('duringRuns');
    expect(heard('my foot slaps on the floor now', 'nerve').nerve).toBe('weak');
    expect(heard('it slaps on the floor now', 'nerve').nerve).toBeUndefined();
  });
});
