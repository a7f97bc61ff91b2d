/** Every kind of point at which a conversation can wait, reached by talking to the conversation's core. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { State } from '../../src/conversation/index.ts';
import type { Findings } from '../../src/triage/index.ts';
import { answered, asked, lastTurn, pieced, told } from './dialog.ts';
import { envelope, handler } from './lambda.ts';

export type Point = { readonly name: string; readonly attributes: State };

const [no, yes] = [answered('no'), answered('yes')];
const quads: Findings = { sites: ['quad'], pain: 'mild', days: '0-3' };
const calf: Findings = { sites: ['calf'], pain: 'mild', days: '0-3' };
const course = told({ side: 'both', trend: 'improving' });

const ways = {
  'just launched': [{ kind: 'launch' }],
  'asking how bad it is': [told({ sites: ['quad'] })],
  'asking about warning signs': [told(quads)],
  'asking which warning sign it is': [told(quads), yes],
  'asking about the body': [told(quads), no],
  'asking for the course': [told(quads), no, no],
  'asking about clots': [told({ ...calf, side: 'one', trend: 'same' }), no, no],
  'asking for the last check': [told(quads), no, no, course],
  'confirming an alarm': [pieced('cold', 'yes')],
  'asking to be put right after an emergency': [told({ chest: 'yes' })],
  'offering a stretch after an easy run': [told(quads), no, no, course, no],
  'offering something after a rest': [
    told({ sites: ['knee'], pain: 'mild', days: '0-3', trend: 'same', side: 'one' }),
    no,
    no,
    no,
  ],
  'offering more after a follow-up': [told(quads), no, no, course, no, asked({ kind: 'why' })],
  'offering to check after a topic from a cold start': [asked({ kind: 'shoes' })],
} as const;

export const openPoints: readonly Point[] = Object.entries(ways).map(([name, events]) => {
  const { state, reply } = lastTurn(...events);
  if (reply.prompt === undefined) throw new Error(`the conversation is over before "${name}"`);
  return { name, attributes: state };
});

/** The next turn after a response. */
export function turn({ sessionAttributes }: ResponseEnvelope, request: object): Promise<ResponseEnvelope> {
  return handler(envelope(request, sessionAttributes));
}
