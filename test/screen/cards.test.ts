/** What a glance at a card tells: its drawing and its heading are never more permissive than its text. */
import { describe, expect, test } from 'vitest';
import { topicIds } from '../../src/knowledge/topics.ts';
import { screenFor } from '../../src/screen/index.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { levels } from '../../src/triage/index.ts';
import { screens } from '../support/screens.ts';
import { objectsIn } from '../support/touches.ts';

const words = phrasebookFor('en-US');

/** Everything in the document of a screen. */
const shownOn = (name: string) => objectsIn(screenFor(screens[name] ?? { parts: [] }, words));
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
    [false, true].map((tender) => words.screen.topics[topic](tender).title),
  );
  expect(titles.filter((title) => /\b(fine|okay|ok|can|yes|safe|days?)\b.*[^?]$/i.test(title))).toEqual([]);
});

test('an activity that would load the sore part is struck out, and no other', () => {
  expect(drawingsOn('activity loads')).toContain('struck');
  for (const name of ['activity tennis', 'activity impact', 'activity not now', 'ideas']) {
    expect(drawingsOn(name), name).not.toContain('struck');
  }
});

test('an activity that is fine comes with what limits it', () => {
  expect(textsOn('activity strength')).toContain(words.activities.strength.good);
  expect(textsOn('activity loads')).not.toContain(words.activities.jumpRope.good);
});

test('a verdict of a run tells when to stop, and no other does', () => {
  const telling = levels.filter((level) => textsOn(`verdict ${level}`).includes(words.screen.stopRule));
  expect(telling).toEqual(['runAsPlanned', 'easyRun']);
});

describe('on a round screen', () => {
  const hints = (name: string) => drawingsOn(name).includes('more');

  test.each(['question sweep', 'question days', 'question where', 'verdict easyRun', 'verdict urgentCare'])(
    'there is a hint that there is more below: %s',
    (name) => {
      expect(hints(name)).toBe(true);
    },
  );

  test.each(['question rockHard', 'question pain', 'verdict emergency', 'goodbye', 'no clearance'])(
    'there is none where all is seen at once: %s',
    (name) => {
      expect(hints(name)).toBe(false);
    },
  );
});
