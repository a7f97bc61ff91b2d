import { withoutCompounds, withoutConjunctions, withoutDoubts, withoutJudgements } from './ambiguity.ts';
import { corrected, type Opening, rejects } from './corrections.ts';
import { dateSpans } from './dates.ts';
import { durationSpans } from './durations.ts';
import type { Entities } from './entities.ts';
import type { Reading } from './intents.ts';
import { type IntentDeclaration, slotsIn } from './model.ts';
import { numberSpans } from './numbers.ts';
import type { Example, Nearest } from './similarity.ts';
import { longestApart, type Span } from './spans.ts';
import { stem } from './words.ts';

/** Words that carry no meaning of their own in an answer. */
const FUNCTION_WORDS =
  `a an the my your it its is are was were be been am im ive i me you and or but so of in on at to
  for with about around maybe perhaps think guess say would id that thats this these those there just only like kind
  sort really pretty quite very still now today right well yes no not um uh er hmm please ok okay have has had do does
  did got get feels feel seems probably roughly both some any all since from little quick sorry actually wait`.split(
    /\s+/,
  );

/** A plain yes or no; "I have" and "maybe" are answers too, but as often a part of something else. */
const PLAIN_ANSWER = /^(yes|yeah|yep|yup|aye|no|nope|nah|never|none)\b/;

/** Who asks back does not answer, whatever words the question shares with an answer. */
const QUESTION = /^(how|hows|what|whats|why|who|whos)$/;

export type Knowledge = {
  entities: Entities;
  /** the slot types whose values are yes and no */
  answerTypes: ReadonlySet<string>;
  nearest: Nearest;
  /** the openings of the intents that correct what was told */
  openings: ReadonlyMap<string, Opening>;
  examples: readonly Example[];
  now: () => Date;
};

/** Reads an utterance as if it were meant for one intent. */
export type Reader = (words: readonly string[], elicit?: string) => Reading;

/** Prepares the reader of an intent. */
export function createReader(intent: IntentDeclaration, knowledge: Knowledge): Reader {
  const { entities, answerTypes, nearest, openings, examples, now } = knowledge;
  const openingOf = openings.get(intent.name);
  const sampled = examples.filter((example) => example.intent === intent.name).flatMap(({ words }) => words);
  const vocabulary = new Set([...FUNCTION_WORDS, ...sampled].map(stem));

  function spansOf(words: readonly string[], elicit?: string): Span[] {
    const types = preferredTypes(intent, elicit);
    const builtIn: Readonly<Record<string, () => Span[]>> = {
      'AMAZON.NUMBER': () => numberSpans(words),
      'AMAZON.DURATION': () => durationSpans(words),
      'AMAZON.DATE': () => dateSpans(words, now(), expectsDate(intent, elicit)),
    };
    const values = withoutCompounds(entities(words, new Set(types)), typeOf(intent, elicit));
    const found = [...values, ...types.flatMap((type) => builtIn[type]?.() ?? [])];
    return withoutJudgements(words, withoutConjunctions(words, longestApart(found, types)));
  }

  /** Without the "maybe" of "maybe a six", if there is anything else. */
  function withoutHedges(spans: readonly Span[], elicit?: string): Span[] {
    const asked = answerTypes.has(typeOf(intent, elicit) ?? '');
    const kept = spans.filter(
      ({ type, value }) => !answerTypes.has(type) || (asked && PLAIN_ANSWER.test(value)),
    );
    return kept.length > 0 ? kept : [...spans];
  }

  return (words, elicit) => {
    const opening = openingOf?.(words);
    const scored = (spans: Span[]) => ({
      spans,
      score: nearest(withTypes(words, spans), intent.name, elicit),
    });
    const all = scored(spansOf(words, elicit));
    const plain = scored(withoutHedges(all.spans, elicit));
    const { spans, score } = plain.score > all.score ? plain : all;
    const rest = words.filter((_, index) => spans.every(({ start, end }) => index < start || index >= end));
    const asksBack = typeOf(intent, elicit) !== undefined && QUESTION.test(words[0] ?? '');
    const unknown = rest.filter((word) => !vocabulary.has(stem(word))).length + Number(asksBack);
    const personal = words.some((word) => /^(i|im|ive|my|me|mine)$/.test(word));
    const reading = { intent: intent.name, spans: withoutDoubts(spans), score, unknown, personal };
    if (opening === undefined) return reading;
    // Without its opening a correction would read like anything else that is told.
    const corrects = opening > 0 || rejects(words, spans);
    return {
      ...reading,
      spans: corrected(intent, words, spans, opening),
      score: corrects ? score : 0,
      opening,
    };
  };
}

function typeOf({ slots = [] }: IntentDeclaration, slot?: string): string | undefined {
  return slots.find(({ name }) => name === slot)?.type;
}

/**
 * The slot types that can be heard. While a slot is elicited: its own, then those its samples mention, then the rest.
 * Otherwise those that the intent's samples mention: nobody opens with a bare "no".
 */
function preferredTypes({ slots = [], samples = [] }: IntentDeclaration, elicit?: string): string[] {
  const asked = slots.find(({ name }) => name === elicit);
  const mentioned = asked
    ? [asked.name, ...(asked.samples ?? []).flatMap(slotsIn)]
    : samples.flatMap(slotsIn);
  const first = [...new Set(mentioned)].flatMap((name) => slots.filter((slot) => slot.name === name));
  return [...new Set([...first, ...(asked ? slots : [])].map(({ type }) => type))];
}

/** Whether a bare "Sunday" answers the question just asked. */
function expectsDate({ slots = [] }: IntentDeclaration, elicit?: string): boolean {
  const asked = slots.find(({ name }) => name === elicit);
  const mentioned = new Set(asked?.samples?.flatMap(slotsIn));
  return slots.some(({ name, type }) => type === 'AMAZON.DATE' && (name === elicit || mentioned.has(name)));
}

/** The words with each span replaced by its type: my {LOCATION} hurts. */
function withTypes(words: readonly string[], spans: readonly Span[]): string[] {
  return words.flatMap((word, index) => {
    const span = spans.find(({ start, end }) => index >= start && index < end);
    if (span === undefined) return [word];
    return span.start === index ? [`{${span.type}}`] : [];
  });
}
