import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activityWords, otherBeings, type PlainRequest, understand } from '../../src/understanding/index.ts';
import {
  answeredRules,
  barriers,
  lastRules,
  lists,
  offeredRules,
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
  Record<
    (typeof lastRules | typeof surprisedRules | typeof answeredRules | typeof offeredRules)[number][0],
    readonly string[]
  >
> = {
  check: [
    'so i get to keep the full six miles',
    'a gentle mile just to keep my streak',
    'so maybe twenty minutes in place of forty',
    'what about just a shuffle round the block',
    'my intervals will have to go then',
    "it's in january so only one more easy run this week then i'll see somebody",
    "i'll just run the relay first and then i'll see a doctor",
    "honestly it's fine can't i just do practice easy",
  ],
  why: [
    "isn't everybody like that the day after",
    "so it's just my age then",
    'why only half',
    'yeah no it is just a scrape why three days',
    'why so long though',
    'but why a physio',
  ],
  whatWouldChange: ['know what then ask away', 'what else do you want to know'],
  anotherTip: ['what else you got', 'any other pearls', 'is there anything i should do for it'],
  crossTraining: [
    'so the bike i can take today',
    'how do i stay fit till then',
    'at least walking',
    "aye go on i've got an exercise bike that don't hurt",
  ],
  howFar: ["nah no stretch so that's kinda the full seven or like five"],
  howFast: ['so tempo i should tell coach to skip no', 'so my intervals are off then'],
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
    'but i manage four miles three times a week quite happily',
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
  unknownQuestion: [
    'could it be low iron',
    'no thanks but should i believe the red score on my watch',
    'does strapping help',
    'and when can i do speed work again',
  ],
  underCare: [
    "i've already got a physio he's the one put me on the running every other day",
    'aye well he has examined it and he says i can run the day',
    'she diagnosed it and i can go up to a three',
    'does eight k fit her rule',
    "is that within my physio's limits",
    'my physio gave me this plan',
    "i've already seen a doctor",
    "no i've seen a doctor",
    'my midwife cleared me for it',
    "my doctor and physiotherapist already know it's mild arthritis and they encourage me to run",
    'but it has been looked at by both of them and i manage four miles quite happily',
    "me gp see the x ray two years back and tell me keep jogging it just crackle it don't hurt",
    'i already see a physio and she set this programme so should i not follow what she told me',
    "it's day nine of my physio's run walk plan",
    "i've had it looked at already",
    "it's already been scanned and it's just arthritis",
    "i've been told by the consultant to keep running",
    'my physio is happy with me running',
    'already showed it to doctor he said continue',
    "i'm under the physio at the hospital",
    'i go to physio twice a week',
  ],
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

  it.each([
    "it hasn't been looked at yet",
    "i haven't had it looked at",
    "i haven't seen a doctor",
    "i've never seen a physio about it",
    "i don't go to physio",
    "my mum's doctor said she should stop",
    "my mate's a physio and says it's nothing",
    'would a doctor see it today',
    "i've not got a physio",
    'my coach put me on the bench',
    'should i go to physio',
    "i'll see my doctor tomorrow",
    'do i have to have it checked',
  ])('%s: nobody has looked at it', (said) => {
    expect(understand(said, { yesMeans: 'good' }).request?.kind).not.toBe('underCare');
  });

  it.each([
    "no thanks i'll manage",
    "i'm good thanks i will be off",
    'i know why three days so no thanks',
    'no thanks my physio gave me some',
    'no ta',
  ])('%s: refuses, and asks nothing', (said) => {
    const { answer, request } = understand(said, { yesMeans: 'good' });
    expect([answer, ['stop', 'thanks', undefined].includes(request?.kind)]).toEqual(['no', true]);
  });

  it('takes no sport that does not hurt for a leg that does not', () => {
    const painOf = (said: string) => understand(said, { yesMeans: 'good' }).findings.pain;
    expect(painOf("i've got an exercise bike that don't hurt")).toBeUndefined();
    expect(painOf("it doesn't hurt on the bike")).toBeUndefined();
    expect(painOf("walking doesn't hurt")).toBe('none');
    expect(painOf('nothing hurts i even went cycling')).toBe('none');
    expect(painOf('no pain walking cycling or swimming')).toBe('none');
  });

  it('hears no activity to do in one that was done', () => {
    const kindOf = (said: string) => understand(said).request?.kind;
    expect(kindOf('calves are tight after two hours of dancing can i still go this evening')).toBe('check');
    expect(kindOf('did yoga yesterday can i still go')).toBe('check');
    expect(kindOf('sore after dancing is cycling okay')).toBe('crossTraining');
    expect(kindOf("there's a yoga class tonight can i go")).toBe('crossTraining');
  });

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
      ...[...requestRules, ...lastRules, ...surprisedRules, ...answeredRules, ...offeredRules].flatMap(
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
