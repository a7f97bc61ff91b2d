/** What is said at a terminal: who says it, and lines that are broken between words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSaid } from '../../simulator/lines.ts';

test('the speaker is named as in the README, and what follows stands below the first word', () => {
  expect(asSaid('alexa', 'Any chest pain or trouble breathing?', 25)).toBe(
    'alexa  Any chest pain or\n       trouble breathing?',
  );
  expect(asSaid('you', 'no', 80)).toBe('you    no');
});

test('no word is broken, lost or moved, and no line is longer than the terminal unless one word is', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 100 }), (said, width) => {
      const lines = asSaid('alexa', said.join(' '), width).split('\n');
      expect(lines.flatMap((line) => line.slice(7).split(' '))).toEqual(said);
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }),
  );
});
