/** The log: what a line says, and that it says nothing of the runner. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fresh } from '../../src/conversation/index.ts';
import { placesIn } from '../../src/skill/errors.ts';
import { UnknownFinding } from '../../src/triage/index.ts';
import { placesNamedIn } from '../../tools/where.ts';
import {
  easyRun,
  envelope,
  handler,
  intent,
  launch,
  plain,
  skillId,
  soreQuads,
  speechOf,
} from '../support/lambda.ts';
import { breaking, linesOf } from '../support/lines.ts';

/** The lines of a conversation, without the time, which differs. */
async function logOf(...requests: readonly object[]): Promise<readonly unknown[]> {
  let attributes: unknown;
  const lines = await linesOf(async () => {
    for (const request of requests) {
      ({ sessionAttributes: attributes } = await handler(envelope(request, attributes)));
    }
  });
  return lines.map((line) => ({ ...JSON.parse(line), ms: undefined }));
}

const said = (words: string) => intent('ShouldIRunIntent', { story: plain('story', words) });
const quads = soreQuads;
const no = intent('AMAZON.NoIntent');
const common = { request: 'IntentRequest', locale: 'en-US', unread: 0, lost: 0, ms: undefined };

describe('a line of the log', () => {
  test('tells the kind of request, the locale, the questions so far, the time and the outcome', async () => {
    const [line = ''] = await linesOf(() => handler(envelope(launch)));
    expect(line).toMatch(
      /^\{"request":"LaunchRequest","locale":"en-US","questions":1,"unread":0,"lost":0,"ms":[\d.]+,"outcome":"asked"\}\n$/,
    );
  });

  test('is there for every turn, from the first question over the answer to the end', async () => {
    const way = (await easyRun()).map(({ request }) => request);
    const log = await logOf(...way, intent('WhyIntent'), intent('AMAZON.StopIntent'));
    const questions = way.length - 1;
    expect(log).toEqual([
      ...way.map((_, at) => ({
        ...common,
        intent: expect.stringMatching(/^(ShouldIRun|AMAZON.No)Intent$/),
        questions: Math.min(at + 1, questions),
        outcome: at < questions ? 'asked' : 'answered',
      })),
      { ...common, intent: 'WhyIntent', questions, outcome: 'topic' },
      { ...common, intent: 'AMAZON.StopIntent', questions, outcome: 'ended' },
    ]);
  });

  test('tells a topic in between as one', async () => {
    expect(await logOf(quads, intent('HeatOrIceIntent'))).toMatchObject([
      {},
      { questions: 2, outcome: 'topic' },
    ]);
  });

  test('says the same of an emergency as of any other answer', async () => {
    expect(await logOf(said('my pee is the color of cola'))).toEqual([
      { ...common, intent: 'ShouldIRunIntent', questions: 0, outcome: 'answered' },
    ]);
  });

  test('counts the questions anew after a fresh start', async () => {
    const log = await logOf(quads, no, intent('AMAZON.StartOverIntent'));
    expect(log.at(-1)).toMatchObject({ questions: 1, outcome: 'asked' });
  });

  test('tells what nobody waits for an answer to', async () => {
    expect(await logOf({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' })).toEqual([
      { ...common, request: 'SessionEndedRequest', questions: 0, outcome: 'none' },
    ]);
  });

  test.each(['INVALID_RESPONSE', 'ENDPOINT_TIMEOUT'])(
    'is an error when Alexa could not use the last answer: %s',
    async (type) => {
      const ended = { type: 'SessionEndedRequest', reason: 'ERROR', error: { type, message: 'x' } };
      expect(await logOf(ended)).toMatchObject([{ outcome: 'error', error: type }]);
    },
  );

  test.each(['DEVICE_COMMUNICATION_ERROR', 'INTERNAL_SERVICE_ERROR', 'my knee'])(
    'is no error of ours when the session ended with %s',
    async (type) => {
      const ended = { type: 'SessionEndedRequest', reason: 'ERROR', error: { type, message: 'x' } };
      expect(await logOf(ended)).toMatchObject([{ outcome: 'none' }]);
    },
  );

  test('tells that a request was refused, and nothing of it that anybody could have made up', async () => {
    const other = { applicationId: 'amzn1.ask.skill.other' };
    const forged = { ...envelope(intent('my knee')), context: { System: { application: other } } };
    const lines = await linesOf(async () => {
      await handler(forged);
      await handler('my knee');
    });
    expect(lines.map((line) => ({ ...JSON.parse(line), ms: undefined }))).toEqual([
      { ...common, intent: 'other', questions: 0, outcome: 'refused' },
      { ...common, request: 'other', locale: 'other', questions: 0, outcome: 'refused' },
    ]);
  });

  test('counts the words that could not be read, and says none of them', async () => {
    const odd = intent('ShouldIRunIntent', { sign: plain('sign', 'flibbertigibbet') });
    const [line = ''] = await linesOf(() => handler(envelope(odd)));
    expect(JSON.parse(line)).toMatchObject({ unread: 1, lost: 1 });
    expect(line).not.toContain('flibber');
  });

  test('tells a turn from which nothing could be made of those with words that were left over', async () => {
    const log = await logOf(
      quads,
      intent('AMAZON.FallbackIntent'),
      said('flibbertigibbet'),
      said('no chest pain and i feel cold always'),
      no,
    );
    expect(log).toMatchObject([
      { intent: 'ShouldIRunIntent', lost: 0 },
      { intent: 'AMAZON.FallbackIntent', unread: 0, lost: 1 },
      { unread: 0, lost: 1 },
      { unread: 1, lost: 0 },
      { unread: 0, lost: 0 },
    ]);
  });

  test.each(['constructor', '__proto__', 'my knee hurts', 'ShouldIRunIntent\n{"outcome":"error"}'])(
    'calls an intent named %j other, and stays one line',
    async (name) => {
      const [line = '', ...more] = await linesOf(() => handler(envelope(intent(name))));
      expect(more).toEqual([]);
      expect(line.trim().split('\n')).toHaveLength(1);
      expect(JSON.parse(line)).toMatchObject({ intent: 'other' });
    },
  );

  test('takes no number from a session that was tampered with', async () => {
    const forged = { ...fresh, questions: 5_551_234_567 };
    const [line = ''] = await linesOf(() => handler(envelope(quads, forged)));
    expect(JSON.parse(line)).toMatchObject({ questions: 1 });
  });
});

describe('when something breaks', () => {
  const broken = () =>
    breaking(envelope(quads), () => new UnknownFinding('unknown value "my pee is red" of pain'));

  test('the runner is told that there is no clearance, and the line has the error’s name and place', async () => {
    let speech = '';
    const [line = '', ...more] = await linesOf(async () => {
      speech = speechOf(await handler(broken()));
    });
    expect(speech).toMatch(/can't clear you to run/);
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      intent: 'ShouldIRunIntent',
      outcome: 'error',
      error: 'UnknownFinding',
    });
    expect(JSON.parse(line).at.join()).toMatch(/lambda\.cjs:\d+:\d+/);
    expect(line).not.toMatch(/pee|pain/);
  });

  test('the places lead to the source, by npm run where', async () => {
    const [line = ''] = await linesOf(() => handler(broken()));
    const places = placesNamedIn(line);
    expect(places.join()).toMatch(/src\/skill\/\w+\.ts:\d+/);
    const [, place = ''] = /lambda\.cjs:(\d+:\d+)/.exec(line) ?? [];
    expect(placesNamedIn(place)).toEqual(places.slice(0, 1));
    expect(placesNamedIn(`at 12:30:45, and ${place}`)).toEqual([]);
  });

  test.each(['lambda.cjs:0:0', 'lambda.cjs:9999:2', 'lambda.cjs:1:99999999', '9999:2'])(
    '%s is none',
    (place) => {
      expect(placesNamedIn(place)).toEqual([`${place} is not in this bundle`]);
    },
  );

  test('an error says its name and where it came from, never its message, whatever that looks like', () => {
    const quoting = new UnknownFinding('of "my pee is red\n    at my knee (since:1:2)"');
    const { error, at } = placesIn(quoting);
    expect(error).toBe('UnknownFinding');
    expect(at[0]).toMatch(/log\.test\.ts/);
    expect(at.join()).not.toMatch(/pee|knee/);
  });

  test('a message that was changed afterwards, or a name that is none, is not told either', () => {
    const changed = new Error('other');
    changed.stack = 'Error: my knee\n    at my knee (since:1:2)';
    changed.name = 'my knee: a two';
    expect(placesIn(changed)).toEqual({ error: 'Error', at: [] });
  });

  test('an error without a stack, or something that is no error at all, is told as an error', () => {
    const bare = new Error('secret');
    delete bare.stack;
    expect(placesIn(bare)).toEqual({ error: 'Error', at: [] });
    expect(placesIn('my knee')).toEqual({ error: 'Error', at: [] });
  });

  test('a log that cannot be written costs nobody an answer', async () => {
    let speech = '';
    const written = await linesOf(
      async () => {
        speech = speechOf(await handler(envelope(launch)));
      },
      () => {
        throw new Error('EPIPE');
      },
    );
    expect(written).toEqual([]);
    expect(speech).toMatch(/Leg Check/);
  });
});

describe('the log is written', () => {
  const script = `require(${JSON.stringify(join(import.meta.dirname, '../../dist/lambda.cjs'))})
    .handler(${JSON.stringify(envelope(launch))})`;
  const run = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });

  test('to standard output in the Lambda', () => {
    const { stdout, stderr } = run({ AWS_LAMBDA_FUNCTION_NAME: 'leg-check', ALEXA_SKILL_ID: skillId });
    expect(JSON.parse(stdout)).toMatchObject({ request: 'LaunchRequest', outcome: 'asked' });
    expect(stderr).toBe('');
  });

  test('nowhere else, where standard output is what Alexa says', () => {
    expect(run({ ALEXA_SKILL_ID: skillId })).toMatchObject({ stdout: '', stderr: '' });
  });
});
