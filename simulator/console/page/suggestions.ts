/** Things a newcomer might say, at each point of a conversation. */
import type { Exchange, Prompted } from '../exchange.ts';

const openings = [
  'should I run today',
  'both my quads are a bit sore, about a two since yesterday',
  'my left calf is swollen since my flight',
  'my knee hurts, about a four',
];

const followUps = ['why', 'show me a stretch', 'what can I do instead', 'stop'];

/** Answers to what is asked for other than by a question of the interview. */
const replies: Readonly<Partial<Record<Prompted, readonly string[]>>> = {
  anythingElse: ['no', 'help'],
  confirm: ['yes', 'no', 'not sure'],
  misheard: ['no I never said that', 'why', 'stop'],
  check: ['yes', 'no', 'help'],
  stretching: ['yes', 'no', ...followUps],
  crossTraining: ['yes', 'no', ...followUps],
  why: ['yes', 'no', ...followUps],
  more: ['yes', 'no', ...followUps],
};

/** Answers to the questions of the interview, the plainest first. */
const answers: Readonly<Record<string, readonly string[]>> = {
  open: ['both my quads, a two since yesterday', 'my left calf, about a four', 'nothing hurts'],
  sweep: ['no', 'not sure', 'yes', 'my pee is very dark'],
  body: ['no', "it's a bit swollen", "I'm limping", 'not sure'],
  course: ['the same in both and getting better', 'just the left and no better', 'not sure'],
  clot: ['no', 'I had a long flight', 'not sure'],
  closing: ['no', 'I felt a pop', 'one exact spot', 'not sure'],
};

/** Answers to "which one is it?" */
const thisOne: Readonly<Record<string, readonly string[]>> = {
  sweep: ['my pee is very dark', "it's numb", 'not sure'],
  body: ["it's a bit swollen", "it's hot", 'not sure'],
  clot: ['I had a long flight', 'not sure'],
  closing: ['I felt a pop', 'not sure'],
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
