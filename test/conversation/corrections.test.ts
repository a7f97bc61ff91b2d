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

describe('"not the knee, the shin"', () => {
  test('takes away the place that was wrong', () => {
    const { state } = talk(
      report({ sites: ['knee', 'calf'] }),
      correct({ swelling: 'slight' }, { wrong: ['knee'] }),
    );
    expect(state.findings.sites).toEqual(['calf']);
  });
});

describe('"it is not my knee"', () => {
  test('takes the place away and leaves the last answer as it was', () => {
    const { state } = talk(
      report({ sites: ['knee', 'calf'] }, { number: 2 }),
      no,
      correct({}, { wrong: ['knee'] }),
    );
    expect(state.findings.sites).toEqual(['calf']);
    expect(state.findings.chest).toBe('no');
  });

  test('asks where it hurts when that was the only place', () => {
    expect(
      asked(talk(report({ sites: ['knee'] }, { number: 2 }), correct({}, { wrong: ['knee'] })).reply),
    ).toBe('where');
  });
});

describe('"actually my knee hurts too"', () => {
  test('adds a place, since it tells more than one', () => {
    const { state } = talk(calf, correct({ sites: ['knee'], pain: 'strong' }));
    expect(state.findings.sites).toEqual(['calf', 'knee']);
  });
});

describe('told better than before, without a correction', () => {
  const bad = report(
    { sites: ['quad'], side: 'one', days: '8-14', trend: 'worse', quality: 'sharp' },
    { number: 8 },
  );

  test.each([
    ['pain', { pain: 'mild' }, 'severe'],
    ['side', { side: 'both' }, 'one'],
    ['days', { days: '0-3' }, '8-14'],
    ['trend', { trend: 'improving' }, 'worse'],
    ['quality', { quality: 'dull' }, 'sharp'],
  ] as const)('%s stays as bad as it was', (key, told, expected) => {
    expect(talk(bad, report({ swelling: 'slight', ...told })).state.findings[key]).toBe(expected);
  });

  test('a bare number that was not asked for does not soften the pain', () => {
    expect(talk(bad, report({}, { number: 5 })).state.findings.pain).toBe('severe');
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

describe('"sorry, I meant yes"', () => {
  const meantYes = correct({}, { answer: 'yes' });

  test('asks again what the last answer settled', () => {
    const { state, reply } = talk(report({ sites: ['quad'], side: 'both' }, { number: 2 }), no, no, meantYes);
    expect(asked(reply)).toBe('skin');
    expect(state.findings.fever).toBeUndefined();
  });

  test('with nothing to take back brings help', () => {
    expect(talk(meantYes).reply.parts).toContainEqual({ say: 'help' });
  });
});

describe('"nothing hurts", and then a place after all', () => {
  const nothing = report({ pain: 'none' });
  test.each([[[]], [[no]], [[no, no]], [[no, no, yes]]])(
    'is asked how much it hurts, after %# answers',
    (answers) => {
      const { state, reply } = talk(nothing, ...answers, report({ sites: ['knee'] }));
      expect(state.findings.pain).toBeUndefined();
      expect(asked(reply)).toBe('pain');
    },
  );
});
