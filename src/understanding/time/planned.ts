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

export const isNumber = (text: string | undefined): boolean =>
  text !== undefined && Object.hasOwn(numberWords, text);
