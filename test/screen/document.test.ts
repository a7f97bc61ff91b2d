/** Every screen as a document: complete, self-contained, small, and labelled for those who cannot see it. */
import { expect, test } from 'vitest';
import { alarms, type Part } from '../../src/conversation/index.ts';
import { activityIds } from '../../src/knowledge/activities.ts';
import { stretches } from '../../src/knowledge/stretches.ts';
import { asideIds, topicIds } from '../../src/knowledge/topics.ts';
import { screenFor } from '../../src/screen/index.ts';
import { signsOf } from '../../src/screen/signs.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import {
  isAskedIn,
  levels,
  questionIds,
  type ScaleKey,
  scaleKeys,
  sites,
  volunteered,
} from '../../src/triage/index.ts';
import { screens } from '../../tools/drawing/screens.ts';
import { objectsIn, touchesOf } from '../support/shown.ts';

const all = Object.entries(screens).flatMap(([name, reply]) =>
  locales.map((locale) => ({ name, locale, document: screenFor(reply, phrasebookFor(locale)) })),
);
const replies = Object.values(screens);
const parts = replies.flatMap((reply) => reply.parts);

/** Names of those documents that have a fault. */
const having = (isFaulty: (document: unknown) => boolean) =>
  all.filter(({ document }) => isFaulty(document)).map(({ name, locale }) => `${name} in ${locale}`);

test('there is a screen for every kind of thing that is said', () => {
  // Said before a question, which is what is shown then.
  const besides: Readonly<{ [Say in Part['say']]?: true }> = {
    disclaimer: true,
    echo: true,
    changed: true,
    explain: true,
    forAnother: true,
    takenAsUnsure: true,
    takenBack: true,
  };
  const kinds: Readonly<Record<Part['say'], true>> = {
    welcome: true,
    disclaimer: true,
    echo: true,
    changed: true,
    explain: true,
    forAnother: true,
    takenAsUnsure: true,
    takenBack: true,
    help: true,
    unchanged: true,
    tellMe: true,
    letMeCheck: true,
    standsFirm: true,
    sendsOff: true,
    urgeIf: true,
    urgentElsewhere: true,
    askOnThePhone: true,
    aside: true,
    somebody: true,
    sure: true,
    goodbye: true,
    sorry: true,
    cannotClear: true,
    verdict: true,
    stretch: true,
    crossTrain: true,
    topic: true,
    why: true,
    whatWouldChange: true,
    sources: true,
    tip: true,
    noMoreTips: true,
    noVerdictYet: true,
  };
  const shown = new Set(parts.map(({ say }) => say));
  const wanted = Object.keys(kinds).filter((say) => !Object.hasOwn(besides, say));
  expect(wanted.filter((say) => ![...shown].some((each) => each === say))).toEqual([]);
});

test('there is a screen for every question, alarm, level, stretch, activity and topic', () => {
  const asked = replies.flatMap(({ prompt }) => (prompt?.ask === 'question' ? [prompt.question.id] : []));
  expect(new Set(asked)).toEqual(new Set(questionIds));
  const shown = new Set<string | undefined>(
    parts.flatMap((part) => {
      if (part.say === 'verdict') return [part.level];
      if (part.say === 'stretch') return [part.stretch];
      if (part.say === 'crossTrain') return [part.activity, part.judgement];
      if (part.say === 'aside') return [part.aside];
      if (part.say === 'urgeIf') return [part.alarm];
      return part.say === 'topic' ? [part.topic] : [];
    }),
  );
  const wanted = [
    ...levels,
    ...stretches,
    'notNow',
    ...activityIds,
    'fine',
    'loads',
    'impact',
    ...topicIds,
    ...asideIds,
    ...alarms,
  ];
  expect(wanted.filter((id) => !shown.has(id))).toEqual([]);
});

// What was half told is asked about alone, and answered by yes or no.
const isPointedAt = (key: ScaleKey): boolean =>
  questionIds.some((id) => isAskedIn(id, key) && !(id === 'closing' && volunteered.has(key)));
const signs = signsOf(scaleKeys.filter(isPointedAt));
const names = signs.map(({ key, value }) => `${key}:${value}`);

test('every sign can be pointed at, and every place touched', () => {
  const touched = new Set(all.flatMap(({ document }) => touchesOf(document)).flat());
  expect(names.filter((sign) => !touched.has(sign))).toEqual([]);
  expect(sites.filter((site) => site !== 'unsure' && !touched.has(`sites:${site}`))).toEqual([]);
});

test('no two signs of one question have the same words', () => {
  const { screen } = phrasebookFor('en-US');
  const labels = signs.map(({ key, value }) => screen.sign(key, value));
  expect(new Set(labels).size).toBe(signs.length);
});

test('a document is APL 1.9 at most, with everything in it and nothing to fetch', () => {
  expect(having((document) => !/^1\.[0-9]$/.test(String(objectsIn(document)[0]?.version)))).toEqual([]);
  expect(having((document) => /"import"|https?:|\/\//.test(JSON.stringify(document)))).toEqual([]);
});

test('every drawing that is shown is in the document, and no other', () => {
  const drawings = (document: unknown) => {
    const [top] = objectsIn(document);
    const sources = objectsIn(document).flatMap(({ type, source }) =>
      type === 'VectorGraphic' ? [String(source)] : [],
    );
    return { sources: new Set(sources), graphics: new Set(Object.keys(top?.graphics ?? {})) };
  };
  expect(
    having((document) => {
      const { sources, graphics } = drawings(document);
      return JSON.stringify([...sources].sort()) !== JSON.stringify([...graphics].sort());
    }),
  ).toEqual([]);
});

/** The one text that the device works out: what is left of a stretch. */
const counting = `\${secondsLeft}`;

test('no text is taken for an expression or for markup', () => {
  const texts = (document: unknown) =>
    objectsIn(document).flatMap(({ type, text, accessibilityLabel }) =>
      type ? [text, accessibilityLabel] : [],
    );
  expect(
    having((document) =>
      texts(document).some((text) => text !== counting && /[$@<>&{}]|undefined/.test(String(text ?? ''))),
    ),
  ).toEqual([]);
});

test('everything to touch has a label and sends words of ours', () => {
  const targets = (document: unknown) => objectsIn(document).filter(({ type }) => type === 'TouchWrapper');
  expect(
    having((document) => targets(document).some(({ accessibilityLabel }) => !accessibilityLabel)),
  ).toEqual([]);
  const sent = all.flatMap(({ document }) => touchesOf(document));
  expect(sent.filter(([first]) => first !== 'leg-check')).toEqual([]);
  expect(sent.flat().filter((each) => typeof each !== 'string')).toEqual([]);
});

test('two targets with the same words on one screen do the same', () => {
  expect(
    having((document) => {
      const meanings = objectsIn(document)
        .filter(({ type }) => type === 'TouchWrapper')
        .map(({ accessibilityLabel, onPress }) => [accessibilityLabel, JSON.stringify(onPress)] as const)
        // What is only chosen on one device is sent on another.
        .filter(([, sent]) => sent.includes('SendEvent'));
      return new Set(meanings.map(([label]) => label)).size < new Set(meanings.map(([, sent]) => sent)).size;
    }),
  ).toEqual([]);
});

test('a screen is small: a device may be sent 120 kB', () => {
  expect(having((document) => JSON.stringify(document).length > 85_000)).toEqual([]);
});

test('a signal differs from every other in its word, its shape and its mark', () => {
  const signals = levels.map((level) => {
    const { graphics } = screenFor(screens[`verdict ${level}`] ?? { parts: [] }, phrasebookFor('en-US'));
    return JSON.stringify(graphics);
  });
  expect(new Set(signals).size).toBe(levels.length);
  const { verdicts } = phrasebookFor('en-US').screen;
  expect(new Set(levels.map((level) => verdicts[level](3).word)).size).toBe(levels.length);
  expect(new Set(levels.map((level) => verdicts[level](3).signal)).size).toBe(levels.length);
});
