/** Infection of the skin, a joint or the whole body: heat and fever. */
import { all, any, at, atLeast, concern } from '../rule.ts';

// Fever first: of two findings that rule it out alike, the first is named when the answer takes one for granted.
const hotWithFever = all(atLeast('fever', 'yes'), atLeast('heat', 'yes'));

export const infection = concern({
  hotFeverCannotStand: {
    code: 'E9',
    level: 'emergency',
    when: all(hotWithFever, atLeast('walking', 'unable')),
    sources: ['nhs-septic', 'caution'],
  },
  hotJointWithFever: {
    code: 'E10',
    level: 'emergency',
    when: all(at('joint'), hotWithFever),
    sources: ['nhs-septic'],
  },
  hotFeverSeverePain: {
    code: 'E12',
    level: 'emergency',
    when: all(hotWithFever, atLeast('pain', 'severe')),
    sources: ['nhs-cellulitis'],
  },
  hotJoint: {
    code: 'U6',
    level: 'urgentCare',
    when: all(at('joint'), atLeast('heat', 'yes')),
    sources: ['nhs-septic'],
  },
  hotSkinWithFever: {
    code: 'U7',
    level: 'urgentCare',
    when: hotWithFever,
    sources: ['nhs-cellulitis', 'nhs-septic'],
  },
  painfulJointWithFever: {
    code: 'U8',
    level: 'urgentCare',
    when: all(
      at('joint'),
      atLeast('fever', 'yes'),
      any(atLeast('swelling', 'slight'), atLeast('pain', 'strong'), atLeast('walking', 'limping')),
    ),
    sources: ['nhs-septic'],
  },
  hotArea: {
    code: 'P16',
    level: 'seeProfessional',
    when: atLeast('heat', 'yes'),
    sources: ['S2-17', 'nhs-cellulitis'],
  },
  feverish: {
    code: 'R10',
    level: 'rest',
    restDays: 2,
    comeBack: 'feverGone',
    when: atLeast('fever', 'unsure'),
    sources: ['fever'],
  },
});
