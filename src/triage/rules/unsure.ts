/** "I don't know" is never reassuring. */
import { all, any, at, atLeast, concern } from '../rule.ts';

export const unsure = concern({
  unsureEmergencySign: {
    code: 'U1',
    level: 'urgentCare',
    when: any(
      atLeast('chest', 'unsure'),
      atLeast('deformity', 'unsure'),
      atLeast('cold', 'unsure'),
      atLeast('rockHard', 'unsure'),
    ),
    sources: ['unsure-is-not-no'],
  },
  unsureWarningSign: {
    code: 'R15',
    level: 'rest',
    restDays: 1,
    when: any(atLeast('darkUrine', 'unsure'), atLeast('nerve', 'unsure'), atLeast('jointTrouble', 'unsure')),
    sources: ['unsure-is-not-no'],
  },
  unclearWhere: {
    code: 'C8',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('unsure', 'spine'), atLeast('pain', 'mild')),
    sources: ['unsure-is-not-no'],
  },
  unsureDetail: {
    code: 'C9',
    level: 'crossTrain',
    restDays: 1,
    when: any(
      atLeast('pinpoint', 'unsure'),
      atLeast('quality', 'unsure'),
      atLeast('restPain', 'unsure'),
      atLeast('heat', 'unsure'),
      atLeast('dailyLife', 'unsure'),
      atLeast('bruise', 'unsure'),
      atLeast('injury', 'unsure'),
      atLeast('motion', 'unsure'),
      atLeast('fatigue', 'unsure'),
      atLeast('everyRun', 'unsure'),
      atLeast('illness', 'unsure'),
      atLeast('race', 'unsure'),
      atLeast('comesBack', 'unsure'),
    ),
    sources: ['unsure-is-not-no'],
  },
});
