import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const asked: readonly FindingKey[] = ['clotRisk', 'bloodThinner', 'pregnant'];
const answer = (said: string): Findings => understand(said, { asked, yesMeans: 'bad' }).findings;
const told = (said: string): Findings => understand(said).findings;

describe('a no to clots, thinners and babies, and then what was not counted as such', () => {
  test.each<[said: string, heard: Findings]>([
    ['no, only a PE', { clotRisk: 'major' }],
    ['no. mum and gran both had clots. and me once', { clotRisk: 'major' }],
    ['no. had a filter put in for the last one', { clotRisk: 'major' }],
    ['no, been flat on my back with sciatica since bonfire night', { clotRisk: 'major' }],
    ["I've been in a boot for a month, nothing else", { clotRisk: 'major' }],
    ['no, they took the cast off last week', { clotRisk: 'major' }],
    ['no, only six weeks on crutches, non weight bearing', { clotRisk: 'major', walking: 'unable' }],
    ['no surgery, they only put a rod in my femur', { clotRisk: 'major' }],
    ["they cut a lump out of my breast but it wasn't cancer", { clotRisk: 'major' }],
    ['not in hospital as such, they kept me in for a week', { clotRisk: 'major' }],
    ['nothing, just myeloma, under control', { clotRisk: 'major' }],
    ["no, my blood's a bit sticky they say", { clotRisk: 'unsure' }],
    ['no, got home from Thailand at the weekend', { clotRisk: 'major' }],
    ['no, two days on the Trans-Siberian', { clotRisk: 'major' }],
    ['no flights longer than six hours', { clotRisk: 'unsure' }],
    ['no but I drove from Aberdeen to Cornwall on Sunday', { clotRisk: 'unsure' }],
    ["no, I'm a fortnight overdue actually, due any minute", { clotRisk: 'major', pregnant: 'yes' }],
    ['no but the test was positive', { pregnant: 'unsure' }],
    ["not as far as I know, I'm late though", { pregnant: 'unsure' }],
    ['not anymore, baby came four weeks ago', { clotRisk: 'major' }],
    ['not pregnant, just had a miscarriage two weeks ago', { clotRisk: 'major', pregnant: 'no' }],
    ['nope I have a mechanical valve though', { bloodThinner: 'unsure' }],
    ['no, doctor stopped my apixaban last week', { clotRisk: 'unsure', bloodThinner: 'no' }],
    ['I get my INR checked but otherwise no', { bloodThinner: 'yes' }],
    ['no, I have lupus anticoagulant something', { clotRisk: 'unsure', bloodThinner: 'no' }],
    ['no, I stopped the pill on Monday', { clotRisk: 'minor' }],
  ])('%s', (said, heard) => {
    expect(answer(said)).toMatchObject(heard);
  });

  test.each([
    'no, never had a PE',
    'no, my mum had a PE',
    "no I'm a PE teacher",
    "no, my wife's baby came three weeks ago",
    "no I'm late for work",
    'no, covid test was positive last year',
    'no, I come from Nigeria',
    'no, I drove from home to the gym',
    'no, I train from Monday to Friday',
    'no, driving from London to Glasgow next week',
    "my dad had myeloma, I'm fine",
    'no, I broke my leg and was in a cast ten years ago',
    'no drives over four hours and no flights over four hours',
    'no metal valve, no INR, none',
  ])('and no more than a no: %s', (said) => {
    expect(answer(said)).toMatchObject({ clotRisk: 'none' });
  });
});

test.each<[said: string, heard: Findings]>([
  ['calf cramp since my hip replacement', { sites: ['calf'], clotRisk: 'major' }],
  ['leg is swelled since I travelled from Lagos on Sunday', { clotRisk: 'major' }],
  ["left calf's been a bit crook since I got off the plane", { sites: ['calf'], pain: 'unsure' }],
  ['my calf is sore and been feeling really rough', { illness: 'unwell' }],
  ["my stomach's been a bit crook", { illness: 'unwell' }],
  ["one leg's got a lot pudgier", { swelling: 'clear' }],
])('from a cold start: %s', (said, heard) => {
  expect(told(said)).toMatchObject(heard);
});
