/** Measures how well the corpus is understood. */
import { examplesOf } from '../../simulator/examples.ts';
import { loadModel } from '../../simulator/models.ts';
import type { Slots } from '../../simulator/slots.ts';
import { createUnderstanding } from '../../simulator/understanding.ts';
import { wordsOf } from '../../simulator/words.ts';
import type { Meaning, Told, Utterance } from './corpus.ts';

/** The Friday on which the corpus is spoken: "since Sunday" is five days ago. */
const NOW = new Date('2026-11-20T09:00:00Z');

const FALLBACK = 'AMAZON.FallbackIntent';

/** What was heard of an utterance beside what should have been. */
export type Result = {
  readonly utterance: Utterance;
  /** the right meaning that comes nearest */
  readonly expected: Meaning;
  readonly intent: string;
  readonly found: readonly Told[];
  readonly missed: readonly Told[];
  readonly invented: readonly Told[];
};

export type Share = { readonly hits: number; readonly of: number };

/** The utterances that the model does not hold word by word, as a sample or as a slot's value: only they measure. */
export function newToModel(utterances: readonly Utterance[], locale = 'en-US'): Utterance[] {
  const model = loadModel(locale);
  const { types = [] } = model.interactionModel.languageModel;
  const values = types.flatMap((type) =>
    type.values.map(({ name }) => [name.value, ...(name.synonyms ?? [])]),
  );
  const known = new Set([
    ...examplesOf(model).map(({ words }) => words.join(' ')),
    ...values.flat().map((text) => wordsOf(text).join(' ')),
  ]);
  return utterances.filter(({ text }) => !known.has(wordsOf(text).join(' ')));
}

/** Understands every utterance with the deployed model of a locale. */
export function measure(utterances: readonly Utterance[], locale = 'en-US'): Result[] {
  const understand = createUnderstanding(loadModel(locale), { now: () => NOW });
  return utterances.map((utterance) => {
    const { intent, slots } = understand(utterance.text, { elicit: utterance.elicit });
    const told = toldIn(slots, intent);
    const [first, ...others] = utterance.meanings.map((meaning) => compare(utterance, meaning, intent, told));
    if (first === undefined) throw new Error(`"${utterance.text}" means nothing`);
    return others.reduce((best, next) => (errors(next) < errors(best) ? next : best), first);
  });
}

function compare(utterance: Utterance, expected: Meaning, intent: string, told: readonly Told[]): Result {
  return {
    utterance,
    expected,
    intent,
    found: expected.slots.filter((one) => includes(told, one)),
    missed: expected.slots.filter((one) => !includes(told, one)),
    invented: told.filter((one) => !includes([...expected.slots, ...expected.optional], one)),
  };
}

/** How much of an utterance was misunderstood. */
export const errors = ({ intent, expected, missed, invented }: Result): number =>
  Number(intent !== expected.intent) + missed.length + invented.length;

/** Utterances whose intent is right. */
export const intentAccuracy = (results: readonly Result[]): Share =>
  share(results, ({ intent, expected }) => intent === expected.intent);

/** Utterances none of the skill's business that end in the fallback. */
export const outOfDomainCaught = (results: readonly Result[]): Share =>
  share(
    results.filter(({ expected }) => expected.intent === FALLBACK),
    ({ intent }) => intent === FALLBACK,
  );

/** Warning signs that were heard, of all that were told. */
export function warningSignRecall(results: readonly Result[]): Share {
  const hits = results.flatMap(({ found }) => found).filter(isWarning).length;
  return { hits, of: hits + results.flatMap(({ missed }) => missed).filter(isWarning).length };
}

/** A finding that alone calls for care, not a denial or plain stiffness. */
const isWarning = ({ slot, value }: Told): boolean =>
  slot === 'sign' ? !/:(no|none|full|eases|tired)$/.test(value) : `${slot}:${value}` === 'walking:unable';

export type SlotScore = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Precision and recall of one slot, or of all together. */
export function slotScore(results: readonly Result[], slot?: string): SlotScore {
  const count = (told: (result: Result) => readonly Told[]): number =>
    results.flatMap(told).filter((one) => slot === undefined || one.slot === slot).length;
  const found = count((result) => result.found);
  const precision = ratio({ hits: found, of: found + count((result) => result.invented) });
  const recall = ratio({ hits: found, of: found + count((result) => result.missed) });
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

export const ratio = ({ hits, of }: Share): number => (of === 0 ? 1 : hits / of);

function share(results: readonly Result[], isHit: (result: Result) => boolean): Share {
  return { hits: results.filter(isHit).length, of: results.length };
}

/** What an intent's slots tell, in the corpus's words: days instead of dates, and both places under `location`. */
function toldIn(slots: Slots, intent: string): Told[] {
  return Object.values(slots).flatMap(({ name, value, resolutions }): Told[] => {
    if (value === undefined) return [];
    // In a correction the second place is the one taken back.
    const slot = intent === 'CorrectIntent' && name === 'otherLocation' ? name : (POOLS.get(name) ?? name);
    const ids = resolutions?.resolutionsPerAuthority?.flatMap(({ values }) =>
      values.map((one) => one.value.id),
    );
    if (ids !== undefined) return ids.map((id) => ({ slot, value: id }));
    return [{ slot, value: slot === 'since' ? daysAgo(value) : value }];
  });
}

/** Slots of one type that are filled in the order of speech, which tells nothing. */
const POOLS = new Map([
  ['otherLocation', 'location'],
  ['otherSign', 'sign'],
]);

function daysAgo(date: string): string {
  const days = (Date.parse(NOW.toISOString().slice(0, 10)) - Date.parse(date)) / (24 * 60 * 60 * 1000);
  return `DAYS_AGO:${days}`;
}

const includes = (told: readonly Told[], { slot, value }: Told): boolean =>
  told.some((one) => one.slot === slot && sameLength(one.value) === sameLength(value));

/** A week is seven days. */
const sameLength = (value: string): string =>
  value.replace(/^P(\d+)W$/, (_, weeks: string) => `P${7 * Number(weeks)}D`);
