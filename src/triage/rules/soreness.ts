/** Plain soreness: how bad, how long, which way it is going, and how it moves. */
import { all, any, at, atLeast, concern } from '../rule.ts';

// Tendons, and shins that hurt on both sides, take longer than a week in the ordinary course of things.
const plainTissue = at('muscle', 'joint', 'spine', 'unsure');
const hurtsAndWorsens = all(atLeast('trend', 'worse'), atLeast('pain', 'mild'));

export const soreness = concern({
  severePain: {
    code: 'P1',
    level: 'seeProfessional',
    when: atLeast('pain', 'severe'),
    sources: ['S2-16', 'S2-50'],
  },
  hampersDailyLife: {
    code: 'P2',
    level: 'seeProfessional',
    when: atLeast('dailyLife', 'yes'),
    sources: ['S2-52'],
  },
  comesBack: {
    code: 'P24',
    level: 'seeProfessional',
    ofCourse: true,
    when: all(atLeast('comesBack', 'yes'), any(atLeast('pain', 'mild'), atLeast('swelling', 'slight'))),
    sources: ['S2-51', 'nhs-running'],
  },
  overAWeek: {
    code: 'P3',
    level: 'seeProfessional',
    ofCourse: true,
    when: all(
      atLeast('pain', 'mild'),
      any(
        all(plainTissue, atLeast('days', '8-14')),
        all(at('bone'), atLeast('days', '8-14'), atLeast('side', 'unsure')),
        all(at('tendon', 'bone'), atLeast('days', '15+')),
      ),
    ),
    sources: ['S2-51', 'nhs-running', 'doms', 'nhs-heel', 'nhs-shin'],
  },
  stillWorsening: {
    code: 'P12',
    level: 'seeProfessional',
    ofCourse: true,
    when: all(
      hurtsAndWorsens,
      atLeast('days', '4-7'),
      any(plainTissue, all(at('tendon', 'bone'), any(atLeast('side', 'unsure'), atLeast('pain', 'strong')))),
    ),
    sources: ['S2-40', 'S2-51'],
  },
  cannotMoveWell: {
    code: 'R3',
    level: 'rest',
    restDays: 2,
    when: atLeast('motion', 'limited'),
    sources: ['S2-18'],
  },
  strongPain: {
    code: 'R5',
    level: 'rest',
    restDays: 2,
    when: atLeast('pain', 'strong'),
    sources: ['S2-16', 'pain-monitoring'],
  },
  worseningNotPlain: {
    code: 'R6',
    level: 'rest',
    restDays: 2,
    when: all(
      hurtsAndWorsens,
      any(
        atLeast('side', 'unsure'),
        at('joint', 'tendon', 'bone', 'spine', 'unsure'),
        atLeast('pain', 'moderate'),
      ),
    ),
    sources: ['S2-27'],
  },
  limping: {
    code: 'R8',
    level: 'rest',
    restDays: 3,
    when: atLeast('walking', 'limping'),
    sources: ['S2-52'],
  },
  moreThanMild: {
    code: 'C1',
    level: 'crossTrain',
    restDays: 1,
    when: atLeast('pain', 'moderate'),
    sources: ['S2-21'],
  },
  pastDayThree: {
    code: 'C2',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('belowSkin'), atLeast('days', '4-7'), atLeast('pain', 'mild')),
    sources: ['S2-40'],
  },
  changedStride: {
    code: 'C4',
    level: 'crossTrain',
    restDays: 1,
    when: atLeast('walking', 'altered'),
    sources: ['S2-09'],
  },
  worsening: {
    code: 'C10',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('belowSkin'), hurtsAndWorsens),
    sources: ['S2-27'],
  },
  stairsAreHard: {
    code: 'C12',
    level: 'crossTrain',
    restDays: 1,
    when: atLeast('dailyLife', 'stairs'),
    sources: ['S2-21', 'doms'],
  },
  mildSoreness: {
    code: 'A1',
    level: 'easyRun',
    when: atLeast('pain', 'mild'),
    sources: ['S2-21', 'S1-16'],
  },
  stiffButLoosens: {
    code: 'A3',
    level: 'easyRun',
    when: atLeast('motion', 'eases'),
    sources: ['S2-21'],
  },
});
