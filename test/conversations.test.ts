/** The conversations in `test/conversations`, had with the built skill. Their notation is in `support/transcript.ts`. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Turn } from '../simulator/session.ts';
import { locales } from '../src/speech/index.ts';
import { levels } from '../src/triage/index.ts';
import { difference, type Playback, play } from '../tools/conversations/playback.ts';
import {
  parseTranscript,
  type Transcript,
  transcripts as written,
} from '../tools/conversations/transcript.ts';
import { intentsOf } from './support/package.ts';
import { startSession } from './support/session.ts';
import { levelHeard } from './support/verdict.ts';

const transcripts = written();

/** Every way of getting stuck, or of answering otherwise than asked, that a conversation has to show. */
const waysToGetStuck = [
  'not understood three times',
  'not sure twice',
  'yes without which',
  'a correction',
  'a follow-up in the middle',
  'repeat',
  'start over',
  'stopping early',
  'help in the middle',
  'answering more than asked',
  'answering less than asked',
  'answering something else',
];

const played = new Map<string, Playback>();

beforeAll(async () => {
  for (const transcript of transcripts) {
    const session = startSession(transcript.locale, transcript.today);
    played.set(transcript.file, await play(transcript, session));
  }
}, 120_000);

test.each(transcripts.map(({ file, title }) => [file, title]))('%s: %s', (file) => {
  const problem = played.get(file)?.problem;
  if (problem !== undefined) throw new Error(`\n${problem}`);
});

describe('taken together, the conversations', () => {
  const turns = (): { turn: Turn; locale: string }[] =>
    transcripts.flatMap(({ file, locale }) =>
      (played.get(file)?.turns ?? []).map((turn) => ({ turn, locale })),
    );

  test('are at least sixty, each about something else', () => {
    expect(transcripts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(transcripts.map(({ title }) => title)).size).toBe(transcripts.length);
  });

  test('end with every level', () => {
    const heard = new Set(turns().map(({ turn, locale }) => levelHeard(turn.speech, locale)));
    expect(levels.filter((level) => !heard.has(level))).toEqual([]);
  });

  test('use every intent of the interaction model', () => {
    const requests = turns().map(({ turn }) => turn.request.request);
    const used = requests.map((request) => (request.type === 'IntentRequest' ? request.intent.name : ''));
    // The fallback comes without any words, which no utterance here is.
    const intents = intentsOf('en-US').map(({ name }) => name);
    expect(intents.filter((name) => !used.includes(name))).toEqual(['AMAZON.FallbackIntent']);
  });

  test('take place in every locale', () => {
    expect(new Set(transcripts.map(({ locale }) => locale))).toEqual(new Set(locales));
  });

  test('show every way of getting stuck', () => {
    const shown = new Set(transcripts.flatMap(({ shows }) => shows));
    expect([...shown].toSorted()).toEqual(waysToGetStuck.toSorted());
  });
});

describe('a transcript', () => {
  const simple = '# Sore\nRunner: hi\nAlexa:  Hello.';
  const parse = (text: string): Transcript => parseTranscript(text, 'sore.txt');

  test('has a title, and a place and a day unless it says otherwise', () => {
    const { title, locale, today } = parse(simple);
    expect({ title, locale, today }).toEqual({ title: 'Sore', locale: 'en-US', today: '2026-11-17' });
    const headed = parse(
      '# Sore\nlocale: en-GB\ntoday: 2026-11-18\nshows: repeat, start over\n\nRunner: hi\nAlexa: Hello.',
    );
    expect(headed).toMatchObject({ locale: 'en-GB', today: '2026-11-18', shows: ['repeat', 'start over'] });
  });

  test('goes on in indented lines, and may hold notes', () => {
    const { turns } = parse(
      '# Sore\n# a note\n\nRunner: hi\nAlexa:  Hello\n        there.\n(Alexa stops listening.)\n',
    );
    expect(turns).toEqual([{ line: 4, said: 'hi', heard: 'Hello there.', ends: true }]);
  });

  test.each([
    ['nobody speaks', '# Sore', 'Alexa has the last word'],
    ['Alexa is not heard', '# Sore\nRunner: hi', 'Alexa has the last word'],
    ['it has no title', 'Runner: hi\nAlexa: Hello.', 'what the conversation is about'],
    ['Alexa begins', '# Sore\nAlexa: Hello.', 'sore.txt:2: The runner speaks first'],
    ['the runner speaks twice', '# Sore\nRunner: hi\nRunner: hi', 'sore.txt:3: Alexa says something'],
    ['a line is nobody’s', `${simple}\nSam: hi`, 'sore.txt:4: A line begins with “Runner:”'],
  ])('that is wrong is pointed at: %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});

describe('what Alexa should say', () => {
  const heard = 'An easy run is fine. Mild soreness is normal. Want a stretch?';

  test.each([
    heard,
    'an EASY run is fine. Mild soreness is normal. Want a stretch?',
    '…',
    'An easy run is fine. …',
    '… Want a stretch?',
    'An easy run … mild soreness … Want a stretch?',
    'An easy run is fine. ... Want a stretch?',
  ])('may leave things out: %s', (wanted) => {
    expect(difference(wanted, heard)).toBeUndefined();
  });

  test.each([
    ['An easy run is over. …', 'Alexa did not say: “over.”.'],
    ['An easy run is fine.', 'Alexa said more: “mild soreness is normal. want a stretch?”'],
    ['… Want a tip?', 'Alexa did not say: “want a tip?”, and nothing more.'],
    ['… Want a stretch? … Mild …', 'Alexa did not say: “mild”.'],
    ['… Mild soreness …  An easy run …', 'Alexa did not say: “an easy run”.'],
  ])('is told from what she says: %s', (wanted, problem) => {
    expect(difference(wanted, heard)).toBe(problem);
  });

  test('comes with the conversation as it went, to paste', async () => {
    const transcript = parseTranscript(
      '# Bye\nRunner: give me a tip\nAlexa:  Goodbye.\n(Alexa stops listening.)',
      'bye.txt',
    );
    const { problem } = await play(transcript, startSession());
    expect(problem).toMatch(/^Bye\nbye.txt:2\n {2}Runner: give me a tip\n {2}wanted: Goodbye\./);
    expect(problem).toContain('Alexa goes on listening.');
    expect(problem).toContain('understood as AnotherTipIntent');
    expect(problem).toMatch(/To paste.*\n\nRunner: give me a tip\nAlexa: {2}Here's one/);
  });
});
