/** Has the conversations of `transcript.ts` with the skill, and tells where they go otherwise than written. */
import type { Conversation, Turn } from '../../simulator/session.ts';
import { type ExpectedTurn, hangsUp, type Transcript } from './transcript.ts';

/** What became of a transcript: the turns as they went, and how they differ from what is written. */
export type Playback = { readonly turns: readonly Turn[]; readonly problem: string | undefined };

/** Has the conversation, and tells where it went otherwise than written. */
export async function play({ file, title, turns }: Transcript, { say }: Conversation): Promise<Playback> {
  const exchanges: Exchange[] = [];
  for (const wanted of turns) exchanges.push({ wanted, turn: await say(wanted.said) });
  const problems = exchanges.flatMap((exchange) => problemOf(file, exchange));
  const paste = ['To paste, if this is how it should go:', '', ...exchanges.flatMap(asItWent)];
  return {
    turns: exchanges.map(({ turn }) => turn),
    problem: problems.length === 0 ? undefined : [title, ...problems, '', ...paste].join('\n'),
  };
}

type Exchange = { readonly wanted: ExpectedTurn; readonly turn: Turn };

/** Who said what and where it differs, in indented lines; none when all is well. */
function problemOf(file: string, { wanted, turn }: Exchange): readonly string[] {
  const other = difference(wanted.heard, turn.speech);
  const endsWrongly = wanted.ends === turn.open;
  if (other === undefined && !endsWrongly) return [];
  const details = [
    `Runner: ${wanted.said}`,
    `wanted: ${wanted.heard}`,
    `heard:  ${turn.speech}`,
    other,
    endsWrongly ? `Alexa ${turn.open ? 'goes on' : 'stops'} listening.` : undefined,
    understood(turn),
  ];
  const lines = details.flatMap((detail) => (detail === undefined ? [] : [`  ${detail}`]));
  return [`${file}:${wanted.line}`, ...lines];
}

/** The lines of the transcript, with what was heard where it was not what is written. */
function asItWent({ wanted: { said, heard }, turn: { speech, open } }: Exchange): readonly string[] {
  const answer = difference(heard, speech) === undefined ? heard : speech;
  return [`Runner: ${said}`, `Alexa:  ${answer}`, ...(open ? [] : [hangsUp])];
}

/** How what was heard differs from what was wanted; nothing when it does not. Case and kinds of quotes do not count. */
export function difference(wanted: string, heard: string): string | undefined {
  const pieces = tidy(wanted).split('…');
  let rest = tidy(heard);
  for (const [index, piece] of pieces.map((text) => text.trim()).entries()) {
    const isLast = index === pieces.length - 1;
    const at = index === 0 ? 0 : isLast ? rest.length - piece.length : rest.indexOf(piece);
    if (at < 0 || !rest.startsWith(piece, at)) {
      const missing = index === 0 ? differsFrom(piece, rest) : piece;
      return `Alexa did not say: “${missing}”${isLast && index > 0 ? ', and nothing more' : ''}.`;
    }
    rest = rest.slice(at + piece.length).trim();
    if (isLast && rest !== '') return `Alexa said more: “${rest}”`;
  }
  return undefined;
}

function tidy(text: string): string {
  return text
    .replace(/\.\.\./g, '…')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The part of a text from the word on in which another text goes its own way. */
function differsFrom(text: string, other: string): string {
  const [words, others] = [text.split(' '), other.split(' ')];
  const at = words.findIndex((word, index) => word !== others[index]);
  return words.slice(Math.max(0, at)).join(' ');
}

/** "understood as ShouldIRunIntent: location calf, severity 2" */
export function understood({ request: { request } }: Turn): string {
  if (request.type !== 'IntentRequest') return `understood as ${request.type}`;
  const slots = Object.values(request.intent.slots ?? {}).filter(({ value }) => value !== undefined);
  const filled = slots.map(({ name, value }) => `${name} ${value}`).join(', ');
  return `understood as ${request.intent.name}${filled ? `: ${filled}` : ''}`;
}
