/** The follow-ups as notes on a screen. They say no more than what is heard, only shorter. */
import type { Suggestion } from '../../knowledge/activities.ts';
import type { ScreenWords } from '../screen.ts';
import type { Dialect } from './dialects.ts';
import { upper } from './lists.ts';

const gently = 'Gently. Stop if it hurts.';

export const stretchNotes: ScreenWords['stretches'] = {
  calves: {
    title: 'Calf stretch',
    lines: ['Lean on a wall, one leg back.', 'Heel down, 30 seconds.', gently],
  },
  thighs: {
    title: 'Thigh stretch',
    lines: ['Hold a wall. Heel to your seat.', 'Knees together, 30 seconds.', gently],
  },
  hamstrings: {
    title: 'Hamstring stretch',
    lines: ['One heel on a low step.', 'Lean forward, 30 seconds.', gently],
  },
  hips: {
    title: 'Hip stretch',
    lines: ['Lie down. Ankle over the other knee.', 'Draw that leg in, 30 seconds.', gently],
  },
  innerThighs: {
    title: 'Inner thigh stretch',
    lines: ['Sit, soles together.', 'Let your knees sink, 30 seconds.', gently],
  },
  knees: {
    title: 'Around the knee',
    lines: [
      'Leave the knee itself alone.',
      'Heel to seat, then a calf stretch.',
      '30 seconds each. Stop if it hurts.',
    ],
  },
  ankles: {
    title: 'Ankle circles',
    lines: ['Sit. Draw slow circles, 10 each way.', 'Then a calf stretch at a wall.', 'Stop if it hurts.'],
  },
  feet: {
    title: 'Foot stretch',
    lines: ['Sit. Pull your toes back, 30 seconds.', 'Roll the sole over a ball.', gently],
  },
  back: {
    title: 'Back stretch',
    lines: ['Lie on your back.', 'Knees to your chest, 30 seconds.', gently],
  },
  wholeLeg: {
    title: 'Whole leg',
    lines: [
      'Before a run: 10 swings a leg.',
      'After: hold calf and thigh, 30 seconds.',
      'It can feel good, no more.',
    ],
  },
  notNow: {
    title: 'No stretching yet',
    lines: ['Leave the sore part alone,', 'until it settles or someone has seen it.'],
  },
};

export const activityTitles = ({ ballGames, jumpRope }: Dialect): ScreenWords['activities'] => ({
  swimming: 'Swimming',
  cycling: 'Cycling',
  yoga: 'Yoga',
  pilates: 'Pilates',
  strength: 'Strength work',
  walking: 'Walking',
  rowing: 'Rowing',
  elliptical: 'Elliptical',
  aquaJogging: 'Pool running',
  hiking: 'Hiking',
  football: upper(ballGames),
  tennis: 'Tennis',
  dancing: 'Dancing',
  jumpRope: upper(jumpRope),
  other: 'That activity',
});

/** What to do in place of a run, in as few words as are read across the room. */
export const insteadNotes: Readonly<Record<Suggestion, string>> = {
  swimming: 'Swim today',
  cycling: 'Cycle today',
  yoga: 'Yoga today',
  pilates: 'Try Pilates',
  walking: 'Walk today',
};

/** A tip in as few words as fit beside the answer. */
export const tipNotes: ScreenWords['tips'] = {
  refuel: 'Eat and sleep well',
  buildStrength: 'Leg strength twice a week',
  comfortableShoes: 'Shoes that feel good',
  lengthenSlowly: 'Build up slowly',
  noticeChanges: 'Notice what changed',
  warmUp: 'Brisk walk first',
  stretchOrRoll: 'Roll or stretch gently',
  warmth: 'Warmth feels good',
  easyAfterHard: 'Easy day after a hard one',
};

export const somebodyNotes: ScreenWords['somebody'] = {
  animal: { title: 'Only human legs', lines: ['A vet will know.'] },
  child: { title: 'Only grown-up legs', lines: ['Ask a doctor for a child.'] },
  adult: { title: 'One runner at a time', lines: ['Let them ask me themselves.'] },
};

export const asideNotes: ScreenWords['asides'] = {
  whoAreYou: { title: 'Leg Check', lines: ['A guide for runners with sore legs.'] },
  areYouADoctor: { title: 'Not a doctor', lines: ['I go by public health guidance.'] },
  privacy: { title: 'Nothing is kept', lines: ['When we are done, I forget it all.'] },
  underCare: {
    title: 'Ask them first',
    lines: ['Before your next run.', 'They can examine you, and I cannot.'],
  },
  pelvicFloor: { title: 'Have it looked at', lines: ['Common, and it can be helped.'] },
  thanks: { title: 'You are welcome', lines: [] },
  praise: { title: 'Thank you', lines: [] },
  swearing: { title: 'I hear you', lines: [] },
  laughter: { title: 'Good to hear', lines: [] },
  greeting: { title: 'Hello', lines: [] },
  unrelated: { title: 'I only know legs', lines: [] },
  unknownQuestion: { title: 'More than I know', lines: ['A doctor or therapist can tell you.'] },
  noted: { title: 'Good', lines: [] },
  wait: { title: 'Take your time', lines: [] },
};
