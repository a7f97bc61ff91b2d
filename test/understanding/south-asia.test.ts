/** English as it is spoken in South Asia: what stands first, what is there or not, and what words are borrowed. */
import { expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const signs: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve'];
const body: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'];

test.each<[said: string, asked: readonly FindingKey[], told: Findings]>([
  ['swelling is not there fever also is not there', body, { swelling: 'none', fever: 'no' }],
  ['swelling nothing fever nothing', body, { swelling: 'none', fever: 'no' }],
  ['fever nahi hai', body, { fever: 'no' }],
  ['fever don’t have', body, { fever: 'no' }],
  ['chest pain and all nothing is there', signs, { chest: 'no' }],
  ['nothing is there in the chest', signs, { chest: 'no' }],
  ['numbness is not at all there', signs, { nerve: 'none' }],
  ['tablet i am not taking any', ['painkiller', 'pop'], { painkiller: 'no' }],
  ['four point', ['pain'], { pain: 'moderate' }],
  ['it is there from ten fifteen days', ['pain', 'days'], { days: '15+' }],
  ['lying flat four and when i get up eight', ['pain'], { pain: 'severe', restPain: 'yes' }],
  ['it is becoming less', ['side', 'trend'], { trend: 'improving' }],
  ['it is like urine is coming drop drop', signs, { nerve: 'saddle' }],
  ['the urge is there but cannot pass', signs, { nerve: 'saddle' }],
  ['urine is coming very less', signs, { darkUrine: 'unsure' }],
  ['my knee is paining since two days only', [], { pain: 'unsure', days: '0-3', sites: ['knee'] }],
  ['one fellow in my group is having chest pain', ['sites', 'pain', 'days'], {}],
  ['a clot my mother had', ['clotRisk', 'pregnant'], {}],
  ['the leg isn’t it’s just me', ['cold'], { cold: 'no' }],
  ['i’m freezing but the leg feels normal', ['chest', 'cold'], { cold: 'no' }],
])('%s', (said, asked, told) => {
  expect(understand(said, { asked, yesMeans: 'bad' }).findings).toEqual(told);
});

test.each(['haan', 'haan ji', 'ji haan'])('%s is a yes', (said) => {
  expect(understand(said, { asked: ['chest'], yesMeans: 'bad' }).findings).toEqual({ chest: 'yes' });
});

test.each(['nahi', 'bilkul nahi', 'ji nahi', 'theek hai', 'that also no', 'everything is fine only'])(
  '%s is good news',
  (said) => {
    expect(understand(said, { asked: ['chest'], yesMeans: 'bad' }).findings).toEqual({ chest: 'no' });
  },
);
