/** Nobody speaks a comma: what is told right behind the question is told, whatever way the question was put. */
import { describe, expect, it } from 'vitest';
import type { FindingKey } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const questions = [
  'can i run today',
  'should i run',
  'okay to run today',
  'good for a run',
  'thinking of a run',
  'is a jog okay',
  'any chance of a run',
  'could i get my miles in',
  'shall i do parkrun',
  'hoping to run today',
  'keen for a jog',
  'up for a run',
  'what about a run',
];
const complaints: readonly (readonly [string, FindingKey])[] = [
  ['bit short of breath', 'chest'],
  ['got a fever', 'fever'],
  ['fainted yesterday', 'chest'],
  ['bit numb in the foot', 'nerve'],
  ['dark wee since yesterday', 'darkUrine'],
  ['left calf swollen', 'swelling'],
  ['throwing up all night', 'illness'],
  ['knee keeps giving way', 'jointTrouble'],
  ['my shin hurts', 'pain'],
];

describe('a complaint is heard', () => {
  for (const [complaint, finding] of complaints) {
    it.each(questions)(`behind and before "%s": "${complaint}"`, (question) => {
      expect(understand(`${question} ${complaint}`).findings).toHaveProperty(finding);
      expect(understand(`${complaint} ${question}`).findings).toHaveProperty(finding);
    });
  }
});

describe('what only belongs to the question tells nothing', () => {
  it.each([
    'would a slow jog hurt',
    'can i run if it swells',
    'is it okay to run with nothing sore',
    'could i run easy today',
  ])('"%s"', (question) => {
    expect(understand(question).findings).not.toHaveProperty('swelling');
    expect(understand(question).findings.pain ?? 'none').toBe('none');
  });
});
