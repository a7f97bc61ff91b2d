/** Compartment syndrome: pressure inside a muscle, suddenly after a blow or effort, or slowly with every run. */
import { all, atLeast, concern } from '../rule.ts';

export const compartment = concern({
  rockHardMuscle: {
    code: 'E6',
    level: 'emergency',
    when: atLeast('rockHard', 'yes'),
    sources: ['nhs-compartment'],
  },
  swollenNumbSeverePain: {
    code: 'E7',
    level: 'emergency',
    when: all(atLeast('pain', 'severe'), atLeast('nerve', 'tingling'), atLeast('swelling', 'clear')),
    sources: ['nhs-compartment'],
  },
  extremePain: {
    code: 'U20',
    level: 'urgentCare',
    when: atLeast('pain', 'extreme'),
    sources: ['nhs-compartment'],
  },
  tightEveryRun: {
    code: 'P11',
    level: 'seeProfessional',
    when: atLeast('everyRun', 'yes'),
    sources: ['nhs-compartment'],
  },
});
