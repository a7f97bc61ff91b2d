/** Conversations at the level of what was heard: no words, no platform. */
import fc from 'fast-check';
import { converse, type Event, fresh, type State, type Turn } from '../../src/conversation/index.ts';
import { type Findings, findingsFrom, type ScaleKey, scaleKeys, sites } from '../../src/triage/index.ts';
import { type Answer, type Heard, nothing, type Request } from '../../src/understanding/index.ts';
import { valuesOf } from './triage.ts';

/** Something that was heard; what is left out was not. */
export const heard = (part: Partial<Heard>): Event => ({ kind: 'said', heard: { ...nothing, ...part } });

export const told = (findings: Findings): Event => heard({ findings });
export const answered = (answer: Answer): Event => heard({ answer });
export const asked = (request: Request): Event => heard({ request });
export const mumbled: Event = heard({});

/** A sign heard in words that were only pieced together. */
export const pieced = (key: ScaleKey, value: string, others: Findings = {}): Event =>
  heard({
    findings: { ...others, ...findingsFrom({ [key]: value }) },
    evidence: [{ key, value, words: [0, 1], certainty: 'pieced' }],
  });

/** The last turn of a conversation. */
export function lastTurn(...events: readonly Event[]): Turn {
  return events.reduce<Turn>((turn, event) => converse(turn.state, event), start);
}

const start: Turn = { state: fresh, reply: { parts: [] } };

/** Every turn of a conversation. */
export function turnsOf(events: readonly Event[]): readonly Turn[] {
  let state: State = fresh;
  return events.map((event) => {
    const turn = converse(state, event);
    state = turn.state;
    return turn;
  });
}

/** The verdict that is said in a turn. */
export const verdictIn = ({ reply }: Turn) =>
  reply.parts.flatMap((part) => (part.say === 'verdict' ? [part] : []))[0];

export const says = ({ reply }: Turn): readonly string[] => reply.parts.map(({ say }) => say);

const someFindings: fc.Arbitrary<Findings> = fc
  .tuple(
    fc.array(
      fc
        .constantFrom(...scaleKeys)
        .chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...valuesOf(key)))),
      {
        maxLength: 4,
      },
    ),
    fc.array(fc.constantFrom(...sites), { maxLength: 2 }),
  )
  .map(([pairs, where]) =>
    findingsFrom({ ...Object.fromEntries(pairs), ...(where.length > 0 ? { sites: where } : {}) }),
  );

const someRequest: fc.Arbitrary<Request | undefined> = fc.constantFrom<(Request | undefined)[]>(
  undefined,
  undefined,
  { kind: 'check' },
  { kind: 'why' },
  { kind: 'help' },
  { kind: 'repeat' },
  { kind: 'thanks' },
  { kind: 'whatDoYouMean' },
  { kind: 'tomorrow' },
  { kind: 'stretching' },
  { kind: 'crossTraining', activity: 'swimming' },
  { kind: 'startOver' },
);

/** Anything a runner may be heard to say, sensible or not. */
export const anything: fc.Arbitrary<Event> = fc
  .record({
    findings: someFindings,
    answer: fc.constantFrom<(Answer | undefined)[]>(undefined, undefined, 'yes', 'no', 'unsure'),
    request: someRequest,
    corrects: fc.constantFrom(undefined, undefined, undefined, true),
    certainty: fc.constantFrom('told' as const, 'pieced' as const),
  })
  .map(({ certainty, ...part }) =>
    heard({
      ...part,
      evidence: scaleKeys.flatMap((key) => {
        const value = part.findings[key];
        return value === undefined ? [] : [{ key, value, words: [0, 1] as const, certainty }];
      }),
    }),
  );
