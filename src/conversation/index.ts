export { converse } from './converse.ts';
export { due } from './due.ts';
export type { Event } from './event.ts';
export { expects } from './expects.ts';
export type { FollowUpPart, Judgement, Standing } from './followUp.ts';
export type { FollowUp, Open } from './open.ts';
export {
  type Alarm,
  alarms,
  type EchoPart,
  type Offer,
  offers,
  type Part,
  type Prompt,
  type Reply,
  type VerdictPart,
} from './reply.ts';
export { fresh, readState, type State } from './state.ts';
export type { Turn } from './turn.ts';
