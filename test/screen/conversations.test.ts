/** Whatever is said, there is something to show: very many random conversations, each reply on the screen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOn } from '../../src/conversation/decide.ts';
import { converse, type Event, fresh, type Reply, type VerdictPart } from '../../src/conversation/index.ts';
import { activityIds } from '../../src/knowledge/activities.ts';
import { topicIds } from '../../src/knowledge/topics.ts';
import { cardFor } from '../../src/screen/card.ts';
import { screenFor } from '../../src/screen/index.ts';
import { locales, phrasebookFor } from '../../src/speech/index.ts';
import { questionIds, sites } from '../../src/triage/index.ts';
import { converse as interview } from '../support/interview.ts';
import { screens } from '../support/screens.ts';
import { objectsIn, touchesOf } from '../support/touches.ts';
import { anyTruth, partOf, someKeys } from '../support/triage.ts';

const report = { kind: 'report', told: {} } as const;

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyTruth, someKeys)
      .map(([truth, keys]) => ({ ...report, told: partOf(truth, keys.slice(0, 3)) })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('yes' as const, 'no' as const, 'unsure' as const)
      .map((answer) => ({ ...report, answer })),
  },
  fc.nat({ max: 12 }).map((number) => ({ ...report, number })),
  fc.constantFrom('launch', 'help', 'repeat', 'startOver', 'stop', 'notUnderstood').map((kind) => ({ kind })),
  fc.constantFrom('why', 'whatWouldChange', 'sources', 'anotherTip').map((kind) => ({ kind })),
  fc.constantFrom(...topicIds).map((topic) => ({ kind: 'topic' as const, topic })),
  fc.constantFrom(...sites).map((site) => ({ kind: 'stretching' as const, site })),
  fc.constantFrom(...activityIds, 'other').map((activity) => ({ kind: 'crossTraining' as const, activity })),
);

/** Every reply of a conversation. */
function repliesTo(events: readonly Event[]): readonly Reply[] {
  let state = fresh;
  return events.map((each) => {
    const turn = converse(state, each);
    state = turn.state;
    return turn.reply;
  });
}

const conversations = fc.array(event, { minLength: 1, maxLength: 12 });

test('every reply of many conversations has a screen with the answers to its question, and no others', () => {
  fc.assert(
    fc.property(conversations, fc.constantFrom(...locales), (events, locale) => {
      for (const reply of repliesTo(events)) {
        const document = screenFor(reply, phrasebookFor(locale));
        expect(objectsIn(document).some(({ type, text }) => type === 'Text' && text === '')).toBe(false);
        const touches = touchesOf(document);
        const { prompt } = reply;
        if (prompt === undefined) expect(touches).toEqual([]);
        else expect(touches.length).toBeGreaterThan(1);
        const about = new Set(
          touches.map(([, , id]) => id).filter((id) => questionIds.some((each) => each === id)),
        );
        expect([...about]).toEqual(prompt?.ask === 'question' ? [prompt.question.id] : []);
      }
    }),
    { numRuns: 60 },
  );
});

test('no interview ends in an answer with more words than the screens are measured with', () => {
  const words = phrasebookFor('en-US');
  const granted = ({ level, assuming }: VerdictPart) => words.assumption(level, assuming).length;
  const measured = new Map(
    Object.values(screens).flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.say === 'verdict' && part.restDays !== 1 ? [[part.level, granted(part)]] : [],
      ),
    ),
  );
  const interviews = fc
    .tuple(anyTruth, someKeys)
    .map(([truth, keys]) => interview(partOf(truth, keys), truth));
  fc.assert(
    fc.property(interviews, ({ findings }) => {
      const verdict = verdictOn(findings);
      expect(granted(verdict)).toBeLessThanOrEqual(measured.get(verdict.level) ?? 0);
    }),
    { numRuns: 1500 },
  );
});

test('a card says the same in every conversation, and comes with a verdict only', () => {
  const words = phrasebookFor('en-US');
  let cards = 0;
  fc.assert(
    fc.property(conversations, (events) => {
      for (const reply of repliesTo(events)) {
        const card = cardFor(reply, words);
        expect(card).toEqual(
          reply.parts.some(({ say }) => say === 'verdict') ? words.screen.card : undefined,
        );
        if (card) cards++;
      }
    }),
    { numRuns: 300 },
  );
  expect(cards).toBeGreaterThan(20);
});

test('a card gives general advice, short enough, and the number of its country', () => {
  const numbers = { 'en-US': '911', 'en-GB': '999', 'en-AU': '000', 'en-CA': '911', 'en-IN': '112' };
  for (const locale of locales) {
    const { title, text } = phrasebookFor(locale).screen.card;
    expect(title).toBe('Leg Check');
    expect(title.length + text.length).toBeLessThan(8000);
    expect(text).toMatch(/not a doctor.*no substitute for professional medical advice/);
    expect(text.match(/\d{3}/g)).toEqual([numbers[locale]]);
  }
});
