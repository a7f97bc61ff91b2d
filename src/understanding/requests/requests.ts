/** What a runner asks for, besides or instead of telling something: the first rule whose words stand in the utterance. */
import { isUrgentAtOnce, type SignElsewhere, type Site } from '../../triage/index.ts';
import { type ActivityWord, type OtherBeing, type Outside, otherBeings, type Request } from '../heard.ts';
import {
  answeredRules,
  careRules,
  fineOutside,
  kept,
  lastRules,
  offeredRules,
  pastOutside,
  type RequestKind,
  requestRules,
  surprisedRules,
} from '../lexicon/asking.ts';
import type { Word } from '../words/words.ts';
import { readerOf } from './reader.ts';
import { signsElsewhereIn } from './signsElsewhere.ts';
import type { Span } from './wordLists.ts';

/** A request, and which of the words ask for it: not symptoms, but what is asked about. */
export type RequestHeard = { readonly request: Request; readonly words: Span };

const keptWords = new Set(kept.split(' '));

type Where = {
  readonly siteIn?: () => Site | undefined;
  /** Was nothing else heard, and nothing asked? */
  readonly alone?: boolean;
  /** Was an answer given before, and nothing told now? */
  readonly answered?: boolean;
  readonly signs?: readonly SignElsewhere[];
  /** Is no question open but an offer, whatever is told? */
  readonly offered?: boolean;
  /** Is what was offered refused? */
  readonly refused?: boolean;
};

/** What is asked for, if anything: `requestHeard`, without the words. */
export function requestIn(words: readonly Word[], where: Where = {}): Request | undefined {
  return requestHeard(words, where)?.request;
}

/**
 * What is asked for, if anything, and in which words.
 * @param words all words of the utterance, fillers among them: people ask and laugh with some of these
 * @param siteIn finds the place that is to be stretched or spared
 * @param alone nothing else was heard, and no question is open
 * @param answered an answer was given and something offered, and nothing was told
 * @param offered the same, whatever was told
 * @param refused what was offered is refused
 * @param signs of dangers that are not in the legs, as they stand in these words
 */
export function requestHeard(
  words: readonly Word[],
  {
    siteIn = () => undefined,
    alone = false,
    answered = false,
    offered = answered,
    refused = false,
    signs = signsElsewhereIn(words),
  }: Where = {},
): RequestHeard | undefined {
  if (isUrgentAtOnce(signs)) return { request: { kind: 'urgentElsewhere' }, words: [0, words.length] };
  const said = words.flatMap((word, index) =>
    word.filler && !keptWords.has(word.text) ? [] : [{ ...word, index }],
  );
  const reader = readerOf(said);
  const rules = [
    ...(offered ? offeredRules : []),
    ...requestRules,
    ...(answered ? surprisedRules : []),
    ...(alone ? lastRules : []),
    // "No thanks, but should i believe my watch": a question beside a no is a question.
    ...((alone || refused) && answered ? answeredRules : []),
  ];
  for (const [kind, how, ...lists] of rules) {
    const span = reader.find(kind, how, lists);
    const first = span && said[span[0]];
    const last = span && said[span[1] - 1];
    if (span === undefined || first === undefined || last === undefined) continue;
    const ofLength = answered && reader.find('check', 'said', ['distance']) !== undefined;
    return {
      request: requestOf(kind, reader.activity(span), siteIn, ofLength),
      words: [first.index, last.index + 1],
    };
  }
  return undefined;
}

/** Is the runner treated for it, whatever else is told or asked? */
export function isUnderCareIn(words: readonly Word[]): boolean {
  const { find } = readerOf(words.filter(({ filler, text }) => !filler || keptWords.has(text)));
  return careRules.some(([kind, how, ...lists]) => find(kind, how, lists) !== undefined);
}

/** What waits outside, whatever else is told or asked: bad air before heat. */
export function outsideIn(words: readonly Word[]): { readonly outside?: Outside } {
  const said = words.filter(({ filler, text }) => !filler || keptWords.has(text));
  const { find } = readerOf(said);
  const isNamed = (list: string): boolean => {
    const span = find('hotDay', 'told', [list]);
    return span !== undefined && !isFine(said, span);
  };
  if (isNamed('badAir')) return { outside: 'air' };
  return isNamed('hotOut') ? { outside: 'heat' } : {};
}

/** "The air quality is good", "the index is only eighty", "it was hot yesterday". */
const isFine = (said: readonly Word[], [from, to]: Span): boolean => {
  const text = (start: number, end: number): string =>
    said
      .slice(Math.max(0, start), end)
      .map((word) => word.text)
      .join(' ');
  return fineOutside.test(text(to, to + 5)) || pastOutside.test(text(from - 3, to + 3));
};

function requestOf(
  kind: RequestKind,
  activity: ActivityWord | undefined,
  siteIn: () => Site | undefined,
  ofLength: boolean,
): Request {
  if (isBeing(kind)) return { kind: 'aboutSomebody', who: kind };
  if (kind === 'stretching') return { kind, site: siteIn() };
  if (kind === 'crossTraining') return { kind, activity, site: siteIn() };
  return kind === 'check' && ofLength ? { kind, ofLength } : { kind };
}

function isBeing(kind: RequestKind): kind is OtherBeing {
  return otherBeings.some((being) => being === kind);
}
