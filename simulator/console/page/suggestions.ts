/** Things a newcomer might say, at each point of a conversation. */
import type { Exchange, Prompted } from '../exchange.ts';

const openings = [
  'should I run today',
  'both my quads are a bit sore, about a two',
  'my left calf is swollen since my flight',
  'my knee hurts, about a four',
];

const followUps = ['why', 'show me a stretch', 'what can I do instead', 'stop'];

/** Answers to what is asked for other than by a question of the interview. */
const replies: Readonly<Partial<Record<Prompted, readonly string[]>>> = {
  anythingElse: ['no', 'help'],
  check: ['yes', 'no', 'help'],
  stretching: ['yes', 'no', ...followUps],
  crossTraining: ['yes', 'no', ...followUps],
  why: ['yes', 'no', ...followUps],
  more: ['yes', 'no', ...followUps],
};

/** Answers to the questions of the interview, the plainest first. */
const answers: Readonly<Record<string, readonly string[]>> = {
  where: ['both my quads, about a two', 'my left calf, a four', 'nothing hurts'],
  pain: ['a two', 'about a five', 'a seven'],
  sweep: ['no', 'not sure', 'yes', 'my pee is very dark'],
  skin: ['no', "it's a bit swollen", 'not sure'],
  walking: ['yes I can', "I'm limping", 'not sure'],
  side: ['both sides, since yesterday', 'just the left, three days', 'one exact spot'],
  days: ['since yesterday', 'five days, getting worse', 'two weeks'],
  clot: ['no', 'I had a long flight', 'not sure'],
  onset: ['no', 'I felt a pop', 'not sure'],
};

/** Answers to "which one is it?", and to whether four steps can be taken. */
const thisOne: Readonly<Record<string, readonly string[]>> = {
  sweep: ['my pee is very dark', "it's numb", 'not sure'],
  skin: ["it's a bit swollen", "it's hot", 'not sure'],
  walking: ['yes', 'no', 'not sure'],
  clot: ['I had a long flight', 'not sure'],
  onset: ['I felt a pop', 'not sure'],
};

/** What could be said next; openings before the first turn and after the session has ended. */
export function suggestionsAfter(exchange: Exchange | undefined): readonly string[] {
  if (exchange === undefined || !exchange.open) return openings;
  const { question, decided, prompt } = exchange.insight;
  const fitting = prompt && replies[prompt];
  if (fitting) return fitting;
  if (decided || question === undefined) return followUps;
  const fit = prompt === 'which' ? thisOne : answers;
  return [...(fit[question.id] ?? ['no', 'yes', 'not sure']), 'help'];
}
