/** Kinds of things that people say who answer several questions at once, and offhand. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const danger: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold'];
const look: readonly FindingKey[] = ['swelling', 'fever', 'walking', 'dailyLife', 'illness'];
const course: readonly FindingKey[] = ['side', 'trend', 'days'];
const began: readonly FindingKey[] = ['pop', 'injury', 'jointTrouble', 'restPain'];
const open: readonly FindingKey[] = ['sites', 'pain', 'days'];

type Line = readonly [said: string, asked: readonly FindingKey[], heard: Findings];
const hear = (said: string, asked: readonly FindingKey[]): Findings =>
  understand(said, { asked, yesMeans: 'bad' }).findings;

describe('asked for the side, a leg is no place', () => {
  test.each<Line>([
    ['left leg only', course, { side: 'one' }],
    ['two legs', course, { side: 'both' }],
    ["one leg and it's worse", course, { side: 'one', trend: 'worse' }],
    ['the right calf', course, { side: 'one', sites: ['calf'] }],
    [
      "it's gone down into both legs and it's worse",
      course,
      { side: 'both', trend: 'worse', sites: ['legs'] },
    ],
    ['right leg a four', open, { side: 'one', pain: 'moderate', sites: ['legs'] }],
    ["knee on the right it's a five", open, { side: 'one', pain: 'moderate', sites: ['knee'] }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('how far a denial reaches', () => {
  test.each<Line>([
    ['negative on the chest', danger, { chest: 'no' }],
    ['negative on numbness', danger, { nerve: 'none' }],
    ['no strange pee', danger, { darkUrine: 'no' }],
    ['nothing strange but my pee is brown', danger, { darkUrine: 'yes' }],
    ["it doesn't wake me up or catch", began, { restPain: 'no', jointTrouble: 'none' }],
    ["it doesn't wake me up but it catches", began, { restPain: 'no', jointTrouble: 'catches' }],
    ["couldn't go three steps", look, { walking: 'unable' }],
    ["can't take a step even holding on to the counter", look, { walking: 'unable' }],
    ["flat ground i'm good", look, { walking: 'normal' }],
    ["stairs i'm good", look, { dailyLife: 'no' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });

  test('to a pain that is told with an "or" it does not', () => {
    expect(hear("i can't catch my breath or it hurts", danger)).toMatchObject({
      chest: 'yes',
      pain: 'unsure',
    });
  });

  test.each(['heck no to the full list', 'negative on the whole lot', 'no to each of those'])(
    '%s',
    (said) => {
      const heard = understand(said, { asked: danger, yesMeans: 'bad' });
      expect(heard).toMatchObject({ answer: 'no', findings: { chest: 'no', nerve: 'none' } });
    },
  );
});

describe('in passing', () => {
  test.each<Line>([
    ['i wiped out on some gravel', began, { injury: 'yes' }],
    ['a bruise from the coffee table', [...began, 'bruise'], { bruise: 'yes', injury: 'knock' }],
    ['whacked me shin on the tow bar', began, { injury: 'knock', sites: ['shin'] }],
    ['he whacked me on the knee', began, { injury: 'yes', sites: ['knee'] }],
    ["i'm whacked", began, { fatigue: 'exhausted' }],
    ['my foot is cold and it looks pale', danger, { cold: 'yes', sites: ['foot'] }],
    ["breathing's easy", danger, { chest: 'no' }],
    ["the feeling's all there", danger, { nerve: 'none' }],
    ["the feeling isn't all there", danger, { nerve: 'tingling' }],
    ['the knee is a bit fatter than its twin', look, { swelling: 'slight', sites: ['knee'], side: 'one' }],
    ["had the flu but i've felt like myself for a week", look, { illness: 'recovering' }],
    ["flu and i don't feel like myself", look, { illness: 'unwell' }],
    ['a snap like a rubber band', [...began, 'quality'], { pop: 'yes' }],
    ['not positive that it popped', began, { pop: 'unsure' }],
    ["i'm going with six", open, { pain: 'strong' }],
    ["the left hamstring won't let me jog", look, { side: 'one', sites: ['hamstring'] }],
    ["my wife won't let me run", look, {}],
    ['getting dressed takes forever', look, { dailyLife: 'yes' }],
    ["i'm wiped out", look, { fatigue: 'exhausted' }],
    ['it gets meaner each run', course, { trend: 'worse' }],
    ['this week beats last week', course, { trend: 'improving' }],
    ["i haven't been to the loo yet", danger, { darkUrine: 'unsure' }],
    ["i haven't been able to pee since the race", danger, { nerve: 'saddle' }],
    ['it hurts every saturday like clockwork', danger, { pain: 'unsure' }],
    ['my bladder works like clockwork', danger, { nerve: 'none' }],
    ['wakes me about two', [...open, 'restPain'], { restPain: 'yes' }],
    ['aches a touch at night', began, { restPain: 'ache', quality: 'dull' }],
    ['tingling yeah in both of my feet', danger, { nerve: 'bothLegs', side: 'both' }],
    [
      'tingling in the left foot both feet are warm',
      danger,
      { nerve: 'tingling', cold: 'no', sites: ['foot'], side: 'one' },
    ],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});
