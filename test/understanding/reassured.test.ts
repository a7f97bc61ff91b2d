/** Dangers that are told in words of absence: they are heard, and what only sounds like them is not. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

type Line = readonly [said: string, asked: readonly FindingKey[], heard: Findings];
const hear = (said: string, asked: readonly FindingKey[]): Findings =>
  understand(said, { asked, ...(asked.length === 0 ? {} : { yesMeans: 'bad' as const }) }).findings;

describe('no way that it could be done', () => {
  test.each<Line>([
    ["there's no way i can walk on it", [], { walking: 'unable' }],
    ['no way can i stand on it', ['walking'], { walking: 'unable' }],
    ["no way in hell i'm walking on that", ['walking'], { walking: 'unable' }],
    ['not a hope of me putting weight on it', ['walking'], { walking: 'unable' }],
    ["i don't see how i can walk on it", ['walking'], { walking: 'unable' }],
    ['no way i can feel my toes', ['nerve'], { nerve: 'tingling', sites: ['toe'] }],
    ['no way i can walk fine', ['walking'], { walking: 'normal' }],
    ["no way it's swollen", [], { swelling: 'none' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('canny, which may be cannae', () => {
  test.each<Line>([
    ['i canny feel my bum', [], { nerve: 'saddle' }],
    ['i canny walk', [], { walking: 'unable' }],
    ['my foot canny feel anything', ['nerve'], { nerve: 'tingling', sites: ['foot'] }],
    ["it's canny to walk on", ['walking'], { walking: 'normal' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('it would be untrue to deny it', () => {
  test.each<Line>([
    ["i'd be lying if i said there was no chest pain", [], { chest: 'yes' }],
    ["i can't say i don't have chest pain", [], { chest: 'yes' }],
    ["it'd be a lie to say i wasn't breathless", ['chest'], { chest: 'yes' }],
    ["i'd be lying if i said i was fine", ['chest'], {}],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('worse than ever before', () => {
  test.each<Line>([
    ['never been so breathless', [], { chest: 'yes' }],
    ["i've never been this short of breath", ['chest'], { chest: 'yes' }],
    ['never felt chest pain like that before', [], { chest: 'yes' }],
    ["i've never had a calf so swollen", [], { swelling: 'clear', sites: ['calf'] }],
    ['never known pain like it', [], { pain: 'extreme' }],
    ['never had chest pain like that', ['chest'], { chest: 'unsure' }],
    ['never had chest pain', ['chest'], { chest: 'no' }],
    ["it's never been so swollen that i could see it", [], { swelling: 'none' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('not there but at times', () => {
  test.each<Line>([
    ["my calf doesn't hurt unless i run", [], { pain: 'unsure', sites: ['calf'] }],
    ['my knee is fine unless i go downstairs', [], { pain: 'unsure', sites: ['knee'] }],
    ["my calf doesn't hurt until i run", [], { pain: 'unsure', sites: ['calf'] }],
    ['no pain except when i walk', [], { pain: 'unsure' }],
    ['no pain unless i put weight on it', [], { pain: 'unsure' }],
    ['no chest pain unless i run', ['chest'], { chest: 'unsure' }],
    ["i'm not breathless unless i run hard", ['chest'], { chest: 'no' }],
    ["haven't had any numbness for two days", ['nerve'], { nerve: 'unsure' }],
    ['no chest pain since yesterday', ['chest'], { chest: 'unsure' }],
    ["haven't had any chest pain", ['chest'], { chest: 'no' }],
    ['pee was like coke yesterday, fine now', ['darkUrine'], { darkUrine: 'unsure' }],
  ])('%s', (said, asked, heard) => {
    expect(hear(said, asked)).toEqual(heard);
  });
});

describe('a no with something behind it that nobody understood', () => {
  const sweep = (said: string) =>
    understand(said, { asked: ['chest', 'darkUrine', 'nerve'], yesMeans: 'bad' });

  test.each([
    'nope though i woke up on the bathroom floor',
    'no except the carpet came up very fast',
    'no unless that ambulance ride counts',
  ])('answers nothing grave: %s', (said) => {
    const { answer, findings } = sweep(said);
    expect(answer).not.toBe('no');
    expect(findings.chest).not.toBe('no');
  });

  test.each([
    'no just a bruise',
    'nah none of that drove my shift',
    'no but my knee is sore',
    'no thanks to my mum',
  ])('and a no with something that is read, or excepts nothing, does: %s', (said) => {
    expect(sweep(said)).toMatchObject({ answer: 'no', findings: { chest: 'no' } });
  });
});
