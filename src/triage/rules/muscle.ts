/** Muscle breakdown (rhabdomyolysis) and swollen muscle. */
import { all, any, at, atLeast, concern } from '../rule.ts';

export const muscle = concern({
  darkUrine: {
    code: 'E5',
    level: 'emergency',
    when: atLeast('darkUrine', 'yes'),
    sources: ['cdc-rhabdo'],
  },
  severeMusclePain: {
    code: 'U19',
    level: 'urgentCare',
    when: all(
      at('muscle', 'unsure'),
      atLeast('pain', 'severe'),
      any(atLeast('swelling', 'clear'), atLeast('darkUrine', 'unsure')),
    ),
    sources: ['cdc-rhabdo'],
  },
  swollenMuscle: {
    code: 'P14',
    level: 'seeProfessional',
    when: all(at('muscle', 'spine', 'unsure'), atLeast('swelling', 'clear')),
    sources: ['S2-17', 'nhs-running'],
  },
  swelling: {
    code: 'R2',
    level: 'rest',
    restDays: 3,
    when: atLeast('swelling', 'slight'),
    sources: ['S1-14', 'S1-22', 'S2-17'],
  },
});
