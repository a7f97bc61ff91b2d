/** How long and how plain the answers are, measured on the ends of very many interviews. */
import fc from 'fast-check';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { beforeAll, expect, test } from 'vitest';
import { decide } from '../../src/conversation/decide.ts';
import { fresh } from '../../src/conversation/index.ts';
import { locales, phrasebookFor, speak } from '../../src/speech/index.ts';
import { converse } from '../support/interview.ts';
import { longList } from '../support/lists.ts';
import { anyTruth, partOf, someKeys } from '../support/triage.ts';

const phrasebooks = locales.map(phrasebookFor);
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);
const sentencesIn = (text: string) => text.split(/(?<=[.?!]) /).filter(Boolean);

/** What is said at the end of an interview in which `told` is told at once and the rest is asked for. */
const verdicts = new Set<string>();

beforeAll(() => {
  const cold = anyTruth.map((truth) => ({ told: {}, truth }));
  const told = fc.tuple(anyTruth, someKeys).map(([truth, keys]) => ({ told: partOf(truth, keys), truth }));
  fc.assert(
    fc.property(fc.oneof(cold, told), ({ told, truth }) => {
      const { reply } = decide({ ...fresh, findings: converse(told, truth).findings }, []);
      for (const words of phrasebooks) verdicts.add(speak(reply, words).speech.join(' '));
    }),
    { numRuns: 20_000 },
  );
}, 120_000);

const longest = (texts: Iterable<string>) =>
  [...texts].toSorted((a, b) => wordsIn(b).length - wordsIn(a).length)[0] ?? '';

test('a verdict takes 75 words at most', () => {
  expect(verdicts.size).toBeGreaterThan(1000);
  const worst = longest(verdicts);
  expect(wordsIn(worst).length, worst).toBeLessThanOrEqual(75);
});

test('no sentence of a verdict has more than 25 words', () => {
  const worst = longest([...verdicts].flatMap(sentencesIn));
  expect(wordsIn(worst).length, worst).toBeLessThanOrEqual(25);
});

test('no list in a verdict has more than three members', () => {
  const lists = [...verdicts].flatMap((text) => text.match(longList) ?? []);
  expect(new Set(lists)).toEqual(new Set());
});

test('a verdict reads at grade seven or below, on average', () => {
  const grades = [...verdicts].map((text) =>
    fleschKincaid({
      sentence: sentencesIn(text).length,
      word: wordsIn(text).length,
      syllable: wordsIn(text).reduce((sum, word) => sum + syllable(word), 0),
    }),
  );
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  expect(mean).toBeLessThanOrEqual(7);
});
