/** A heart that raced: asked for pain, breath and faint, a no is none to that. */
import { expect, test } from 'vitest';
import { heard, lastTurn, pieced } from '../support/dialog.ts';
import '../support/seed.ts';

const raced = heard({ findings: { chest: 'unsure' }, fluttered: true, lately: ['chest'] });
const never = heard({ answer: 'no', findings: { chest: 'no' }, fainted: false, neverWas: ['chest'] });

test('a heart that raced stays in doubt when pain and faint are denied', () => {
  expect(lastTurn(raced, never).state.findings.chest).toBe('unsure');
});

test('and is cleared by who denies that it raced', () => {
  const steady = heard({ answer: 'no', findings: { chest: 'no' }, fluttered: false, neverWas: ['chest'] });
  expect(lastTurn(raced, steady).state.findings.chest).toBe('no');
});

test('where an emergency is confirmed, a no to the chest leaves the doubt', () => {
  const event = pieced('chest', 'yes');
  const no = heard({ answer: 'no', findings: { chest: 'no' } });
  expect(lastTurn(event, no).state.findings.chest).toBe('no');
  expect(lastTurn(raced, event, no).state.findings.chest).toBe('unsure');
});
