/** What nobody is asked for, and asked about once it was half told: "I'm on an antibiotic". */
import { expect, test } from 'vitest';
import type { Event } from '../../src/conversation/index.ts';
import type { Findings } from '../../src/triage/index.ts';
import { answered, heard, lastTurn, mumbled, told, turnsOf, verdictIn } from '../support/dialog.ts';
import '../support/seed.ts';

const no = answered('no');
const soreTendons: Findings = { sites: ['achilles'], side: 'both', pain: 'moderate', days: '0-3' };
/** Sore tendons, and a no to all that is asked, until there is an answer. */
const toTheAnswer: readonly Event[] = [told(soreTendons), no, no, no];
const onSome = heard({ findings: { antibiotic: 'unsure' } });

test('nobody is asked whether they take an antibiotic', () => {
  expect(verdictIn(lastTurn(...toTheAnswer))?.level).toBe('rest');
});

test.each([
  ['after the answer', [...toTheAnswer, onSome]],
  ['at the start', [told({ ...soreTendons, antibiotic: 'unsure' }), no, no, no]],
])('who named one %s is asked which it is, after all else', (_, events) => {
  const { reply, state } = lastTurn(...events);
  expect(verdictIn({ reply, state })).toBeUndefined();
  expect(reply.prompt).toMatchObject({
    ask: 'question',
    question: { id: 'closing', covers: ['antibiotic'] },
  });
  expect(verdictIn(lastTurn(...events, answered('yes')))?.level).toBe('urgentCare');
  expect(verdictIn(lastTurn(...events, no))?.level ?? lastTurn(...events, no).state.open.is).toMatch(
    /rest|told/,
  );
});

test('who does not know which it is, or is not understood, is not asked without end', () => {
  const asked = [...toTheAnswer, onSome];
  expect(lastTurn(...asked, answered('unsure')).state.open.is).toBe('told');
  expect(lastTurn(...asked, mumbled, mumbled, mumbled).state.open.is).toBe('told');
});

test('where an antibiotic would change nothing, it is not asked about', () => {
  const urgent = told({ ...soreTendons, swelling: 'clear', heat: 'yes', fever: 'yes', antibiotic: 'unsure' });
  const prompts = turnsOf([urgent, no, no, no, no, no]).map(({ reply }) => JSON.stringify(reply.prompt));
  expect(prompts.filter((prompt) => prompt?.includes('antibiotic'))).toEqual([]);
});

test('a foot that had been sat on, and woke, is asked about anew, and a weakness told before stays', () => {
  const woke = heard({ ofPressure: true });
  expect(lastTurn(told({ sites: ['foot'], nerve: 'tingling' }), woke).state.findings.nerve).toBeUndefined();
  expect(lastTurn(told({ sites: ['foot'], nerve: 'weak' }), woke).state.findings.nerve).toBe('weak');
});
