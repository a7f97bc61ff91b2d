/** A polite or joking tail of an answer asks for nothing: "no, thanks for asking", "… does that count", "why not, but no counting". */
import { bestOf, type FindingKey, type Findings, isScaleKey } from '../../triage/index.ts';
import type { Answer, Request } from '../heard.ts';
import type { Elsewhere } from '../places/elsewhere.ts';
import type { Word } from '../words/words.ts';
import { besideThat } from './besideElsewhere.ts';

type Beside = {
  readonly told: Findings;
  readonly asked: readonly FindingKey[];
  readonly answer: Answer | undefined;
  readonly words: readonly Word[];
};

const counts = /\b(does|do|would|will) (that|it|this|these|those|they|being|my|[\w' ]{3,24}) counts?\b/;
const whyNot = /\bwhy not\b/;
const asking = /\bwhy\b(?! not\b)|\bwhat|\bhow (come|so)\b|\bwhy not (run|go|today|tomorrow|just)\b/;
const sunburn = /\bsun ?burn(t|ed)?\b/;
const idling = /\bi am (just |only |so |that |a bit )?(bored|hungry|thirsty|lonely)\b/;

/** What is asked for beside what was answered and told; nothing, where it is only a manner of answering. */
export function requestBeside(
  requested: Request | undefined,
  elsewhere: Elsewhere,
  { told, asked, answer, words }: Beside,
): Request | undefined {
  const request = besideThat(requested, elsewhere, told, asked);
  const said = words.map(({ text }) => text).join(' ');
  // "It's just sunburn behind my knees", "it's not hot, it's sunburn": of the legs, and of nothing elsewhere.
  const isOfLegs = told.sites !== undefined || told.heat !== undefined || asked.includes('heat');
  if (request?.kind === 'soreElsewhere' && isOfLegs && sunburn.test(said)) return undefined;
  const isAsked = asked.length > 0;
  if (request?.kind === 'stretching' && !isAsked && isBesideStitch(told, words)) return undefined;
  const isAnswered = answer !== undefined || (isAsked && Object.keys(told).length > 0);
  if (request === undefined || !isAnswered) return request;
  const isTail =
    (request.kind === 'thanks' && isAsked) ||
    (request.kind === 'unrelated' && isAsked && idling.test(said)) ||
    (request.kind === 'why' && answer === 'yes' && whyNot.test(said) && !asking.test(said)) ||
    (request.kind === 'whatDoYouMean' && isAsked && isWell(told) && counts.test(said));
  return isTail ? undefined : request;
}

/** "My calf's crampy, and i've a stitch that won't quit, should i stretch": both are asked about before either is stretched. */
const isBesideStitch = ({ sites = [], ...told }: Findings, words: readonly Word[]): boolean =>
  sites.length > 0 &&
  Object.keys(told).length > 0 &&
  words.some(({ text }, at) => text === 'stitch' && words[at - 1]?.text !== 'that');

/** Whoever tells of something bad, and asks whether it counts, wants to know. */
const isWell = (told: Findings): boolean =>
  Object.entries(told).every(([key, value]) => isScaleKey(key) && value === bestOf(key));
