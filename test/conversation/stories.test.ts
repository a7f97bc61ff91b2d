/** Stories that went astray in play, as the conversation hears them. */
import { describe, expect, it } from 'vitest';
import { heard, lastTurn, told, verdictIn } from '../support/dialog.ts';

const noisyKnee = heard({ findings: {}, noise: 'knee', request: { kind: 'check' } });

describe('a knee of which only a noise was told', () => {
  it('is asked about whether it hurts', () => {
    expect(lastTurn(noisyKnee).reply.prompt).toMatchObject({ ask: 'question', noise: true });
    expect(lastTurn(heard({ findings: {}, request: { kind: 'check' } })).reply.prompt).not.toHaveProperty(
      'noise',
    );
  });

  it('is where it hurts, if it does', () => {
    expect(lastTurn(noisyKnee, told({ pain: 'mild', days: '0-3' })).state.findings.sites).toEqual(['knee']);
    expect(lastTurn(noisyKnee, heard({ findings: {}, answer: 'yes' })).state.findings.sites).toEqual([
      'knee',
    ]);
  });

  it('is no place of a pain that is somewhere else, or of none', () => {
    const calf = told({ pain: 'mild', sites: ['calf'] });
    expect(lastTurn(noisyKnee, calf).state.findings.sites).toEqual(['calf']);
    expect(lastTurn(noisyKnee, told({ pain: 'none' })).state.findings.sites).toBeUndefined();
  });
});

describe('a stomach bug', () => {
  const bug = told({ illness: 'unwell', fatigue: 'tired', days: '15+', chest: 'no' });

  it('of weeks that were heard wrong is put right', () => {
    const right = lastTurn(bug, heard({ findings: { days: '0-3' }, corrects: true }));
    expect(verdictIn(right)?.level).toBe('rest');
  });

  it('that is told once more, to put something else right, is not asked about again', () => {
    const days = heard({ findings: { days: '0-3' }, corrects: true });
    const again = heard({ findings: { illness: 'unwell', days: '0-3' }, corrects: true });
    expect(lastTurn(bug, days, again).state.open.is).toBe('told');
  });
});

describe('a pain that was heard where only a nose runs', () => {
  const mild = told({ pain: 'mild', illness: 'headCold', days: '0-3' });
  const painless = heard({ findings: { pain: 'none' }, painless: true, answer: 'no' });

  it('is gone where nothing is what is sore', () => {
    expect(lastTurn(mild, painless).state.findings.pain).toBe('none');
  });

  it('stays where it was bad, or a place was named', () => {
    expect(lastTurn(told({ pain: 'severe' }), painless).state.findings.pain).toBe('severe');
    expect(lastTurn(told({ pain: 'mild', sites: ['calf'] }), painless).state.findings.pain).toBe('mild');
  });
});
