/** The phrases of the tables are written as they are read. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { understand } from '../../src/understanding/index.ts';
import { phrasesOf } from '../../src/understanding/phrases.ts';

const lexicon = join(import.meta.dirname, '../../src/understanding/lexicon');

/** Every word that stands in a table, so that every phrase is looked for by those that it can begin with. */
const vocabulary = [
  ...new Set(
    globSync('*.ts', { cwd: lexicon }).flatMap((file) =>
      readFileSync(join(lexicon, file), 'utf8')
        .toLowerCase()
        .match(/[a-z']+/g),
    ),
  ),
].filter((word) => word !== null);

test('every phrase of every table can be read', () => {
  for (let from = 0; from < vocabulary.length; from += 60) {
    const words = vocabulary.slice(from, from + 60).join(' ');
    for (const context of [{}, { yesMeans: 'good' as const }, { asked: ['pain', 'days'] as const }])
      expect(() => understand(words, context)).not.toThrow();
  }
});

test.each(['(day|week', 'day|week)', '(day before, week) ago', '[a day'])('and one is not: %s', (phrase) => {
  const phrases = phrasesOf<true>();
  phrases.add(phrase, true);
  expect(() => phrases.longest(['day'], 0)).toThrow(SyntaxError);
});

test('a phrase of several is found by any of its words, whatever was looked for before', () => {
  expect(understand('a day or two', { asked: ['days'] }).findings).toEqual({ days: '0-3' });
  expect(understand("my foot is white and i can't find a pulse").findings.cold).toBe('yes');
});
