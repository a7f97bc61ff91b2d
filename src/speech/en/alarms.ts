/** Signs of an emergency that may have been misheard: the instruction is given, and only then is it asked. */
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { limbOf } from './places.ts';

export const alarms = ({ emergencyNumber, pee, peeing }: Dialect): Phrasebook['alarms'] => {
  const call = `call ${emergencyNumber} now`;
  return {
    urgeIf: {
      chest: () => `If your chest hurts, you can't get your breath or you passed out, ${call}.`,
      nerve: () =>
        `If you're numb where you sit, have trouble ${peeing}, or both legs have gone weak, ${call}.`,
      cold: (sites) => `If that ${limbOf(sites)} has suddenly gone cold or pale, ${call}.`,
      deformity: () => `If anything looks bent or out of place, ${call}.`,
      darkUrine: () => `If your ${pee} has gone dark, like cola, ${call}.`,
      rockHard: () => `If that muscle is rock hard and the pain's extreme, ${call}.`,
    },
    elsewhere: {
      said: `I only know legs, but that can be serious. Please ${call}, or have somebody call for you.`,
      again: `I can't rule it out from here. So please ${call}. Nobody will mind if it's nothing.`,
    },
    confirm: {
      chest: () => confirm('Is that what you mean?', 'does your chest hurt, or is it hard to breathe?'),
      nerve: () =>
        confirm(
          'Is that what you mean?',
          `are you numb where you sit, having trouble ${peeing}, or weak in both legs?`,
        ),
      cold: (sites) => confirm('Has it?', `is your ${limbOf(sites)} cold or pale?`),
      deformity: () => confirm('Does it?', 'does anything look bent or out of place?'),
      darkUrine: () => confirm('Has it?', `is your ${pee} dark, like cola?`),
      rockHard: () => confirm('Is it?', 'is that muscle rock hard?'),
    },
    askOnThePhone: `They'll tell you on the phone what to do till help comes. Please ${call}.`,
    standsFirm: {
      emergency: `I'd be glad to be wrong, but please ${call}.`,
      urgentCare: "I'd be glad to be wrong, but please see a doctor today.",
    },
    sendsOff: {
      emergency: `Please ${call}, then. I hope it goes well.`,
      urgentCare: "Please see a doctor today, then. I hope it's soon better.",
    },
    misheard: {
      said: ['If I misheard you, say so.'],
      silence: 'If I got that wrong, tell me now.',
    },
  };
};

const confirm = (short: string, whole: string) => ({
  said: [short, 'Did I hear that right?', 'Is that right?'] as const,
  silence: `Yes or no: ${whole}`,
});
