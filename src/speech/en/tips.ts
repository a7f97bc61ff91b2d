/** One tip along with each answer, in a few words; more of it on request. */
import type { Phrasebook } from '../phrasebook.ts';

export const tips: Phrasebook['advice']['tips'] = {
  refuel: {
    short: 'sleep and eat well.',
    full: 'sleep well, and eat a balanced diet: protein to mend muscle, and carbs to refill it.',
  },
  buildStrength: {
    short: "build leg strength once it's better.",
    full: 'once nothing hurts, train your legs twice a week. It builds strength and resilience, and works best when someone checks your form.',
  },
  comfortableShoes: {
    short: "check your shoes aren't worn out.",
    full: "wear comfortable shoes that aren't worn out, and break new ones in slowly.",
  },
  lengthenSlowly: {
    short: 'add distance in small steps.',
    full: "don't let one run be more than about ten percent longer than your longest this past month.",
  },
  noticeChanges: {
    short: "think what's changed lately.",
    full: 'think what changed lately. More hills, new shoes or bad sleep can each do it.',
  },
  warmUp: {
    short: 'a brisk walk first.',
    full: 'start with five to ten minutes of brisk walking or easy jogging, then a few leg swings.',
  },
  stretchOrRoll: {
    short: 'foam rolling can ease it.',
    full: 'a foam roller or massage can ease soreness for a while. Gentle stretching is fine too, if it feels good.',
  },
  warmth: {
    short: 'a warm bath can ease it.',
    full: 'warmth can ease plain soreness. Keep it off anything swollen, bruised or freshly hurt.',
  },
  easyAfterHard: {
    short: 'ease off after hard days.',
    full: 'follow a hard day with an easy one, so your legs can catch up.',
  },
};
