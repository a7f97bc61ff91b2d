/** What is told and made light of is told: "it's swollen, no big deal", "nothing crazy, my foot is numb". */
import { expect, test } from 'vitest';
import { bestOf, type ScaleKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const told: readonly (readonly [ScaleKey, string])[] = [
  ['swelling', "it's swollen"],
  ['swelling', 'a little puffy'],
  ['heat', "it's warm"],
  ['bruise', "it's bruised"],
  ['fever', "i've got a fever"],
  ['walking', "i'm limping"],
  ['nerve', 'my foot is numb'],
  ['nerve', 'my leg is weak'],
  ['chest', 'my chest hurts'],
  ['chest', "i'm short of breath"],
  ['cold', 'my foot is cold'],
  ['darkUrine', 'my pee is dark'],
  ['restPain', 'it wakes me up'],
  ['pinpoint', 'there is one sore spot'],
  ['pop', 'i felt a pop'],
  ['injury', 'i twisted it'],
  ['jointTrouble', 'my knee locks'],
  ['dailyLife', 'stairs are hard'],
  ['fatigue', "i'm exhausted"],
  ['illness', "i've got a chesty cough"],
  ['rockHard', 'my calf is rock hard'],
];

const behind = [
  ...[
    'no biggie',
    'no big deal',
    'no drama',
    'no worries',
    'no problem',
    'no fuss',
    'no harm done',
    'no sweat',
  ],
  ...[
    'nothing serious',
    'nothing crazy',
    'nothing to worry about',
    'nothing to write home about',
    'nothing much',
  ],
  ...["nothing i can't handle", 'nothing a run will not fix', 'nothing special', 'no question', 'no reason'],
  ...[
    'not too bad',
    'not the worst',
    'not a problem',
    'not bothered',
    'never mind',
    'no idea why',
    'no worse',
  ],
  ...['but it is fine', 'but i can cope', 'i reckon', 'same as ever', 'to be honest', 'on and off'],
  ...[
    'no other symptoms',
    'the other one is fine',
    'once i stop',
    'over the weekend',
    'as far as i can tell',
  ],
];

const before = [
  ...['no big deal but', 'nothing crazy', 'nothing serious but', 'probably nothing but', 'no joke', 'no lie'],
  ...['not too bad just', 'all good except', 'well no but', 'none of that but', 'no no just', 'fine just'],
  ...['not gonna lie', 'no idea why but', 'it is silly but', 'i am not worried but'],
];

/** What it comes to as the best answer, with what was asked: the thing itself, others, or nothing. */
const lost = (key: ScaleKey, said: string): readonly string[] =>
  [[key], ['swelling', 'heat', 'bruise', 'walking'] as const, ['chest', 'nerve', 'cold'] as const, []]
    .filter((asked) => {
      const { findings } = understand(said, { asked, yesMeans: asked.length > 0 ? 'bad' : 'good' });
      return findings[key] === bestOf(key);
    })
    .map((asked) => `"${said}" to ${asked.join(', ') || 'nothing'}`);

test.each(told)('%s is never good news, whatever is said behind it: %s', (key, said) => {
  expect(behind.flatMap((light) => lost(key, `${said} ${light}`))).toEqual([]);
});

test.each(told)('%s is never good news, whatever is said before it: %s', (key, said) => {
  expect(before.flatMap((light) => lost(key, `${light} ${said}`))).toEqual([]);
});

test.each([
  ['bent no', 'deformity', 'no'],
  ['limping no mate', 'walking', 'normal'],
  ['swelling no heat no', 'swelling', 'none'],
  ["unwell no love it's only a blocked nose", 'illness', 'headCold'],
] as const)('but what is named and denied behind is none: %s', (said, key, value) => {
  expect(understand(said, { asked: [key], yesMeans: 'bad' }).findings[key]).toBe(value);
});
