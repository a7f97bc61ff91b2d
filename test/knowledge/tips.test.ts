/** The tips: which one goes with what was found, and at which level. */
import { describe, expect, test } from 'vitest';
import { pickTip, type TipId, tipIds } from '../../src/knowledge/tips.ts';
import { allowsRun, assess, type Findings, type Level, levels } from '../../src/triage/index.ts';

const tipFor = (findings: Findings): TipId | undefined => pickTip(findings, assess(findings).level, []);

/** Every tip that may be given, one after another. */
function allTips(findings: Findings, level: Level): TipId[] {
  const given: TipId[] = [];
  for (let tip = pickTip(findings, level, given); tip; tip = pickTip(findings, level, given)) given.push(tip);
  return given;
}

test.each<[string, Findings, TipId]>([
  ['who is tired', { fatigue: 'tired' }, 'refuel'],
  ['who ran a marathon yesterday', { race: 'marathon' }, 'refuel'],
  ['who is ill', { illness: 'unwell' }, 'refuel'],
  ['whose knee is sore', { sites: ['knee'], pain: 'mild' }, 'buildStrength'],
  ['whose trouble keeps coming back', { sites: ['calf'], pain: 'mild', comesBack: 'yes' }, 'buildStrength'],
  ['who has a blister', { sites: ['skin'], pain: 'mild' }, 'comfortableShoes'],
  ['whose shin is sore', { sites: ['shin'], pain: 'mild' }, 'comfortableShoes'],
  ['who raced lately and may run', { race: 'long' }, 'lengthenSlowly'],
  ['who is sore on one side', { sites: ['quad'], pain: 'mild', side: 'one' }, 'noticeChanges'],
  ['who may run', { pain: 'none' }, 'warmUp'],
  ['whose knee only clunks', { sites: ['knee'], pain: 'none' }, 'warmUp'],
  [
    'who is sore on both sides and may not run',
    { sites: ['quad'], pain: 'moderate', side: 'both' },
    'stretchOrRoll',
  ],
  ['for whom there is no other', { fever: 'yes' }, 'easyAfterHard'],
])('for one %s', (_who, findings, tip) => {
  expect(tipFor(findings)).toBe(tip);
});

describe('by level', () => {
  const everything: Findings = { sites: ['quad'], side: 'both', pain: 'mild', race: 'long', motion: 'eases' };

  test('nobody who was told not to run hears how to lengthen or begin one', () => {
    const told = levels.filter((level) => !allowsRun(level)).flatMap((level) => allTips(everything, level));
    expect(told).not.toContain('lengthenSlowly');
    expect(told).not.toContain('warmUp');
  });

  test('who may run can hear every tip, each once', () => {
    expect(allTips(everything, 'easyRun').toSorted()).toEqual(tipIds.toSorted());
  });

  test('warmth and rolling are for plain soreness only', () => {
    const risky: readonly Findings[] = [
      { ...everything, clotRisk: 'minor' },
      { ...everything, bloodThinner: 'yes' },
      { ...everything, pregnant: 'yes' },
      { ...everything, swelling: 'slight' },
      { ...everything, side: 'one' },
    ];
    const told = risky.flatMap((findings) => allTips(findings, 'easyRun'));
    expect([...told, ...allTips(everything, 'rest')].filter((tip) => /warmth|stretch/.test(tip))).toEqual([]);
  });
});
