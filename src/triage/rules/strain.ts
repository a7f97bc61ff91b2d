/** Muscle strains and sprains: a pop, a bruise, a twist, sharp pain, one side only. */
import { all, any, at, atLeast, concern } from '../rule.ts';

export const strain = concern({
  popOrSnap: {
    code: 'U11',
    level: 'urgentCare',
    when: all(
      atLeast('pop', 'yes'),
      any(
        at('achilles', 'heel'),
        atLeast('walking', 'limping'),
        all(
          at('knee'),
          any(
            atLeast('swelling', 'slight'),
            atLeast('motion', 'limited'),
            atLeast('jointTrouble', 'givesWay'),
          ),
        ),
      ),
    ),
    sources: ['mayo-achilles', 'nhs-sprains'],
  },
  feltPop: {
    code: 'P9',
    level: 'seeProfessional',
    when: atLeast('pop', 'yes'),
    sources: ['mayo-achilles', 'strain-grades'],
  },
  bruiseWithPain: {
    code: 'P21',
    level: 'seeProfessional',
    when: all(
      atLeast('bruise', 'yes'),
      any(
        atLeast('pain', 'strong'),
        atLeast('walking', 'limping'),
        all(atLeast('pain', 'moderate'), atLeast('days', '4-7')),
      ),
    ),
    sources: ['strain-grades'],
  },
  sharpPain: {
    code: 'R7',
    level: 'rest',
    restDays: 3,
    when: atLeast('quality', 'sharp'),
    sources: ['S1-24'],
  },
  bruiseOrMaybePop: {
    code: 'R11',
    level: 'rest',
    restDays: 3,
    when: any(atLeast('bruise', 'yes'), atLeast('pop', 'unsure')),
    sources: ['strain-grades'],
  },
  freshInjury: {
    code: 'R12',
    level: 'rest',
    restDays: 3,
    when: all(atLeast('injury', 'yes'), atLeast('pain', 'mild')),
    sources: ['nhs-sprains'],
  },
  oneSidedPastDayThree: {
    code: 'R16',
    level: 'rest',
    restDays: 2,
    when: all(at('muscle'), atLeast('pain', 'mild'), atLeast('side', 'one'), atLeast('days', '4-7')),
    sources: ['S2-45', 'S2-40'],
  },
  oneSidedChangedWalk: {
    code: 'R19',
    level: 'rest',
    restDays: 3,
    when: all(
      at('muscle'),
      atLeast('pain', 'moderate'),
      atLeast('side', 'one'),
      atLeast('walking', 'altered'),
    ),
    sources: ['strain-grades'],
  },
  oneSided: {
    code: 'C3',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('belowSkin'), atLeast('pain', 'mild'), atLeast('side', 'unsure')),
    sources: ['S2-45'],
  },
});
