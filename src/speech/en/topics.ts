/** The follow-up topics: 60 words at most. What the two seed articles say stands here, put right where it has aged. */
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';

export const topics = ({ painkillers, therapist }: Dialect): Phrasebook['topics'] => ({
  watchFor: () =>
    "Stop and walk home if the pain passes three out of ten or turns sharp, your stride changes, or a joint hurts. If it's worse tomorrow than this morning, take the day off.",
  recoveryTime: (tender) =>
    tender
      ? 'That is more than plain soreness, so it takes as long as it takes. Have it looked at if it has not settled within a week.'
      : "Normal soreness usually takes two to three days, sometimes up to a week. It's often worst on the second day. Don't run on it past day three, and have it looked at after a week.",
  whenCanIRun: () =>
    'When you can walk half an hour with no pain, limp or swelling. Start with a short walk and jog. Then build up gradually, and ask me again that day.',
  painkiller: () =>
    `Don't take ${painkillers} to get through a run. It may ease pain for a while, but it can hide a worsening injury. Anti-inflammatories can also strain your kidneys on long efforts. Deal with the cause instead, and ask a pharmacist.`,
  heatOrIce: (tender) =>
    tender
      ? 'Use cold, wrapped in a cloth, for the first couple of days. No heat and no massage while it is swollen, bruised or freshly hurt.'
      : 'Warmth is fine for plain soreness, even right after a run. Never put heat on anything swollen, bruised or freshly hurt. Use cold there, wrapped in a cloth.',
  sorenessOrInjury: () =>
    'First find out what kind of pain it is. Soreness sits in the muscles, on both sides, and eases with light movement. An injury is more often in a joint or in one spot. It may be sharp or swollen, or hurt at rest.',
  runningWhileSore: () =>
    'If it is only mild, an easy run may ease stiffness and lift your mood. With more than that, your form suffers and other parts take the strain. It can make the damage worse and your recovery longer, so judge how bad it is first.',
  rest: () =>
    'Rest is part of training. It lets the small strains in your muscles heal bit by bit and come back stronger. It also settles inflammation, refills your energy and helps prevent overuse injuries.',
  seeSomeone: () =>
    `See a doctor or ${therapist} if the pain is severe, lasts more than a week, or makes walking or daily life hard. Go today if one leg is swollen, a joint is hot, or you can't stand on it. If in doubt, ask one.`,
  nutrition: () =>
    'Eat a balanced diet, with protein to repair muscle and carbohydrates to refill your energy. And give it a full night of sleep, because that is when most of the repair happens.',
  warmUp: () =>
    'Start with five to ten minutes of brisk walking or easy jogging. Then add moving stretches, like leg swings and walking lunges. Leave out any that hurt, and keep long, still stretches for afterwards.',
  shoes: () =>
    "Wear comfortable shoes that suit you and aren't worn out. When you change them, do it slowly. No kind of shoe is known to prevent injuries, so go by comfort.",
  strength: () =>
    'Train your legs twice a week with squats, calf raises and bridges. It builds endurance and resilience, and evens out weak spots. It works best when someone checks your form. Leave out whatever is sore.',
  lacticAcid: () =>
    "No. Lactic acid is gone within about an hour, so it isn't why you're sore the next day. Normal soreness comes from small strains in muscle after hard or new effort. Easy movement can still help.",
});
