/** The interaction models are written from `models/`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternatives, intentFrom, linesFor, valuesFrom } from '../../tools/models/source.ts';
import { currentModel, locales, modelPath } from '../../tools/models.ts';
import * as written from '../support/package.ts';

it.each(locales)('the %s interaction model is what models/ says; if not, run `npm run models`', (locale) => {
  expect(readFileSync(modelPath(locale), 'utf8') === currentModel(locale)).toBe(true);
});

it('no other interaction model lies about', () => {
  expect(written.locales.toSorted()).toEqual(locales.toSorted());
});

it('every locale understands what the others say, but for words of another language', () => {
  const phrases = (locale: string): string[] => [
    ...written.intentsOf(locale).flatMap(({ samples }) => samples),
    ...written.typesOf(locale).flatMap(({ values }) => values.flatMap((value) => value.phrases)),
  ];
  const american = new Set(phrases('en-US'));
  for (const locale of ['en-GB', 'en-AU', 'en-CA']) expect(new Set(phrases(locale))).toEqual(american);
  const indian = phrases('en-IN');
  expect([...american].filter((phrase) => !indian.includes(phrase))).toEqual([]);
  expect(indian.filter((phrase) => !american.has(phrase))).toContain('ghutna');
});

describe('shorthand', () => {
  it.each([
    ['ice my knee', ['ice my knee']],
    ['(ice|heat) it', ['ice it', 'heat it']],
    ['when can i run [again]', ['when can i run', 'when can i run again']],
    ['my [left|right] knee', ['my knee', 'my left knee', 'my right knee']],
    ['[the] (run|race)', ['run', 'race', 'the run', 'the race']],
    ['(a|the [last]) run', ['a run', 'the run', 'a run', 'the last run']],
    ['ice my {location}', ['ice my {location}']],
  ])('%s', (shorthand, said) => {
    expect(alternatives(shorthand).toSorted()).toEqual(said.toSorted());
  });
});

describe('a source file', () => {
  it('leaves out comments and the lines of other locales', () => {
    const text = '# bones\nknee: knees\n@en-IN knee: ghutna\n\nshin: shins,\n  tibia\n';
    expect(linesFor('en-US', text)).toEqual(['knee: knees', 'shin: shins, tibia']);
    expect(linesFor('en-IN', text)).toEqual(['knee: knees', 'knee: ghutna', 'shin: shins, tibia']);
  });

  it('of a type adds up the lines of a value, and says each phrase once', () => {
    expect(valuesFrom(['knee: knees, [left|right] knee', 'shin: shins', 'knee: ghutna, knees'])).toEqual([
      { id: 'knee', phrases: ['knees', 'knee', 'left knee', 'right knee', 'ghutna'] },
      { id: 'shin', phrases: ['shins'] },
    ]);
  });

  it('of a type may hold mere examples, which have no id', () => {
    expect(valuesFrom(['- [so] my legs are sore', 'knee: knees'])).toEqual([
      { id: 'knee', phrases: ['knees'] },
      { phrases: ['my legs are sore', 'so my legs are sore'] },
    ]);
  });

  it('of a type must name the value of each line', () => {
    expect(() => valuesFrom(['knees, knee'])).toThrow('knees, knee');
  });

  it('of an intent tells the samples from the answers to its questions', () => {
    const { samples, answers } = intentFrom(['my {location} hurts', '[location]', '[my] {location}']);
    expect(samples).toEqual(['my {location} hurts']);
    expect([...answers]).toEqual([['location', ['{location}', 'my {location}']]]);
  });
});
