/** What came of a request, for the log: a class, a count, and for what broke its place. */
import type { Part, Reply, State } from '../conversation/index.ts';
import type { Envelope } from './envelope.ts';
import { faultReported, placesIn } from './errors.ts';

/** What came of a request. */
export type Outcome = 'asked' | 'answered' | 'topic' | 'ended' | 'none' | 'refused' | 'error';

export type Entry = {
  readonly outcome: Outcome;
  /** How many questions the runner has been asked in this session. */
  readonly questions?: number;
  readonly error?: string;
  /** The places in the program where the error came from. */
  readonly at?: readonly string[];
};

/** What was said, as a class: a verdict is an answer whatever it says, and every follow-up is a topic. */
export function entryOf(before: State, after: State, { parts, prompt }: Reply): Entry {
  const questions = after.questions ?? before.questions ?? 0;
  const said = parts.map(({ say }) => classes[say]);
  const told = outcomes.find((outcome) => said.includes(outcome));
  return { outcome: told ?? (prompt ? 'asked' : 'ended'), questions };
}

const outcomes = ['answered', 'topic'] as const;

const classes: Readonly<Record<Part['say'], (typeof outcomes)[number] | undefined>> = {
  verdict: 'answered',
  stretch: 'topic',
  crossTrain: 'topic',
  topic: 'topic',
  why: 'topic',
  whatWouldChange: 'topic',
  sources: 'topic',
  tip: 'topic',
  noMoreTips: 'topic',
  noVerdictYet: 'topic',
  welcome: undefined,
  disclaimer: undefined,
  help: undefined,
  noted: undefined,
  unchanged: undefined,
  goodbye: undefined,
  sorry: undefined,
  cannotClear: undefined,
};

/** An error's message may quote what the runner said, so only its name and the places in the code are kept. */
export function failed(error: unknown): Entry {
  return { outcome: 'error', ...placesIn(error) };
}

/** A request that nobody waits for an answer to; an error when Alexa reports that she could not use our last answer. */
export function unheard({ request }: Envelope): Entry {
  const error = faultReported(request);
  return error === undefined ? { outcome: 'none' } : { outcome: 'error', error };
}
