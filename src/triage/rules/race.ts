/** A race lately: muscle that looks and feels well again may not be. */
import { atLeast, concern } from '../rule.ts';

export const race = concern({
  recentMarathon: {
    code: 'R21',
    level: 'rest',
    restDays: 3,
    when: atLeast('race', 'marathon'),
    sources: ['marathon-recovery'],
  },
  recentLongRace: {
    code: 'A6',
    level: 'easyRun',
    when: atLeast('race', 'long'),
    sources: ['marathon-recovery'],
  },
});
