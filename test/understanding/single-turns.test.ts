/** Kinds of things that were said in single turns of the sixteenth round, and what sounds like them. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const findings = (said: string, context: Context = {}): Findings => understand(said, context).findings;
const bad = (...asked: FindingKey[]): Context => ({ asked, yesMeans: 'bad' });
const after: Context = bad('swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife', 'illness');

describe('what was denied one by one', () => {
  test.each([
    "no swelling no bruise i compared both calves they match i feel well and i'm walking fine",
    'no swelling no bruise i feel well and i walk fine',
  ])('"%s" settles only that', (said) => {
    const heard = understand(said, after);
    expect(heard.answer).toBeUndefined();
    expect(heard.findings).toMatchObject({ swelling: 'none', bruise: 'no', walking: 'normal' });
    expect(heard.findings).not.toHaveProperty('heat');
    expect(heard.findings).not.toHaveProperty('fever');
    expect(heard.findings).not.toHaveProperty('dailyLife');
  });

  test('feeling well with nothing denied answers the whole', () => {
    expect(findings('i feel well and i walk fine', after)).toMatchObject({ heat: 'no', fever: 'no' });
  });

  test('a yes that a coach needs is no answer', () => {
    const said = 'no heat no bruise no fever stairs are sweet honestly coach just needs a yes';
    expect(understand(said, after)).not.toHaveProperty('answer');
    expect(findings(said, after)).toMatchObject({ heat: 'no', bruise: 'no', fever: 'no' });
    expect(findings('heat no bruise yes', after)).toMatchObject({ heat: 'no', bruise: 'yes' });
  });
});

describe('single turns', () => {
  test.each<[said: string, context: Context, heard: Findings]>([
    // numb in other words
    ['numb as a plank round me backside', {}, { nerve: 'saddle' }],
    ['numb all the way round my bum', {}, { nerve: 'saddle' }],
    ['tingly down to my bum', {}, { nerve: 'tingling', sites: ['glute'] }],
    ["one foot fell asleep in the night and won't wake up", {}, { nerve: 'tingling', sites: ['foot'] }],
    ['my toes are dull to the touch', {}, { nerve: 'tingling', sites: ['toe'] }],
    ['less feeling in my toes', {}, { nerve: 'tingling' }],
    ["i didn't notice one pebble in my shoe", {}, { nerve: 'tingling' }],
    ['my toes are not dull to the touch', bad('nerve'), { nerve: 'none' }],
    // swelling by what is worn
    ["my left jeans leg doesn't fit anymore", {}, { swelling: 'clear', side: 'one' }],
    // temperatures and colds
    [
      "temperature's thirty six seven no cough it's all up in the head",
      bad('fever', 'illness'),
      { fever: 'no', illness: 'headCold' },
    ],
    ["my temperature's up", bad('fever'), { fever: 'yes' }],
    ['no swelling or temperature', bad('swelling', 'fever'), { swelling: 'none', fever: 'no' }],
    ["i've got the sniffles that are going round", {}, { illness: 'headCold' }],
    ['some bug going round', {}, { illness: 'unsure' }],
    ['a stomach thing since last night', {}, { illness: 'unwell' }],
    ["my sugar isn't well controlled", {}, { diabetes: 'yes' }],
    // times and races
    ['only since midnight', { asked: ['days'] }, { days: '0-3' }],
    ['it came on three hours ago', { asked: ['pain', 'days'] }, { days: '0-3' }],
    ['a hundred days now', { asked: ['days'] }, { days: '15+' }],
    ['my nail went black after my half marathon', {}, { race: 'long' }],
    // pain and how it goes
    ['nothing out of ten walking', { asked: ['pain'] }, { pain: 'none' }],
    ['a four kind of sharp on the inside', { asked: ['pain'] }, { pain: 'moderate', quality: 'sharp' }],
    ["they're looser now than at breakfast", { asked: ['trend'] }, { trend: 'improving' }],
    ['two lamp posts sooner than august', { asked: ['trend'] }, { trend: 'worse' }],
    // good news ends a denial
    [
      'no swelling walks fine stiff in the morning',
      bad('swelling', 'walking', 'motion'),
      { quality: 'dull' },
    ],
    ['stiff five minutes of a morning then it is off', bad('motion'), { motion: 'eases' }],
    ['no swelling or bruise or heat', bad('swelling', 'bruise', 'heat'), { bruise: 'no', heat: 'no' }],
    // chairs, stairs, nights
    ['getting up from a low chair i must use my hands', {}, { dailyLife: 'stairs' }],
    ['i sit down like a grandpa', bad('dailyLife'), { dailyLife: 'stairs' }],
    ['getting up from a low chair is fine', bad('dailyLife'), { dailyLife: 'no' }],
    ['at night only the baby wakes me', bad('restPain'), { restPain: 'no' }],
    ['it hurts the same whether i lie down or bend', bad('restPain'), { restPain: 'yes' }],
    // spots and places
    ["no chest complaint by god's grace", bad('chest', 'nerve'), { chest: 'no' }],
    ['some chest complaint is there', bad('chest', 'nerve'), { chest: 'yes' }],
    ['i walk and run totally normal', bad('walking'), { walking: 'normal' }],
    ["it's looking bad when i walk", bad('walking'), { walking: 'altered' }],
    ['no fall no spot', bad('injury', 'pinpoint'), { injury: 'no', pinpoint: 'no' }],
    ['stiff across the back', {}, { sites: ['lowBack'] }],
    ['stiff across the back of my knee', {}, { sites: ['knee'] }],
    ['the skin rubbed off my heel', {}, { sites: ['skin'] }],
    ['it went crack on me', bad('pop'), { pop: 'yes' }],
    ["i can't stand", bad('walking'), { walking: 'unable' }],
  ])('%s', (said, context, heard) => {
    expect(findings(said, context)).toMatchObject(heard);
  });

  test.each<[said: string, context: Context, unheard: FindingKey]>([
    ['can i just crack on', {}, 'pop'],
    ['my veins pop up after runs', bad('pop'), 'pop'],
    ["stand still two minutes and it's away", bad('walking'), 'walking'],
    ['zero pain now is it looking bad', bad('walking'), 'walking'],
    ['my hundred days is going', { asked: ['days'] }, 'days'],
    ['my knee hurts after a half hour', {}, 'race'],
    ['the baby kept us up again legs are heavy', {}, 'comesBack'],
    ['it cuts out at six hundred metres', {}, 'quality'],
    ['my legs woke up slowly', {}, 'nerve'],
    ["i couldn't wake up this morning", {}, 'nerve'],
    ["there's a spot", bad('pinpoint'), 'pinpoint'],
    ['i like my jeans because the left jeans leg fits', {}, 'swelling'],
  ])('"%s" does not tell of it', (said, context, unheard) => {
    expect(findings(said, context)).not.toHaveProperty(unheard);
  });
});
