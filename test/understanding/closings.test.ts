/** The last questions, answered with a no and then with something all the same. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const closing: readonly FindingKey[] = [
  'pop',
  'injury',
  'restPain',
  'pinpoint',
  'jointTrouble',
  'comesBack',
  'quality',
];
type Line = readonly [said: string, heard: Findings];
const answer = (said: string): Findings => understand(said, { asked: closing, yesMeans: 'bad' }).findings;

describe('how it began', () => {
  test.each<Line>([
    ['no, i jumped off a wall and came down a bit hard', { injury: 'yes' }],
    [
      "nothing happened, i just landed awkwardly off a kerb and couldn't stand for ten minutes",
      { injury: 'yes' },
    ],
    ['no accident, someone kicked me in a five a side', { injury: 'yes' }],
    ['no, a fella slid into me', { injury: 'yes' }],
    ["not that i remember, i'd had a few, woke up with it like this", { injury: 'unsure' }],
    ['no, just a clunk and then my knee blew up', { pop: 'yes' }],
    ["didn't pop, it sort of unzipped", { pop: 'yes' }],
    ['nothing popped, it just kind of gave and i felt it roll up my leg', { pop: 'yes' }],
  ])('%s', (said, heard) => {
    expect(answer(said)).toMatchObject(heard);
  });

  test.each(['no', 'no i never fell', 'no, i jumped rope on sunday', 'no clunk no pop no fall'])(
    'and did not: %s',
    (said) => {
      expect(answer(said)).toMatchObject({ injury: 'no', pop: 'no' });
    },
  );
});

describe('where, and at rest', () => {
  test.each<Line>([
    ['none, only if i press right here on the bone i go through the roof', { pinpoint: 'yes' }],
    ["none of these. there's a spot, right there, ouch", { pinpoint: 'yes' }],
    ["it's all over the shin, but mostly the one bit", { pinpoint: 'unsure' }],
    ["no no, just throbs like mad when i'm sat watching telly", { restPain: 'yes' }],
    ['no to resting pain, it just aches all night long', { restPain: 'yes' }],
    ["only hurts when i'm not doing anything", { restPain: 'yes' }],
    ["no, i just can't get comfortable in bed", { restPain: 'yes' }],
    ["none, only sitting in the car it's murder", { restPain: 'yes' }],
    ['no, it wakes the wife because i moan', { restPain: 'yes' }],
  ])('%s', (said, heard) => {
    expect(answer(said)).toMatchObject(heard);
  });

  test.each(['no, i slept like a log', 'no it never throbs at night', 'no, the dog wakes the wife'])(
    'and not at rest: %s',
    (said) => {
      expect(answer(said)).toMatchObject({ restPain: 'no' });
    },
  );
});

describe('the joint, and again', () => {
  test.each<Line>([
    ['not locked, only stuck at about ninety degrees', { jointTrouble: 'locked' }],
    ["no locking, it just won't straighten", { jointTrouble: 'unsure', motion: 'limited' }],
    ['no, i fell over twice because of it', { jointTrouble: 'givesWay', injury: 'yes' }],
    ["no, it's the same trouble as last year", { comesBack: 'yes' }],
    ["nah, it's been on and off since last summer", { comesBack: 'yes' }],
  ])('%s', (said, heard) => {
    expect(answer(said)).toMatchObject(heard);
  });
});
