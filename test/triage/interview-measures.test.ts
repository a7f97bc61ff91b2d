/**
 * How many questions it takes, and who hears less than the whole truth calls for: over stories and random runners.
 * `npm run bench:dialog` tells how much of it, and why.
 */
import { describe, expect, test } from 'vitest';
import { allowsRun, assess, type Findings } from '../../src/triage/index.ts';
import { complaintOf, runnerFrom, storyOf } from '../../tools/bench/people/runners.ts';
import { stories } from '../../tools/bench/people/stories.ts';
import { answeredFor, complaintIn, fallsShort } from '../../tools/bench/people/truth.ts';
import { vignettes } from '../../tools/bench/people/vignettes.ts';
import { randomFrom } from '../../tools/bench/random.ts';
import { askedAfterRedFlag, type Conversation, converse, questionsIn } from '../support/interview.ts';
import { share } from '../support/share.ts';
import { allBest, inWords } from '../support/triage.ts';

/** A conversation, the truth that it answers for, and whether less than that was heard. */
type Talk = Conversation & {
  readonly told: Findings;
  readonly truth: Findings;
  readonly owed: Findings;
  readonly isShort: boolean;
};

function talk(told: Findings, truth: Findings): Talk {
  const conversation = converse(told, truth);
  const owed = answeredFor(truth, conversation.findings);
  return { ...conversation, told, truth, owed, isShort: fallsShort(owed, conversation.findings) };
}
const written = [...vignettes, ...stories].map(({ findings }) => findings);
const runners = (count: number, loose: boolean) => {
  const random = randomFrom(1);
  return Array.from({ length: share(count) }, () => {
    const runner = runnerFrom(random, { loose });
    return { complaint: complaintOf(runner), story: storyOf(runner, random), truth: runner.truth };
  });
};
const plausible = runners(6_000, false);
const loose = runners(2_500, true);

const groups = {
  'the 60 vignettes, told at once': vignettes.map(({ findings }) =>
    talk(findings, { ...allBest, ...findings }),
  ),
  'the 120 stories, told at once': stories.map(({ findings }) => talk(findings, { ...allBest, ...findings })),
  'random runners, told at once': plausible.map(({ story, truth }) => talk(story, truth)),
  'the 180 written, only the complaint told': written.map((truth) =>
    talk(complaintIn(truth), { ...allBest, ...truth }),
  ),
  'random runners, only the complaint told': plausible.map(({ complaint, truth }) => talk(complaint, truth)),
  'random runners, nothing told': plausible.slice(0, share(2_500)).map(({ truth }) => talk({}, truth)),
  'random runners whose findings know nothing of each other': loose.map(({ complaint, truth }) =>
    talk(complaint, truth),
  ),
} as const;
type Group = keyof typeof groups;

const lengthsOf = (talks: readonly Talk[]): readonly number[] =>
  talks.map(({ asked }) => asked.length).toSorted((a, b) => a - b);
const median = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
const percent = (part: readonly Talk[], of: readonly Talk[]): number => (100 * part.length) / of.length;

const hearsRun = ({ findings }: Talk): boolean => allowsRun(assess(findings).level);
const lowered = ({ isShort }: Talk): boolean => isShort;
const runsAgainst = (each: Talk): boolean =>
  each.isShort && hearsRun(each) && !allowsRun(assess(each.owed).level);
const inFull = (each: Talk): string =>
  `${inWords(each.told)} told, ${inWords(each.truth)} true: ${questionsIn(each)}`;

describe.each([
  ['the 60 vignettes, told at once', 3, 5],
  ['the 120 stories, told at once', 3, 5],
  ['random runners, told at once', 3, 5],
  ['the 180 written, only the complaint told', 4, 6],
  ['random runners, only the complaint told', 4, 7],
  ['random runners, nothing told', 4, 7],
] satisfies [Group, number, number][])('over %s', (name, middle, most) => {
  const talks = groups[name];

  test(`the median is at most ${middle} questions, and nobody is asked more than ${most}`, () => {
    const lengths = lengthsOf(talks);
    expect(median(lengths)).toBeLessThanOrEqual(middle);
    expect(talks.filter(({ asked }) => asked.length > most).map(inFull)).toEqual([]);
  });

  test('a red flag, told or found, is followed by at most one more question', () => {
    expect(talks.filter((each) => askedAfterRedFlag(each) > 1).map(inFull)).toEqual([]);
  });

  test('at most 1.5 % hear less than the truth calls for, and 0.3 % "run" against it, but for what is volunteered', () => {
    expect(percent(talks.filter(lowered), talks)).toBeLessThanOrEqual(1.5);
    expect(percent(talks.filter(runsAgainst), talks)).toBeLessThanOrEqual(0.3);
  });
});

test('of the 180 written stories nobody hears less than the truth calls for', () => {
  const short = [
    ...groups['the 60 vignettes, told at once'],
    ...groups['the 120 stories, told at once'],
    ...groups['the 180 written, only the complaint told'],
  ].filter(lowered);
  expect(short.map(inFull)).toEqual([]);
});

test('even among runners whose findings know nothing of each other, at most 0.3 % hear "run" against the truth', () => {
  const talks = groups['random runners whose findings know nothing of each other'];
  expect(percent(talks.filter(runsAgainst), talks)).toBeLessThanOrEqual(0.3);
});
