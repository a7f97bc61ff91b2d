/** What came of a request, for the log: a class, a count, and for what broke its place. */
import type { Event, Part, State, Turn } from '../conversation/index.ts';
import { faultReported, type Noticed, placesIn } from './errors.ts';
import { isTold } from './slotReading.ts';

/** What came of a request. */
export type Outcome = 'asked' | 'answered' | 'topic' | 'ended' | 'none' | 'refused' | 'error';

export type Entry = {
  readonly outcome: Outcome;
  /** How many questions the runner has been asked in this session. */
  readonly questions?: number;
  readonly error?: string;
  /** How many words that carry meaning could not be read: a number, never the words. */
  readonly unread?: number;
  /** Something was said, and nothing could be made of it: no words came with it, or none that can be read. */
  readonly lost?: boolean;
  /** The places in the program where the error came from. */
  readonly at?: readonly string[];
};

/** What was said, as a class: a verdict is an answer whatever it says, and every follow-up is a topic. */
export function entryOf(before: State, event: Event, { state, reply }: Turn): Entry {
  const said = reply.parts.map(({ say }) => say);
  const isTopic = said.some((say) => topics.some((topic) => topic === say));
  const otherwise = isTopic ? 'topic' : reply.prompt ? 'asked' : 'ended';
  return {
    outcome: said.includes('verdict') ? 'answered' : otherwise,
    // Who has left has no questions any more, but was asked some.
    questions: reply.prompt ? state.questions : before.questions,
    unread: event.kind === 'launch' ? 0 : event.heard.unread.length,
    lost: event.kind === 'said' && !isTold(event.heard),
  };
}

/** The parts that answer a question of the runner's. */
const topics: readonly Part['say'][] = [
  'stretch',
  'crossTrain',
  'topic',
  'why',
  'sure',
  'whatWouldChange',
  'sources',
  'tip',
  'noMoreTips',
  'noVerdictYet',
  'aside',
  'somebody',
  'urgentElsewhere',
];

/** An error's message may quote what the runner said, so only its name and the places in the code are kept. */
export function failed(error: unknown): Entry {
  return { outcome: 'error', ...placesIn(error) };
}

/** A request that nobody waits for an answer to; an error when Alexa reports that she could not use our last answer. */
export function unheard(request: Noticed): Entry {
  const error = faultReported(request);
  return error === undefined ? { outcome: 'none' } : { outcome: 'error', error };
}
