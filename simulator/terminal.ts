/** `npm start`: a conversation with the built skill at the terminal. */
import './enough.ts';
import { createInterface } from 'node:readline';
import { HELP, type Options, readOptions } from './options.ts';
import type { Conversation, Turn } from './session.ts';
import { openingFor, startConversation, UnknownLocale } from './skill.ts';

const GOODBYES = new Set(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent']);

/** Ends the program with a message on standard error. */
function fail(message: string, exitCode: 1 | 2): never {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}

function optionsOrFail(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\nTry --help.`, 2);
  }
}

/** A conversation, and how to open it. */
function conversationOrFail(locale: string): Conversation & { opening: string } {
  try {
    return { ...startConversation({ locale }), opening: openingFor(locale) };
  } catch (error) {
    if (error instanceof UnknownLocale) return fail(error.message, 2);
    throw error;
  }
}

function print({ request, response, speech }: Turn, json: boolean): void {
  const shown = json ? [request, response].map((envelope) => JSON.stringify(envelope, null, 2)) : [speech];
  for (const text of shown) if (text !== '') process.stdout.write(`${text}\n`);
}

function saysGoodbye({ request: { request }, open }: Turn): boolean {
  return !open && request.type === 'IntentRequest' && GOODBYES.has(request.intent.name);
}

/** Says every line that is given or typed. At a terminal the skill is opened first, so that it greets. */
async function talk({ utterances, json, locale }: Options): Promise<void> {
  const conversation = conversationOrFail(locale);
  const interactive = utterances.length === 0 && process.stdin.isTTY === true;
  const say = async (utterance: string): Promise<Turn> => {
    const turn = await conversation.say(utterance);
    print(turn, json);
    return turn;
  };
  if (interactive) process.stderr.write('Ctrl-D leaves.\n');
  for (const utterance of interactive ? [conversation.opening] : utterances) await say(utterance);
  if (utterances.length > 0) return;

  const lines = createInterface({ input: process.stdin, ...(interactive && { output: process.stdout }) });
  lines.setPrompt('you> ');
  const prompt = (): void => (interactive ? lines.prompt() : undefined);
  prompt();
  for await (const line of lines) {
    const turn = line.trim() === '' ? undefined : await say(line);
    if (interactive && turn !== undefined && saysGoodbye(turn)) break;
    prompt();
  }
  lines.close();
  if (interactive) process.stdout.write('\n');
}

const options = optionsOrFail();
if (options.help) process.stdout.write(HELP);
else
  await talk(options).catch((error: unknown) =>
    fail(`The skill failed: ${error instanceof Error ? error.message : error}`, 1),
  );
