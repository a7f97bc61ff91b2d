/** What a runner hears when the session attributes are not those of this version, or claim too much. */
import { describe, expect, test } from 'vitest';
import { conversation, envelope, handler, intent, matched, plain, speechOf } from '../support/lambda.ts';
import { intents } from '../support/model.ts';
import { problemsOf } from '../support/response.ts';
import { levelHeard } from '../support/verdict.ts';

const sore = intent('ShouldIRunIntent', {
  location: matched('location', 'quad'),
  severity: plain('severity', '2'),
  side: matched('side', 'both'),
});
const no = intent('ShouldIRunIntent', { answer: matched('answer', 'no') });

const { sessionAttributes: known = {} } = await conversation(sore, no);
const { findings, misses, tips, ...others } = known;

describe('attributes of another version', () => {
  test('as they are now, "no" leads on from the skin to walking', async () => {
    expect(known.asking).toBe('skin');
    expect(speechOf(await handler(envelope(no, known)))).toMatch(/^Can you walk/);
  });

  test('with more in them than we know are read all the same', async () => {
    const more = { ...known, mood: 'good', version: 7, nested: { findings: { chest: 'no' } } };
    const response = await handler(envelope(no, more));
    expect(speechOf(response)).toMatch(/^Can you walk/);
    expect(response.sessionAttributes).not.toMatchObject({ mood: 'good' });
  });

  test.each<[string, object]>([
    ['no count of misses', { ...others, findings, tips }],
    ['no list of tips', { ...others, findings, misses }],
    ['no findings', { ...others, misses, tips }],
    ['findings under another name', { ...others, answers: findings, misses, tips }],
    ['a finding that is gone', { ...known, findings: { ...Object(findings), mood: 'bad' } }],
    ['a value that is gone', { ...known, findings: { ...Object(findings), pain: 'tiny' } }],
    ['a question that is gone', { ...known, asking: 'shoeSize' }],
  ])('with %s begin afresh: "no" answers nothing, and where it hurts is asked', async (_, attributes) => {
    const response = await handler(envelope(no, attributes));
    expect(speechOf(response)).toMatch(/Tell me what's sore.*Where does it hurt/);
    expect(response.sessionAttributes).toMatchObject({ findings: {}, asking: 'where' });
    expect(problemsOf(response)).toEqual([]);
  });
});

describe('attributes that claim a verdict', () => {
  const claims = [
    { findings: {}, misses: 0, tips: [], decided: true, offer: 'stretching' },
    {
      findings: { pain: 'none' },
      misses: 0,
      tips: ['warmUp'],
      decided: true,
      offer: 'more',
      introduced: true,
    },
    { findings: { sites: ['quad'], pain: 'mild', side: 'both' }, misses: 0, tips: [], decided: true },
    { findings: { pain: 'none', level: 'runAsPlanned' }, misses: 0, tips: [], decided: true },
    { level: 'runAsPlanned', verdict: 'run' },
  ];
  test.each(claims.map((claim) => [JSON.stringify(claim), claim]))(
    '%s clear nobody',
    async (_, attributes) => {
      for (const { name } of intents) {
        const response = await handler(envelope(intent(name), attributes));
        expect(levelHeard(speechOf(response)), name).toBeUndefined();
        expect(problemsOf(response)).toEqual([]);
      }
    },
  );

  test('"why?" hears that there is no answer yet, and the question that is due', async () => {
    const [claim] = claims;
    expect(speechOf(await handler(envelope(intent('WhyIntent'), claim)))).toMatch(
      /I haven't given you an answer yet\./,
    );
  });
});

const manyTimes = (one: string) => Array.from({ length: 100_000 }, () => one);

test('a place that is named a hundred thousand times is read as named once', async () => {
  const attributes = { ...known, findings: { ...Object(findings), sites: manyTimes('quad') } };
  const response = await handler(envelope(no, attributes));
  expect(speechOf(response)).toMatch(/^Can you walk/);
  expect(response.sessionAttributes).toMatchObject({ findings: { sites: ['quad'] } });
});

test('more tips than there are were not written by us: a fresh start', async () => {
  const response = await handler(envelope(no, { ...known, tips: manyTimes('lengthenSlowly') }));
  expect(speechOf(response)).toMatch(/Where does it hurt/);
  expect(response.sessionAttributes).toMatchObject({ findings: {}, tips: [] });
});

test('attributes nested a hundred thousand times deep are a fresh start', async () => {
  let deep: unknown = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = { findings: deep };
  const response = await handler(envelope(no, deep));
  expect(speechOf(response)).toMatch(/Where does it hurt/);
});
