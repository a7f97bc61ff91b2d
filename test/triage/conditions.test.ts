/** What is still missing for a condition to hold. */
import { expect, test } from 'vitest';
import { missing, type View, viewsOf } from '../../src/triage/evaluate.ts';
import type { Findings } from '../../src/triage/index.ts';
import { all, any, at, atLeast } from '../../src/triage/rule.ts';

const view = (findings: Findings): View => viewsOf(findings)[0] ?? { ranks: [], site: 'unnamed' };
const both = all(atLeast('heat', 'yes'), atLeast('fever', 'yes'));
const either = any(atLeast('heat', 'yes'), atLeast('fever', 'yes'));

test('a condition that holds already lacks nothing', () => {
  expect(missing(both, view({ heat: 'yes', fever: 'yes' }))).toEqual([]);
  expect(missing(either, view({ heat: 'yes' }))).toEqual([]);
  expect(missing(at('knee'), view({ sites: ['knee'] }))).toEqual([]);
});

test('a condition that can still hold lacks what was not told', () => {
  expect(missing(both, view({}))).toEqual(['heat', 'fever']);
  expect(missing(both, view({ heat: 'yes' }))).toEqual(['fever']);
  expect(missing(either, view({ heat: 'no' }))).toEqual(['fever']);
  expect(missing(at('knee'), view({}))).toEqual(['sites']);
});

test('a condition that cannot hold any more lacks nothing', () => {
  expect(missing(both, view({ heat: 'no' }))).toEqual([]);
  expect(missing(at('knee'), view({ sites: ['calf'] }))).toEqual([]);
  expect(missing(at('knee'), view({ sites: [] }))).toEqual([]);
});

test('a condition lacks nothing where one of its parts cannot hold any more, whichever way that part is made', () => {
  const nested = all(either, atLeast('swelling', 'slight'));
  expect(missing(nested, view({ heat: 'no', fever: 'no' }))).toEqual([]);
  expect(missing(nested, view({ heat: 'no' }))).toEqual(['fever', 'swelling']);
  expect(missing(any(both, atLeast('swelling', 'slight')), view({ heat: 'no' }))).toEqual(['swelling']);
  expect(missing(all(at('knee'), atLeast('heat', 'yes')), view({ sites: ['calf'] }))).toEqual([]);
});
