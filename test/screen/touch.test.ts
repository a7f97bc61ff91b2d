/** What a screen sends with a touch is read back as the same touch, and nothing else is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alarms } from '../../src/conversation/index.ts';
import { activityIds } from '../../src/knowledge/activities.ts';
import { screenFor } from '../../src/screen/index.ts';
import { readTouch, wordsOf } from '../../src/screen/touch.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { findingsFrom, questionIds, scaleKeys, sites, steps } from '../../src/triage/index.ts';
import { screens } from '../../tools/drawing/screens.ts';
import { touchesOf } from '../support/shown.ts';

const sent = Object.values(screens).flatMap((reply) => touchesOf(screenFor(reply, phrasebookFor('en-US'))));

test('every touch on every screen is read as what it was built from', () => {
  expect(sent.length).toBeGreaterThan(300);
  for (const words of sent) {
    const touch = readTouch(words);
    expect(touch && wordsOf(touch), String(words)).toEqual(words);
  }
});

const question = fc.record({
  id: fc.constantFrom(...questionIds),
  covers: fc.uniqueArray(fc.constantFrom('sites' as const, ...scaleKeys), { minLength: 1, maxLength: 6 }),
});
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const);
const told = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...sites), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...scaleKeys),
  )
  .map(([places, key]) => findingsFrom({ sites: places, [key]: steps[key]?.at(-1)?.[0] }));

test('whatever can be touched comes back from its words', () => {
  const touches = fc.oneof(
    fc.record({ does: fc.constant('answers' as const), question, answer }),
    fc.record({ does: fc.constant('tells' as const), question, findings: told }),
    fc.record({ does: fc.constant('confirms' as const), alarm: fc.constantFrom(...alarms), answer }),
    fc.record({
      does: fc.constant('asks' as const),
      request: fc.constant('crossTraining' as const),
      activity: fc.constantFrom(...activityIds),
    }),
  );
  fc.assert(
    fc.property(touches, (touch) => {
      expect(readTouch(wordsOf(touch))).toEqual(touch);
    }),
  );
});

test.each([
  ['nothing', []],
  ['no list', 'leg-check'],
  ['another screen', ['other', 'asks', 'why']],
  ['a question that there is not', ['leg-check', 'answers', 'where', 'sites', 'no']],
  ['a finding that there is not', ['leg-check', 'tells', 'sweep', 'chest', 'luck:yes']],
  ['a value on no scale', ['leg-check', 'tells', 'sweep', 'chest', 'chest:never']],
  ['a finding told twice', ['leg-check', 'tells', 'sweep', 'chest', 'chest:yes', 'chest:no']],
  ['a place that there is not', ['leg-check', 'tells', 'open', 'sites', 'sites:elbow']],
  ['an answer that is none', ['leg-check', 'answers', 'sweep', 'chest', 'maybe']],
  ['more than an answer', ['leg-check', 'answers', 'sweep', 'chest', 'no', 'no']],
  ['a request that no screen offers', ['leg-check', 'asks', 'startOver']],
  ['an activity with another request', ['leg-check', 'asks', 'why', 'yoga']],
  ['a confirmation of what is no alarm', ['leg-check', 'confirms', 'fever', 'yes']],
  ['something other than words', ['leg-check', 'tells', 'open', 'pain', 3]],
])('%s is no touch', (_, words) => {
  expect(readTouch(words)).toBeUndefined();
});
