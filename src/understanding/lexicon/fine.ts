/** What good news of a subject settles: "breathing's lovely", "pee's fine". */
import type { FindingKey, Findings } from '../../triage/index.ts';
import type { Kind } from '../entries.ts';

export type Fine = { readonly good: Findings; readonly bad: Findings };

export const fine: Partial<Readonly<Record<Kind, Fine>>> = {
  chest: { good: { chest: 'no' }, bad: { chest: 'unsure' } },
  breath: { good: { chest: 'no' }, bad: { chest: 'yes' } },
  heart: { good: { chest: 'no' }, bad: { chest: 'unsure' } },
  head: { good: { chest: 'no' }, bad: {} },
  urine: { good: { darkUrine: 'no' }, bad: { darkUrine: 'unsure' } },
  bladder: { good: { nerve: 'none' }, bad: { nerve: 'unsure' } },
  seat: { good: { nerve: 'none' }, bad: { nerve: 'unsure' } },
  feeling: { good: { nerve: 'none' }, bad: { nerve: 'unsure' } },
  walking: { good: { walking: 'normal' }, bad: { walking: 'altered' } },
  stairs: { good: { dailyLife: 'no' }, bad: { dailyLife: 'stairs' } },
  daily: { good: { dailyLife: 'no' }, bad: { dailyLife: 'yes' } },
  temperature: { good: { fever: 'no' }, bad: { fever: 'unsure' } },
  rest: { good: { restPain: 'no' }, bad: { restPain: 'yes' } },
  movement: { good: { motion: 'full' }, bad: { motion: 'limited' } },
  shape: { good: { deformity: 'no' }, bad: { deformity: 'unsure' } },
};

/** Of these, good news settles what was asked among them. */
export const fineIfAsked: Partial<Readonly<Record<Kind, readonly FindingKey[]>>> = {
  part: [
    'nerve',
    'cold',
    'deformity',
    'rockHard',
    'swelling',
    'heat',
    'bruise',
    'walking',
    'dailyLife',
    'jointTrouble',
    'motion',
  ],
  muscle: ['rockHard'],
  looks: ['swelling', 'heat', 'bruise', 'deformity', 'cold'],
  colour: ['heat', 'cold', 'darkUrine'],
  skin: ['heat', 'bruise', 'cold'],
};
