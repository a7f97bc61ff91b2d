/** `npm start`: a conversation with the built skill at the terminal. */
import { createInterface } from 'node:readline';
import { commandLine, fail } from '../tools/command.ts';
import { asSaid } from './lines.ts';
import type { Conversation, Turn } from './session.ts';
import { openingFor, startConversation, UnknownLocale } from './skill.ts';

const GOODBYES = new Set(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent']);

const OVER = '(The session is over; what you say next begins a new one.)';

type Options = {
  readonly utterances: readonly string[];
  readonly json: boolean;
  readonly heard: boolean;
  readonly locale: string;
};

/** A conversation, and how to open it. */
function conversationOrFail(locale: string): Conversation & { opening: string } {
  try {
    return { ...startConversation({ locale }), opening: openingFor(locale) };
  } catch (error) {
    if (error instanceof UnknownLocale) return fail(error.message, 2);
    throw error;
  }
}

/** How a turn was read, apart from what Alexa says. */
async function explain({ request }: Turn): Promise<void> {
  const { heardIn, inPlainWords, linesOf } = await import('./reading.ts');
  const { reading } = heardIn(request);
  if (reading) process.stderr.write(`${linesOf(inPlainWords(reading)).join('\n')}\n`);
}

function print({ request, response, speech }: Turn, json: boolean): void {
  const shown = json ? [request, response].map((envelope) => JSON.stringify(envelope, null, 2)) : [speech];
  for (const text of shown) {
    if (text !== '') process.stdout.write(`${!json && isRead ? asSaid('alexa', text, width()) : text}\n`);
  }
}

/** Whoever reads it at a terminal is told who speaks; a file or another command gets what Alexa says and nothing else. */
const isRead = process.stdout.isTTY === true;
const width = (): number => Math.min(process.stdout.columns || WIDEST, WIDEST);
/** Longer lines are tiring to read. */
const WIDEST = 100;

function saysGoodbye({ request: { request }, open }: Turn): boolean {
  return !open && request.type === 'IntentRequest' && GOODBYES.has(request.intent.name);
}

/** Says every line that is given or typed. At a terminal the skill is opened first, so that it greets. */
async function talk({ utterances, json, heard, locale }: Options): Promise<void> {
  const conversation = conversationOrFail(locale);
  const interactive = utterances.length === 0 && process.stdin.isTTY === true;
  const say = async (utterance: string): Promise<Turn> => {
    const turn = await conversation.say(utterance);
    if (heard) await explain(turn);
    print(turn, json);
    return turn;
  };
  if (interactive) process.stderr.write('Ctrl-D leaves.\n');
  for (const utterance of interactive ? [conversation.opening] : utterances) {
    if (isRead && !json && !interactive) process.stdout.write(`${asSaid('you', utterance, width())}\n`);
    await say(utterance);
  }
  if (utterances.length > 0) return;

  const lines = createInterface({ input: process.stdin, ...(interactive && { output: process.stdout }) });
  lines.setPrompt('you    ');
  const prompt = (): void => (interactive ? lines.prompt() : undefined);
  prompt();
  for await (const line of lines) {
    const turn = line.trim() === '' ? undefined : await say(line);
    if (interactive && turn !== undefined && saysGoodbye(turn)) break;
    if (interactive && turn?.open === false) process.stderr.write(`${OVER}\n`);
    prompt();
  }
  lines.close();
  if (interactive) process.stdout.write('\n');
}

const { values, words: utterances } = commandLine({
  start: 'npm start',
  does: 'Talk to Leg Check, line by line; ctrl-D leaves.',
  examples: [["'should i run today' 'no'", 'say these, one after the other']],
  options: {
    heard: {
      type: 'boolean',
      default: false,
      says: 'tell on standard error how each turn was read: words, findings, what was left unread',
    },
    json: {
      type: 'boolean',
      default: false,
      says: 'print each request and response instead of what Alexa says',
    },
    locale: {
      type: 'string',
      default: 'en-US',
      takes: 'name',
      says: 'the interaction model to understand with',
    },
  },
  words: true,
});
await talk({ utterances, ...values }).catch((error: unknown) =>
  fail(`The skill failed: ${error instanceof Error ? error.message : error}`, 1),
);
