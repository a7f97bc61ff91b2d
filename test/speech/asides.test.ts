/** What is said to a question of the runner's, at every point of a conversation, with what is asked or offered behind it. */
import { expect, test } from 'vitest';
import { converse, type Turn } from '../../src/conversation/index.ts';
import { activityIds } from '../../src/knowledge/activities.ts';
import { asideIds, topicIds } from '../../src/knowledge/topics.ts';
import { locales, phrasebookFor, speak } from '../../src/speech/index.ts';
import { assess, type Findings, levels, sites } from '../../src/triage/index.ts';
import { otherBeings, type Request } from '../../src/understanding/heard.ts';
import { answered, asked, told, turnsOf } from '../support/dialog.ts';
import { tooLong } from './measures.ts';

/** Fifteen seconds at 160 words a minute. */
const mostWords = 40;

const requests: readonly Request[] = [
  ...[...topicIds, ...asideIds].map((kind): Request => ({ kind })),
  ...(
    ['why', 'areYouSure', 'whatWouldChange', 'sources', 'anotherTip', 'check', 'help', 'repeat'] as const
  ).map((kind): Request => ({ kind })),
  ...sites.map((site): Request => ({ kind: 'stretching', site })),
  ...[undefined, ...activityIds, 'other' as const].map(
    (activity): Request => ({ kind: 'crossTraining', activity }),
  ),
  ...otherBeings.map((who): Request => ({ kind: 'aboutSomebody', who })),
];

const stories: readonly Findings[] = [
  { pain: 'none', sites: [] },
  { sites: ['quad'], pain: 'mild', side: 'both', days: '0-3', trend: 'improving' },
  { sites: ['quad'], pain: 'moderate', side: 'both', days: '0-3' },
  { sites: ['knee'], pain: 'mild', days: '0-3' },
  { sites: ['knee'], pain: 'mild', days: '0-3', swelling: 'slight' },
  { sites: ['shin'], pain: 'mild', side: 'one', days: '15+', trend: 'worse' },
  { sites: ['lowBack'], pain: 'strong', days: '8-14' },
  { sites: ['calf'], pain: 'mild', side: 'one', swelling: 'clear' },
  { sites: ['quad'], pain: 'mild', darkUrine: 'yes' },
  { illness: 'unwell', pain: 'none', sites: [] },
];

/** Every turn of an interview in which all is denied, up to the answer. */
const interviews: readonly (readonly Turn[])[] = stories.map((story) => {
  const turns = turnsOf([told(story), ...Array.from({ length: 7 }, () => answered('no'))]);
  const end = turns.findIndex(({ reply }) => reply.parts.some(({ say }) => say === 'verdict'));
  return turns.slice(0, end + 1);
});

test('the stories end with every level', () => {
  const ends = interviews.map((turns) => assess(turns.at(-1)?.state.findings ?? {}).level);
  expect(levels.filter((level) => !ends.includes(level))).toEqual([]);
});

test('is said in fifteen seconds, with what follows', () => {
  const replies = interviews.flat().flatMap(({ state }) => {
    const others = [0, 1, 2].map((turn) => ({ ...state, turn }));
    return others.flatMap((each) => requests.map((request) => converse(each, asked(request)).reply));
  });
  for (const locale of locales) {
    const said = replies.map((reply) => speak(reply, phrasebookFor(locale)).speech.join(' '));
    expect(tooLong(said, mostWords)).toEqual([]);
  }
});
