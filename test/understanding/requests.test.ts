import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activityWords, otherBeings, type PlainRequest, understand } from '../../src/understanding/index.ts';
import {
  answeredRules,
  barriers,
  lastRules,
  lists,
  requestRules,
  surprisedRules,
} from '../../src/understanding/lexicon/asking.ts';
import { requestHeard, requestIn } from '../../src/understanding/requests/requests.ts';
import { wordsOf } from '../../src/understanding/words/words.ts';

const asked = (said: string) => requestIn(wordsOf(said));
/** A request as the headings of `requests.txt` name it: its kind, and which. */
const named = (said: string): string =>
  Object.values(asked(said) ?? { kind: 'none' })
    .filter(Boolean)
    .join(' ');

/** Said by itself, and weaker than whatever else is said. */
const smallTalk = new Set<string>([
  'help',
  'startOver',
  'stop',
  'wait',
  'thanks',
  'praise',
  'swearing',
  'laughter',
  'greeting',
] satisfies PlainRequest[]);

const kinds = readFileSync(new URL('requests.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [kind = '', ...sentences] = part.trimEnd().split('\n');
    return { kind, sentences };
  });

/** With these nobody tells anything, once the answer is given: they bargain for a little of the run, or wonder at it. */
const afterAnAnswer: Readonly<
  Record<(typeof lastRules | typeof surprisedRules | typeof answeredRules)[number][0], readonly string[]>
> = {
  check: [
    'so i get to keep the full six miles',
    'a gentle mile just to keep my streak',
    'so maybe twenty minutes in place of forty',
    'what about just a shuffle round the block',
    'my intervals will have to go then',
  ],
  why: ["isn't everybody like that the day after", "so it's just my age then", 'why only half'],
  anotherTip: ['what else you got', 'any other pearls', 'is there anything i should do for it'],
  crossTraining: ['so the bike i can take today', 'how do i stay fit till then', 'at least walking'],
  seeSomeone: ['what do i tell the doctor', 'what shall i say to the physio when i go'],
  raceDay: [
    "it's a marathon will i still make it",
    'am i still out for the final',
    'what about county cross country in december',
    'is my half in january still on',
  ],
  areYouSure: [
    'so no parkrun then',
    'no running at all',
    'so no run for me',
    "but i've already run twice this week five and six k and felt nothing at all",
    "no but i've run on it all week with no bother",
    'but i only do three k and never have trouble',
    'yeah but i did ten k on tuesday without anything',
  ],
  noted: [
    'got it',
    'righto',
    'understood',
    "fine i'll see a doctor",
    "right i'll ring them",
    'rest day it is',
  ],
  unknownQuestion: ['could it be low iron', 'does strapping help', 'and when can i do speed work again'],
  underCare: ['my physio gave me this plan', "i've already seen a doctor", 'my midwife cleared me for it'],
};

describe('what is asked for', () => {
  it.each(kinds)('$kind', ({ kind, sentences }) => {
    expect(sentences.filter((said) => named(said) !== kind)).toEqual([]);
  });

  it.each(Object.entries(afterAnAnswer))('%s, after an answer', (kind, sentences) => {
    const heard = (said: string) => understand(said, { yesMeans: 'good' }).request?.kind;
    expect(sentences.filter((said) => heard(said) !== kind)).toEqual([]);
  });

  it.each([
    'not even three slow ones on grass',
    'even with twelve of hills i only ever do six or eight on the flat',
    'can i do three instead',
    'what about just four miles',
    'could i push it to ten',
    'should i cut it down to three',
    'is a flat six okay',
  ])('%s: bargains for a run of a length, after an answer', (said) => {
    expect(understand(said, { yesMeans: 'good' }).request).toEqual({ kind: 'check', ofLength: true });
  });

  it.each(['should i run', 'can i do two', 'can i take two tablets', 'can i do three stretches'])(
    '%s: bargains for no length',
    (said) => {
      expect(understand(said, { yesMeans: 'good' }).request).not.toHaveProperty('ofLength');
    },
  );

  it.each([
    'but no thanks',
    "but i don't want one",
    "no but i'm fine",
    "no but i've done my stretches",
    "but it's fine i'll skip the stretch",
  ])('%s: refuses an offer, and argues with no answer', (said) => {
    const { answer, request } = understand(said, { yesMeans: 'good' });
    expect([answer, request]).toEqual(['no', undefined]);
  });

  it.each(['who told you pain at rest', "who told you i'm limping", 'who said it was swollen'])(
    '%s: disputes what was heard',
    (said) => {
      expect(understand(said, { yesMeans: 'good' })).toMatchObject({ corrects: true });
    },
  );

  it.each(['who told you that', "who said that i can't run with it", 'says who'])(
    '%s: disputes nothing that was heard',
    (said) => {
      expect(understand(said, { yesMeans: 'good' }).corrects).toBeUndefined();
    },
  );

  it('is nothing we know of before an answer, when a question is about none of these', () => {
    expect(asked('could it be low iron')).toBeUndefined();
    expect(understand('could it be low iron').request).toBeUndefined();
  });

  it('has sentences for every kind, every activity and every being', () => {
    const headings = new Set(kinds.map(({ kind }) => kind));
    const all = [
      ...requestRules.map(([kind]) => kind).filter((kind) => !otherBeings.some((who) => who === kind)),
      'urgentElsewhere',
      ...activityWords.map((activity) => `crossTraining ${activity}`),
      ...otherBeings.map((who) => `aboutSomebody ${who}`),
    ];
    expect(all.filter((kind) => !headings.has(kind))).toEqual([]);
  });

  it('is told by lists that there are', () => {
    const known = new Set([...Object.keys(lists), 'activity']);
    const used = [
      ...[...requestRules, ...lastRules, ...surprisedRules, ...answeredRules].flatMap(
        ([, , ...words]) => words,
      ),
      ...Object.values(barriers),
    ];
    expect(used.filter((list) => !known.has(list))).toEqual([]);
    // The machine itself asks for these.
    const others = [...known].filter((list) => !used.includes(list));
    expect(others.toSorted()).toEqual(['askFirst', 'askNear', 'body', 'idle', 'over and done']);
  });

  // Some things are only asked alone ("stop", "heat or ice"), and weather is no matter once something hurts.
  it.each([
    ['fillers and politeness', (said: string) => `um ${said} please mate`, 0.98],
    ['a complaint before it', (said: string) => `my left calf is a bit sore since sunday ${said}`, 0.88],
    ['a complaint behind it', (said: string) => `${said} my left calf is a bit sore since sunday`, 0.9],
    ['an answer before it', (said: string) => `no none of that ${said}`, 0.88],
  ])('is the same with %s', (_, change, share) => {
    const plain = kinds.filter(({ kind }) => !smallTalk.has(kind)).flatMap(({ sentences }) => sentences);
    const same = plain.filter((said) => named(change(said)) === named(said));
    expect(same.length / plain.length).toBeGreaterThan(share);
  });

  it('points at the words that ask, and not at what is told', () => {
    const heard = requestHeard(wordsOf('my calf is hot can i put ice on it'));
    expect(heard).toEqual({ request: { kind: 'heatOrIce' }, words: [4, 8] });
  });

  it('takes along the place that is to be stretched', () => {
    const heard = requestIn(wordsOf('how do i stretch my calf'), { siteIn: () => 'calf' });
    expect(heard).toEqual({ kind: 'stretching', site: 'calf' });
  });

  it.each(['', '   ', '🏃'.repeat(3000), 'a'.repeat(1_000_000), 'can i '.repeat(50_000), '明天可以跑步吗'])(
    'bears whatever is said',
    (said) => {
      expect(() => asked(said)).not.toThrow();
    },
  );
});
