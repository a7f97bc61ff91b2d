/** Joints: knee, ankle, hip, groin and toe. */
import { all, any, at, atLeast, concern } from '../rule.ts';

export const joint = concern({
  jointLocked: {
    code: 'U14',
    level: 'urgentCare',
    when: atLeast('jointTrouble', 'locked'),
    sources: ['nhs-knee'],
  },
  swollenJoint: {
    code: 'P7',
    level: 'seeProfessional',
    when: any(
      all(
        at('knee'),
        any(
          atLeast('swelling', 'clear'),
          all(atLeast('swelling', 'slight'), any(atLeast('pain', 'moderate'), atLeast('walking', 'altered'))),
        ),
      ),
      all(
        at('joint'),
        atLeast('swelling', 'clear'),
        any(atLeast('pain', 'strong'), atLeast('walking', 'limping')),
      ),
    ),
    sources: ['nhs-running'],
  },
  jointGivesWay: {
    code: 'P8',
    level: 'seeProfessional',
    when: atLeast('jointTrouble', 'givesWay'),
    sources: ['nhs-knee'],
  },
  jointPain: {
    code: 'R1',
    level: 'rest',
    restDays: 3,
    when: all(at('joint'), atLeast('pain', 'mild')),
    sources: ['S1-04'],
  },
  painkillerHidesJoint: {
    code: 'R17',
    level: 'rest',
    restDays: 3,
    when: all(at('joint'), atLeast('painkiller', 'yes')),
    sources: ['S2-48', 'S1-04'],
  },
});
