/** What a glance tells: a drawing, a heading or a short line is never more permissive than what is said. */
import { describe, expect, test } from 'vitest';
import { activityIds } from '../../src/knowledge/activities.ts';
import { stretches } from '../../src/knowledge/stretches.ts';
import { topicIds } from '../../src/knowledge/topics.ts';
import { screenFor } from '../../src/screen/index.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { allowsRun, levels } from '../../src/triage/index.ts';
import { screens } from '../../tools/drawing/screens.ts';
import { objectsIn } from '../support/shown.ts';

const words = phrasebookFor('en-US');

/** Everything in the document of a screen. */
const shownOn = (name: string) => {
  const reply = screens[name];
  if (reply === undefined) throw new Error(`no screen "${name}"`);
  return objectsIn(screenFor(reply, words));
};
const drawingsOn = (name: string) => [...new Set(shownOn(name).flatMap(({ source }) => source ?? []))];
const textsOn = (name: string) => shownOn(name).flatMap(({ type, text }) => (type === 'Text' ? text : []));

test('every topic has a drawing of its own', () => {
  const drawn = topicIds.map((topic) => JSON.stringify(shownOn(`topic ${topic}`)[0]?.graphics));
  expect(new Set(drawn).size).toBe(topicIds.length);
});

test('where only cold is right, there is no hot-water bottle', () => {
  expect(drawingsOn('topic heatOrIce')).toContain('topic-heatOrIce');
  expect(drawingsOn('tender topic heatOrIce')).not.toContain('topic-heatOrIce');
  expect(drawingsOn('tender topic heatOrIce')).toContain('snowflake');
});

test('a heading gives no permission that its lines restrict', () => {
  const titles = topicIds.flatMap((topic) =>
    [false, true].map((tender) => words.screen.topics[topic]({ tender }).title),
  );
  expect(titles.filter((title) => /\b(fine|okay|ok|can|yes|safe|days?)\b.*[^?]$/i.test(title))).toEqual([]);
});

test('whoever was told not to run sees no advice for a run', () => {
  expect(textsOn('topic howFar').join()).toContain('half your usual');
  expect(textsOn('topic howFar after a no').join()).not.toContain('half your usual');
  const walking = levels.filter((level) =>
    words.screen.topics.watchFor({ level, tender: false }).title.includes('Walk home'),
  );
  expect(walking).toEqual(levels.filter(allowsRun));
});

test('a note is a heading and three short lines at most', () => {
  const notes = topicIds.flatMap((topic) =>
    [undefined, ...levels].flatMap((level) =>
      [false, true].map((tender) => words.screen.topics[topic]({ level, tender })),
    ),
  );
  expect(notes.filter(({ title, lines }) => title.length > 24 || lines.length > 3)).toEqual([]);
});

test('an activity that would load the sore part is struck out, and no other', () => {
  expect(drawingsOn('activity loads')).toContain('struck');
  for (const name of ['activity tennis', 'activity impact', 'activity not now', 'ideas']) {
    expect(drawingsOn(name), name).not.toContain('struck');
  }
});

describe('a verdict', () => {
  test('of a run tells when to walk home, and no other does', () => {
    const telling = levels.filter((level) => textsOn(`verdict ${level}`).join().includes('alk home'));
    expect(telling).toEqual(['runAsPlanned', 'easyRun']);
  });

  test('is a word or a call, a line of three words at most, what to mind and the tip, and no sentence that is heard as well', () => {
    for (const level of levels) {
      const { word, line, orElse = '' } = words.screen.verdicts[level](3, 'swimming');
      expect(word.length, word).toBeLessThanOrEqual(level === 'emergency' ? 'Call 911'.length : 6);
      expect(line.length, line).toBeLessThanOrEqual(12);
      expect(orElse.length, orElse).toBeLessThanOrEqual(14);
      // A wide, an upright and a round screen.
      const texts = new Set(textsOn(`verdict ${level}`));
      expect(texts.has(word) && texts.has(line), level).toBe(true);
      expect(texts.size, level).toBeLessThanOrEqual(4 + 5);
    }
  });

  test('says what to do instead of a run, in words and as a picture', () => {
    expect(textsOn('verdict crossTrain')).toContain('Swim today');
    expect(drawingsOn('verdict crossTrain')).toContain('swimming-inked');
  });

  test.each([
    ['en-US', 'or urgent care'],
    ['en-GB', 'or NHS 111'],
    ['en-CA', 'or a walk-in'],
  ])('that is urgent says who else sees people today in %s', (locale, orElse) => {
    const seen = objectsIn(screenFor(screens['verdict urgentCare'] ?? { parts: [] }, phrasebookFor(locale)));
    // On a wide, an upright and a round screen.
    expect(seen.filter(({ text }) => text === orElse)).toHaveLength(3);
  });

  test('that is an emergency is an instruction, and not a number alone', () => {
    expect(textsOn('verdict emergency')).toEqual(expect.arrayContaining(['Call 911', 'Now']));
    expect(textsOn('verdict emergency')).not.toContain('911');
  });

  test('keeps its tip on every screen', () => {
    const tips = Object.values(words.screen.tips);
    for (const level of levels.slice(0, 5)) {
      expect(textsOn(`verdict ${level}`).filter((each) => tips.some((tip) => tip === each))).toHaveLength(3);
    }
  });
});

test('an alarm is confirmed with the instruction already on the screen', () => {
  const shown = textsOn('confirm cold');
  expect(shown).toEqual(expect.arrayContaining(['Call 911', words.screen.ifAlarm.cold, 'Yes', 'No']));
});

test('a question says how far it has come', () => {
  expect(textsOn('question sweep')).toContain('2 of about 4');
  expect(textsOn('question closing')).toContain('4 of about 4');
});

test('the pain counts at its worst, and is told by corners and height as well as by colour', () => {
  expect(textsOn('question open pain')).toContain('At its worst, walking or running');
  const stones = shownOn('question open pain').filter(
    ({ type, style, item }) => type === 'Frame' && !style && item,
  );
  expect(new Set(stones.map(({ borderRadius }) => borderRadius)).size).toBe(11);
});

describe('whoever does it along', () => {
  const moving = [
    ...stretches.map((stretch) => ['stretch', stretch]),
    ...activityIds.map((activity) => ['activity', activity]),
  ];

  test.each(moving)('sees two poses of the %s %s, and the floor or water it is on', (kind, name) => {
    const drawn = drawingsOn(`${kind} ${name}`);
    expect(drawn).toEqual(
      expect.arrayContaining(['around', 'from', 'to'].map((layer) => `${name}-${layer}`)),
    );
    const animated = shownOn(`${kind} ${name}`).filter(({ type }) => type === 'AnimateItem');
    // Two layers on each of a wide, an upright and a round screen.
    expect(animated).toHaveLength(6);
  });

  test('has the seconds counted where a stretch is held, and nowhere else', () => {
    const counted = stretches.filter((stretch) => drawingsOn(`stretch ${stretch}`).includes('countdown'));
    expect(stretches.filter((stretch) => !counted.includes(stretch))).toEqual(['ankles']);
    expect(drawingsOn('stretch notNow')).not.toContain('countdown');
  });
});

test('every place is chosen, not sent, so that several can be: by the legs and by its name, on a round screen by its name', () => {
  const onTouch = shownOn('question open place')
    .filter(({ type }) => type === 'TouchWrapper')
    .map(({ accessibilityLabel, onPress }) => [String(accessibilityLabel), JSON.stringify(onPress)] as const);
  const how = (label: string) => onTouch.filter(([name]) => name === label).map(([, sent]) => sent);
  expect(how('Calf')).toHaveLength(2);
  expect(how('Calf, left')).toHaveLength(1);
  for (const sent of [...how('Calf'), ...how('Calf, left')]) expect(sent).not.toContain('SendEvent');
});

test('"not sure" is the smallest target of a question', () => {
  const sizes = shownOn('question sweep')
    .filter(({ type }) => type === 'TouchWrapper')
    .map(({ accessibilityLabel, width }) => [accessibilityLabel, width]);
  expect(sizes.filter(([, width]) => typeof width === 'string').map(([label]) => label)).toContain(
    'Not sure',
  );
});

describe('on a round screen', () => {
  const hints = (name: string) => drawingsOn(name).includes('more');

  test.each(['question sweep', 'question course', 'welcome', 'verdict easyRun'])(
    'there is a hint that there is more below: %s',
    (name) => {
      expect(hints(name)).toBe(true);
    },
  );

  test.each(['question sweep alone', 'question open pain', 'confirm chest', 'goodbye', 'no clearance'])(
    'there is none where all is seen at once: %s',
    (name) => {
      expect(hints(name)).toBe(false);
    },
  );
});
