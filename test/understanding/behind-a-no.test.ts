/** What stands behind a no: a sign that it does not deny, or an end of it. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Heard, understand } from '../../src/understanding/index.ts';

const four: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold'];
const hear = (said: string, asked: readonly FindingKey[] = four): Heard =>
  understand(said, { asked, yesMeans: 'bad' });
const allWell: Findings = { chest: 'no', darkUrine: 'no', nerve: 'none', cold: 'no' };

describe('a bare no with news behind it that nobody understood', () => {
  test.each([
    'no, used my inhaler six times this morning',
    'no, hit the floor in the queue at Aldi',
    'no, I did chuck a wobbler on the bus',
    'no, got a catheter in since Saturday',
    'no, did a Bambi on the way to the loo',
    "no but I'm sweating buckets sat here",
    'is nothing, I have lost the conscience one minute only',
  ])('answers nothing grave: %s', (said) => {
    expect(hear(said).answer).toBeUndefined();
    expect(hear(said).findings).not.toMatchObject({ chest: 'no' });
  });

  test.each([
    'no',
    'no doctor',
    'nope just tired from work',
    'no none of that, I drove home after',
    'no my mum made a cake',
    'no chest is fine, no numbness, nothing cold, I cycled to Whitby',
    'no everything is fine, I made a curry',
    "nope it's just DOMS from the weekend",
    'negative ghost rider',
  ])('unless it is plain which no it is: %s', (said) =>
    expect(hear(said).findings).toMatchObject({ chest: 'no' }),
  );
});

describe('a no that is none', () => {
  test.each([
    'no apart from yes',
    'no bar all four',
    'not unless it counts, that, yes',
    "I'd have said no an hour ago",
    'neither, well either',
    'no. Sorry, misheard, thought you said chess. Yes then.',
    "well let's see, no, no, aye, no",
    'no, until this very minute',
    'no, I get that when I walk not when I run',
    'no, that only happens at altitude and, well, in the kitchen',
    'one out of four',
  ])('is yes to some of it: %s', (said) => expect(hear(said)).toMatchObject({ findings: {}, answer: 'yes' }));

  test.each([
    'technically no',
    'three out of four no',
    'mostly no',
    'no, strictly speaking',
    'no with an asterisk',
    'as far as my wife knows, no',
    'I wish it was no',
    'no, as in not no',
    'sometimes, sometimes not, so no',
    'if I say yes will you ring an ambulance? Then no.',
    'last time I told someone that they carted me off in a van, so no',
    "I'd say no but you'd say yes",
    "let's go with no",
    'none except what I told you',
    'no comment',
  ])('settles nothing: %s', (said) => {
    expect(hear(said).findings).toEqual({});
    expect(hear(said).answer).toBeUndefined();
  });

  test.each([
    'basically no',
    'no none of the four',
    'I would say no',
    'no, as far as I know',
    'I get that question a lot, no',
    'no it only happens to old people',
  ])('and these are plain: %s', (said) =>
    expect(hear(said)).toMatchObject({ findings: allWell, answer: 'no' }),
  );

  test.each<[said: string, heard: Findings]>([
    ['three out of ten', { pain: 'mild' }],
    ['three out of four', {}],
  ])('a count of answers is no score: %s', (said, heard) => expect(hear(said).findings).toEqual(heard));
});

describe('good news that what follows takes back', () => {
  test.each<[said: string, heard: Findings]>([
    ['never fainted until Sunday', { chest: 'unsure' }],
    ['no chest pain before now', { chest: 'unsure' }],
    ["I don't faint. I did once, this morning.", { chest: 'unsure' }],
    ['never had a weak leg in my life before today', { nerve: 'unsure' }],
    ["wouldn't call it pain in my chest, more a heaviness", { chest: 'yes' }],
    ['not cola, more your Irn Bru', { darkUrine: 'unsure' }],
    ["breathing's fine with the oxygen on", { chest: 'unsure' }],
    ["breathing's lovely now I'm holding the sink", { chest: 'unsure' }],
    ["it's not cold exactly, it just never warms up", { cold: 'unsure' }],
    ["it's warm, down to the ankle", { cold: 'unsure' }],
    ["feeling's fine on the top of the foot", { nerve: 'unsure' }],
  ])('is none: %s', (said, heard) => expect(hear(said).findings).toEqual(heard));

  test.each<[said: string, heard: Findings]>([
    ['no chest pain, more in my shoulder', { chest: 'no' }],
    ['no chest pain before or after the run', { chest: 'no' }],
    ['not cola, more like lemonade', { darkUrine: 'no' }],
    ['never fainted, not before or since', { chest: 'no' }],
    ["breathing's fine on the stairs", { chest: 'no' }],
    ["it's warm down to the toes", { cold: 'no' }],
    ['no dizziness this morning', { chest: 'no' }],
    ["I don't get dizzy, well I did once last year", { chest: 'no' }],
  ])('and stays where nothing does: %s', (said, heard) => expect(hear(said).findings).toEqual(heard));
});

describe('a sign behind a no', () => {
  test.each<[said: string, heard: Findings]>([
    ['nothing of the sort! I merely had to stop twice on the stairs to get my puff back', { chest: 'yes' }],
    ['nothing over and above the faints', { chest: 'yes' }],
    ["no, if you don't count the collapse", { chest: 'unsure' }],
    ["nope just a wee puff of the GTN spray and I'm grand", { chest: 'unsure' }],
    ["nope, pee's lovely, colour of a nice strong brew", { darkUrine: 'yes' }],
    ['all fine bar the foot, which has gone purple', { cold: 'yes' }],
    ['no. I feel nothing whatsoever below the shin', { nerve: 'tingling' }],
    ['no control over the old bladder since the weekend', { nerve: 'saddle' }],
  ])('is heard: %s', (said, heard) => expect(hear(said).findings).toMatchObject(heard));

  test.each(['no, I can lie flat', 'no haematuria', 'no paraesthesia', 'no both my legs keep going'])(
    'and its denial is a no: %s',
    (said) =>
      expect(hear(said).findings).not.toMatchObject({ chest: 'unsure', nerve: 'saddle', darkUrine: 'yes' }),
  );

  test.each<[said: string, asked: FindingKey, heard: Findings]>([
    ['no gallbladder since last Tuesday', 'clotRisk', { clotRisk: 'major' }],
    ['no weight through it, but no swelling', 'walking', { walking: 'unable', swelling: 'none' }],
    ['no peace from it lying down', 'restPain', { restPain: 'yes' }],
    ["no bruise, there's weight through it", 'bruise', { bruise: 'no' }],
  ])('a no belongs to the words behind it: %s', (said, asked, heard) =>
    expect(hear(said, [asked, 'pop']).findings).toMatchObject(heard),
  );
});
