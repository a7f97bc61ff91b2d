export { converse } from './converse.ts';
export type { Answer, Event, FollowUp, Report } from './event.ts';
export { due } from './hear.ts';
export { daysOf, painOf } from './numbers.ts';
export {
  type FollowUpPart,
  type Judgement,
  type Offer,
  offers,
  type Part,
  type Prompt,
  type Reply,
  type VerdictPart,
} from './reply.ts';
export { fresh, mostQuestions, type State } from './state.ts';
export type { Turn } from './turn.ts';
