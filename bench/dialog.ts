/**
 * `npm run bench:dialog`: questions and spoken seconds until the answer, over the sixty stories and over 10,000
 * simulated runners, beside two simpler ways to ask. `-- --runners 1000 --seed 2`.
 */
import { commandLine, wholeNumber } from '../scripts/command.ts';
import { allowsRun, assess, assuming, type Findings, severityOf } from '../src/triage/index.ts';
import { randomFrom } from '../test/support/random.ts';
import { allBest, partOf } from '../test/support/triage.ts';
import { vignettes } from '../test/triage/vignettes.ts';
import { judge, publish, table } from './report.ts';
import { type Runner, runnerFrom } from './runners.ts';
import { mean, quantile } from './statistics.ts';
import { type Interview, interview, strategies } from './strategies.ts';

const { values } = commandLine(
  `Counts questions and spoken seconds until the answer, beside two simpler ways to ask.

  npm run bench:dialog

Options
  --runners <number>   simulated runners (10000)
  --seed <number>      draws others (1)
  --docs               write the figures into docs/benchmarks.md
  --help               print this
`,
  {
    runners: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    docs: { type: 'boolean' },
  },
);

const seed = wholeNumber('seed', values.seed, 0);
const random = randomFrom(seed);
const runners = Array.from({ length: wholeNumber('runners', values.runners) }, () => runnerFrom(random));
const stories = vignettes.map(
  ({ findings }): Runner => ({ told: findings, truth: { ...allBest, ...findings } }),
);

publish(
  'dialog',
  [
    '**The sixty stories, told at once**',
    ...overall(stories, { median: 3, most: 5 }),
    `**${runners.length.toLocaleString('en-US')} simulated runners** (seed ${seed}; two of five only ask whether to run)`,
    ...overall(runners, { median: 5, most: 7 }),
  ].join('\n\n'),
);

type Target = { readonly median: number; readonly most: number };

function overall(people: readonly Runner[], target: Target): readonly string[] {
  const all = strategies.map((strategy) => ({
    name: strategy.name,
    talks: people.map(({ told, truth }) => interview(strategy, told, truth)),
  }));
  const head = [
    '',
    'questions: least',
    'median',
    'p90',
    'most',
    'mean',
    'seconds: median',
    'p90',
    'most',
    'mean',
    'less cautious',
  ];
  const rows = all.map(({ name, talks }) => [
    name,
    ...spread(
      talks.map(({ questions }) => questions),
      0,
    ),
    ...spread(
      talks.map(({ seconds }) => seconds),
      1,
    ).slice(1),
    `${((100 * talks.filter((talk, at) => fallsShort(talk, people[at]?.truth)).length) / talks.length).toFixed(1)} %`,
  ]);
  const [ours] = all;
  const counts = ours?.talks.map(({ questions }) => questions) ?? [];
  const [middle, most] = [quantile(counts, 0.5), Math.max(...counts)];
  const verdict = `Target: median ≤ ${target.median} questions: ${judge(middle <= target.median)}; at most ${target.most}: ${judge(most <= target.most)}.`;
  return [table(head, rows), verdict, ...takenForGranted(ours?.talks ?? [], people), histogram(all)];
}

function spread(figures: readonly number[], digits: number): readonly string[] {
  const points = [Math.min(...figures), quantile(figures, 0.5), quantile(figures, 0.9), Math.max(...figures)];
  return [...points.map((point) => point.toFixed(digits)), mean(figures).toFixed(1)];
}

/** Does the interview's answer allow more than this would? */
function fallsShort({ findings }: Interview, truth: Findings | undefined): boolean {
  return truth !== undefined && severityOf(assess(findings).level) < severityOf(assess(truth).level);
}

/** Where our answer is less cautious than the whole truth, which of its assumptions does it tell the runner? */
function takenForGranted(talks: readonly Interview[], people: readonly Runner[]): readonly string[] {
  const short = talks.flatMap((talk, at) => {
    const truth = people[at]?.truth;
    return truth && fallsShort(talk, truth) ? [{ talk, truth }] : [];
  });
  if (short.length === 0) return [];
  const named = short.filter(({ talk, truth }) => !fallsShort(talk, asNamed(truth, talk.findings)));
  const cleared = short.filter(({ talk }) => allowsRun(assess(talk.findings).level));
  const share = (part: readonly unknown[]) => `${((100 * part.length) / talks.length).toFixed(1)} %`;
  return [
    `Less cautious than the whole truth: Leg Check for ${share(short)}. For ${share(named)} because of something that the answer names as its condition or as a reason to be seen, for the others because of something that counts only when a runner mentions it (an age, a medicine, an illness). ${share(cleared)} hear that they can run, under such a condition, where the whole truth speaks against it.`,
  ];
}

/** The truth, were it as the answer says aloud that it takes it to be. */
function asNamed(truth: Findings, told: Findings): Findings {
  return { ...truth, ...partOf(allBest, assuming(told)) };
}

function histogram(all: readonly { readonly name: string; readonly talks: readonly Interview[] }[]): string {
  const blocks = all.map(({ name, talks }) => {
    const counts = talks.map(({ questions }) => questions);
    const bars = Array.from({ length: Math.max(...counts) + 1 }, (_, count) => {
      const share = (100 * counts.filter((each) => each === count).length) / counts.length;
      return `${String(count).padStart(3)} ${share.toFixed(1).padStart(5)} % ${'█'.repeat(Math.round(share / 2))}`.trimEnd();
    });
    const first = bars.findIndex((bar) => !bar.includes('  0.0 %'));
    return [`${name}: how many hear so many questions`, ...bars.slice(first)].join('\n');
  });
  return `\`\`\`\n${blocks.join('\n\n')}\n\`\`\``;
}
