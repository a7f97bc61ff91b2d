/** Who the runner is and what they take: pregnancy and after it, diabetes, youth, blood thinners, painkillers. */
import { all, any, at, atLeast, concern } from '../rule.ts';

const hurts = atLeast('pain', 'mild');

export const person = concern({
  diabetesHotFever: {
    code: 'E14',
    level: 'emergency',
    when: all(atLeast('diabetes', 'yes'), atLeast('heat', 'yes'), atLeast('fever', 'yes')),
    sources: ['nice-ng19', 'nhs-cellulitis'],
  },
  youngWithLimpOrFever: {
    code: 'U15',
    level: 'urgentCare',
    when: all(
      atLeast('age', 'teen'),
      any(
        all(
          atLeast('walking', 'limping'),
          any(at('hip', 'groin', 'knee', 'quad', 'legs', 'unsure'), atLeast('age', 'child')),
        ),
        all(atLeast('fever', 'yes'), hurts),
      ),
    ),
    sources: ['sufe'],
  },
  bleedOnThinner: {
    code: 'U17',
    level: 'urgentCare',
    when: all(
      atLeast('bloodThinner', 'yes'),
      any(
        atLeast('swelling', 'slight'),
        atLeast('bruise', 'yes'),
        atLeast('pop', 'yes'),
        all(atLeast('injury', 'yes'), atLeast('pain', 'moderate')),
      ),
    ),
    sources: ['anticoagulant'],
  },
  diabeticHotFoot: {
    code: 'U22',
    level: 'urgentCare',
    when: all(
      atLeast('diabetes', 'yes'),
      at('wholeFoot'),
      any(atLeast('heat', 'yes'), atLeast('swelling', 'clear')),
    ),
    sources: ['nice-ng19'],
  },
  pregnantWithPain: {
    code: 'P17',
    level: 'seeProfessional',
    when: all(atLeast('pregnant', 'yes'), hurts, at('calfLike', 'hip', 'groin', 'lowBack')),
    sources: ['acog-804'],
  },
  thinnerOneSidedPain: {
    code: 'P18',
    level: 'seeProfessional',
    when: all(atLeast('bloodThinner', 'yes'), atLeast('pain', 'moderate'), atLeast('side', 'unsure')),
    sources: ['caution', 'anticoagulant'],
  },
  diabeticFootPain: {
    code: 'P19',
    level: 'seeProfessional',
    when: all(atLeast('diabetes', 'yes'), at('wholeFoot'), hurts),
    sources: ['nhs-heel'],
  },
  painOnStatin: {
    code: 'P25',
    level: 'seeProfessional',
    when: all(atLeast('statin', 'yes'), at('muscle', 'unsure'), hurts, atLeast('days', '4-7')),
    sources: ['nhs-statins'],
  },
  tiredForWeeks: {
    code: 'P27',
    level: 'seeProfessional',
    when: all(atLeast('fatigue', 'tired'), atLeast('days', '15+')),
    sources: ['nhs-tiredness'],
  },
  pelvicFloor: {
    code: 'P26',
    level: 'seeProfessional',
    when: atLeast('pelvicFloor', 'yes'),
    sources: ['nice-ng210', 'postnatal-running'],
  },
  childPastDayThree: {
    code: 'P20',
    level: 'seeProfessional',
    when: all(atLeast('age', 'child'), hurts, atLeast('days', '4-7')),
    sources: ['caution'],
  },
  childInPain: {
    code: 'R14',
    level: 'rest',
    restDays: 3,
    when: all(atLeast('age', 'child'), hurts),
    sources: ['caution'],
  },
  youngWithJointPain: {
    code: 'R18',
    level: 'rest',
    restDays: 3,
    when: all(atLeast('age', 'teen'), hurts, at('joint', 'tendon', 'bone')),
    sources: ['caution'],
  },
  painkillerHidesPain: {
    code: 'C7',
    level: 'crossTrain',
    restDays: 1,
    when: all(atLeast('painkiller', 'yes'), hurts),
    sources: ['S2-48'],
  },
  painkillerMayHide: {
    code: 'C11',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('muscle', 'tendon', 'bone', 'spine', 'unsure'), atLeast('painkiller', 'yes')),
    sources: ['S2-48'],
  },
  extraCare: {
    code: 'A4',
    level: 'easyRun',
    when: any(atLeast('pregnant', 'unsure'), atLeast('bloodThinner', 'yes'), atLeast('painkiller', 'yes')),
    sources: ['caution'],
  },
});
