/** What is heard of an intent and its slots: words, ids, numbers and times put together, the worse counting. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heardIn, type Moment, readingOf } from '../../src/skill/intentReading.ts';
import { intents } from '../../src/skill/intents.ts';
import type { Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';
import { matched, plain, unmatched } from '../support/requests.ts';
import { share } from '../support/share.ts';

/** A Friday. */
const today = new Date('2026-11-20T00:00:00Z');
const moment: Moment = { today };
const sweep: Moment = { today, asked: ['chest', 'darkUrine', 'nerve'], yesMeans: 'bad' };

const check = (slots: Readonly<Record<string, unknown>>, when = moment) =>
  heardIn({ name: 'ShouldIRunIntent', slots }, when);
const findings = (slots: Readonly<Record<string, unknown>>, when = moment): Findings =>
  check(slots, when).findings;

/** As if `words` had resolved to an id. */
const as = (name: string, words: string, ...ids: readonly string[]) => ({
  ...matched(name, ...ids),
  value: words,
});

describe('a sentence', () => {
  const story = plain('story', 'left calf is swollen');

  test('is read as it is when it was asked for', () => {
    const heard = check({ story: plain('story', 'nothing like that') }, sweep);
    expect(heard).toEqual(understand('nothing like that', sweep));
    expect(heard.findings).toMatchObject({ chest: 'no', darkUrine: 'no', nerve: 'none' });
  });

  test.each([
    ['TellMyIntent', 'story', 'left calf is swollen', 'my left calf is swollen'],
    ['TellHaveIntent', 'story', 'a bit of a head cold', 'i have a bit of a head cold'],
    ['TellBothIntent', 'story', 'calves are sore', 'both calves are sore'],
    ['TellItIsIntent', 'story', 'not swollen', 'it is not swollen'],
    ['TellIAmIntent', 'story', 'limping', 'i am limping'],
    ['TellIIntent', 'story', 'rolled my ankle', 'i rolled my ankle'],
    [
      'PainkillerIntent',
      'story',
      'ibuprofen for my swollen knee',
      'can i take ibuprofen for my swollen knee',
    ],
    ['TellIntent', 'said', 'nah all good', 'nah all good'],
  ])('of %s has its first words put back', (name, slot, said, whole) => {
    const reading = readingOf({ name, slots: { [slot]: plain(slot, said) } }, moment);
    expect(reading).toEqual({ said: whole, heard: understand(whole, moment) });
  });

  test('behind “should I run” has these put back only where the session begins with it: an answer is whole', () => {
    const slots = { story };
    expect(readingOf({ name: 'ShouldIRunIntent', slots }, { today, opening: true }).said).toBe(
      'should i run left calf is swollen',
    );
    expect(readingOf({ name: 'ShouldIRunIntent', slots }, moment).said).toBe('left calf is swollen');
  });

  test('that nobody can read is what its intent is for, but for an answer', () => {
    const story = plain('story', 'flibbertigibbet');
    expect(heardIn({ name: 'PainkillerIntent', slots: { story } }, moment).request).toEqual({
      kind: 'painkiller',
    });
    expect(check({ story }, { today, opening: true }).request).toEqual({ kind: 'check' });
    expect(check({ story }, sweep).request).toBeUndefined();
  });

  test('says no plain no in letters that the ear does not know', () => {
    for (const words of ['no но болит грудь', 'no my сhest hurts', 'no छाती में दर्द', 'no 胸が痛い']) {
      expect(check({ story: plain('story', words) }, sweep), words).toMatchObject({
        findings: {},
        answer: undefined,
        unread: [words],
      });
    }
    expect(check({ story: plain('story', 'no my ｃｈést hurts') }, sweep).findings.chest).toBe('yes');
  });

  test('has no two words where something unseen stands in one', () => {
    for (const unseen of ['\u200b', '\u00ad', '\u202e', '\u0000']) {
      const words = `no my ch${unseen}est hur${unseen}ts`;
      expect(check({ story: plain('story', words) }, sweep).findings.chest).toBe('yes');
    }
  });

  test('is read to its end, however long, and where it is cut off says no plain no', () => {
    for (const many of [60, 100, 200, 1200]) {
      const words = `no ${'you know '.repeat(many / 2)}my chest hurts`;
      expect(check({ story: plain('story', words) }, sweep).findings.chest, String(many)).toBe('yes');
      expect(check({ location: plain('location', words) }, sweep).findings.chest, String(many)).toBe('yes');
    }
    const endless = `no ${'you know '.repeat(2000)}`;
    expect(check({ story: plain('story', endless) }, sweep).findings.chest).toBeUndefined();
  });

  test('says what is asked for, whichever intent it came in', () => {
    const slots = { story: plain('story', 'ibuprofen') };
    expect(heardIn({ name: 'PainkillerIntent', slots }, moment).request).toEqual({ kind: 'painkiller' });
    const other = { story: plain('story', 'my dog for a run') };
    expect(heardIn({ name: 'PainkillerIntent', slots: other }, moment).request).not.toEqual({
      kind: 'painkiller',
    });
  });
});

describe('an intent without words', () => {
  test.each(Object.entries(intents).filter(([, { asks }]) => asks !== undefined))(
    '%s asks for itself',
    (name, { asks }) => {
      expect(heardIn({ name }, sweep)).toMatchObject({ findings: {}, request: { kind: asks } });
    },
  );

  test.each([
    ['AMAZON.YesIntent', 'yes'],
    ['AMAZON.NoIntent', 'no'],
  ])('%s answers the question', (name, word) => {
    expect(heardIn({ name }, sweep)).toEqual(understand(word, sweep));
    expect(heardIn({ name }, sweep).answer).toBe(word);
  });

  test.each(['AMAZON.FallbackIntent', 'TellIntent', 'PizzaIntent', '', 'constructor', '__proto__'])(
    '%s says nothing',
    (name) => {
      expect(heardIn({ name }, sweep)).toMatchObject({ findings: {}, evidence: [], unread: [] });
      expect(heardIn({ name }, sweep).request).toBeUndefined();
    },
  );
});

test('beside other words a slot that is well speaks only of what it is about', () => {
  const look: Moment = { today, asked: ['swelling', 'walking', 'dailyLife'], yesMeans: 'bad' };
  const walking = { ...unmatched('walking'), value: 'no bother' };
  expect(findings({ walking }, look)).toEqual({ swelling: 'none', walking: 'normal', dailyLife: 'no' });
  expect(
    findings({ answer: { ...unmatched('answer'), value: 'the stairs i take on my bum' }, walking }, look),
  ).toEqual({
    walking: 'normal',
    dailyLife: 'stairs',
  });
});

test('a request that lacks its intent says nothing', () => {
  expect(heardIn(undefined, sweep)).toMatchObject({ findings: {}, unread: [] });
});

describe('a typed slot', () => {
  test('tells what its id is a value of, and what its words say; the worse counts', () => {
    expect(findings({ swelling: as('swelling', 'swollen', 'clear') })).toMatchObject({ swelling: 'clear' });
    expect(findings({ swelling: as('swelling', 'not swollen', 'clear') })).toMatchObject({
      swelling: 'clear',
    });
    expect(findings({ swelling: as('swelling', 'really swollen', 'none') })).toMatchObject({
      swelling: 'clear',
    });
  });

  test('still has its words when they are on no list', () => {
    expect(findings({ location: { ...unmatched('location'), value: 'swollen left knee' } })).toMatchObject({
      sites: ['knee'],
      swelling: 'clear',
    });
  });

  test('that may be one of several values was said by its words alone', () => {
    expect(findings({ location: as('location', 'knee', 'knee', 'shin') })).toMatchObject({ sites: ['knee'] });
    expect(check({ swelling: as('swelling', 'flibbertigibbet', 'none', 'clear') })).toMatchObject({
      findings: {},
      unread: ['flibbertigibbet'],
    });
  });

  test('that takes a list is read value by value', () => {
    const location = {
      name: 'location',
      slotValue: { type: 'List', values: [matched('location', 'knee'), matched('location', 'shin')] },
    };
    expect(findings({ location }).sites).toEqual(['knee', 'shin']);
  });

  test('of one time and of another do not read each other', () => {
    const both = findings(
      { walking: as('walking', 'limping', 'limping'), answer: as('answer', 'no', 'no') },
      sweep,
    );
    expect(both).toMatchObject({ walking: 'limping', chest: 'no' });
  });

  test.each([
    ['0', 'none'],
    ['3', 'mild'],
    ['2.5', 'mild'],
    ['5', 'moderate'],
    ['6', 'strong'],
    ['8', 'severe'],
    ['10', 'extreme'],
  ])('of a number from zero to ten is a pain: %s is %s', (number, pain) => {
    const asked: Moment = { today, asked: ['days', 'trend'] };
    expect(findings({ severity: plain('severity', number) }, asked)).toEqual({ pain });
  });

  test.each(['?', '', '11', '-1', '1e400', '0x3', '٣', 'NaN', 'Infinity', ' 3'])(
    'of “%s” is no number',
    (number) => {
      expect(findings({ severity: plain('severity', number) })).toEqual({});
    },
  );

  test('with a word that says that it hurts gives way to the number; of a word and a number the worse counts', () => {
    const severity = plain('severity', '2');
    expect(findings({ severity, painWord: as('painWord', 'sore', 'unsure') }).pain).toBe('mild');
    expect(findings({ severity, painWord: as('painWord', 'really sore', 'strong') }).pain).toBe('strong');
    expect(
      findings({ severity: plain('severity', '0'), painWord: as('painWord', 'sore', 'unsure') }).pain,
    ).toBe('unsure');
  });

  test.each([
    [{ duration: plain('duration', 'P3D') }, '0-3'],
    [{ duration: plain('duration', 'P1W') }, '4-7'],
    [{ duration: plain('duration', 'PT20160M') }, '8-14'],
    [{ duration: plain('duration', 'P1M') }, '15+'],
    [{ since: plain('since', '2026-11-19') }, '0-3'],
    [{ since: plain('since', '2026-W46') }, '8-14'],
    [{ since: plain('since', '2026-12') }, '15+'],
    [{ since: plain('since', '2026-11-20') }, '0-3'],
    [{ since: plain('since', '2026-11-10'), duration: plain('duration', 'P.D') }, '8-14'],
    [{ since: plain('since', '2026-11-19'), duration: plain('duration', 'P2W') }, '8-14'],
  ])('of a time is days: %o is %s', (slots, days) => {
    expect(findings(slots)).toEqual({ days });
  });

  test.each(['P', 'PT', 'P.D', 'P70Y', '?'])('of the duration “%s” tells no time', (text) => {
    expect(check({ duration: plain('duration', text) })).toMatchObject({ findings: {}, unread: [text] });
  });

  test('of a day that may be another is left to be asked', () => {
    expect(findings({ since: plain('since', '2026-11-22') })).toEqual({});
  });
});

describe('a no beside words that nobody could read is no plain no', () => {
  const unusable: Readonly<Record<string, unknown>> = {
    'an id of another version': as('sign', 'flibbertigibbet', 'chestPressure'),
    'an id in another alphabet': as('sign', 'flibbertigibbet', 'сhest'),
    'an empty id': as('sign', 'flibbertigibbet', ''),
    'an id that is null': {
      name: 'sign',
      value: 'flibbertigibbet',
      resolutions: {
        resolutionsPerAuthority: [
          { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id: null } }] },
        ],
      },
    },
    'an authority without a status': {
      name: 'sign',
      value: 'flibbertigibbet',
      resolutions: { resolutionsPerAuthority: [{ values: [{ value: { id: 'chest' } }] }] },
    },
    'no resolution': plain('sign', 'flibbertigibbet'),
    'a value that is no text': { name: 'sign', value: { words: 'chest' } },
    'a slot that is no object': 'chest',
  };
  test.each(Object.entries(unusable))('with %s', (_, sign) => {
    const heard = check({ answer: as('answer', 'no', 'no'), sign }, sweep);
    expect(heard.findings).toEqual({});
    expect(heard.answer).toBeUndefined();
    expect(heard.unread.length).toBeGreaterThan(0);
  });

  test('but words that can be read count, whatever their id', () => {
    const heard = check(
      { answer: as('answer', 'no', 'no'), sign: as('sign', 'my chest hurts', 'chestPressure') },
      sweep,
    );
    expect(heard.findings.chest).toBe('yes');
  });

  test.each([null, {}, { name: 'sign' }, { name: 'sign', value: '' }, { name: 'sign', value: null }])(
    'a slot that was not filled is nothing said: %o',
    (sign) => {
      expect(check({ answer: as('answer', 'no', 'no'), sign }, sweep)).toMatchObject({
        answer: 'no',
        unread: [],
      });
    },
  );
});

describe('an answer', () => {
  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['not sure', 'unsure'],
  ])('“%s” is the one it is on the list as', (words, id) => {
    expect(check({ answer: as('answer', words, id) }, sweep).answer).toBe(id);
  });

  test('in words that only the list knows is what the list says', () => {
    expect(check({ answer: as('answer', 'flibbertigibbet', 'no') }, sweep).answer).toBe('no');
    const long = as('answer', 'flibbertigibbet of gibberish and jabber', 'no');
    expect(check({ answer: long }, sweep).answer).toBeUndefined();
  });

  test('whose words say otherwise than the list is none', () => {
    const heard = check({ answer: as('answer', 'yes', 'no') }, sweep);
    expect(heard.answer).toBeUndefined();
    expect(heard.findings).toEqual({});
  });

  test('on no list is read by its words, and is unread when they say nothing', () => {
    expect(check({ answer: plain('answer', 'nope') }, sweep).answer).toBe('no');
    expect(check({ answer: plain('answer', 'flibbertigibbet') }, sweep)).toMatchObject({
      findings: {},
      unread: ['flibbertigibbet'],
    });
  });
});

describe('a topic', () => {
  test('takes the place it names from the list or from the words', () => {
    const stretch = (location: unknown) =>
      heardIn({ name: 'StretchIntent', slots: { location } }, moment).request;
    expect(stretch(as('location', 'calves', 'calf'))).toEqual({ kind: 'stretching', site: 'calf' });
    expect(stretch(plain('location', 'sore calves'))).toEqual({ kind: 'stretching', site: 'calf' });
    expect(stretch(undefined)).toEqual({ kind: 'stretching', site: undefined });
  });

  test('takes an activity, known or not', () => {
    const instead = (activity?: unknown) =>
      heardIn({ name: 'CrossTrainIntent', slots: { activity } }, moment).request;
    expect(instead(as('activity', 'swim', 'swimming'))).toMatchObject({ activity: 'swimming' });
    expect(instead(plain('activity', 'go bouldering'))).toMatchObject({ activity: 'other' });
    expect(instead()).toEqual({ kind: 'crossTraining', site: undefined, activity: undefined });
  });

  test('keeps what is told along with it', () => {
    const slots = { location: plain('location', 'swollen knee') };
    expect(heardIn({ name: 'HeatOrIceIntent', slots }, moment)).toMatchObject({
      request: { kind: 'heatOrIce' },
      findings: { sites: ['knee'], swelling: 'clear' },
    });
  });
});

test('every finding points at the words of the whole that it was read from', () => {
  const slots = {
    location: as('location', 'left calf', 'calf'),
    swelling: as('swelling', 'very swollen', 'clear'),
  };
  const { said, heard } = readingOf({ name: 'ShouldIRunIntent', slots }, moment);
  const words = said.split(' ');
  const from = (key: string) => heard.evidence.find((each) => each.key === key)?.words ?? [0, 0];
  expect(words.slice(...from('sites')).join(' ')).toContain('calf');
  expect(words.slice(...from('swelling')).join(' ')).toContain('swollen');
});

test('nothing in any slot of any intent throws, and noise never settles anything for the better', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constant('x'.repeat(100_000)),
  );
  const slot = fc.oneof(
    fc.jsonValue(),
    text.map((value) => ({ value })),
    fc.record({ value: text, resolutions: fc.jsonValue(), slotValue: fc.jsonValue() }, { requiredKeys: [] }),
  );
  const name = fc.oneof(fc.constantFrom(...Object.keys(intents)), fc.string());
  const names = 'location severity swelling duration since answer story said activity sign __proto__'.split(
    ' ',
  );
  fc.assert(
    fc.property(name, fc.dictionary(fc.constantFrom(...names), slot), (intent, slots) => {
      const heard = heardIn({ name: intent, slots }, sweep);
      if (intent !== 'AMAZON.NoIntent') expect(heard.findings.chest).not.toBe('no');
    }),
    { numRuns: share(500) },
  );
}, 30_000);
