/** The English phrasebook: complete by its type; here, fit for the ear. */
import { check } from 'ssml-check-core';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/speech/en/index.ts';
import { phrasebookFor, toSsml } from '../../src/speech/index.ts';
import {
  type FindingKey,
  levels,
  nextQuestion,
  questionIds,
  questions,
  scaleKeys,
} from '../../src/triage/index.ts';

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Every subset of what a question covers, as it is asked when some of it is known. */
function subsets(keys: readonly FindingKey[]): readonly (readonly FindingKey[])[] {
  const [first, ...others] = keys;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((rest) => [[first, ...rest], rest]);
}

const together: Partial<Record<string, readonly FindingKey[]>> = {
  skin: questions.rockHard,
  walking: questions.joint,
  side: questions.days,
  clot: questions.onset,
};

const askable = questionIds.flatMap((id) =>
  subsets([...questions[id], ...(together[id] ?? [])])
    .filter((covers) => covers.some((key) => questions[id].some((own) => own === key)))
    .map((covers) => ({ id, covers })),
);

/** "Which one?" follows a yes to a question about several things. */
const isCompound = (id: string, covers: readonly FindingKey[]) =>
  covers.length > 1 && !['where', 'pain', 'side', 'days'].includes(id);

const allQuestions = askable.flatMap(({ id, covers }) =>
  [...english.questions[id](covers), ...(isCompound(id, covers) ? english.which(id, covers) : [])].map(
    (text) => ({
      id,
      text,
    }),
  ),
);

const sentences = [
  ...Object.values(english.reasons),
  ...Object.values(english.tips),
  ...Object.values(english.stretches),
  ...Object.values(english.afterwards),
  ...Object.values(english.offers).flat(),
  ...levels.map((level) => english.verdicts[level](3)),
  ...questionIds.map((id) => english.cannotClear(english.unknown[id])),
  ...allQuestions.map(({ text }) => text),
  english.welcome,
  english.disclaimer,
  english.help,
  english.sorry,
  english.goodbye,
  english.failure,
].filter(Boolean);

describe('a question', () => {
  test('takes one breath: 20 words, the sweep 30', () => {
    const long = allQuestions.filter(({ id, text }) => wordsIn(text) > (id === 'sweep' ? 30 : 20));
    expect(long.map(({ text }) => `${wordsIn(text)}: ${text}`)).toEqual([]);
  });

  test('has at least three wordings, all different', () => {
    for (const { id, covers } of askable) {
      expect(new Set(english.questions[id](covers)).size).toBeGreaterThanOrEqual(3);
    }
  });

  test('asks for something, whatever is known already', () => {
    const empty = allQuestions.filter(({ text }) =>
      /any\s*\?|is anything\s*[?,]|with\s*\?|: [?.]|, or\s*\?/i.test(text),
    );
    expect(empty).toEqual([]);
  });
});

describe('a verdict', () => {
  test('names every finding it takes for granted', () => {
    for (const level of levels.filter((each) => each !== 'emergency')) {
      const nothing = english.assumption(level, []);
      expect(nothing).toBe('');
      for (const key of scaleKeys) {
        expect(english.assumption(level, [key]), `${level} takes ${key} for granted`).toMatch(/if \S/);
      }
      const said = new Set(scaleKeys.map((key) => english.assumption(level, [key])));
      expect(said.size, `each finding has words of its own at ${level}`).toBe(scaleKeys.length);
    }
  });

  test('gives the instruction of an emergency in its first eight words', () => {
    expect(english.verdicts.emergency(0).split(/\s+/).slice(0, 5).join(' ')).toBe('Call nine one one now.');
  });

  test('counts days as people do', () => {
    expect(english.verdicts.rest(1)).toMatch(/one day off/);
    expect(english.verdicts.rest(3)).toMatch(/three days off/);
  });
});

describe('every sentence', () => {
  test('is plain speech: no markup, web addresses or ids', () => {
    expect(sentences.filter((text) => /[*_#{}[\]<>&]|https?:|undefined|\d/.test(text))).toEqual([]);
  });

  test('is markup that Alexa takes', async () => {
    const errors = await Promise.all(
      sentences.map((text) => check(`<speak>${toSsml([text])}</speak>`, { platform: 'amazon' })),
    );
    expect(errors.flatMap((error) => error ?? [])).toEqual([]);
  });
});

test('text is escaped on its way into markup', async () => {
  const ssml = toSsml(['Tom & "Ann" say 1 < 2 > 0.', "It's fine."]);
  expect(ssml).toBe("Tom &amp; &quot;Ann&quot; say 1 &lt; 2 &gt; 0. It's fine.");
  expect(await check(`<speak>${ssml}</speak>`, { platform: 'amazon' })).toBeUndefined();
});

test('an unknown locale is answered in English', () => {
  expect(phrasebookFor('xx-XX')).toBe(english);
  expect(phrasebookFor('')).toBe(english);
});

test('a question asked from the phrasebook is the one the interview asks', () => {
  const question = nextQuestion({ sites: ['quad'], pain: 'mild' });
  expect(question?.id).toBe('sweep');
  expect(english.questions.sweep(question?.covers ?? [])[0]).toBe(
    "Any chest pain, trouble breathing, very dark pee or a leg that's numb, cold or bent?",
  );
});
