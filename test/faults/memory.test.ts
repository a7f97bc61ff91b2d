/** What a runner hears when the session attributes are not those of this version. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../src/conversation/index.ts';
import { answered, lastTurn, told } from '../support/dialog.ts';
import { envelope, handler, intent, speechOf } from '../support/lambda.ts';
import { problemsOf } from '../support/response.ts';
import { levelHeard } from '../support/verdict.ts';

const no = intent('AMAZON.NoIntent');

/** Asking about the body, after the warning signs. */
const { state: known } = lastTurn(told({ sites: ['quad'], pain: 'mild', days: '0-3' }), answered('no'));
const { findings, ...others } = known;

const heardAfter = async (attributes: unknown, request: object = no) => {
  const response = await handler(envelope(request, attributes));
  expect(problemsOf(response)).toEqual([]);
  return { speech: speechOf(response), attributes: response.sessionAttributes };
};

describe('attributes of another version', () => {
  test('as they are now, "no" leads on from the body to the course', async () => {
    expect(known.open).toMatchObject({ is: 'asking', question: { id: 'body' } });
    expect((await heardAfter(known)).attributes?.open).toMatchObject({ question: { id: 'course' } });
  });

  test('with more in them than we know are read all the same', async () => {
    const more = { ...known, mood: 'good', nested: { findings: { chest: 'no' } } };
    const { attributes } = await heardAfter(more);
    expect(attributes?.open).toMatchObject({ question: { id: 'course' } });
    expect(attributes).not.toHaveProperty('mood');
  });

  test.each<[string, object]>([
    ['another version', { ...known, version: 1 }],
    ['no count of doubts', { ...known, doubts: undefined }],
    ['no list of tips', { ...known, tips: undefined }],
    ['more tips than there are', { ...known, tips: Array.from({ length: 1000 }, () => 'warmUp') }],
    ['no findings', others],
    ['findings under another name', { ...others, answers: findings }],
    ['a finding that is gone', { ...known, findings: { ...findings, mood: 'bad' } }],
    ['a value that is gone', { ...known, findings: { ...findings, pain: 'tiny' } }],
    [
      'a question that is gone',
      { ...known, open: { ...known.open, question: { id: 'shoeSize', covers: [] } } },
    ],
    ['nothing to wait for', { ...known, open: { is: 'sleeping' } }],
  ])('with %s begin afresh: "no" answers nothing, and where it hurts is asked', async (_, attributes) => {
    const { attributes: after } = await heardAfter(attributes);
    expect(after).toMatchObject({ findings: {}, open: { is: 'asking', question: { id: 'open' } } });
  });
});

test('a place that is named a hundred thousand times is read as named once', async () => {
  const sites = Array.from({ length: 100_000 }, () => 'quad' as const);
  const many: State = { ...known, findings: { ...findings, sites } };
  const { attributes } = await heardAfter(many);
  expect(attributes).toMatchObject({ findings: { sites: ['quad'] }, open: { question: { id: 'course' } } });
});

test('attributes nested a hundred thousand times deep clear nobody', async () => {
  let deep: unknown = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = { findings: deep };
  expect(levelHeard((await heardAfter(deep)).speech)).toBeUndefined();
});
