/** The follow-ups as notes on a screen. They say no more than what is heard, only shorter. */
import type { Standing } from '../../conversation/index.ts';
import type { Note, ScreenWords } from '../screen.ts';
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

/** A note about a run; for whoever was told not to, that there is none today. */
const ifRunning =
  (note: Note) =>
  ({ level }: Standing): Note =>
    level === undefined || level === 'runAsPlanned' || level === 'easyRun'
      ? note
      : { title: 'Not today', lines: ['No run until your legs are right.', 'Then ask me again.'] };

export const topicNotes = ({ painkillers }: Dialect): ScreenWords['topics'] => ({
  watchFor: () => ({
    title: 'Walk home if',
    lines: ['pain passes 3 out of 10 or turns sharp,', 'your stride changes,', 'or a joint hurts.'],
  }),
  recoveryTime: ({ tender }) =>
    tender
      ? {
          title: 'It takes its time',
          lines: ['This is more than plain soreness.', 'Not settled in a week? See someone.'],
        }
      : {
          title: 'How long it takes',
          lines: [
            'Mostly 2 to 3 days, worst on day 2.',
            'No run on it past day 3.',
            'Over a week? See someone.',
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
  heatOrIce: ({ tender }) =>
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
  goodAndBad: () => ({
    title: 'Good and bad',
    lines: [
      'Mild: it may ease and lift your mood.',
      'More: form suffers, damage grows.',
      'Judge how bad it is first.',
    ],
  }),
  rest: () => ({
    title: 'Rest is training',
    lines: ['Muscles heal and grow stronger.', 'Your energy comes back.', 'It prevents overuse.'],
  }),
  seeSomeone: () => ({
    title: 'When to see someone',
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
  tomorrow: () => ({
    title: 'And tomorrow?',
    lines: ['See how it feels in the morning.', 'Then ask me again.'],
  }),
  raceDay: ifRunning({
    title: 'Before a race',
    lines: ['Ask me again that morning.', 'A sore leg will not get fitter in a day.', 'Rest is worth more.'],
  }),
  howFar: ifRunning({
    title: 'How far?',
    lines: ['Mildly sore: half your usual.', 'Not at all sore: as planned.'],
  }),
  howFast: ifRunning({
    title: 'How fast?',
    lines: ['Slow enough to chat.', 'Out of breath? Slow down.'],
  }),
  surface: ifRunning({
    title: 'Where to run',
    lines: ['Flat and even.', 'Change between surfaces slowly.'],
  }),
  weather: ifRunning({
    title: 'The weather',
    lines: ['Cold: a longer warm-up.', 'Hot: slower, with water.', 'Ice or a storm: stay in.'],
  }),
  afterRace: () => ({
    title: 'After a race',
    lines: ['Walk, eat and sleep.', 'A marathon: three days off at least.', 'Then short and easy.'],
  }),
  blister: () => ({
    title: 'A blister',
    lines: ['Cover it. A roomy shoe helps.', 'Red, hot or throbbing? See a doctor.'],
  }),
  stitch: () => ({
    title: 'A stitch',
    lines: [
      'Slow down, and breathe out fully.',
      'It goes within minutes.',
      'Pain in the chest is no stitch.',
    ],
  }),
  cramp: () => ({
    title: 'A cramp',
    lines: ['Stretch it gently and wait.', 'It may stay sore for a day.'],
  }),
  clicking: () => ({
    title: 'Clicking',
    lines: ['Without pain it is harmless.', 'Painful, locking or giving way? Tell me.'],
  }),
  jab: () => ({
    title: 'After a jab',
    lines: ['A sore arm is no reason to stop.', 'Feverish or aching? Rest today.'],
  }),
  soreElsewhere: () => ({
    title: 'Only legs',
    lines: ['I know legs, hips and the lower back.', 'Tell me if they are sore, too.'],
  }),
});

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
  thanks: { title: 'You are welcome', lines: [] },
  praise: { title: 'Thank you', lines: [] },
  swearing: { title: 'I hear you', lines: [] },
  laughter: { title: 'Good to hear', lines: [] },
  greeting: { title: 'Hello', lines: [] },
  unrelated: { title: 'I only know legs', lines: [] },
  wait: { title: 'Take your time', lines: [] },
};
