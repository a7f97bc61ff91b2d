/** The two seed articles at work: every piece of advice in them is carried by a rule, an utterance or words. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../src/triage/index.ts';
import { inWords, settledInWords } from './speech/seeds.ts';

const numbered = (seed: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${seed}-${String(at + 1).padStart(2, '0')}`);
const rows = [...numbered('S1', 33), ...numbered('S2', 54)];

/** Rows, and disagreements between the articles, that rules settle; whether the words do their part is tested there. */
const byRules: Readonly<Record<string, string>> = {
  'S1-03': 'A1',
  'S1-04': 'R1',
  'S1-14': 'R2',
  'S1-15': 'R3',
  'S1-16': 'A1',
  'S1-21': 'R1',
  'S1-22': 'R2',
  'S1-23': 'R9',
  'S1-24': 'R7',
  'S1-28': 'R1',
  'S2-09': 'C4',
  'S2-16': 'P1 U20',
  'S2-17': 'R2 P14 P16',
  'S2-18': 'R3',
  'S2-19': 'R4 A2',
  'S2-21': 'A1 C1',
  'S2-27': 'C10 R6',
  'S2-38': 'A1',
  'S2-40': 'C2',
  'S2-45': 'C3 R16',
  'S2-46': 'A3',
  'S2-47': 'P4 P5 R9',
  'S2-48': 'C7',
  'S2-50': 'P1',
  'S2-51': 'P3',
  'S2-52': 'P2 R8',
  D2: 'C1',
  D3: 'R1',
  D4: 'A3 R3',
  D12: 'C2 P3',
  D13: 'E1',
  D15: 'P4',
};

/** Rows that ask what the skill is for. */
const byUtterances: Readonly<Record<string, string>> = {
  'S1-01': 'should i run today',
  'S2-04': 'run or rest today',
};

/** Rows that are deliberately not repeated, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  'S1-11': 'lactic acid as the cause of soreness is outdated; the topic on lactic acid says so',
  'S2-01': 'background',
  'S2-06': 'mental toughness is no reason to run',
  D14: 'the same: a test of the words holds that nothing speaks of toughness',
};

const cited = rules.flatMap(({ sources }) => sources).filter((source) => /^S\d-/.test(source));
const carried = [
  ...[byRules, byUtterances, leftOut, inWords, settledInWords].flatMap((by) => Object.keys(by)),
  ...cited,
];
const wanted = [...rows, ...Array.from({ length: 15 }, (_, at) => `D${at + 1}`)];

test('every piece of advice of the two articles, and every disagreement, is carried, or left out for a reason', () => {
  expect(wanted.filter((row) => !carried.includes(row))).toEqual([]);
});

test('nothing is carried that is not in the articles', () => {
  expect(carried.filter((row) => !wanted.includes(row))).toEqual([]);
});

test('the rules and the utterances are there', () => {
  const codes = Object.entries(byRules).flatMap(([row, of]) => of.split(' ').map((code) => [row, code]));
  expect(codes.filter(([, code]) => !rules.some((rule) => rule.code === code))).toEqual([]);
  const model = readFileSync(
    new URL('../skill-package/interactionModels/custom/en-US.json', import.meta.url),
    'utf8',
  );
  expect(Object.values(byUtterances).filter((text) => !model.includes(`"${text}"`))).toEqual([]);
});
