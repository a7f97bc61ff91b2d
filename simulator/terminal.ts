/** `npm start`: a conversation with the built skill at the terminal. */
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { availableLocales, loadModel } from './models.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { type Conversation, createSession, type Handler, type Turn } from './session.ts';
import { createUnderstanding } from './understanding.ts';

const APPLICATION_ID = 'amzn1.ask.skill.5e9c0de5-1e6c-4ec0-8000-000000000000';
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

/** The handler that would be deployed, told that it is this skill. */
function loadHandler(): Handler {
  process.env.ALEXA_SKILL_ID = APPLICATION_ID;
  const bundle: { handler: Handler } = createRequire(import.meta.url)('../dist/lambda.cjs');
  return bundle.handler;
}

/** A conversation, and how to open it. */
function startConversation(locale: string): Conversation & { opening: string } {
  const locales = availableLocales();
  if (!locales.includes(locale)) {
    return fail(`There is no interaction model for ${locale}. Available: ${locales.join(', ')}`, 2);
  }
  const model = loadModel(locale);
  const understand = createUnderstanding(model, { applicationId: APPLICATION_ID });
  const conversation = createSession({
    handler: loadHandler(),
    understand,
    locale,
    applicationId: APPLICATION_ID,
  });
  return { ...conversation, opening: `open ${model.interactionModel.languageModel.invocationName}` };
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
  const conversation = startConversation(locale);
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

// A reader that has heard enough, such as head, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const options = optionsOrFail();
if (options.help) process.stdout.write(HELP);
else
  await talk(options).catch((error: unknown) =>
    fail(`The skill failed: ${error instanceof Error ? error.message : error}`, 1),
  );
