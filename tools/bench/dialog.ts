/**
 * `npm run bench:dialog`: Alexa's whole voice from the first word to the end of the turn with the verdict, and the
 * questions in it, for runners who answer truthfully; who of them hears less than their whole truth, and why.
 */

import type { Findings } from '../../src/triage/index.ts';
import { commandLine, wholeNumber } from '../command.ts';
import {
  causesIn,
  type Group,
  had,
  longestTurn,
  lowered,
  questionsIn,
  runsAgainst,
  secondsIn,
  unmentioned,
} from './people/group.ts';
import { complaintOf, runnerFrom, storyOf } from './people/runners.ts';
import { stories } from './people/stories.ts';
import { secondsOf } from './people/talk.ts';
import { allBest, complaintIn } from './people/truth.ts';
import { vignettes } from './people/vignettes.ts';
import { randomFrom } from './random.ts';
import { publish, table, within } from './report.ts';
import { median, quantile } from './statistics.ts';

const { values } = commandLine({
  start: 'npm run bench:dialog',
  does: 'Counts questions and spoken seconds until the answer, and who hears less than their whole truth.',
  options: {
    runners: { type: 'string', default: '10000', takes: 'number', says: 'simulated runners' },
    seed: { type: 'string', default: '1', takes: 'number', says: 'draws others' },
    docs: { type: 'boolean', says: 'write the figures into docs/benchmarks.md' },
  },
});

const seed = wholeNumber('seed', values.seed, 0);
const random = randomFrom(seed);
const runners = Array.from({ length: wholeNumber('runners', values.runners) }, () => {
  const runner = runnerFrom(random);
  return { story: storyOf(runner, random), complaint: complaintOf(runner), truth: runner.truth };
});

/** What a written story leaves out is at its best. */
const whole = (findings: Findings): Findings => ({ ...allBest, ...findings });
const written = [...vignettes, ...stories];
const many = `${runners.length.toLocaleString('en-US')} simulated`;

const groups: readonly Group[] = [
  had('60 vignettes', true, vignettes, ({ findings }) => [findings, whole(findings)]),
  had('120 coded stories', true, stories, ({ findings }) => [findings, whole(findings)]),
  had(many, true, runners, ({ story, truth }) => [story, truth]),
  had('the 180 written', false, written, ({ findings }) => [complaintIn(findings), whole(findings)]),
  had(many, false, runners, ({ complaint, truth }) => [complaint, truth]),
];

const longestIn = (group: Group): number => secondsOf(longestTurn(group));
const spread = (figures: readonly number[], digits: number): readonly string[] =>
  [median(figures), quantile(figures, 0.9), Math.max(...figures)].map((each) => each.toFixed(digits));

const rows = groups.map((group) => [
  group.name,
  ...spread(questionsIn(group), 0),
  ...spread(secondsIn(group), 1),
  longestIn(group).toFixed(1),
  ...[runsAgainst, lowered, unmentioned].map((share) => share(group)).map((share) => `${share.toFixed(2)} %`),
]);
const columns = ['questions: median', 'p90', 'most', 'seconds: median', 'p90', 'most'];
const head = [
  '',
  ...columns,
  'longest turn',
  'a run against the truth',
  'less',
  'with what nobody mentioned',
];

const atOnce = groups.filter((group) => group.atOnce);
const placeOnly = groups.filter((group) => !group.atOnce);
const middle = (group: Group): number => median(questionsIn(group));
const most = (isUnsure: boolean) => (group: Group) => Math.max(...questionsIn(group, isUnsure));

const targets = [
  target('seconds of voice, median', groups, (group) => median(secondsIn(group)), 40),
  target('longest turn, seconds', groups, longestIn, 15),
  target('told at once: questions, median', atOnce, middle, 3),
  target('told at once: questions, most', atOnce, most(false), 5),
  target('told at once: most for the unsure', atOnce, most(true)),
  target('only the place told: questions, median', placeOnly, middle, 5),
  target('only the place told: questions, most', placeOnly, most(false), 7),
  target('only the place told: most for the unsure', placeOnly, most(true)),
  target('hear less than the truth calls for, %', groups, lowered, 5),
  target('hear a run against the truth, %', groups, runsAgainst, 0.3),
];

/** The worst of the groups, and what it may be at most. */
function target(name: string, of: readonly Group[], measure: (group: Group) => number, limit?: number) {
  const worst = Math.max(...of.map(measure));
  const wanted = limit === undefined ? ['', ''] : [`≤ ${limit}`, within(worst, limit)];
  return [name, String(Number(worst.toFixed(2))), ...wanted];
}

const causes = causesIn(groups).slice(0, 12);
const longest = groups.map(longestTurn).toSorted((one, other) => secondsOf(other) - secondsOf(one))[0];
publish(
  'dialog',
  [
    table(['the worst of the groups below', '', 'target', ''], targets),
    table(head, rows),
    `Seed ${seed}. Where somebody hears less than the truth calls for, the finding that was not asked for, most often:`,
    table(
      ['finding', 'heard, and called for', 'times'],
      causes.map(([cause, count]) => [...cause.split(': '), String(count)]),
    ),
    `The longest turn: “${longest}”`,
  ].join('\n\n'),
);
