/**
 * `npm run questions`: how many questions the interview needs. Over the sixty stories told at once, after a red
 * flag and after a rich first sentence it asks the engine; the cold starts are spoken to the built skill.
 */
import { type Findings, places, type Site, severityOf } from '../src/triage/index.ts';
import { askedAfterRedFlag, converse, questionsIn } from '../test/support/interview.ts';
import { coldStarts, tell } from '../test/support/storyteller.ts';
import { allBest, severity } from '../test/support/triage.ts';
import { type Vignette, vignettes } from '../test/triage/vignettes.ts';
import { commandLine } from './command.ts';

commandLine('npm run questions   count the questions that the interview needs', {});

const rich = (site: Site): Findings => ({
  sites: [site],
  pain: 'mild',
  side: 'both',
  days: '0-3',
  swelling: 'none',
});

let missed = 0;

const told = vignettes.map(({ findings }) => asked(findings).length).toSorted((a, b) => a - b);
const mean = told.reduce((sum, count) => sum + count, 0) / told.length;
print('The sixty stories, told at once');
report('median', told[Math.floor(told.length / 2)] ?? 0, 3, `mean ${mean.toFixed(2)}`);
report('most', told.at(-1) ?? 0, 5, busiest(told.at(-1) ?? 0));

print('', 'Cold starts, spoken: “should I run today?”');
for (const [name, { truth, atMost }] of Object.entries(coldStarts)) {
  const { questions, heard } = await tell('should I run today', truth);
  report(name, questions, atMost, heard ?? '(gave up)');
}

print('', 'Rich first sentence: site, pain, side, days and swelling');
for (const site of places.muscle) report(site, asked(rich(site)).length, 3);

print('', 'More questions after a red flag');
const flags = vignettes.filter(({ findings }) => severity(findings) >= severityOf('urgentCare'));
report('told at once, most of any story', most(flags.map(afterTold)), 2, `${flags.length} stories`);
report('found by asking, most of any story', most(vignettes.map(afterFound)), 2, 'cold start');

print('', missed === 0 ? 'All targets are met.' : `${missed} targets are missed.`);
process.exitCode = missed === 0 ? 0 : 1;

function asked(findings: Findings) {
  return converse(findings, { ...allBest, ...findings }).asked;
}

function afterTold({ findings }: Vignette): number {
  return asked(findings).length;
}

function afterFound({ findings }: Vignette): number {
  return askedAfterRedFlag(converse({}, { ...allBest, ...findings }));
}

function busiest(count: number): string {
  const talks = vignettes.map(({ id, findings }) => ({
    id,
    talk: converse(findings, { ...allBest, ...findings }),
  }));
  const most = talks.filter(({ talk }) => talk.asked.length === count);
  return most.map(({ id, talk }) => `${id}: ${questionsIn(talk)}`).join('; ');
}

function most(counts: readonly number[]): number {
  return Math.max(...counts);
}

function report(what: string, count: number, target: number, note = ''): void {
  const met = count <= target;
  if (!met) missed += 1;
  print(`  ${what.padEnd(36)}${count}  (target ≤ ${target}${met ? '' : ', MISSED'})  ${note}`.trimEnd());
}

function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
