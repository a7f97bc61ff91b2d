/** `npm run nlu`: how well the utterances of `test/nlu/` are understood; `--misses` lists those that are not. */
import { corpus, type Told } from '../test/support/corpus.ts';
import {
  errors,
  intentAccuracy,
  measure,
  newToModel,
  outOfDomainCaught,
  type Result,
  ratio,
  type Share,
  slotScore,
  warningSignRecall,
} from '../test/support/nlu.ts';
import { targets } from '../test/support/nlu-targets.ts';
import { commandLine } from './command.ts';

const { misses } = commandLine(
  `How well the utterances of test/nlu are understood.

  npm run nlu

Options
  --misses   list those that are not
  --help     print this
`,
  { misses: { type: 'boolean', default: false } },
).values;

const everything = corpus();
const results = measure(newToModel(everything));
const all = slotScore(results);
const slots = [
  ...new Set(results.flatMap(({ found, missed }) => [...found, ...missed].map(({ slot }) => slot))),
];

const faultless = results.filter((result) => errors(result) === 0).length;
print(`${everything.length} utterances; ${results.length} are not in the model word by word and count`);
print(`${faultless} without a fault`, '');
report('intent', intentAccuracy(results), targets.intent);
report('warning signs heard', warningSignRecall(results), targets.warningSigns);
report('out of domain caught', outOfDomainCaught(results), targets.outOfDomain);
print('', row('slot', 'precision', 'recall', 'F1'));
for (const slot of slots) printSlot(slot, slotScore(results, slot));
printSlot('all together', all);
print(`slot F1 ${mark(all.f1, targets.slots)}`);

print('', 'Taken for another intent');
const wrong = results.filter(({ intent, expected }) => intent !== expected.intent);
for (const [pair, { length }] of [...Map.groupBy(wrong, pairOf)].toSorted(
  ([, a], [, b]) => b.length - a.length,
))
  print(`  ${length} × ${pair}`);

if (misses) {
  print('', 'Misunderstood');
  for (const result of results.filter((one) => errors(one) > 0)) print(`  ${describe(result)}`);
}

function describe(result: Result): string {
  const { utterance, intent, expected, missed, invented } = result;
  const faults = [
    ...(intent === expected.intent ? [] : [pairOf(result)]),
    ...missed.map((one) => `missed ${told(one)}`),
    ...invented.map((one) => `invented ${told(one)}`),
  ];
  return `[${utterance.asked}] ${utterance.text}: ${faults.join(', ')}`;
}

function pairOf({ expected, intent }: Result): string {
  return `${expected.intent} → ${intent}`;
}

function told({ slot, value }: Told): string {
  return `${slot}=${value}`;
}

function report(name: string, share: Share, target: number): void {
  print(`${name.padEnd(22)}${`${share.hits} of ${share.of}`.padEnd(14)}${mark(ratio(share), target)}`);
}

function mark(value: number, target: number): string {
  return `${percent(value)}, target ${percent(target)}: ${value >= target ? 'met' : 'MISSED'}`;
}

function printSlot(name: string, { precision, recall, f1 }: ReturnType<typeof slotScore>): void {
  print(row(name, percent(precision), percent(recall), percent(f1)));
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(16)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
