/** Small words that had turned a sign into none: over it, if I go slow, all over; and whose tiredness it is. */
import { expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const body: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'];

test.each<[said: string, asked: readonly FindingKey[], heard: Findings]>([
  // on top of it, and over
  ['a teeny bit puffy over it but no bruise', body, { swelling: 'slight', bruise: 'no' }],
  ["it's warm over it", body, { heat: 'yes' }],
  ["it was swollen but i'm over it", body, { swelling: 'none' }],
  ['had flu over it', [], { illness: 'recovering' }],
  // fine, if it is done so
  ['i walk fine if i go slow', body, { walking: 'altered' }],
  ["i can walk fine if i'm careful", body, { walking: 'altered' }],
  ['i walk fine', body, { walking: 'normal' }],
  // all over the body, and all over the legs
  ['just aching everywhere and wiped out', [], { illness: 'unwell', fatigue: 'exhausted' }],
  ['my legs are a bit achy all over', [], { quality: 'dull', pain: 'mild', sites: ['legs'] }],
  // whose
  ["the baby was up all night and i'm wrecked", [], { fatigue: 'exhausted' }],
  ['my brother is wrecked', [], {}],
  ["i'm knackered legs are fine", [], { fatigue: 'exhausted', pain: 'none' }],
  ['my legs are knackered', [], { pain: 'unsure', sites: ['legs'] }],
])('%s', (said, asked, heard) => {
  expect(understand(said, { asked, yesMeans: 'bad' }).findings).toEqual(heard);
});
