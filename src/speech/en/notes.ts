/** The follow-ups as notes on a screen. They say no more than what is heard, only shorter. */
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
    lines: ['Leave the sore part alone,', 'until it settles or is looked at.'],
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

export const topicNotes = ({ painkillers, therapist }: Dialect): ScreenWords['topics'] => ({
  watchFor: () => ({
    title: 'Walk home if',
    lines: ['pain passes 3 out of 10 or turns sharp,', 'your stride changes,', 'or a joint hurts.'],
  }),
  recoveryTime: (tender) =>
    tender
      ? {
          title: 'It takes its time',
          lines: ['This is more than plain soreness.', 'Not settled in a week? Have it seen.'],
        }
      : {
          title: 'How long it takes',
          lines: [
            'Mostly 2 to 3 days, worst on day 2.',
            'No run on it past day 3.',
            'Over a week? Have it seen.',
          ],
        },
  whenCanIRun: () => ({
    title: 'When can I run?',
    lines: [
      'Once you walk half an hour with no pain, limp or swelling.',
      'Then a short walk and jog.',
      'Ask me again first.',
    ],
  }),
  painkiller: () => ({
    title: 'Not for a run',
    lines: [`${upper(painkillers)} can hide an injury.`, 'Find the cause instead.', 'Ask a pharmacist.'],
  }),
  heatOrIce: (tender) =>
    tender
      ? {
          title: 'Cold, not heat',
          lines: [
            'In a cloth, the first couple of days.',
            'No heat and no massage while it is swollen, bruised or freshly hurt.',
          ],
        }
      : {
          title: 'Heat or ice?',
          lines: [
            'Plain soreness: warmth.',
            'Swollen, bruised or freshly hurt: cold, in a cloth. Never heat.',
          ],
        },
  sorenessOrInjury: () => ({
    title: 'Soreness or injury?',
    lines: [
      'Soreness: muscles, both sides, eases as you move.',
      'Injury: a joint or one spot.',
      'Sharp, swollen, or sore at rest.',
    ],
  }),
  runningWhileSore: () => ({
    title: 'Running while sore',
    lines: ['Mild: an easy run may help.', 'More: your form suffers,', 'and recovery takes longer.'],
  }),
  rest: () => ({
    title: 'Rest is training',
    lines: ['Muscles heal and grow stronger.', 'Your energy comes back.', 'It prevents overuse.'],
  }),
  seeSomeone: () => ({
    title: `Doctor or ${therapist}`,
    lines: [
      'Severe, over a week, hard to walk: go.',
      'Swollen leg or hot joint: go today.',
      "Can't stand on it: go today.",
    ],
  }),
  nutrition: () => ({
    title: 'Food and sleep',
    lines: ['Protein repairs muscle.', 'Carbohydrates refill energy.', 'A full night of sleep.'],
  }),
  warmUp: () => ({
    title: 'Warm up',
    lines: [
      '5 to 10 minutes of brisk walking.',
      'Leg swings and walking lunges.',
      'Long stretches afterwards.',
    ],
  }),
  shoes: () => ({
    title: 'Shoes',
    lines: ['Comfortable, and not worn out.', 'Change them slowly.', 'No shoe is known to prevent injuries.'],
  }),
  strength: () => ({
    title: 'Strength',
    lines: ['Twice a week.', 'Squats, calf raises and bridges.', 'Leave out whatever is sore.'],
  }),
  lacticAcid: () => ({
    title: 'Not lactic acid',
    lines: ['It is gone within an hour.', 'Soreness is small strains in muscle.', 'Easy movement can help.'],
  }),
});
