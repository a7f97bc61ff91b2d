/** What the interaction model makes of an utterance, word for word. */
import { type Intent, intentsOf, slotsIn, typesOf } from './package.ts';

type Teaching = { readonly intent: string; readonly pattern: RegExp; readonly types: readonly string[] };

/** The intents that have an utterance as a sample; a custom slot takes the phrases of its type, as do no others. */
export function intentsSaying(locale: string, utterance: string): string[] {
  const { teachings, phrases } = taught(locale);
  const words = asSpoken(utterance);
  const saying = teachings.filter(({ pattern, types }) => {
    const [matched, ...said] = pattern.exec(words) ?? [];
    return matched !== undefined && types.every((type, at) => phrases.get(type)?.has(said[at] ?? ''));
  });
  return [...new Set(saying.map(({ intent }) => intent))];
}

/** The ids of the values of a slot type that an utterance names. */
export function valuesSaying(locale: string, type: string, utterance: string): string[] {
  const values = typesOf(locale).find(({ name }) => name === type)?.values ?? [];
  return values.filter(({ phrases }) => phrases.includes(asSpoken(utterance))).map(({ id }) => id);
}

/** As speech recognition writes it: no case, no punctuation. */
function asSpoken(text: string): string {
  return text.toLowerCase().replace(/[.,!?]/g, '');
}

type Taught = {
  readonly teachings: readonly Teaching[];
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
};

const known = new Map<string, Taught>();

function taught(locale: string): Taught {
  const before = known.get(locale);
  if (before) return before;
  const phrases = new Map(
    typesOf(locale).map(({ name, values }) => [name, new Set(values.flatMap((value) => value.phrases))]),
  );
  const now = { teachings: intentsOf(locale).flatMap(teachingsOf), phrases };
  known.set(locale, now);
  return now;
}

function teachingsOf({ name, slots, samples }: Intent): Teaching[] {
  return samples.map((sample) => ({
    intent: name,
    pattern: new RegExp(`^${sample.toLowerCase().replace(/\{\w+\}/g, '(.+)')}$`),
    types: slotsIn(sample).map((slot) => slots.find((one) => one.name === slot)?.type ?? ''),
  }));
}
