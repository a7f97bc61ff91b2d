/** The two seed articles at work: nothing in them is lost, and what has aged is put right. */
import { expect, test } from 'vitest';
import { rules } from '../src/triage/index.ts';
import { ledger, leftOut, settled } from './support/ledger.ts';

const rows = [
  ...Array.from({ length: 33 }, (_, n) => `S1-${String(n + 1).padStart(2, '0')}`),
  ...Array.from({ length: 54 }, (_, n) => `S2-${String(n + 1).padStart(2, '0')}`),
];

const citing = (row: string) => rules.filter(({ sources }) => sources.some((source) => source === row));

const carriersOf = (row: string) => [
  ...new Set([
    ...citing(row).map(({ code }) => `rule ${code}`),
    ...(ledger[row] ?? []).map(({ where }) => where),
  ]),
];

test.each(rows.map((row) => [row, leftOut[row] ?? carriersOf(row).join(', ')]))('%s: %s', (row, carried) => {
  expect(carried, `nothing carries ${row}`).toBeTruthy();
  expect(ledger[row]?.filter(({ works }) => !works).map(({ where }) => where) ?? []).toEqual([]);
});

test.each(Object.entries(settled).map(([id, by]) => [id, by.map(({ where }) => where).join(', ')]))(
  '%s is settled by %s',
  (id) => {
    expect(settled[id]?.filter(({ works }) => !works)).toEqual([]);
  },
);

test('every row that a rule cites is one of the two articles', () => {
  const cited = rules.flatMap(({ sources }) => sources).filter((source) => /^S\d-/.test(source));
  expect(cited.filter((row) => !rows.includes(row))).toEqual([]);
});
