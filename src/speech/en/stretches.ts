/** How to stretch, told so that it can be done while listening. */
import type { Phrasebook } from '../phrasebook.ts';

const gently = 'Gently, and stop if it hurts.';

export const stretches: Phrasebook['advice']['stretches'] = {
  calves: `Lean on a wall with one leg back, heel down, for thirty seconds. Then bend that knee a little and hold again. ${gently}`,
  thighs: `Bring one heel up to your seat for thirty seconds. Hold on to a wall, and keep your knees together. ${gently}`,
  hamstrings: `Put a heel on a step and lean forward for thirty seconds. Bend from the hips, leg almost straight. ${gently}`,
  hips: `Lie down, ankle over the other knee, and pull that leg in. Hold for thirty seconds. ${gently}`,
  innerThighs: `Sit with your soles together, and let your knees sink. Hold for thirty seconds. ${gently}`,
  knees:
    'Leave the knee itself alone. Bring your heel up to your seat for thirty seconds, then stretch your calf at a wall. Stop if it hurts.',
  ankles:
    'Sit down and draw slow circles with your foot, ten each way. Then stretch your calf at a wall. Stop if it hurts.',
  feet: `Sit down and pull your toes back for thirty seconds. Then roll your sole over a ball. ${gently}`,
  back: `Lie down and pull both knees to your chest for thirty seconds. ${gently}`,
  wholeLeg:
    "Before a run, swing each leg ten times. Afterwards, stretch your calves and thighs gently. It can feel good, but it won't prevent soreness.",
  notNow: "I wouldn't stretch it yet. Leave it be till it has settled, or somebody's looked at it.",
};
