/** Broken bones, stress fractures and bone stress injuries. */
import { all, any, at, atLeast, concern } from '../rule.ts';

export const fracture = concern({
  outOfPlace: {
    code: 'E4',
    level: 'emergency',
    when: atLeast('deformity', 'yes'),
    sources: ['broken-bones'],
  },
  cannotStandOnHip: {
    code: 'E11',
    level: 'emergency',
    when: all(at('hip', 'groin'), atLeast('walking', 'unable')),
    sources: ['femoral-neck', 'sufe'],
  },
  severeSwollenGroin: {
    code: 'E15',
    level: 'emergency',
    when: all(at('groin'), atLeast('pain', 'severe'), atLeast('swelling', 'clear')),
    sources: ['caution'],
  },
  cannotTakeFourSteps: {
    code: 'U9',
    level: 'urgentCare',
    when: atLeast('walking', 'unable'),
    sources: ['ottawa'],
  },
  injuredSoreSpot: {
    code: 'U10',
    level: 'urgentCare',
    when: all(
      atLeast('injury', 'yes'),
      atLeast('pinpoint', 'yes'),
      any(
        at('joint', 'tendon', 'bone', 'spine', 'unsure'),
        // It hurts somewhere, and that may well be a bone: it is not put off until the place is known.
        all(at('unnamed'), atLeast('pain', 'mild')),
      ),
    ),
    sources: ['ottawa'],
  },
  hipOrGroinWarning: {
    code: 'U13',
    level: 'urgentCare',
    when: all(
      atLeast('pain', 'mild'),
      any(
        all(
          at('groin'),
          any(atLeast('restPain', 'yes'), atLeast('walking', 'limping'), atLeast('pain', 'severe')),
        ),
        all(at('hip'), atLeast('walking', 'limping')),
      ),
    ),
    sources: ['femoral-neck'],
  },
  injuredFoot: {
    code: 'U21',
    level: 'urgentCare',
    when: all(
      at('foot', 'heel', 'arch'),
      atLeast('injury', 'yes'),
      any(
        all(atLeast('swelling', 'clear'), any(atLeast('bruise', 'yes'), atLeast('walking', 'limping'))),
        all(atLeast('bruise', 'yes'), atLeast('walking', 'altered')),
      ),
    ),
    sources: ['ottawa'],
  },
  painAtRest: {
    code: 'P4',
    level: 'seeProfessional',
    when: atLeast('restPain', 'yes'),
    sources: ['S2-47', 'bone-stress'],
  },
  boneSoreSpot: {
    code: 'P5',
    level: 'seeProfessional',
    when: all(at('bony'), atLeast('pinpoint', 'yes')),
    sources: ['S2-47', 'bone-stress'],
  },
  groinPain: {
    code: 'P6',
    level: 'seeProfessional',
    when: all(at('groin'), atLeast('pain', 'mild')),
    sources: ['femoral-neck'],
  },
  lastingLimp: {
    code: 'P13',
    level: 'seeProfessional',
    when: all(atLeast('walking', 'limping'), any(atLeast('days', '4-7'), at('bony'))),
    sources: ['S2-52', 'bone-stress'],
  },
  soreSpot: {
    code: 'R9',
    level: 'rest',
    restDays: 3,
    when: all(at('belowSkin'), atLeast('pinpoint', 'yes')),
    sources: ['S2-47'],
  },
  bonePain: {
    code: 'C6',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('bone'), atLeast('pain', 'mild')),
    sources: ['nhs-shin'],
  },
});
