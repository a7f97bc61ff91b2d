/** Blood clots (deep vein thrombosis) and blocked arteries. */
import { all, at, atLeast, concern } from '../rule.ts';

const oneSidedCalf = all(at('calfLike'), atLeast('side', 'unsure'));

export const clot = concern({
  coldLeg: {
    code: 'E3',
    level: 'emergency',
    when: atLeast('cold', 'yes'),
    sources: ['limb-ischaemia'],
  },
  oneLegSwollen: {
    code: 'U2',
    level: 'urgentCare',
    when: all(at('softLeg'), atLeast('swelling', 'clear'), atLeast('side', 'unsure')),
    sources: ['nhs-dvt', 'wells'],
  },
  oneLegHot: {
    code: 'U3',
    level: 'urgentCare',
    when: all(at('softLeg'), atLeast('heat', 'yes'), atLeast('side', 'unsure')),
    sources: ['nhs-dvt', 'nhs-cellulitis'],
  },
  calfPainWithMajorRisk: {
    code: 'U4',
    level: 'urgentCare',
    when: all(oneSidedCalf, atLeast('pain', 'mild'), atLeast('clotRisk', 'major')),
    sources: ['nhs-dvt', 'wells'],
  },
  puffyCalfWithRisk: {
    code: 'U5',
    level: 'urgentCare',
    when: all(oneSidedCalf, atLeast('swelling', 'slight'), atLeast('clotRisk', 'minor')),
    sources: ['nhs-dvt', 'wells'],
  },
  pregnantCalfPain: {
    code: 'U16',
    level: 'urgentCare',
    when: all(oneSidedCalf, atLeast('pain', 'mild'), atLeast('pregnant', 'yes')),
    sources: ['acog-804', 'nhs-dvt'],
  },
  calfMaybeSwollen: {
    code: 'P15',
    level: 'seeProfessional',
    when: all(oneSidedCalf, atLeast('swelling', 'slight')),
    sources: ['nhs-dvt'],
  },
  calfPainAndMajorRisk: {
    code: 'C13',
    level: 'crossTrain',
    restDays: 1,
    when: all(at('calfLike'), atLeast('pain', 'mild'), atLeast('clotRisk', 'major')),
    sources: ['nhs-dvt', 'caution'],
  },
});
