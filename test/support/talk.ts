/** Talks to the conversation core without Alexa: what is reported in, what is replied out. */
import {
  converse,
  type Event,
  fresh,
  type Reply,
  type Report,
  type State,
} from '../../src/conversation/index.ts';
import { phrasebookFor, speak } from '../../src/speech/index.ts';
import type { Findings } from '../../src/triage/index.ts';

export type Talk = {
  readonly state: State;
  readonly reply: Reply;
  /** What is heard, as one text. */
  readonly heard: string;
};

/** The outcome of several turns, from a fresh session. */
export function talk(...events: readonly Event[]): Talk {
  let state: State = fresh;
  let reply: Reply = { parts: [] };
  for (const event of events) ({ state, reply } = converse(state, event));
  return { state, reply, heard: speak(reply, phrasebookFor('en-US')).speech.join(' ') };
}

export const report = (told: Findings, others: Omit<Report, 'told'> = {}): Event => ({
  kind: 'report',
  told,
  ...others,
});
export const yes: Event = report({}, { answer: 'yes' });
export const no: Event = report({}, { answer: 'no' });
export const notSure: Event = report({}, { answer: 'unsure' });

/** The level of the verdict in this reply, if it is one. */
export function levelOf({ parts }: Reply): string | undefined {
  const verdict = parts.find((part) => part.say === 'verdict');
  return verdict?.level;
}

/** The question this reply ends with, if it does. */
export function asked({ prompt }: Reply): string | undefined {
  return prompt?.ask === 'question' ? prompt.question.id : undefined;
}
