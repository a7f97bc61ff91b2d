/** The ear: what was said, as findings, an answer and a request. Pure and deterministic; never throws. */
export {
  type ActivityWord,
  type Answer,
  activityWords,
  type Certainty,
  type Context,
  type Echo,
  type Evidence,
  type Heard,
  type LatelyKey,
  nothing,
  type OtherBeing,
  type Outside,
  otherBeings,
  type PlainRequest,
  type Request,
} from './heard.ts';
export { understand } from './understand.ts';
export { mostWords } from './words/words.ts';
