/** The English phrasebook in all its dialects: complete by its type; here, fit for the ear. */
import { fleschKincaid } from 'flesch-kincaid';
import { check } from 'ssml-check-core';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { activityIds } from '../../src/knowledge/activities.ts';
import { topicIds } from '../../src/knowledge/topics.ts';
import { locales, phrasebookFor, toSsml } from '../../src/speech/index.ts';
import {
  type FindingKey,
  levels,
  nextQuestion,
  questionIds,
  questions,
  scaleKeys,
} from '../../src/triage/index.ts';

import { longList } from '../support/lists.ts';

const phrasebooks = locales.map(phrasebookFor);
const american = phrasebookFor('en-US');

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

const allQuestions = phrasebooks.flatMap((words) =>
  askable.flatMap(({ id, covers }) =>
    [...words.questions[id](covers), ...(isCompound(id, covers) ? words.which(id, covers) : [])].map(
      (text) => ({
        id,
        text,
      }),
    ),
  ),
);

const topics = phrasebooks.flatMap((words) => [
  ...topicIds.flatMap((id) => [words.topics[id](false), words.topics[id](true)]),
  ...Object.values(words.stretches),
  ...activityIds.flatMap((activity) => [
    words.crossTrain.fine(activity, ['swimming', 'cycling']),
    words.crossTrain.loads(activity, ['swimming', 'cycling']),
    words.crossTrain.notNow(activity, []),
  ]),
  words.crossTrain.fine(undefined, ['swimming', 'cycling']),
  words.crossTrain.fine('other', []),
  words.crossTrain.fine(undefined, []),
  words.sources([]),
  words.sources(['the NHS', 'the CDC', 'the American College of Obstetricians and Gynecologists']),
  words.help,
]);

const sentences = [
  ...topics,
  ...allQuestions.map(({ text }) => text),
  ...phrasebooks.flatMap((words) => [
    ...Object.values(words.reasons),
    ...Object.values(words.tips),
    ...levels.map((level) => words.afterwards(level, 'walkTest')),
    words.afterwards('rest', 'feverGone'),
    words.afterwards('rest', 'fresh'),
    words.afterwards('rest', 'wellAgain'),
    ...Object.values(words.offers).flat(),
    ...levels.map((level) => words.verdicts[level](3)),
    ...questionIds.map((id) => words.cannotClear(words.unknown[id])),
    words.whatWouldChange(words.reasons.oneSided, ['pop', 'restPain']),
    words.welcome,
    words.disclaimer,
    ...words.sorry,
    words.goodbye,
    words.failure,
  ]),
].filter(Boolean);

describe('a question', () => {
  test('takes one breath: 20 words, the sweep 30', () => {
    const long = allQuestions.filter(({ id, text }) => wordsIn(text) > (id === 'sweep' ? 30 : 20));
    expect(long.map(({ text }) => `${wordsIn(text)}: ${text}`)).toEqual([]);
  });

  test('has at least three wordings, all different', () => {
    for (const { id, covers } of askable) {
      expect(new Set(american.questions[id](covers)).size).toBeGreaterThanOrEqual(3);
    }
  });

  test('asks for something, whatever is known already', () => {
    const empty = allQuestions.filter(({ text }) =>
      /any\s*\?|is anything\s*[?,]|with\s*\?|: [?.]|, or\s*\?/i.test(text),
    );
    expect(empty).toEqual([]);
  });
});

test('an offer and an apology have at least three wordings, all different', () => {
  for (const variants of [...Object.values(american.offers), american.sorry]) {
    expect(new Set(variants).size).toBeGreaterThanOrEqual(3);
  }
});

describe('a topic', () => {
  test('takes 60 words at most', () => {
    expect(topics.filter((text) => wordsIn(text) > 60)).toEqual([]);
  });
});

describe('what is said, but for the questions', () => {
  const statements = sentences.filter((text) => !text.endsWith('?'));

  test('has no list of more than three', () => {
    const lists = [...topics, ...Object.values(american.reasons), ...Object.values(american.tips)].flatMap(
      (text) => text.match(longList) ?? [],
    );
    expect(new Set(lists)).toEqual(new Set());
  });

  test('reads at grade seven or below, on average', () => {
    const grades = statements.map((text) =>
      fleschKincaid({
        sentence: text.split(/(?<=[.?!]) /).length,
        word: wordsIn(text),
        syllable: text.split(/\s+/).reduce((sum, word) => sum + syllable(word), 0),
      }),
    );
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(7);
  });
});

describe('a verdict', () => {
  test('names every finding it takes for granted', () => {
    for (const level of levels.filter((each) => each !== 'emergency')) {
      const nothing = american.assumption(level, []);
      expect(nothing).toBe('');
      for (const key of scaleKeys) {
        expect(american.assumption(level, [key]), `${level} takes ${key} for granted`).toMatch(/if \S/);
      }
      const said = new Set(scaleKeys.map((key) => american.assumption(level, [key])));
      expect(said.size, `each finding has words of its own at ${level}`).toBe(scaleKeys.length);
    }
  });

  test('gives the instruction of an emergency in its first eight words', () => {
    expect(american.verdicts.emergency(0).split(/\s+/).slice(0, 5).join(' ')).toBe('Call nine one one now.');
  });

  test('counts days as people do', () => {
    expect(american.verdicts.rest(1)).toMatch(/one day off/);
    expect(american.verdicts.rest(3)).toMatch(/three days off/);
  });
});

describe('every sentence', () => {
  test('is plain speech: no markup, web addresses or ids', () => {
    expect(sentences.filter((text) => /[*_#{}[\]<>&]|https?:|undefined|\d/.test(text))).toEqual([]);
  });

  test('has 25 words at most', () => {
    const long = sentences.flatMap((text) => text.split(/(?<=[.?!]) /)).filter((text) => wordsIn(text) > 25);
    expect(new Set(long.filter((text) => !text.startsWith('Any ')))).toEqual(new Set());
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

test('each country is told its own emergency number', () => {
  const numbers = phrasebooks.map((words) => words.verdicts.emergency(0).split('.')[0]);
  expect(numbers).toEqual([
    'Call nine one one now',
    'Call nine nine nine now',
    'Call triple zero now',
    'Call nine one one now',
    'Call one one two now',
  ]);
});

test('an unknown locale is answered in American English, but not sent to American numbers', () => {
  for (const locale of ['xx-XX', '', 'constructor', 'en-ZA']) {
    const words = phrasebookFor(locale);
    expect(words.welcome).toBe(american.welcome);
    expect(words.verdicts.emergency(0)).toBe("Call your emergency number now. I can't call for you.");
    expect(words.verdicts.urgentCare(0)).toBe("Don't run. Please see a doctor today.");
  }
});

test('a question asked from the phrasebook is the one the interview asks', () => {
  const question = nextQuestion({ sites: ['quad'], pain: 'mild' });
  expect(question?.id).toBe('sweep');
  expect(american.questions.sweep(question?.covers ?? [])[0]).toBe(
    "Any chest pain, trouble breathing, very dark pee, numbness between the legs or a leg that's numb, weak, cold or bent?",
  );
});
