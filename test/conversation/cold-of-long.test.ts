import { expect, test } from 'vitest';
import { heard, lastTurn, told } from '../support/dialog.ts';
import '../support/seed.ts';

const cool = told({ sites: ['calf'], pain: 'mild', cold: 'unsure' });

test('a foot that is told again to have been cool for months is not asked about a third time', () => {
  const again = heard({ findings: { cold: 'unsure' }, notSudden: true });
  expect(lastTurn(cool, again).state.accepted).toContain('cold');
});

test('a foot that is cool is asked about once more, whatever is told of it at first', () => {
  const first = heard({ findings: { sites: ['calf'], pain: 'mild', cold: 'unsure' }, notSudden: true });
  expect(lastTurn(first).state.accepted).not.toContain('cold');
});

test('a foot that has gone cold of late is not believed to be one that has long been so', () => {
  const worse = heard({ findings: { cold: 'yes' }, notSudden: true });
  expect(lastTurn(cool, worse).state.accepted).not.toContain('cold');
});

test('whoever says of the answer that it has been so for months is not asked about every sign again', () => {
  const state = lastTurn(
    cool,
    heard({ findings: { cold: 'unsure' }, notSudden: true }),
    heard({ answer: 'yes', notSudden: true, unread: ['cooler'] }),
  ).state;
  expect(state.findings.cold).toBe('unsure');
  expect(state.doubted).toBe(false);
});
