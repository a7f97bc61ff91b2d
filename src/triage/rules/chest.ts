/** Heart and lungs: a reason to call for help whatever the legs are doing. */
import { atLeast, concern } from '../rule.ts';

export const chest = concern({
  chestSigns: {
    code: 'E1',
    level: 'emergency',
    when: atLeast('chest', 'yes'),
    sources: ['nhs-dvt'],
  },
});
