import { describe, expect, test } from 'vitest';
import { asked, levelOf, no, report, talk, yes } from '../support/talk.ts';

const calf = report({ sites: ['calf'], side: 'one' }, { number: 4 });
const correct = (...args: Parameters<typeof report>) => report(args[0], { ...args[1], corrects: true });

describe('"no wait", "actually"', () => {
  test('replaces the place', () => {
    const { state, reply } = talk(calf, correct({ sites: ['knee'] }));
    expect(state.findings.sites).toEqual(['knee']);
    expect(reply.parts).toEqual([{ say: 'noted' }]);
  });

  test('replaces the number', () => {
    expect(talk(calf, correct({}, { number: 6 })).state.findings.pain).toBe('strong');
    expect(talk(calf, correct({}, { number: 2 })).state.findings.pain).toBe('mild');
  });

  test('takes a swelling back', () => {
    const swollen = report({ sites: ['quad'], swelling: 'slight' });
    expect(talk(swollen, correct({ swelling: 'none' })).state.findings.swelling).toBe('none');
  });

  test('does not take a sign of an emergency back', () => {
    const { state } = talk(report({ nerve: 'tingling' }), correct({ nerve: 'none' }));
    expect(state.findings.nerve).toBe('tingling');
  });

  test('can make the answer more cautious after it was given', () => {
    const toRest = talk(report({ sites: ['knee'], side: 'one' }, { number: 3 }), no, no, yes);
    expect(levelOf(toRest.reply)).toBe('rest');
    const { reply } = talk(
      report({ sites: ['knee'], side: 'one' }, { number: 3 }),
      no,
      no,
      yes,
      correct({ swelling: 'clear' }),
    );
    expect(levelOf(reply)).toBe('seeProfessional');
  });

  test('brings back the open question', () => {
    expect(asked(talk(calf, no, correct({ sites: ['shin'] })).reply)).toBe('skin');
  });

  test('of something told for the first time just adds it', () => {
    expect(talk(calf, correct({ swelling: 'slight' })).state.findings).toMatchObject({
      sites: ['calf'],
      swelling: 'slight',
    });
  });
});

describe('told without a correction', () => {
  test('a second place is added to the first', () => {
    expect(talk(calf, report({ sites: ['knee'] })).state.findings.sites).toEqual(['calf', 'knee']);
  });
});

describe('a bare yes or no to a question for a place or a side', () => {
  test.each([yes, no])('is asked again', (answer) => {
    const where = talk(report({}), answer);
    expect(asked(where.reply)).toBe('where');
    expect(where.state.findings).toEqual({});
    const side = talk(report({ sites: ['hamstring'] }, { number: 2 }), no, no, yes, answer);
    expect(asked(side.reply)).toBe('side');
    expect(side.state.findings.side).toBeUndefined();
  });
});
