/** Spans of time that are still to come. */
import { numberWords } from '../lexicon/numbers.ts';
import { plans } from '../lexicon/times.ts';

const ahead = new Set(plans);

/** "In two weeks", and not "coming up to two weeks", "two to three weeks", "has not changed in two years". */
export const isPlanned = (texts: readonly string[], at: number): boolean =>
  ahead.has(texts[at - 1] ?? '') &&
  !(texts[at - 1] === 'in' && /^(changed|altered|varied|budged|shifted)$/.test(texts[at - 2] ?? '')) &&
  !(
    texts[at - 1] === 'to' &&
    (/^(up|close|on|near|nearer)$/.test(texts[at - 2] ?? '') || isNumber(texts[at - 2]))
  );

const outing = /^(\w+ ){0,2}(run|plod|parkrun|jog|session|ride|race|walk|trot|loop|group|club|k|miles?)\b/;
const toBeHad = /^(have|got|for|about|missing|miss|skip)$/;

/** "I've my saturday plod to do": a run that is still to come, and no day since when. */
export const isToBeRun = (texts: readonly string[], at: number): boolean =>
  /^(my|our|the|a|usual)$/.test(texts[at - 1] ?? '') &&
  toBeHad.test(texts[at - 2] ?? '') &&
  outing.test(texts.slice(at + 1, at + 5).join(' '));

export const isNumber = (text: string | undefined): boolean =>
  text !== undefined && Object.hasOwn(numberWords, text);
