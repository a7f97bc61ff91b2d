/** Tendons and the sole: Achilles, heel, arch, iliotibial band. */
import { all, at, atLeast, concern } from '../rule.ts';

export const tendon = concern({
  tendonOnAntibiotic: {
    code: 'U18',
    level: 'urgentCare',
    when: all(atLeast('antibiotic', 'yes'), at('tendon'), atLeast('pain', 'mild')),
    sources: ['mhra-fluoroquinolone'],
  },
  painOnAntibiotic: {
    code: 'P23',
    level: 'seeProfessional',
    when: all(atLeast('antibiotic', 'yes'), atLeast('pain', 'mild'), at('joint', 'bone', 'muscle', 'unsure')),
    sources: ['mhra-fluoroquinolone'],
  },
  tendonOrBoneAboveMild: {
    code: 'R13',
    level: 'rest',
    restDays: 3,
    when: all(at('tendon', 'bone', 'spine', 'unsure'), atLeast('pain', 'moderate')),
    sources: ['pain-monitoring'],
  },
  tendonPain: {
    code: 'C5',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('tendon'), atLeast('pain', 'mild')),
    sources: ['nhs-heel', 'pain-monitoring'],
  },
});
