/** How to stretch, told so that it can be done while listening. */
import type { Phrasebook } from '../phrasebook.ts';

const gently = 'Gently, and stop if it hurts.';

export const stretches: Phrasebook['advice']['stretches'] = {
  calves: `Lean on a wall with one leg back, heel down, for thirty seconds. Then bend that knee a little and hold again. ${gently}`,
  thighs: `Hold on to a wall, and bring one heel up to your seat for thirty seconds. Keep your knees together. ${gently}`,
  hamstrings: `Put one heel on a low step, leg almost straight. Lean forward from the hips for thirty seconds. ${gently}`,
  hips: `Lie on your back, and cross one ankle over the other knee. Pull that leg in for thirty seconds. ${gently}`,
  innerThighs: `Sit with the soles of your feet together, and let your knees sink for thirty seconds. ${gently}`,
  knees:
    'Leave the knee itself alone. Bring your heel up to your seat for thirty seconds, then stretch your calf at a wall. Stop if it hurts.',
  ankles:
    'Sit down and draw slow circles with your foot, ten each way. Then stretch your calf at a wall. Stop if it hurts.',
  feet: `Sit down and pull your toes back for thirty seconds, then roll your sole over a ball. ${gently}`,
  back: `Lie on your back and pull both knees to your chest for thirty seconds. ${gently}`,
  wholeLeg:
    "Before a run, swing each leg ten times. Afterwards, stretch your calves and thighs gently. It can feel good, but it won't prevent soreness.",
  notNow: "I wouldn't stretch it yet. Leave it be till it has settled, or somebody's looked at it.",
};
