/** What goes on, in words with a "not" in them: "can't stop gasping", "nothing helps the swelling", "fine if i sit". */
import { describe, expect, it } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const heard = (said: string, asked: readonly FindingKey[] = []) =>
  understand(said, asked.length > 0 ? { asked, yesMeans: 'bad' } : {}).findings;
const dangers: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold'];
const risks: readonly FindingKey[] = ['clotRisk', 'bloodThinner', 'pregnant'];

describe('a not that governs another verb', () => {
  it.each([
    "can't get rid of the chest pain",
    "can't stop gasping",
    'never stopped gasping all night',
    "can't stop coughing and wheezing, calf tight",
    "can't shift the tightness in my chest",
    'unable to shake the breathlessness',
    'no let up in the breathlessness',
    'not once has the chest pain let up',
    'not a day without chest pain',
    "can't run without chest pain",
    "can't climb the stairs without getting out of breath",
    "couldn't run for the chest pain",
    "I can't talk for wheezing",
    "haven't had chest pain this bad before",
    'nothing compared to the chest pain',
    "I didn't call anyone when I got the chest pain",
    'nobody believes me about the chest pain',
    "I don't like the chest pain",
    "I don't care about the chest pain",
    'no wonder my chest hurts',
  ])('denies no chest: %s', (said) => {
    expect(heard(said).chest).toBe('yes');
  });
  it.each([
    ["nothing's making the tingling go", { nerve: 'tingling' }],
    ["can't get rid of the pins and needles in my foot", { nerve: 'tingling' }],
    ['never free of the tingling', { nerve: 'tingling' }],
    ['free of pain but not of pins and needles', { nerve: 'tingling' }],
    ["can't go a mile without going numb", { nerve: 'tingling' }],
    ["can't stop it swelling", { swelling: 'clear' }],
    ["I can't make the swelling go down", { swelling: 'clear' }],
    ["can't get on top of the swelling", { swelling: 'clear' }],
    ["I can't hide the swelling any more", { swelling: 'clear' }],
    ['nothing helps the swelling', { swelling: 'clear' }],
    ['nothing takes the swelling down', { swelling: 'clear' }],
    ['not bothered by the swelling', { swelling: 'clear' }],
    ['nothing will shift the fever', { fever: 'yes' }],
    ["can't stop limping", { walking: 'limping' }],
    ["I haven't stopped shivering", { illness: 'unwell' }],
    ["can't stop it locking", { jointTrouble: 'catches' }],
    ['never heard a pop like it', { pop: 'yes' }],
    ["there's no hiding the limp", { walking: 'limping' }],
  ])('denies no other sign: %s', (said, findings) => {
    expect(heard(said)).toMatchObject(findings);
  });
  it.each([
    ['never been the same since the clot', { clotRisk: 'major' }],
    ['not even a month since my op', { clotRisk: 'major' }],
    ["haven't missed a warfarin tablet in years", { bloodThinner: 'yes' }],
    ["can't come off my blood thinners", { bloodThinner: 'yes' }],
    ["wouldn't be without my warfarin", { bloodThinner: 'yes' }],
  ])('denies no risk: %s', (said, findings) => {
    expect(heard(said, risks)).toMatchObject(findings);
  });
  it.each(["I don't remember fainting", 'not worried about chest pain'])('leaves it open: %s', (said) => {
    expect(heard(said).chest).not.toBe('no');
  });
  it.each([
    "didn't stop to catch my breath",
    "doesn't make me breathless",
    'nothing brings on chest pain',
    'nothing makes my chest tight',
    "I don't remember any chest pain",
    "I don't get chest pain when I run",
    "can't complain, no chest pain",
    'ran without chest pain',
    'no doubt about it, no chest pain',
    'no chest pain no matter how fast I run',
    'not out of breath after the run',
    'never without a smile, no chest pain',
  ])('denies what it denies: %s', (said) => {
    expect(heard(said).chest).toBe('no');
  });
  it.each([
    ['no sign of the swelling', { swelling: 'none' }],
    ["I don't believe it's swollen", { swelling: 'none' }],
    ["haven't had any swelling since the weekend", { swelling: 'none' }],
    ['I can walk without limping', { walking: 'normal' }],
    ["haven't stopped running, no limp", { walking: 'normal' }],
    ["don't think my foot is numb", { nerve: 'none' }],
    ['no numbness after the run', { nerve: 'none' }],
    ["didn't hear a pop", { pop: 'no' }],
  ])('and so of other signs: %s', (said, findings) => {
    expect(heard(said)).toMatchObject(findings);
  });
  it('denies a medicine that is not taken', () => {
    expect(heard('never missed a day of work, not on blood thinners', risks).bloodThinner).toBe('no');
    expect(heard('he can not stop coughing').chest).toBeUndefined();
  });
});

describe('what cannot be called well, or comes no sooner', () => {
  it.each([
    'I wish I could say my chest was fine',
    'hardly call my chest fine',
    "I couldn't call that wee normal",
    "wouldn't call my breathing great",
    'no sooner do I start running than my chest tightens',
  ])('is no no to everything: %s', (said) => {
    const { chest, nerve, cold } = heard(said, dangers);
    expect([chest, nerve, cold]).not.toContain('no');
    expect(nerve).toBeUndefined();
  });
  it('leaves a wish and a no what they are', () => {
    expect(
      heard("i'd love to say no but the ankle's facing the fridge", ['chest', 'deformity']).deformity,
    ).toBe('yes');
    expect(heard('i wish', dangers).chest).not.toBe('yes');
  });
});

describe('air and wee that are struggled for', () => {
  it.each([
    'slept sitting up to get air last night',
    'need the window open to get air',
    'I get my air in sips',
    'takes me ages to get my breath',
    "no, I've to stop at every lamp post to get my wind",
    'woke twice needing air, calf a two',
  ])('are no reassurance: %s', (said) => {
    expect(heard(said, dangers).chest).toBe('yes');
  });
  it.each(["can't stop panting an hour after the run", "couldn't stop gasping at the finish"])(
    'are asked about where they came from running and would not stop: %s',
    (said) => {
      expect(heard(said).chest).toBe('unsure');
    },
  );
  it('and a wee that would not start is one', () => {
    expect(heard('took me ten minutes to get a wee started this morning').nerve).toBe('saddle');
  });
  it.each([
    "I'm able to get my breath",
    'I can get air fine',
    'easy to get air',
    "didn't have to stop to get my breath",
  ])('leave what comes easily: %s', (said) => {
    expect(heard(said, dangers).chest).toBe('no');
  });
  it('and who went out to get some air is well', () => {
    expect(heard('I went out to get some air').chest).toBeUndefined();
  });
});

describe('good news with a limit', () => {
  const walk: readonly FindingKey[] = ['swelling', 'heat', 'walking'];
  it.each([
    ["breathing's fine if I sit bolt upright", { chest: 'unsure' }],
    ["chest's fine until the first hill", { chest: 'unsure' }],
    ["breathing's good for about a minute", { chest: 'unsure' }],
    ['lungs are good for nothing these days', { chest: 'unsure' }],
    ["ticker's fine when it remembers to tick", { chest: 'unsure' }],
    ["wee's clear as mud", { darkUrine: 'unsure' }],
    ["wee's fine apart from the colour", { darkUrine: 'unsure' }],
    ["the feeling's fine to the knee", { nerve: 'unsure' }],
    ["the feeling's fine below the knee", { nerve: 'unsure' }],
    ['it is warm from the knee up', { cold: 'unsure' }],
    ['I can feel my foot, just about', { nerve: 'unsure' }],
    ["the colour's good in one of them", { cold: 'unsure' }],
  ])('clears nothing: %s', (said, findings) => {
    expect(heard(said, dangers)).toMatchObject(findings);
  });
  it.each([
    "walking's fine for about ten yards",
    "walking's fine on my tiptoes",
    'walk normally if I take two codeine',
  ])('is no normal walk: %s', (said) => {
    expect(heard(said, walk).walking).toBe('unsure');
  });
  it.each([
    "breathing's fine when I run",
    'breathing is fine for my age',
    "breathing's clear as a bell",
    'chest is good, for a fat lad',
  ])('counts where it has none: %s', (said) => {
    expect(heard(said, dangers).chest).toBe('no');
  });
  it.each(['I can walk fine for hours', "walking's fine in my trainers", 'walking fine, on my feet all day'])(
    'nor does a walk: %s',
    (said) => {
      expect(heard(said, walk).walking).toBe('normal');
    },
  );
});

describe('an opening like a telegram', () => {
  it.each([
    ['right calf, three, since yesterday', { sites: ['calf'], pain: 'mild', side: 'one', days: '0-3' }],
    ['left calf, three, since yesterday', { sites: ['calf'], pain: 'mild', side: 'one' }],
    ['right hip, three, since yesterday', { sites: ['hip'], pain: 'mild', side: 'one' }],
    ['right achilles, two, since yesterday', { sites: ['achilles'], pain: 'mild', side: 'one' }],
    ['both thighs two since yesterday', { sites: ['quad'], pain: 'mild', side: 'both' }],
    ['right shin, three, three weeks', { sites: ['shin'], pain: 'mild', days: '15+' }],
    ['right calf two weeks', { sites: ['calf'], pain: 'unsure', days: '8-14' }],
  ])('tells place and score: %s', (said, findings) => {
    expect(heard(said)).toMatchObject(findings);
  });
  it.each([
    'left calf ten minutes in',
    'calf eight k in',
    'left calf three miles in since monday',
    'right calf one',
  ])('takes no other number for one: %s', (said) => {
    expect(heard(said).pain).toBeUndefined();
  });
});

describe('another word for what is denied', () => {
  it.each([
    'no chest pain as such, more of a pressure',
    'no chest pain, more a tightness',
    'not chest pain, just a heaviness',
  ])('tells of the chest: %s', (said) => {
    expect(heard(said, dangers).chest).toBe('yes');
  });
  it.each([
    'no chest pain, more of a pressure in my calf',
    'no chest pain, just tired',
    'no chest pain, more of an ache in the knee',
  ])('and not what is of the legs: %s', (said) => {
    expect(heard(said, dangers).chest).toBe('no');
  });
  it('tells of a foot that is no more felt as one’s own', () => {
    expect(heard("not numb, just doesn't feel like it belongs to me", dangers).nerve).toBe('tingling');
    expect(heard('feels like mine again', dangers).nerve).not.toBe('tingling');
  });
});

it('hears a pulse that cannot be found in a foot', () => {
  expect(heard("they couldn't find a pulse in my foot").cold).toBe('yes');
  expect(heard('no, no trouble finding the pulse in my foot', ['cold']).cold).toBe('no');
});
