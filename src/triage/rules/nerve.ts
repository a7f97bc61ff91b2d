/** Nerves and the lower back: numbness, weakness, cauda equina syndrome. */
import { all, at, atLeast, concern } from '../rule.ts';

export const nerve = concern({
  saddleNumbness: {
    code: 'E2',
    level: 'emergency',
    when: atLeast('nerve', 'saddle'),
    sources: ['cauda-equina'],
  },
  numbAndCannotStand: {
    code: 'E8',
    level: 'emergency',
    when: all(atLeast('walking', 'unable'), atLeast('nerve', 'tingling')),
    sources: ['nhs-sprains'],
  },
  feverWithWeakLeg: {
    code: 'E13',
    level: 'emergency',
    when: all(atLeast('fever', 'yes'), atLeast('nerve', 'weak')),
    sources: ['cauda-equina'],
  },
  weakLeg: {
    code: 'U12',
    level: 'urgentCare',
    when: atLeast('nerve', 'weak'),
    sources: ['nhs-compartment', 'caution'],
  },
  backPainWithFever: {
    code: 'U23',
    level: 'urgentCare',
    when: all(at('lowBack'), atLeast('fever', 'yes')),
    sources: ['cauda-equina'],
  },
  backPainWithBothLegs: {
    code: 'U24',
    level: 'urgentCare',
    when: all(at('lowBack'), atLeast('nerve', 'bothLegs')),
    sources: ['cauda-equina'],
  },
  backPainAtRestWithRisk: {
    code: 'U25',
    level: 'urgentCare',
    when: all(at('lowBack'), atLeast('restPain', 'yes'), atLeast('clotRisk', 'major')),
    sources: ['cauda-equina', 'caution'],
  },
  tingling: {
    code: 'P10',
    level: 'seeProfessional',
    when: atLeast('nerve', 'duringRuns'),
    sources: ['nhs-compartment'],
  },
});
