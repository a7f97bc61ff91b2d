export { converse } from './converse.ts';
export type { Answer, Event, Report } from './event.ts';
export { daysOf } from './numbers.ts';
export type { Offer, Part, Prompt, Reply, Topic, VerdictPart } from './reply.ts';
export { fresh, type State } from './state.ts';
export type { Turn } from './turn.ts';
