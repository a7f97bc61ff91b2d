/** Of a back it is asked whether one is numb where one sits: a yes to that is no tingling foot. */
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/index.ts';
import { answered, heard, lastTurn, told, verdictIn } from '../support/dialog.ts';
import '../support/seed.ts';

const context = { asked: ['chest', 'nerve'], yesMeans: 'bad', ofBack: true } as const;
const nerve = (said: string, of: Parameters<typeof understand>[1] = context) =>
  understand(said, of).findings.nerve;

describe('asked of a back', () => {
  test('"only when i am running" is no answer to it, as it is of a leg', () => {
    const said = "yeah a bit, only when i'm running and it clears";
    expect(nerve(said)).toBeUndefined();
    expect(nerve(said, { asked: ['chest', 'nerve'], yesMeans: 'bad' })).toBe('duringRuns');
  });

  test.each(['the peeing', 'the numb one', 'numbness', 'weak legs', 'the second one', 'just tingling'])(
    '"%s" is where one sits, and to be confirmed',
    (said) => {
      const { findings, evidence } = understand(said, context);
      expect(findings.nerve).toBe('saddle');
      expect(evidence.find(({ key }) => key === 'nerve')?.certainty).toBe('pieced');
    },
  );

  test('a plain yes to that alone says so outright', () => {
    const alone = { asked: ['nerve'], yesMeans: 'bad' } as const;
    expect(nerve('yes', { ...alone, ofBack: true })).toBe('saddle');
    expect(nerve('yes', alone)).toBe('tingling');
  });

  test.each([
    ['my foot tingles', 'tingling'],
    ['numb toes', 'tingling'],
    ['no numbness', 'none'],
    ['none of that', 'none'],
    ['peeing is fine', undefined],
  ])('"%s" is what it says', (said, value) => {
    expect(nerve(said)).toBe(value);
  });
});

describe('a sore back', () => {
  const sore = told({ sites: ['lowBack'], pain: 'mild', days: '0-3' });
  const tingles = told({ sites: ['lowBack'], pain: 'mild', days: '0-3', nerve: 'tingling' });

  test('that is numb where one sits, by a plain yes to it alone, is an emergency', () => {
    const turn = lastTurn(sore, told({ chest: 'no' }), answered('yes'));
    expect(turn.state.findings.nerve).toBe('saddle');
    expect(verdictIn(turn)?.level).toBe('emergency');
  });

  test('with a foot that tingles is asked about where one sits as well, once', () => {
    expect(lastTurn(tingles).reply.prompt).toMatchObject({
      question: { id: 'sweep', covers: ['chest', 'nerve'] },
    });
    const no = lastTurn(tingles, answered('no'));
    expect(no.state.findings.nerve).toBe('tingling');
    expect(no.reply.prompt).toMatchObject({ question: { id: 'body' } });
    const yes = lastTurn(tingles, answered('yes'));
    expect(yes.reply.prompt).toMatchObject({ way: 'which', question: { covers: ['chest', 'nerve'] } });
  });

  test('that was no numb seat but a foot keeps the foot', () => {
    const evidence = [{ key: 'nerve', value: 'saddle', words: [0, 1], certainty: 'pieced' }] as const;
    const numb = heard({ findings: { nerve: 'saddle' }, evidence });
    const foot = heard({ answer: 'no', findings: { nerve: 'none', sites: ['foot'] } });
    expect(lastTurn(sore, numb, foot).state.findings.nerve).toBe('tingling');
    const back = heard({ answer: 'no', findings: { nerve: 'none', sites: ['lowBack'] } });
    expect(lastTurn(sore, numb, back).state.findings.nerve).toBe('none');
  });
});
