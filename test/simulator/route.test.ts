/** Which way an utterance takes through an interaction model. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../simulator/load-model.ts';
import { createRoute } from '../../simulator/route.ts';
import { asHeard } from '../../simulator/utterance.ts';

/** A Thursday. */
const route = createRoute(loadModel('en-US'), { now: () => new Date('2026-11-19T12:00:00Z') });

/** The intent, and what was heard for each slot, with the value it is on a list as. */
function way(text: string, elicit?: string): string {
  const { intent, slots } = route(text, { elicit });
  const filled = Object.values(slots).flatMap(({ name, value, resolutions }) => {
    const ids = resolutions?.resolutionsPerAuthority?.flatMap(({ values }) =>
      values.map((each) => each.value.id),
    );
    return value === undefined ? [] : [`${name}=${value}${ids ? `:${ids}` : ''}`];
  });
  return [intent, ...filled].join(' ');
}

describe('from a cold start', () => {
  it.each([
    // opening, and what is said with it
    ['open leg check', 'LaunchRequest'],
    ['Alexa, open Leg Check', 'LaunchRequest'],
    ['Alexa, ask leg check if I should run today', 'ShouldIRunIntent'],
    ['ask leg check should I run with a swollen knee', 'ShouldIRunIntent story=with a swollen knee'],
    // Amazon's own intents, and the exact sample of a topic
    ['stop', 'AMAZON.StopIntent'],
    ['yes', 'AMAZON.YesIntent'],
    ['What did you say?', 'AMAZON.RepeatIntent'],
    ['why', 'WhyIntent'],
    ['how do i stretch my calves', 'StretchIntent location=calves:calf'],
    ['can i swim instead', 'CrossTrainIntent activity=swim:swimming'],
    // an opening without more, which is no carrier's
    ['can i still do my ten k tomorrow', 'ShouldIRunIntent'],
    // behind the words of a carrier, all of the rest
    ['my calf isn’t swollen', "TellMyIntent story=calf isn't swollen"],
    ["I've got a bit of a head cold", 'TellHaveIntent story=a bit of a head cold'],
    ['both my calves', 'TellBothIntent story=my calves'],
    ["it's cold outside, should I run?", 'TellItIsIntent story=cold outside should i run'],
    ["i'm limping", 'TellIAmIntent story=limping'],
    ['i rolled my ankle', 'TellIIntent story=rolled my ankle'],
    // typed slots, where a sample fits word for word
    ['calf for three days', 'ShouldIRunIntent location=calf:calf duration=P3D'],
    ['about a six out of ten', 'ShouldIRunIntent severity=6'],
    ['the calf hurts about a twenty two out of ten', 'ShouldIRunIntent location=calf:calf severity=22'],
    // and the net
    ['nah all good', 'TellIntent said=nah all good'],
    ['three days', 'TellIntent said=three days'],
    ['play some jazz', 'TellIntent said=play some jazz'],
    ['?!', 'AMAZON.FallbackIntent'],
  ])('“%s” goes as %s', (text, expected) => {
    expect(way(text)).toBe(expected);
  });

  it.each([
    ['yesterday', '2026-11-18'],
    ['monday', '2026-11-23'],
    ['thursday', '2026-11-19'],
    ['last thursday', '2026-11-12'],
    ['the weekend', '2026-W47-WE'],
    ['last week', '2026-W46'],
    ['december', '2026-12'],
    ['october', '2027-10'],
  ])('a date is as Amazon documents it, the coming one: “%s” is %s', (said, date) => {
    expect(way(`it started ${said}`)).toBe(`ShouldIRunIntent since=${date}`);
  });

  it.each([
    ['an hour', 'PT1H'],
    ['a couple of weeks', 'P2W'],
    ['thirty one days', 'P31D'],
  ])('a duration too: “%s” is %s', (said, duration) => {
    expect(way(`calf for ${said}`)).toBe(`ShouldIRunIntent location=calf:calf duration=${duration}`);
  });
});

describe('while a sentence is asked for', () => {
  it.each([
    ['my left calf, and it’s swollen', "ShouldIRunIntent story=my left calf and it's swollen"],
    ['how do i stretch my calves', 'ShouldIRunIntent story=how do i stretch my calves'],
    ['should i run today', 'ShouldIRunIntent story=should i run today'],
    ['a six', 'ShouldIRunIntent story=a six'],
    ['no nothing like that', 'ShouldIRunIntent story=no nothing like that'],
    ['No.', 'AMAZON.NoIntent'],
    ['help', 'AMAZON.HelpIntent'],
    ['another tip', 'AnotherTipIntent'],
  ])('“%s” goes as %s', (text, expected) => {
    expect(way(text, 'story')).toBe(expected);
  });
});

it.each([
  ["Can't — 3.5, I'd say!", "can't 3.5 i'd say"],
  ['six/ten (or 6/10)', 'six ten or 6/10'],
  ['rock-hard – really', 'rock-hard really'],
  ['', ''],
])('speech recognition writes “%s” as “%s”', (text, heard) => {
  expect(asHeard(text)).toBe(heard);
});
