/**
 * `npm run listen -- test/conversations/<name>.txt …`: has the conversations with the built skill, reads them aloud
 * with espeak-ng, Alexa and the runner in different voices, and prints the seconds of each of Alexa's turns.
 * `-- --quiet` only measures. Without a sound device it writes a file to hear elsewhere; without espeak-ng the seconds are
 * estimated.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandLine, fail } from './command.ts';
import { play } from './conversations/playback.ts';
import { startSession } from './conversations/session.ts';
import { readTranscript, type Transcript } from './conversations/transcript.ts';

/** Nobody should have to listen for longer at once. */
const limit = 30;
const wordsPerMinute = 160;
const voices = { alexa: 'en-us+f3', runner: 'en-gb+m3' };
/** RIFF header of the sound that espeak-ng writes; its bytes a second stand at 28. */
const header = { length: 44, byteRate: 28 };

const { values, words: files } = commandLine({
  start: 'npm run listen',
  does: "Reads conversations aloud with espeak-ng, and prints the seconds of each of Alexa's turns.",
  examples: [['test/conversations/sore-quads.txt', '']],
  options: { quiet: { type: 'boolean', default: false, says: 'only measure' } },
  words: true,
});
const hasVoice = spawnSync('espeak-ng', ['--version']).status === 0;
const hasSound = canBeHeard();

if (files.length === 0) {
  fail('Which conversation? npm run listen -- test/conversations/sore-quads.txt', 2);
}
if (!hasVoice) {
  print(`espeak-ng is not installed: nothing to hear, and seconds at ${wordsPerMinute} words a minute.`);
}

const isWritten = hasVoice && !hasSound && !values.quiet;
if (isWritten) print('There is no sound device here: what would be heard is written into files.');

const lengths: number[] = [];
for (const file of files) {
  const transcript = transcriptIn(file);
  const { turns, problem } = await play(transcript, startSession(transcript.locale, transcript.today));
  const spoken: Buffer[] = [];
  print(`# ${transcript.title}`);
  for (const { utterance, speech } of turns) {
    print(`         Runner: ${utterance}`);
    aloud(utterance, voices.runner, spoken);
    const seconds = secondsOf(speech);
    lengths.push(seconds);
    print(`${seconds.toFixed(1).padStart(6)} s Alexa:  ${speech}${seconds > limit ? '  ← too long' : ''}`);
    aloud(speech, voices.alexa, spoken);
  }
  if (problem !== undefined) print('(It did not go as written; npm test tells where.)');
  if (isWritten) print(`To hear it: ${written(file, spoken)}`);
  print('');
}
if (lengths.length > 0) {
  const total = lengths.reduce((sum, seconds) => sum + seconds, 0);
  const long = lengths.filter((seconds) => seconds > limit).length;
  const [mean, longest] = [total / lengths.length, Math.max(...lengths)].map((seconds) =>
    seconds?.toFixed(1),
  );
  const how = hasVoice ? 'as espeak-ng speaks' : `at ${wordsPerMinute} words a minute`;
  print(
    `Alexa's voice, ${how}: ${lengths.length} turns, mean ${mean} s, longest ${longest} s, ${long} over ${limit} s`,
  );
}

function transcriptIn(file: string): Transcript {
  try {
    return readTranscript(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    return fail(`${file} cannot be read as a conversation: ${why}`, 2);
  }
}

/** How long it takes to say. */
function secondsOf(text: string): number {
  if (!hasVoice) return (text.split(/\s+/).length / wordsPerMinute) * 60;
  const { stdout } = espeak(text, voices.alexa, '--stdout');
  return stdout.length > header.length
    ? (stdout.length - header.length) / stdout.readUInt32LE(header.byteRate)
    : 0;
}

/** Says it where there is a loudspeaker; else keeps it for a file. */
function aloud(text: string, voice: string, spoken: Buffer[]): void {
  if (!hasVoice || values.quiet) return;
  if (hasSound) espeak(text, voice);
  else spoken.push(espeak(text, voice, '--stdout').stdout);
}

/** Is there something to play sound on? Elsewhere than on Linux there always is. */
function canBeHeard(): boolean {
  if (process.platform !== 'linux') return true;
  const pulse = join(process.env.XDG_RUNTIME_DIR ?? '/run/user/none', 'pulse/native');
  return process.env.PULSE_SERVER !== undefined || existsSync(pulse) || existsSync('/dev/snd/timer');
}

/** One sound file of all turns, with the header of the first. Returns its path. */
function written(file: string, spoken: readonly Buffer[]): string {
  const [first = Buffer.alloc(header.length)] = spoken;
  const sound = Buffer.concat(spoken.map((each) => each.subarray(header.length)));
  const head = Buffer.from(first.subarray(0, header.length));
  head.writeUInt32LE(header.length - 8 + sound.length, 4);
  head.writeUInt32LE(sound.length, header.length - 4);
  const folder = join(import.meta.dirname, '../dist/listen');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${basename(file, '.txt')}.wav`);
  writeFileSync(path, Buffer.concat([head, sound]));
  return path;
}

function espeak(text: string, voice: string, ...options: readonly string[]) {
  const spoken = ['-v', voice, '-s', String(wordsPerMinute), ...options, '--', text];
  return spawnSync('espeak-ng', spoken, { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
