/** Dangers of nerve, urine and limb in words that nobody expects, often behind a "no": and the same words that mean none. */
import { describe, expect, test } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

type Told = [said: string, values: readonly unknown[], asked?: readonly FindingKey[]];

const heardOf = (key: FindingKey, said: string, asked: readonly FindingKey[] = []): unknown =>
  understand(said, asked.length === 0 ? {} : { asked, yesMeans: 'bad' }).findings[key];

const sweep: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve'];
const limb: readonly FindingKey[] = ['cold', 'rockHard', 'deformity', 'nerve'];

describe('a nerve, the bladder or the seat', () => {
  test.each<Told>([
    ['no, I can feel everything apart from between my legs', ['saddle'], sweep],
    ['no, just not had any sensation down below for sex', ['saddle'], sweep],
    ["no, haven't felt myself go", ['saddle'], sweep],
    ['no, an accident in bed last night is all', ['saddle'], sweep],
    ["no, but I've been struggling to get started when I pee since yesterday", ['saddle'], sweep],
    ["no but I've gone from going ten times a day to not at all", ['saddle', 'unsure'], sweep],
    ['no, been holding on and nothing comes', ['saddle', 'unsure'], sweep],
    ["no problem peeing, I can't stop", ['saddle', 'unsure'], sweep],
    [
      "no nothing of the sort, I just haven't been for a wee since yesterday morning",
      ['saddle', 'unsure'],
      sweep,
    ],
    ["no. my legs won't hold me but that's DOMS for you", ['saddle', 'weak'], sweep],
    ["can't say I have, bar going weak as a kitten in both legs", ['saddle', 'unsure', 'weak'], sweep],
    ["no, nothing. just can't pull my foot up", ['weak'], limb],
    ['fine bar the heel flopping about', ['weak', 'unsure'], limb],
    ['no weakness, I just trip over my own toes all day', ['weak'], sweep],
    ["nope, foot's gone walkabout, catches on the carpet", ['weak'], sweep],
    ["no I only lose my balance because the foot's lazy", ['weak', 'unsure'], sweep],
    ['no, the leg keeps disappearing on me', ['weak', 'unsure'], sweep],
    ["nothing to worry about I'm sure, my left leg went to jelly and won't go up the step", ['weak'], sweep],
    ["no. it's as if I've been to the dentist, in my foot", ['tingling'], sweep],
    ["no numbness, it's more that it feels like it belongs to somebody else", ['tingling'], sweep],
    ['no pins, no needles, just nothing there at all', ['tingling'], sweep],
    [
      "no, but there's a big patch on my thigh that feels like it's wrapped in clingfilm",
      ['tingling'],
      sweep,
    ],
    ["nay, only the leg's a bit sleepy", ['tingling', 'unsure'], sweep],
    ['no but I burnt my foot on the bath and never noticed', ['tingling'], sweep],
    ['no, I have to look to see where my foot is', ['tingling', 'unsure'], sweep],
    ['nope, just electric shocks down to the ankle', ['unsure', 'tingling'], sweep],
    ["no, the calf's a brick and the foot's gone fuzzy", ['tingling'], limb],
    ['no, but sneezing sends lightning down both legs', ['bothLegs', 'unsure'], sweep],
    ['hardly any feeling but no other problems', ['tingling'], limb],
    ["none, but my leg's fizzing like lemonade", ['tingling'], sweep],
    ["all fine, apart from the foot which I can't really move up", ['weak'], sweep],
    ["Nope! Only thing is I need the loo and can't go", ['saddle'], ['chest', 'nerve']],
    ["well the left one's still a bit dead", ['tingling'], ['pop', 'injury']],
    ["haven't been able to have a wee since this morning and my lower back is killing me", ['saddle']],
    ["can't tell when my bladder's full any more, hamstrings tight", ['saddle']],
    ["I don't know I've peed till I hear it, back sore", ['saddle']],
    ["can't tell if the loo paper's touched me, back ache", ['saddle']],
    ['the bits between my legs are dead to the touch, calves a bit sore', ['saddle']],
    ["tackle's gone numb since the bike, hamstrings tight", ['saddle']],
    ["fanny's numb, back sore", ['saddle']],
    ['sex has gone numb if you know what I mean, and my back is sore', ['saddle']],
    ["no pain whatsoever, just can't bend the foot up, been like that since I crossed my legs", ['weak']],
    ['leg feels like it belongs to somebody else', ['tingling', 'weak']],
    ['electric shocks in both legs when I cough', ['bothLegs', 'unsure']],
    ["legs are fine, it's only that I fall over when I close my eyes", ['bothLegs', 'unsure']],
  ])('%s', (said, values, asked) => {
    expect(values).toContain(heardOf('nerve', said, asked));
  });

  test.each<Told>([
    ['no, I can feel everything', ['tingling', 'weak', 'saddle', 'unsure'], sweep],
    ["legs sore and I couldn't get started this morning", ['saddle', 'unsure']],
    ["I wanted to go for a run but I can't go", ['saddle']],
    ["quads sore, trying to decide whether to go and I can't", ['saddle']],
    ["I can't stop eating and my calf is sore", ['saddle', 'unsure']],
    ['I had a car accident last year and my knee is sore', ['saddle', 'unsure']],
    ['my mum had an accident in bed, my calf hurts', ['saddle']],
    ['I tripped over my own feet and my ankle hurts', ['weak']],
    ["I can't pull up my socks without my back hurting", ['weak']],
    ['feeling lazy today, legs a bit sore', ['weak', 'unsure']],
    ['my dog catches on the carpet, calf sore', ['weak']],
    ["I don't trip over my own feet, calf sore", ['weak']],
    ["I've got a dead leg from a knee in the thigh", ['unsure', 'tingling']],
    ["I'm a bit sleepy and my legs are sore", ['unsure', 'tingling']],
    ["I can't hold my breath, calf sore", ['weak']],
    ["the physio said she'd support me, calf sore", ['weak', 'saddle']],
    ['my memory of the race is fuzzy, quads sore', ['tingling']],
    ['I have to look where I put my feet on the trail, ankle sore', ['tingling']],
    ['pins and needles in my foot, sore glutes', ['saddle']],
    ['balls of my feet are numb', ['saddle']],
    ["I haven't been able to go for a run since the race", ['unsure', 'saddle']],
    ["couldn't take a slash and burn approach, calf sore", ['saddle']],
    ["no, I'm peeing loads, can't stop drinking", ['saddle', 'unsure'], sweep],
  ])('none: %s', (said, values, asked) => {
    expect(values).not.toContain(heardOf('nerve', said, asked));
  });
});

describe('urine that is dark, or that does not come', () => {
  test.each<Told>([
    ['no just a bit of a pinkish tinge', ['unsure', 'yes'], sweep],
    ['no, my wee smells odd and is like the inside of a teapot', ['yes'], sweep],
    ["water's gone dark as treacle, thighs ache", ['yes']],
    ["I've not peed for twenty four hours since the ultra, quads like rocks", ['unsure']],
    ['quads wrecked, it looked like somebody had poured Guinness in the bowl', ['yes']],
    ["nope, my pee's not dark, it's pink", ['yes', 'unsure'], sweep],
  ])('%s', (said, values, asked) => {
    expect(values).toContain(heardOf('darkUrine', said, asked));
  });

  test.each<Told>([
    ['I drank dark tea and my calf is sore', ['yes']],
    ['the water was brown in the river we ran through, quads sore', ['yes']],
    ['my skin has a red tinge, calf sore', ['yes', 'unsure']],
    ["I haven't been to the gym since the race, quads sore", ['yes', 'unsure']],
    ["none, but my leg's fizzing like lemonade", ['unsure', 'yes'], sweep],
    ["water's dark in the pool", ['yes']],
  ])('none: %s', (said, values, asked) => {
    expect(values).not.toContain(heardOf('darkUrine', said, asked));
  });
});

describe('a limb without blood', () => {
  test.each<Told>([
    ["no. can't find a pulse in it, but it's never been easy to find", ['yes'], limb],
    ['no pulse trouble, just no pulse', ['yes'], limb],
    ["no, only the nail beds don't come back when I press", ['yes', 'unsure'], limb],
    ['no, it was blue earlier but I rubbed it', ['unsure', 'yes'], limb],
    ["it's warm enough on top, the toes are frozen solid and won't pink up", ['yes'], limb],
    ["it's only my toes that are black", ['yes', 'unsure'], limb],
    ["no, it's a normal colour, well a bit on the purple side at the toes", ['yes', 'unsure'], limb],
    ["it's warm, ish, not as warm as the other", ['yes', 'unsure'], ['cold']],
    ["I've got a dead leg, and I mean dead, it's cold as a corpse", ['yes']],
    ["my foot's gone the colour of candle wax", ['yes']],
    ["toes feel like they're in a freezer, socks on and all, left only", ['yes']],
  ])('%s', (said, values, asked) => {
    expect(values).toContain(heardOf('cold', said, asked));
  });

  test.each<Told>([
    ['it was cold this morning and my calf is sore', ['yes', 'unsure']],
    ["it's freezing outside, like being in a freezer, calf sore", ['yes', 'unsure']],
    ['my toenail is black, calf sore', ['yes', 'unsure']],
    ['my foot is purple where I sprained it', ['yes']],
  ])('none: %s', (said, values, asked) => {
    expect(values).not.toContain(heardOf('cold', said, asked));
  });
});

describe('a limb out of shape', () => {
  test.each<Told>([
    ["it's fine, it only looks like a banana from the side", ['yes'], limb],
    ['nope just a dent above the knee you could put an egg in', ['yes', 'unsure'], limb],
    ["no. it's pointing a little to the left but I always had funny feet", ['yes', 'unsure'], limb],
    ["not out of place, broken I think, it moves where it shouldn't", ['yes'], limb],
    ["fine, apart from a bone where there isn't usually one", ['yes'], limb],
    ["no it all looks right except my ankle which doesn't", ['yes', 'unsure'], limb],
    ['no, it just points a different way to the other one', ['yes'], ['deformity']],
  ])('%s', (said, values, asked) => {
    expect(values).toContain(heardOf('deformity', said, asked));
  });

  test.each<Told>([
    ['I ate a banana and my calf is sore', ['yes', 'unsure']],
    ['one leg is shorter than the other always has been, hip sore', ['yes', 'unsure']],
    ['pain moves to the left of my knee', ['yes']],
    ["knee's sore, it never looked like a banana", ['yes', 'unsure']],
  ])('none: %s', (said, values, asked) => {
    expect(values).not.toContain(heardOf('deformity', said, asked));
  });
});

describe('a muscle that is hard', () => {
  test.each<Told>([
    ["no but the skin's stretched that tight it's shining and I'm biting a towel", ['yes', 'unsure'], limb],
    ['not hard as such, tight as a drum', ['unsure', 'yes'], limb],
    ["the pain was unbearable but now the leg's just numb and hard, feels better", ['yes', 'unsure']],
  ])('%s', (said, values, asked) => {
    expect(values).toContain(heardOf('rockHard', said, asked));
  });

  test.each<Told>([
    ['calf is tight as a drum', ['yes', 'unsure']],
    ['my tights are really tight, calf sore', ['yes', 'unsure']],
  ])('none: %s', (said, values, asked) => {
    expect(values).not.toContain(heardOf('rockHard', said, asked));
  });
});

test('a sheet that cannot be borne', () => {
  const said = "i'm not one to moan but I can't bear the sheet on my shin";
  expect(understand(said).findings).toMatchObject({ pain: 'severe', restPain: 'yes' });
  expect(heardOf('pain', 'I can have the duvet on it fine, calf sore')).not.toBe('severe');
});

test('a calf that is crook is sore, and its runner is not ill', () => {
  expect(understand("left calf's been a bit crook since Sunday").findings).toMatchObject({ sites: ['calf'] });
  expect(heardOf('illness', "left calf's been a bit crook since Sunday")).toBeUndefined();
  expect(heardOf('illness', "I've been a bit crook since Sunday, calf sore")).toBe('unwell');
});

describe('numb where one sits, and sore somewhere else', () => {
  test.each([
    'numb between my legs, sore hamstring',
    'tingling between my legs, tight calf',
    'pins and needles round my back passage, sore glutes',
    'pins and needles down below sore calf',
  ])('%s', (said) => {
    expect(heardOf('nerve', said)).toBe('saddle');
  });

  test('numb elsewhere', () => {
    expect(heardOf('nerve', 'numb foot, sore between my legs')).toBe('tingling');
    expect(heardOf('nerve', 'sore between my legs, calf is tight')).toBeUndefined();
  });
});
