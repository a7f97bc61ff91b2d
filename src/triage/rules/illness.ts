/** A cold, a stomach bug, a jab: what of it is above the neck, and what below. */
import { atLeast, concern } from '../rule.ts';

export const illness = concern({
  unwell: {
    code: 'R20',
    level: 'rest',
    restDays: 2,
    comeBack: 'wellAgain',
    when: atLeast('illness', 'unwell'),
    sources: ['cold-neck-check', 'fever'],
  },
  headCold: {
    code: 'A5',
    level: 'easyRun',
    when: atLeast('illness', 'headCold'),
    sources: ['cold-neck-check'],
  },
});
