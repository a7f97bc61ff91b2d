/** Small words that had turned a sign into none, or made one of nothing: over it, if I go slow, once I stop, a block. */
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
  // what else keeps from sleep, and what tires
  ["nothing hurts at night i just didn't sleep because of the bathroom", ['restPain'], { restPain: 'no' }],
  ['it kept me from sleeping', ['restPain'], { restPain: 'yes' }],
  ['just foggy from the baby', [], { fatigue: 'tired' }],
  ['my head went foggy on the hill', [], { chest: 'unsure' }],
  // a distance, and what it feels like; a roller, and a roll
  ['i quit after like a block', [], {}],
  ['my foot feels like a block', [], { nerve: 'tingling', sites: ['foot'] }],
  ['rolling it does nothing', ['injury'], {}],
  ['since rolling it on tuesday', ['injury'], { injury: 'yes' }],
  // two things, one answer
  ['chest and breathing no', ['chest', 'nerve'], { chest: 'no' }],
  ['chest and breathing nope but tingling yes', ['chest', 'nerve'], { chest: 'no', nerve: 'tingling' }],
  // weather
  ["it's only the cold and the snow i was asking about", [], {}],
  ["i've had the cold and a cough", [], { illness: 'unwell' }],
  // on runs alone, and now
  [
    'every time i hit ten minutes my shins go rock hard and my feet start slapping',
    [],
    { nerve: 'weak', sites: ['shin', 'foot'] },
  ],
  ['my thighs are rock hard since the race', [], { rockHard: 'yes', sites: ['quad'] }],
  [
    "both feet go numb when i run and my bum's numb",
    [],
    { nerve: 'saddle', sites: ['foot', 'glute'], side: 'both' },
  ],
  // warm, and hot
  [
    "no none of that breathing's fine feet are warm",
    ['chest', 'nerve'],
    { chest: 'no', nerve: 'none', cold: 'no' },
  ],
  [
    "no but my foot's warm and red",
    ['chest', 'nerve'],
    { chest: 'no', nerve: 'none', cold: 'no', heat: 'yes' },
  ],
  ['all good on the swelling', ['swelling'], { swelling: 'none' }],
  // a day, a needle, a blister, a month, a jest
  ["it's just gonna be really hot", [], {}],
  ['little yellow bruise where the needle went in', [], {}],
  ['the skin where a bubble popped stings', ['pop', 'pain'], { pain: 'unsure' }],
  ['it comes every month with my period', ['comesBack'], {}],
  ['my calf goes every month', ['comesBack'], { comesBack: 'yes' }],
  ['the cowboy thing was a joke i walk just fine', [], { walking: 'normal' }],
  // out, and out cold
  ['had an unplanned nap on the trail', [], { chest: 'unsure' }],
  ['i was out for a run', [], {}],
  // when it begins, and when it ends
  ["i'm limping once i stop", body, { walking: 'limping' }],
  ['i limp but it goes once i stop', body, { walking: 'normal' }],
  // whose
  ["the baby was up all night and i'm wrecked", [], { fatigue: 'exhausted' }],
  ['my brother is wrecked', [], {}],
  ["i'm knackered legs are fine", [], { fatigue: 'exhausted', pain: 'none' }],
  ['my legs are knackered', [], { pain: 'unsure', sites: ['legs'] }],
])('%s', (said, asked, heard) => {
  expect(understand(said, { asked, yesMeans: 'bad' }).findings).toEqual(heard);
});
