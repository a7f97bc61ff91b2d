/** "I don't know" is never reassuring. What a "not sure" of each finding is about, its entry says. */
import { type Doubt, findingEntries, inOrderOfGravity, isScaleKey, type ScaleKey } from '../findings.ts';
import { all, any, at, atLeast, concern } from '../rule.ts';

/** The findings of which a "not sure" is one of these, the gravest first. */
const doubtsOf = (doubt: Doubt): readonly ScaleKey[] =>
  inOrderOfGravity.filter(isScaleKey).filter((key) => findingEntries[key].unsure === doubt);

const unsureOf = (doubt: Doubt) => any(...doubtsOf(doubt).map((key) => atLeast(key, 'unsure')));

export const unsure = concern({
  unsureEmergencySign: {
    code: 'U1',
    level: 'urgentCare',
    when: unsureOf('emergencySign'),
    sources: ['unsure-is-not-no'],
  },
  unsureWarningSign: {
    code: 'R15',
    level: 'rest',
    restDays: 1,
    when: unsureOf('warningSign'),
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
    when: unsureOf('detail'),
    sources: ['unsure-is-not-no'],
  },
});
