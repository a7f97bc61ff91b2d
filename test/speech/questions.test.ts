/** The questions: short, complete in every part, and such that a yes is bad news. */
import { describe, expect, test } from 'vitest';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import type { FindingKey, QuestionId, Site } from '../../src/triage/index.ts';
import { askable, questionsIn, stories } from './everything.ts';
import { questions } from './interviews.ts';
import { listsLongerThan, sentencesOf, tooLong, wordsIn } from './measures.ts';

const american = phrasebookFor('en-US');
const phrasebooks = [...locales, 'elsewhere'].map(phrasebookFor);

const first = (id: QuestionId, covers: readonly FindingKey[], sites: readonly Site[] = []) =>
  american.questions.put[id].first(covers, sites).said[0];

/** One breath; the sweep and the last check hold up to six things. */
const budget = (id: QuestionId): number => (id === 'sweep' || id === 'closing' ? 22 : 20);

describe('the questions that interviews really ask', () => {
  const put = questions.flatMap(({ id, covers, sites, times }) =>
    phrasebooks.map((words) => ({ id, times, text: words.questions.put[id].first(covers, sites).said[0] })),
  );

  test('take one breath: 20 words, the sweep and the last check 22', () => {
    expect(new Set(put.filter(({ id, text }) => wordsIn(text) > budget(id)))).toEqual(new Set());
  });

  test('have no list of more than four', () => {
    const texts = new Set(put.map(({ text }) => text));
    expect([...texts].flatMap((text) => listsLongerThan(4, text))).toEqual([]);
  });
});

const all = questionsIn(american);

describe('whatever a question covers, in whatever story,', () => {
  test('it asks for something', () => {
    const empty = all.filter(({ text }) => /any\s*\?|[ ,]\?|, ,| {2}|: \?|, or\?|undefined|^\?/i.test(text));
    expect(empty).toEqual([]);
  });

  test('it starts with a capital letter and ends with a question mark', () => {
    expect(all.filter(({ text }) => !/^[A-Z].*\?$/.test(text))).toEqual([]);
  });

  test('each thing it covers is heard in it', () => {
    // Walking and the stairs are one thing aloud: trouble walking.
    const isHeard = (key: FindingKey, covers: readonly FindingKey[]) =>
      !(key === 'dailyLife' && covers.includes('walking'));
    for (const { id, covers } of askable.filter(({ covers: { length } }) => length > 1)) {
      for (const key of covers.filter((each) => isHeard(each, covers))) {
        const without = covers.filter((each) => each !== key);
        expect(first(id, covers), `${key} in ${id} ${covers.join(' ')}`).not.toBe(first(id, without));
      }
    }
  });

  test('a yes is bad news', () => {
    expect(all.filter(({ text }) => /can you|normal|\bfine\b|\bwell\b|same in both/i.test(text))).toEqual([]);
  });

  test('no sentence of it has more than 24 words', () => {
    const long = all.filter(({ way }) => way === 'first').flatMap(({ text }) => sentencesOf(text));
    expect(tooLong(long, 24)).toEqual([]);
  });
});

describe('a second time', () => {
  test('one thing alone is asked for in other words than among others', () => {
    const bare = (text: string) => text.replace(/^(Lastly,|[\w ]+:) /, '').toLowerCase();
    for (const { id, covers } of askable.filter(({ covers: { length } }) => length === 1)) {
      const { said } = american.questions.put[id].again(covers, []);
      expect(bare(said[0]), `${id} ${covers}`).not.toBe(bare(first(id, covers)));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('"which one?" names the choices to whoever stays silent, four at most', () => {
    const { said, silence } = american.questions.put.sweep.which(['chest', 'darkUrine', 'nerve'], []);
    expect(said[0]).toBe('Which one?');
    expect(silence).toBe('Which is it: your chest or breathing, dark pee, or numbness?');
    const all6 = american.questions.put.body.which(
      ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'],
      [],
    );
    expect(all6.silence).toBe('Which is it: swelling, heat, a bruise, or something else?');
  });

  test('what is left is asked for with an "and"', () => {
    expect(american.questions.put.sweep.rest(['nerve'], []).said[0]).toBe(
      'And is anything numb, tingling or weak?',
    );
  });
});

describe('in the story', () => {
  test.each<[QuestionId, FindingKey[], Site[], string]>([
    [
      'open',
      ['sites', 'pain', 'days'],
      [],
      'Anything sore? Where, how bad out of ten at its worst, and since when?',
    ],
    ['open', ['pain'], ['quad'], 'Out of ten, how bad does it get, walking or running?'],
    ['open', ['pain', 'days'], ['quad'], 'Out of ten, how bad does it get, and since when?'],
    [
      'sweep',
      ['chest', 'darkUrine', 'nerve'],
      ['quad'],
      'Any chest pain or trouble breathing, very dark pee, or numbness?',
    ],
    [
      'sweep',
      ['chest', 'nerve', 'cold'],
      ['calf'],
      "Any chest pain or trouble breathing, or a leg that's numb, weak, cold or pale?",
    ],
    [
      'sweep',
      ['chest', 'nerve', 'cold'],
      ['foot'],
      "Any chest pain or trouble breathing, or a foot that's numb, weak, cold or pale?",
    ],
    [
      'sweep',
      ['chest', 'nerve'],
      ['lowBack'],
      'Any chest pain or trouble breathing? Any numbness between the legs, trouble peeing, or weak legs?',
    ],
    [
      'sweep',
      ['chest', 'deformity', 'nerve', 'cold'],
      ['ankle'],
      'Any chest pain or trouble breathing? Is anything bent out of place, numb or cold?',
    ],
    ['sweep', ['chest'], ['unsure'], 'Just this first: any chest pain or trouble breathing right now?'],
    [
      'body',
      ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife'],
      ['knee'],
      'Any swelling, heat, bruising or fever, or trouble walking?',
    ],
    [
      'body',
      ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife', 'motion', 'fatigue', 'illness'],
      ['quad'],
      'Any swelling, heat or bruising, or trouble walking? Are you feverish, very stiff, sick or worn out?',
    ],
    [
      'body',
      ['chest', 'fever', 'illness'],
      [],
      'Any chest pain or trouble breathing? Any fever, chesty cough or aching all over?',
    ],
    [
      'body',
      ['chest', 'pain', 'swelling', 'heat', 'fever', 'walking'],
      ['skin'],
      'Any chest pain, swelling, heat or fever, or trouble walking? How sore, out of ten?',
    ],
    ['course', ['side', 'trend'], ['calf'], 'One calf or both? Is it easing or getting worse?'],
    [
      'course',
      ['side', 'trend', 'comesBack'],
      ['knee'],
      'One knee or both? Is it easing, getting worse, or does it keep coming back?',
    ],
    ['course', ['side'], ['lowBack'], 'One side or both?'],
    ['course', ['side'], ['toe'], 'One foot or both?'],
    [
      'clot',
      ['clotRisk', 'pregnant', 'bloodThinner'],
      ['calf'],
      'Any long trip, surgery or pregnancy lately? Or a past clot, the pill or a blood thinner?',
    ],
    [
      'closing',
      ['pop', 'injury', 'restPain', 'pinpoint', 'quality'],
      ['quad'],
      'Lastly, any pop, fall, sharp pain or one exact sore spot? Does it hurt at night?',
    ],
    [
      'closing',
      ['pop', 'injury', 'restPain', 'pinpoint', 'jointTrouble', 'comesBack'],
      ['knee'],
      'Lastly, any pop, fall or one exact sore spot? Does it lock, give way, hurt at night or keep coming back?',
    ],
  ])('%s %j at %j', (id, covers, sites, text) => {
    expect(first(id, covers, sites)).toBe(text);
  });

  test('a place is named only where it is the only one', () => {
    for (const sites of stories.filter(({ length }) => length !== 1)) {
      expect(first('course', ['side'], sites)).toBe('One leg or both?');
    }
  });
});

describe('asked what is meant', () => {
  test('each thing has a meaning of its own', () => {
    const alone = askable.filter(({ covers: { length } }) => length === 1);
    const meanings = alone.map((question) => american.questions.explain(question));
    expect(new Set(meanings).size).toBe(new Set(alone.map(({ covers }) => covers[0])).size);
    expect(tooLong(meanings, 15)).toEqual([]);
  });

  test('of several things the two least plain are explained', () => {
    expect(american.questions.explain({ id: 'sweep', covers: ['chest', 'darkUrine', 'nerve'] })).toBe(
      'Dark means brown, like cola or tea. Numb means you can hardly feel it, or it tingles.',
    );
  });

  test('with the question it takes a breath and a half', () => {
    const turns = questions.map(({ id, covers, sites }) =>
      [
        american.questions.explain({ id, covers }),
        american.questions.put[id].first(covers, sites).said[0],
      ].join(' '),
    );
    expect(tooLong(turns, 44)).toEqual([]);
  });
});

test('whoever says yes to how it goes is asked for one thing, in other words', () => {
  const { which } = american.questions.put.course;
  expect(which(['days', 'trend', 'comesBack'], []).said[0]).toBe('One at a time: roughly how many days?');
  expect(which(['side', 'trend'], []).said[0]).toMatch(/^One at a time: is it just the one side/);
});
