/** The sixty stories, told aloud: nobody may hear less caution than the story calls for. */
import { beforeAll, expect, test } from 'vitest';
import { stories } from './stories.ts';
import { coldStarts, type Judgement, judge, type Telling, tell } from './support/storyteller.ts';
import { type Vignette, vignettes } from './triage/vignettes.ts';

const tellings: { vignette: Vignette; telling: Telling; judgement: Judgement }[] = [];

beforeAll(async () => {
  for (const vignette of vignettes) {
    const telling = await tell(stories[vignette.id] ?? '', vignette.findings);
    tellings.push({ vignette, telling, judgement: judge(vignette, telling.heard) });
  }
}, 120_000);

test('every vignette is told, and told in other words', () => {
  expect(Object.keys(stories).toSorted()).toEqual(vignettes.map(({ id }) => id).toSorted());
  const copied = vignettes.filter(({ id, story }) => sharesWords(story, stories[id] ?? ''));
  expect(copied.map(({ id }) => id)).toEqual([]);
});

test('nobody is told less than the story calls for', () => {
  expect(conversationsThat('UNDER')).toEqual([]);
});

test('at least 54 of the 60 hear the right answer or an acceptable one', () => {
  const hits = tellings.filter(({ judgement }) => judgement === 'ok' || judgement === 'acceptable');
  expect(hits.length, conversationsThat('over', 'debatable').join('\n')).toBeGreaterThanOrEqual(54);
});

test('every story ends with a verdict', () => {
  const open = tellings.filter(({ telling }) => telling.heard === undefined);
  expect(open.map(({ vignette }) => vignette.id)).toEqual([]);
});

test.each(Object.entries(coldStarts))(
  'out of the blue (%s) no more is asked than a runner has patience for',
  async (_, { truth, atMost }) => {
    const { questions, heard } = await tell('should I run today', truth);
    expect(questions).toBeLessThanOrEqual(atMost);
    expect(heard).toBeDefined();
  },
);

/** The conversations that were judged so, to read. */
function conversationsThat(...wanted: readonly Judgement[]): string[] {
  return tellings
    .filter(({ judgement }) => wanted.includes(judgement))
    .map(({ vignette: { id, expected }, telling: { heard, turns } }) =>
      [
        `${id}: expected ${expected}, heard ${heard}`,
        ...turns.flatMap(({ utterance, speech }) => [`Runner: ${utterance}`, `Alexa:  ${speech}`]),
      ].join('\n'),
    );
}

/** Do both texts hold the same seven words in a row? */
function sharesWords(one: string, other: string): boolean {
  const plain = (text: string) => text.toLowerCase().match(/[a-z']+/g) ?? [];
  const words = plain(one);
  const text = ` ${plain(other).join(' ')} `;
  return words.some(
    (_, at) => at + 7 <= words.length && text.includes(` ${words.slice(at, at + 7).join(' ')} `),
  );
}
