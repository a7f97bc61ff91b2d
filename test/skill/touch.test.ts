/** Touches on the screen: they lead where words lead, and what cannot be read changes nothing. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { due, type State } from '../../src/conversation/index.ts';
import { signs } from '../../src/knowledge/signs.ts';
import { recall } from '../../src/skill/memory.ts';
import {
  allowsRun,
  assess,
  bestOf,
  type Findings,
  findingsFrom,
  isScaleKey,
  rankOf,
  severityOf,
} from '../../src/triage/index.ts';
import { envelope, handler, intent, launch, matched, plain, skillId, speechOf } from '../support/lambda.ts';
import { openPoints } from '../support/points.ts';
import { problemsOf } from '../support/response.ts';
import { documentIn, onScreen, touch, touchesOf } from '../support/touches.ts';
import { levelHeard } from '../support/verdict.ts';

beforeAll(() => {
  process.env.ALEXA_SKILL_ID = skillId;
});

type Sent = readonly unknown[];

const stateAfter = ({ sessionAttributes }: ResponseEnvelope) => recall(sessionAttributes);
const press = (sent: unknown, attributes?: unknown) => handler(onScreen(touch(sent), attributes));
const say = (request: object, attributes?: unknown) => handler(onScreen(request, attributes));

const severityAt = ({ findings }: State) => severityOf(assess(findings).level);

/** What is heard, seen and remembered. */
const outcome = (response: ResponseEnvelope) => ({
  speech: speechOf(response),
  screen: JSON.stringify(documentIn(response)),
  state: response.sessionAttributes,
  ends: response.response.shouldEndSession,
});

const answered = (id: string) => intent('ShouldIRunIntent', { answer: matched('answer', id) });
const slotOf: Readonly<Record<string, string>> = {
  walking: 'walking',
  swelling: 'swelling',
  quality: 'feel',
  side: 'side',
  trend: 'trend',
};
const followUps: Readonly<Record<string, string>> = {
  stretching: 'StretchIntent',
  crossTraining: 'CrossTrainIntent',
  why: 'WhyIntent',
  whatWouldChange: 'WhatWouldChangeIntent',
  sources: 'SourcesIntent',
  anotherTip: 'AnotherTipIntent',
  stop: 'AMAZON.StopIntent',
};

/** The same in spoken words, as Alexa would understand them. */
function spoken([, kind, id, first, second, ...more]: Sent): object {
  switch (kind) {
    case 'answer':
      return first === 'unsure'
        ? answered('unsure')
        : intent(first === 'yes' ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent');
    case 'number':
      return intent('ShouldIRunIntent', { severity: plain('severity', String(first)) });
    case 'site':
      return intent('ShouldIRunIntent', { location: matched('location', String(first)) });
    case 'tell':
      return intent('ShouldIRunIntent', {
        ...slotFor(String(first), String(second)),
        ...(more.length > 0 ? slotFor(String(more[0]), String(more[1])) : {}),
      });
    default:
      return first === undefined
        ? intent(followUps[String(id)] ?? '')
        : intent('CrossTrainIntent', { activity: matched('activity', String(first)) });
  }
}

const lasting: Readonly<Record<string, string>> = {
  '0-3': 'P2D',
  '4-7': 'P5D',
  '8-14': 'P10D',
  '15+': 'P3W',
};

function slotFor(key: string, value: string): Readonly<Record<string, unknown>> {
  const slot = slotOf[key];
  if (slot) return { [slot]: matched(slot, value) };
  if (key === 'days') return { duration: plain('duration', lasting[value] ?? '') };
  if (key === 'pain') return { location: matched('location', 'none') };
  const name = key === 'pinpoint' ? 'otherSign' : 'sign';
  return { [name]: matched(name, value === 'yes' ? key : `${key}:${value}`) };
}

/** Points at one of several things. Saying it settles the others; pointing leaves them to be pointed at next. */
const points = ([, kind, id]: Sent) =>
  kind === 'tell' && !['where', 'pain', 'side', 'days'].includes(String(id));

/** Was it pointed at already? Then nothing is said that was not said before. */
const isOldNews = ([, , , key = '', value]: Sent, attributes: unknown) =>
  Object.entries(recall(attributes).findings).some(([known, worst]) => known === key && worst === value);

/** Chooses a way through a conversation: at each turn one of the things on the screen, often the least worrying. */
const ways = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('calm' as const) },
    { weight: 1, arbitrary: fc.nat({ max: 9999 }) },
  ),
  { minLength: 1, maxLength: 14 },
);

const calm: readonly RegExp[] = [
  /site where quad/,
  /number pain 2/,
  /side both/,
  /days 0-3( trend improving)?$/,
  /answer walking yes/,
  /answer \w+ no/,
];

const calmest = (targets: readonly Sent[]): Sent | undefined =>
  calm.flatMap((words) => targets.filter((sent) => words.test(sent.join(' '))))[0] ?? targets[0];

type Turn = { readonly before: unknown; readonly sent: Sent; readonly after: ResponseEnvelope };

/** Every turn of a conversation held by touch alone, with what was touched. */
async function walk(choices: readonly (number | 'calm')[]): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  let last = await say(launch);
  for (const choice of choices) {
    const targets = touchesOf(documentIn(last));
    const sent = choice === 'calm' ? calmest(targets) : targets[choice % targets.length];
    if (sent === undefined || last.response.shouldEndSession) break;
    const before = last.sessionAttributes;
    last = await press(sent, before);
    turns.push({ before, sent, after: last });
  }
  return turns;
}

/** The turns of many such conversations. */
let turns: readonly Turn[] = [];
beforeAll(async () => {
  turns = (await Promise.all(fc.sample(ways, 120).map(walk))).flat();
});

describe('touching equals saying', () => {
  test('every target of a screen leads to the same words, screen and memory as the words on it', async () => {
    const plainly = turns.filter(({ sent }) => !points(sent) && sent[2] !== 'check');
    for (const { before, sent, after } of plainly) {
      expect(outcome(after), sent.join(' ')).toEqual(outcome(await say(spoken(sent), before)));
    }
    const kinds = new Set(plainly.map(({ sent }) => sent[1]));
    expect(kinds).toEqual(new Set(['answer', 'number', 'site', 'tell', 'ask']));
  });

  test('pointing at one of several things tells it and nothing else, and clears nobody sooner', async () => {
    const pointed = turns.filter(
      ({ sent, before, after }) =>
        points(sent) && !isOldNews(sent, before) && !after.response.shouldEndSession,
    );
    expect(pointed.length).toBeGreaterThan(5);
    for (const { before, sent, after } of pointed) {
      const [, , , key = '', value] = sent.map(String);
      const known = recall(before).findings;
      expect(stateAfter(after).findings).toEqual(
        isScaleKey(key) && rankOf(key, value ?? '') > rankOf(key, known[key] ?? bestOf(key))
          ? { ...known, [key]: value }
          : known,
      );
      const said = stateAfter(await say(spoken(sent), before));
      expect(severityAt(stateAfter(after))).toBeGreaterThanOrEqual(severityAt(said));
    }
  });

  test('"check my legs" asks what is due, and "my answer" gives the answer once more', async () => {
    const shoes = await say(intent('ShoesIntent'));
    const check = await press(['leg-check', 'ask', 'check'], shoes.sessionAttributes);
    expect(stateAfter(check).asking).toBe('where');
    const why = openPoints.find(({ name }) => name === 'offering more after a follow-up')?.attributes;
    const again = await press(['leg-check', 'ask', 'check'], why);
    expect(speechOf(again)).toMatch(/An easy run is fine/);
  });
});

test('a touched sign is remembered as bad as it was told', () => {
  const told = turns.filter(({ sent, after }) => sent[1] === 'tell' && !after.response.shouldEndSession);
  expect(told.length).toBeGreaterThan(20);
  for (const { sent, after } of told) {
    const [, , , key = '', value = ''] = sent.map(String);
    if (!isScaleKey(key)) throw new Error(`no finding: ${key}`);
    expect(rankOf(key, stateAfter(after).findings[key] ?? '')).toBeGreaterThanOrEqual(rankOf(key, value));
  }
});

test('a run is never the end of touches that do not support it', () => {
  const runs = turns.filter(({ after }) => /easy run is fine|run as planned/i.test(speechOf(after)));
  expect(runs.length).toBeGreaterThan(5);
  for (const { after } of runs) {
    const state = stateAfter(after);
    expect(state.decided).toBe(true);
    expect(allowsRun(assess(state.findings).level)).toBe(true);
    expect(due(state)).toBeUndefined();
  }
});

describe('pointing at one thing after another', () => {
  type Order = (mine: readonly Sent[]) => readonly Sent[];
  const signIn = (sent: Sent) => sent.slice(3).join(':');

  /** A runner points at every sign of theirs that is shown, in some order, and says that this is all. */
  async function pointAtAll(own: readonly string[], order: Order) {
    const shown = new Set<string>();
    const touched = new Set<string>();
    let last = await say(launch);
    while (!last.response.shouldEndSession && !stateAfter(last).decided && touched.size < 20) {
      const targets = touchesOf(documentIn(last));
      const mine = targets.filter((sent) => points(sent) && own.includes(signIn(sent)));
      for (const sent of mine) shown.add(signIn(sent));
      const next = order(mine).find((sent) => !touched.has(signIn(sent)));
      if (next) touched.add(signIn(next));
      last = await press(next ?? calmest(targets), last.sessionAttributes);
    }
    return { shown: [...shown], heard: levelHeard(speechOf(last)) };
  }

  const worstOfAll = (told: readonly string[]): Findings => {
    const worst: Record<string, string> = {};
    for (const [key = '', value = ''] of told.map((sign) => sign.split(':'))) {
      if (isScaleKey(key) && rankOf(key, value) >= rankOf(key, worst[key] ?? bestOf(key))) worst[key] = value;
    }
    return findingsFrom(worst);
  };
  const plainly: Findings = { sites: ['quad'], pain: 'mild', side: 'both', days: '0-3' };

  test('in whatever order, the answer is as cautious as all that was shown and is so', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (own, backwards) => {
          const { shown, heard } = await pointAtAll(own, (mine) => (backwards ? mine.toReversed() : mine));
          if (shown.length > 1) several += 1;
          const truth = assess({ ...plainly, ...worstOfAll(shown) });
          expect(severityOf(heard ?? 'runAsPlanned'), own.join(', ')).toBeGreaterThanOrEqual(
            severityOf(truth.level),
          );
        },
      ),
      { numRuns: 150 },
    );
    expect(several).toBeGreaterThan(30);
  });

  test.each<[string, readonly string[], string]>([
    ['a numb leg, then a weak one', ['nerve:tingling', 'nerve:weak'], 'urgentCare'],
    ['numbness in both legs, then between them', ['nerve:bothLegs', 'nerve:saddle'], 'emergency'],
    [
      'a joint that gives way, then one that locks',
      ['jointTrouble:givesWay', 'jointTrouble:locked'],
      'urgentCare',
    ],
    ['a hindered day, then a joint that locks', ['dailyLife:yes', 'jointTrouble:locked'], 'urgentCare'],
  ])('%s: the graver counts, whichever comes first', async (_, own, level) => {
    for (const order of [own, own.toReversed()]) {
      const { heard } = await pointAtAll(own, (mine) =>
        mine.toSorted((one, other) => order.indexOf(signIn(one)) - order.indexOf(signIn(other))),
      );
      expect(heard).toBe(level);
    }
  });

  test('the question stays, what was pointed at is marked, and "nothing else" settles the rest', async () => {
    let last = await say(
      intent('ShouldIRunIntent', { location: matched('location', 'quad'), severity: plain('severity', '2') }),
    );
    last = await press(['leg-check', 'answer', 'sweep', 'no'], last.sessionAttributes);
    last = await press(['leg-check', 'tell', 'skin', 'swelling', 'slight'], last.sessionAttributes);
    expect(speechOf(last)).toMatch(/^Any.* say no\.$/);
    expect(JSON.stringify(documentIn(last))).toMatch(/Slightly swollen: yes/);
    expect(touchesOf(documentIn(last))).toContainEqual(['leg-check', 'tell', 'skin', 'swelling', 'clear']);
    last = await press(['leg-check', 'tell', 'skin', 'swelling', 'slight'], last.sessionAttributes);
    expect(stateAfter(last)).toMatchObject({ asking: 'skin', misses: 0 });
    last = await press(['leg-check', 'answer', 'skin', 'no'], last.sessionAttributes);
    expect(stateAfter(last)).toMatchObject({
      findings: { swelling: 'slight', heat: 'no', bruise: 'no', fever: 'no' },
    });
    expect(stateAfter(last).pointing).toBeUndefined();
  });
});

const malformed: Readonly<Record<string, unknown>> = {
  'no arguments': undefined,
  'arguments that are no list': 'leg-check',
  'an empty list': [],
  'a stranger’s mark': ['other', 'answer', 'sweep', 'no'],
  'an unknown act': ['leg-check', 'erase', 'sweep', 'no'],
  'an unknown question': ['leg-check', 'answer', 'soup', 'no'],
  'an unknown answer': ['leg-check', 'answer', 'sweep', 'maybe'],
  'an unknown sign': ['leg-check', 'tell', 'sweep', 'soup', 'yes'],
  'an unknown value': ['leg-check', 'tell', 'sweep', 'chest', 'soup'],
  'half a pair': ['leg-check', 'tell', 'days', 'days', '0-3', 'trend'],
  'a good pair and a bad one': ['leg-check', 'tell', 'days', 'days', '0-3', 'trend', 'soup'],
  'the name of a method': ['leg-check', 'tell', 'sweep', 'constructor', 'yes'],
  'a place as a sign': ['leg-check', 'tell', 'where', 'sites', 'calf'],
  'a number beyond ten': ['leg-check', 'number', 'pain', 11],
  'a number below zero': ['leg-check', 'number', 'pain', -1],
  'half a number': ['leg-check', 'number', 'pain', 2.5],
  'a number in words': ['leg-check', 'number', 'pain', '2'],
  'an unknown place': ['leg-check', 'site', 'where', 'elbow'],
  'an unknown wish': ['leg-check', 'ask', 'run'],
  'one word too many': ['leg-check', 'answer', 'sweep', 'no', 'no'],
};

/** All that may not be changed by a touch that means nothing here. */
const kept = ({ sessionAttributes }: Pick<ResponseEnvelope, 'sessionAttributes'>) => {
  const { findings, asking, which, misses, decided, vaguePain } = recall(sessionAttributes);
  return {
    findings,
    asking,
    which: which ?? false,
    misses: decided ? 0 : misses,
    decided: decided ?? false,
    vaguePain,
  };
};

describe.each(openPoints.map(({ name, attributes }) => [name, attributes] as const))(
  'while %s',
  (_, attributes) => {
    const unchanged = async (sent: unknown, token?: unknown) => {
      const response = await handler(onScreen(touch(sent, token), attributes));
      expect(problemsOf(response)).toEqual([]);
      expect(response.response.shouldEndSession).toBe(false);
      expect(kept(response)).toEqual(kept({ sessionAttributes: attributes }));
    };

    test.each(Object.entries(malformed))(
      'a touch with %s changes nothing but the words',
      async (_name, sent) => {
        await unchanged(sent);
      },
    );

    test('a touch on a screen that is not ours changes nothing but the words', async () => {
      for (const token of [undefined, null, '', 'other', 7, {}]) {
        await unchanged(['leg-check', 'answer', recall(attributes).asking ?? 'sweep', 'no'], token ?? null);
      }
    });

    test('an answer to a question that is no longer asked changes nothing but the words', async () => {
      const stale = ['where', 'pain', 'sweep', 'skin', 'walking', 'side', 'days', 'clot', 'onset'].filter(
        (id) => id !== recall(attributes).asking,
      );
      for (const id of stale)
        for (const said of ['yes', 'no', 'unsure']) await unchanged(['leg-check', 'answer', id, said]);
      if (recall(attributes).asking !== 'pain') await unchanged(['leg-check', 'number', 'pain', 0]);
    });

    test('a sign, a place or a worse pain on a screen that is out of date still counts, and takes nothing back', async () => {
      const { asking } = recall(attributes);
      const late: readonly (readonly [Sent, Findings])[] = [
        [['leg-check', 'tell', 'sweep', 'chest', 'yes'], { chest: 'yes' }],
        [['leg-check', 'tell', 'skin', 'swelling', 'clear'], { swelling: 'clear' }],
        [['leg-check', 'site', 'where', 'heel'], { sites: ['heel'] }],
        [['leg-check', 'number', 'pain', 9], { pain: 'extreme' }],
      ];
      for (const [sent, news] of late.filter(([[, , id]]) => id !== asking)) {
        const response = await press(sent, attributes);
        if (response.response.shouldEndSession) expect(levelHeard(speechOf(response))).toBeDefined();
        else expect(stateAfter(response).findings).toMatchObject(news.sites ? {} : news);
        if (news.sites) expect(stateAfter(response).findings.sites).toContain('heel');
      }
    });
  },
);

test('a touch of any form whatever gets an answer and clears nobody', async () => {
  const word = fc.constantFrom(
    'leg-check',
    'answer',
    'tell',
    'site',
    'number',
    'ask',
    'sweep',
    'where',
    'no',
    'yes',
    'pain',
    'none',
    0,
  );
  const anything = fc.oneof(fc.anything(), fc.array(word, { maxLength: 7 }));
  await fc.assert(
    fc.asyncProperty(
      anything,
      fc.option(fc.constantFrom(...openPoints.slice(0, 10))),
      async (sent, point) => {
        const response = await press(sent, point?.attributes);
        expect(problemsOf(response)).toEqual([]);
        expect(speechOf(response)).not.toBe('');
        const { decided, findings } = stateAfter(response);
        if (decided && allowsRun(assess(findings).level)) expect(due(stateAfter(response))).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

describe('after the session has ended, with the screen still there', () => {
  test.each([
    ['answer', 'walking', 'yes'],
    ['tell', 'where', 'pain', 'none'],
    ['number', 'pain', 0],
    ['soup'],
  ])('a touch on %s %s begins afresh and takes nothing for granted', async (...rest) => {
    const response = await press(['leg-check', ...rest]);
    expect(stateAfter(response)).toMatchObject({ findings: {}, asking: 'where', misses: 0 });
    expect(speechOf(response)).toMatch(/not a doctor.*Where does it hurt/);
  });

  test('a sign that is touched then is heard, and a place', async () => {
    expect(speechOf(await press(['leg-check', 'tell', 'sweep', 'chest', 'yes']))).toMatch(
      /Call nine one one/,
    );
    const knee = await press(['leg-check', 'site', 'where', 'knee']);
    expect(stateAfter(knee)).toMatchObject({ findings: { sites: ['knee'] }, asking: 'pain' });
  });

  test('a follow-up is answered without an answer to build on', async () => {
    expect(speechOf(await press(['leg-check', 'ask', 'why']))).toMatch(/haven't given you an answer yet/);
    expect(speechOf(await press(['leg-check', 'ask', 'stop']))).toMatch(/Bye\.$/);
  });
});

describe('screens and cards', () => {
  const shape = z.object({ type: z.literal('APL'), mainTemplate: z.unknown() });
  const cardOf = ({ response }: ResponseEnvelope) => response.card;

  test('a screen is sent with every answer where there is one to show it on, and no card', async () => {
    for (const { attributes } of openPoints) {
      for (const name of ['AMAZON.NoIntent', 'AMAZON.HelpIntent', 'StretchIntent', 'AMAZON.StopIntent']) {
        const response = await say(intent(name), attributes);
        expect(shape.safeParse(documentIn(response)).success).toBe(true);
        expect(cardOf(response)).toBeUndefined();
      }
    }
  });

  test('without a screen nothing is sent to show, however the device puts it', async () => {
    const devices = [
      undefined,
      null,
      {},
      { supportedInterfaces: null },
      { supportedInterfaces: { AudioPlayer: {} } },
      { supportedInterfaces: { 'Alexa.Presentation.APL': null } },
      'd',
    ];
    for (const device of devices) {
      const event = envelope(launch);
      const { application, user } = event.context.System;
      const response = await handler({
        ...event,
        context: { System: { application, user, apiEndpoint: '', device } },
      });
      expect(speechOf(response)).toMatch(/Where does it hurt/);
      expect(documentIn(response)).toBeUndefined();
    }
  });

  test('the card goes with a verdict alone, says the same whatever the verdict, and names no level', async () => {
    const cards = new Set<string>();
    let verdicts = 0;
    for (const { attributes } of openPoints) {
      for (const said of ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.RepeatIntent']) {
        const response = await handler(envelope(intent(said), attributes));
        const isVerdict = /Call nine|Don't run|off running|Skip the run|easy run is fine|run as planned/.test(
          speechOf(response),
        );
        if (isVerdict) verdicts++;
        expect(cardOf(response) !== undefined, speechOf(response)).toBe(isVerdict);
        if (cardOf(response)) cards.add(JSON.stringify(cardOf(response)));
      }
    }
    expect(verdicts).toBeGreaterThan(5);
    expect(cards.size).toBe(1);
    expect([...cards].join()).toMatch(/not a doctor.*call 911/s);
  });
});
