/** What the console tells of the engine is what the built skill does. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { insightInto, stateAfter } from '../../simulator/console/insight.ts';
import { say, touch } from '../../simulator/console/turn.ts';
import { fresh, readState } from '../../src/conversation/index.ts';
import { readTranscript } from '../../tools/conversations/transcript.ts';
import { startSession } from '../support/session.ts';

const folder = join(import.meta.dirname, '../conversations');
const place = { locale: 'en-US', device: 'show-8' };

test('in the written conversations, every third of them, it knows just what the session knows', {
  timeout: 30_000,
}, async () => {
  let turns = 0;
  for (const file of globSync('*.txt', { cwd: folder }).filter((_, at) => at % 3 === 0)) {
    const { locale, today, turns: said } = readTranscript(join(folder, file));
    const session = startSession(locale, today);
    for (const { said: utterance } of said) {
      const { request, response, open } = await session.say(utterance);
      const state = stateAfter(request);
      turns += 1;
      // As JSON: what is undefined is not sent.
      if (open) expect(JSON.parse(JSON.stringify(state))).toEqual(response.sessionAttributes);
    }
  }
  expect(turns).toBeGreaterThan(80);
});

const calf = 'my left calf is a bit sore since yesterday';
const quads = 'both my quads are a bit sore about a two since yesterday';

test('the question it tells is the one that is asked, and why', async () => {
  const { response, insight } = await say({ ...place, utterance: calf });
  const { open } = readState(Object(response).sessionAttributes);
  expect(insight.question?.id).toBe(open.is === 'asking' ? open.question.id : undefined);
  expect(insight.question?.because.map(({ code }) => code)).toEqual(expect.arrayContaining(['E1', 'E3']));
  expect(insight.question?.because[0]?.missing.length).toBeGreaterThan(0);
  expect(insight.decided).toBe(false);
});

test('it tells what is asked for: a question, which of several things, or what an offer offers', async () => {
  const asked = await say({ ...place, utterance: calf });
  expect(asked.insight.prompt).toBe('question');
  const which = await say({ ...place, thread: asked.thread, utterance: 'yes' });
  expect(which.insight.prompt).toBe('which');
  const offered = await say({ ...place, utterance: 'show me a stretch' });
  expect(offered.insight.prompt).toBe('check');
  const over = await say({ ...place, thread: offered.thread, utterance: 'no' });
  expect(over.open).toBe(false);
  expect(over.insight.prompt).toBeUndefined();
});

test('it tells how a turn was read: the words, what was found in which of them, and what was left', async () => {
  const { understood } = await say({ ...place, utterance: calf });
  expect(understood.intent).toBe('TellMyIntent');
  expect(understood.heard?.said).toBe(calf);
  expect(understood.heard?.findings).toContainEqual({
    about: 'pain',
    value: 'mild',
    words: expect.stringContaining('sore'),
    certainty: 'told',
  });
  const { understood: no } = await say({ ...place, utterance: 'help' });
  expect(no.heard).toMatchObject({ said: '', findings: [], besides: ['asks for help'] });
});

test('after an emergency it tells what made it one', async () => {
  const { insight } = await say({ ...place, utterance: 'my pee is the color of cola' });
  expect(insight.level).toEqual({ id: 'emergency', name: 'emergency' });
  expect(insight.prompt).toBe('misheard');
  expect(insight.fired[0]).toMatchObject({ code: 'E5', sources: ['CDC, CDC/NIOSH, Rhabdomyolysis'] });
  expect(insight.question).toBeUndefined();
});

test('a thread goes on where it was, without the server keeping anything', async () => {
  const first = await say({ ...place, utterance: quads });
  const second = await say({ ...place, thread: first.thread, utterance: 'no' });
  const fresh = await say({ ...place, utterance: 'no' });
  expect(second.insight.findings.length).toBeGreaterThan(first.insight.findings.length);
  expect(fresh.insight.findings).toEqual([]);
});

test('a touch that means nothing changes nothing that is known', async () => {
  const first = await say({ ...place, utterance: quads });
  const { thread } = first;
  const touched = await touch({ ...place, thread, arguments: ['no such thing'], token: 'leg-check' });
  expect(touched.understood.intent).toBe('UserEvent');
  expect(touched.insight.findings).toEqual(first.insight.findings);
});

test('a finding is told with its place on its scale', () => {
  const { findings } = insightInto({ ...fresh, findings: { pain: 'mild', sites: [] } });
  expect(findings).toEqual([
    { about: 'where it hurts', value: 'nowhere', scale: [], step: 0 },
    {
      about: expect.stringContaining('pain'),
      value: 'mild',
      scale: ['none', 'mild', 'moderate or unsure', 'strong', 'severe', 'extreme'],
      step: 1,
    },
  ]);
});
