/** Tiredness. */
import { all, atLeast, concern } from '../rule.ts';

export const fatigue = concern({
  exhaustedOverAWeek: {
    code: 'P22',
    level: 'seeProfessional',
    when: all(atLeast('fatigue', 'exhausted'), atLeast('days', '8-14')),
    sources: ['S2-19', 'S2-51'],
  },
  exhausted: {
    code: 'R4',
    level: 'rest',
    restDays: 2,
    comeBack: 'fresh',
    when: atLeast('fatigue', 'exhausted'),
    sources: ['S2-19'],
  },
  tired: {
    code: 'A2',
    level: 'easyRun',
    when: atLeast('fatigue', 'tired'),
    sources: ['S2-19'],
  },
});
